"""Lists in one line, ``[a, b]``: for codes only, because a comma cuts them and names have commas."""

from __future__ import annotations

import re

from baocao138.read.flaw import Flaw
from baocao138.read.source import Source
from baocao138.read.tree import Mapping, Scalar, Sequence
from baocao138.read.words import short

_GLUED = re.compile(r"[{,][ \t]*([A-Za-z_][\w-]*):(?=[^\s/,}\]])")


def cut_item(item: Scalar, here: Mapping | Sequence, source: Source) -> list[Flaw]:
    """A text of several words without quotes in ``[…]``: a name, which a comma has cut or will cut."""
    if not source.text.startswith("[", here.start):
        return []
    value = item.value
    message = f"“{short(value)}” có dấu cách, mà danh sách trong [ ] bị cắt ở mỗi dấu phẩy, chỉ dùng cho mã"
    hint = "bỏ [ ], xuống dòng, mỗi tên một dòng (cả dấu phẩy trong tên)"
    if short(value) == value:
        hint = f"{hint}: - {value}"
    return [Flaw("B029", item.start, item.end, message, hint)]


def cut_value(key: Scalar, value: Scalar, source: Source) -> list[Flaw]:
    """A key without colon in ``{…}``: the tail of the value before it, which a comma has cut off."""
    if ":" in source.text[key.end : value.end + 1]:
        return []
    glued = _GLUED.match("{" + key.value)
    if glued and not key.style:
        return [_glued(glued[1], key.start + len(glued[1]))]
    message = f"“{short(key.value)}” bị tách khỏi giá trị trước nó vì dấu phẩy trong {{ }}"
    hint = "đặt cả giá trị có dấu phẩy trong ngoặc kép, hoặc viết mỗi khóa một dòng, không dùng { }"
    return [Flaw("B029", key.start, key.end, message, hint)]


def glued_colon(source: Source, at: int) -> Flaw | None:
    """``{tong:4, gioi_tinh:{…}}`` on the line of a break: libyaml stumbles only after the colon without a blank."""
    number = source.position(at)[0]
    line = source.line(number)
    begin = line.find("{")
    if begin < 0 or "{{" in line:
        return None
    match = _GLUED.search(line, begin)
    return _glued(match[1], source.line_starts[number - 1] + match.end(1)) if match else None


def _glued(key: str, colon: int) -> Flaw:
    message = f"thiếu dấu cách sau dấu hai chấm: “{short(key)}:”"
    hint = f"gõ một dấu cách giữa {short(key)}: và giá trị; trong {{ }} sau mỗi dấu hai chấm đều phải có dấu cách"
    return Flaw("B033", colon, colon + 1, message, hint)
