"""Two keys on one line, ``don_vi: so-tu-phap ky: 2025H2``: a line end lost when lines were joined or pasted."""

from __future__ import annotations

import re

from baocao138.read.flaw import Flaw
from baocao138.read.source import Source
from baocao138.read.words import is_short, whole_line

KEYS = frozenset(("loai", "don_vi", "ky", "noi_dung", "muc", "doan", "ngay", "ma", "ten", "luu", "mau", "y", "con"))
"""Keys without ``_`` (and a few with) that a line may begin with; any other word may be a sentence's own."""
SURE = KEYS - {"ngay", "ma", "ten", "y", "con", "mau"}
"""Those that are no Vietnamese word besides."""
_HEAD = re.compile(r"([ \t]*)((?:-[ \t]+)*)([a-z][a-z0-9_-]*):[ \t]+(.*?)[ \t]*$")
_DATE = re.compile(r":[ \t]*\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$")
_SECOND = re.compile(r"(?:^|[ \t,;]+)([a-z]+(?:_[a-z0-9]+)*)$")


def two_keys(source: Source, at: int) -> Flaw | None:
    """The flaw where the colon at ``at`` ends a second key of its line; None where it stands in a sentence.

    A word with ``_`` is a key and nothing else; a word that is also Vietnamese is one after a single code or number.
    """
    number, column = source.position(at)
    line = source.line(number)
    head = _HEAD.fullmatch(line[: column - 1])
    second = _SECOND.search(head[4]) if head else None
    if not head or not second:
        return None
    key, value = second[1], head[4][: second.start()]
    rest = line[column - 1 - len(key) :].strip()
    is_plain = len(value.split()) <= 1 or _DATE.search(rest)
    if not ("_" in key or key in SURE or (key in KEYS and is_plain)):
        return None
    start = at - len(key)
    message = f"hai khóa {head[3]} và {key} đứng trên cùng một dòng"
    indent = len(head[1]) + len(head[2]) + (0 if value else 2)
    deep = f"xuống dòng, thụt vào {indent} dấu cách" if indent else "xuống dòng"
    if is_short(value) and is_short(rest):
        first = f"{head[2]}{head[3]}: {value}".rstrip()
        return Flaw("B042", start, at, message, whole_line(len(head[1]), first, " " * indent + rest))
    return Flaw("B042", start, at, message, f"tách thành hai dòng: trước {key} thì {deep}")
