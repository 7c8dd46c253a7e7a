"""The same key twice in one mapping: which line to keep, or what to add above it."""

from __future__ import annotations

import re

from baocao138.read import moves
from baocao138.read.flaw import Flaw
from baocao138.read.levels import head_of
from baocao138.read.source import Source
from baocao138.read.tree import Scalar
from baocao138.read.words import is_short

_NUMBER = r"(?:[^\W\d_]+ )?\d[\d.,]*"
_ENTRY = re.compile(r"[ \t]*- muc[ \t]*:")
_VALUE = re.compile(r"[ \t]*(?:-[ \t]+)*[^\s:]+[ \t]*:[ \t]+(\S.*?)[ \t]*")
_TOP_LIST = ("noi_dung", "bo_qua")
NEW_ENTRY = "- muc: …"
ENTRY_KEYS = {
    "doan": "vẫn là mục trên thì viết nối vào doan ở trên",
    "so_lieu": "vẫn là mục trên thì chuyển các số lên so_lieu ở trên",
}
"""Keys that an entry has once: most often the line that begins the next entry was lost; else what to do with them."""


def doubled(key: Scalar, first: Scalar, source: Source) -> Flaw | None:
    """The same key twice in one mapping; None where that comes of what is told elsewhere."""
    before, number = source.position(first.start)[0], source.position(key.start)[0]
    is_other, flaw = moves.begun_between(source, before, number)
    if is_other:
        return flaw
    message = f"khóa {key.value} đã có ở dòng {before}"
    if source.line(number)[:1].isspace():
        message += " trong cùng một mục"
    other = (first.start, first.end, f"khóa {key.value} lần đầu")
    return Flaw("B016", key.start, key.end, message, _hint(key.value, before, number, source), other)


def _hint(key: str, before: int, number: int, source: Source) -> str:
    if before == number:
        return f"giữ một {key}, xóa {key} kia"
    old, new = _value(source, before), _value(source, number)
    if old and old == new:
        return f"xóa dòng này: nó giống hệt dòng {before}"
    if key in ENTRY_KEYS and (entry := _entry_above(source, number)):
        depth = head_of(source.line(entry)).depth
        return (
            f"mục mới thì thêm ở trên dòng này:  {NEW_ENTRY}   (thẳng hàng với dòng {entry}, thụt vào {depth} dấu cách)"
            f"; {_same_entry(key, before, number, source)}"
        )
    if old and new:
        if is_short(old) and is_short(new):
            which = f"{key} đúng là {old} (dòng {before}) hay {new} (dòng {number}): giữ dòng đúng, xóa dòng kia"
        else:
            which = f"so dòng {before} với dòng {number}: giữ dòng đúng, xóa dòng kia"
        is_count = "_" in key and re.fullmatch(_NUMBER, old) and re.fullmatch(_NUMBER, new)
        return f"{which}; phải cộng thì ghi tổng" if is_count else which
    if key in _TOP_LIST and not old and not new:
        if _is_gap_plain(source, before, number):
            return f"xóa dòng này: các mục ở dưới nối tiếp {key} ở dòng {before}"
        return f"cắt các mục ở dưới dòng này, dán vào cuối {key} ở dòng {before}, rồi xóa dòng này"
    return f"gộp vào khóa {key} ở dòng {before}, hoặc xóa một trong hai; nếu là mục mới thì thêm dấu gạch đầu dòng “- ”"


def _same_entry(key: str, before: int, number: int, source: Source) -> str:
    """What to do where no line that begins an entry was lost."""
    if key != "so_lieu" or _value(source, before) or _value(source, number):
        return ENTRY_KEYS[key]
    depth = head_of(source.line(number)).depth
    between = [line for line in map(source.line, range(before + 1, number)) if line.strip()]
    if all(head_of(line).depth > depth for line in between):
        return f"vẫn là mục trên thì xóa dòng {number}: các số ở dưới nối tiếp so_lieu ở dòng {before}"
    return f"vẫn là mục trên thì chuyển các số lên so_lieu ở dòng {before}, rồi xóa dòng {number}"


def _value(source: Source, number: int) -> str:
    """What a line says behind its key; "" where the value stands below."""
    match = _VALUE.fullmatch(source.line(number))
    value = match[1] if match else ""
    return "" if re.fullmatch(r"[|>][-+]?|#.*", value) else value


def _entry_above(source: Source, number: int) -> int:
    """The number of the line that begins the entry; 0 where there is none."""
    return next((above for above in range(number - 1, 0, -1) if _ENTRY.match(source.line(above))), 0)


def _is_gap_plain(source: Source, first: int, second: int) -> bool:
    """True where no other key stands at the left edge between two lines, and the lists below both are level."""
    lines = [source.line(number) for number in range(first + 1, second)]
    below = next((line for line in map(source.line, range(second + 1, second + 50)) if line.strip()), "")
    items = [line for line in lines if line.lstrip().startswith("- ")]
    is_level = bool(items) and head_of(items[0]).depth == head_of(below).depth and head_of(below).is_item
    return is_level and not any(line[:1].isalpha() for line in lines)
