"""Lists in one line, ``[a, b]``: for codes only, because a comma cuts them and names have commas."""

from __future__ import annotations

from baocao138.read.flaw import Flaw
from baocao138.read.source import Source
from baocao138.read.tree import Mapping, Scalar, Sequence
from baocao138.read.words import short


def cut_item(item: Scalar, here: Mapping | Sequence, source: Source) -> list[Flaw]:
    """A text of several words without quotes in ``[…]``: a name, which a comma has cut or will cut."""
    if not source.text.startswith("[", here.start):
        return []
    value = item.value
    message = f"“{short(value)}” có dấu cách, mà danh sách trong [ ] bị cắt ở mỗi dấu phẩy, chỉ dùng cho mã"
    hint = f"bỏ [ ], xuống dòng, mỗi tên một dòng (cả dấu phẩy trong tên): - {short(value)}"
    return [Flaw("B029", item.start, item.end, message, hint)]


def cut_value(key: Scalar, value: Scalar, source: Source) -> list[Flaw]:
    """A key without colon in ``{…}``: the tail of the value before it, which a comma has cut off."""
    if ":" in source.text[key.end : value.end + 1]:
        return []
    message = f"“{short(key.value)}” bị tách khỏi giá trị trước nó vì dấu phẩy trong {{ }}"
    hint = "đặt cả giá trị có dấu phẩy trong ngoặc kép, hoặc viết mỗi khóa một dòng, không dùng { }"
    return [Flaw("B029", key.start, key.end, message, hint)]
