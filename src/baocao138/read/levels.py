"""How deep a line should stand, told by its key and the lines above, and which lines move along with it."""

from __future__ import annotations

import re
from typing import NamedTuple

from baocao138.read.source import Source

TOP = frozenset(
    ("loai", "don_vi", "ky", "thay_the", "tu_ngay", "den_ngay", "so_ky_hieu", "ngay", "noi_dung", "bo_qua", "muc",
     "chi_tieu", "mau", "co_quan_cap_tren", "co_quan_ban_hanh", "dia_danh", "trich_yeu", "kinh_gui", "mo_dau",
     "ket_bai", "noi_nhan", "luu", "ky_ten", "nguoi_soan", "phu_luc", "khong_in", "sua_loi_van", "kieu_so", "danh_so")
)  # fmt: skip
"""Keys that may stand at the left edge of one of the four kinds of file."""
ENTRY = frozenset(["muc", "doan", "so_lieu", "chu_the", "phoi_hop", "cung_thuc_hien"])
"""Keys of an entry of ``noi_dung``."""
_FIGURES = "so_lieu"
_INDICATOR = re.compile(r"(?:so|kinh|tong|ty)_(?!lieu$|ky_hieu$|luong$)[a-z0-9_]+")
_HEAD = re.compile(r"(\s*)((?:-\s+)*)(?:([A-Za-z_][\w-]*):(?=\s|$))?")
_BULLETS = "\u2022\u25cf\u25cb\u25e6\u25aa\u25a0\u25ba\u27a2\u00b7\u2219\uf0b7\u2010-\u2015\u2212"
# A star or plus is a bullet only before a blank or a key: otherwise it may be part of the first word.
_KEY = r"[a-z][a-z0-9_-]*:(?:[ \t]|$)"
WRONG_DASH = re.compile(
    rf"[ \t]*(-(?=[^\W\d_])|[{_BULLETS}]|[*+](?=[ \t]|{_KEY})|[o§](?=[ \t\xa0]+{_KEY}))[ \t\xa0]*(?=\S)"
)
"""A sign in the place of the dash of an item, and the blanks around it."""
_OPEN = re.compile(r"(?::|[:-][ \t]+[|>][-+]?)[ \t]*(?:#.*)?$")
_FARTHEST = 2000


class Head(NamedTuple):
    """How a line begins: the blanks, the dashes with theirs, the key ("" where there is none)."""

    depth: int
    column: int
    key: str

    @property
    def is_item(self) -> bool:
        """True for a line with a dash."""
        return self.column > self.depth


def head_of(line: str) -> Head:
    """The beginning of a line; any blank counts as one, also those that are no blanks to YAML."""
    bare = line.lstrip()
    match = _HEAD.match(" " * (len(line) - len(bare)) + bare)
    assert match
    return Head(len(match[1]), match.end(2), match[3] or "")


def dashed_head(line: str) -> Head:
    """The beginning of a line, with a wrong sign before a key read as the dash that it stands for."""
    head = head_of(line)
    wrong = None if head.key else WRONG_DASH.match(line)
    known = head_of(f"{' ' * head.depth}- {line[wrong.end() :]}") if wrong else head
    return known if known.key else head


def is_top(key: str) -> bool:
    """True for a key that may stand at the left edge."""
    return key in TOP


def is_indicator(key: str) -> bool:
    """True for a key that is the code of an indicator, by its look."""
    return bool(_INDICATOR.fullmatch(key))


def meant_depth(source: Source, number: int) -> tuple[int, int] | None:
    """The depth that a line's key calls for, and the line above that shows it; None where nothing tells.

    An indicator stands like the one above it, or two blanks deeper than ``so_lieu:``; a key of an entry like the keys
    of the entry above; a dash like the dash above it with the same key.
    """
    own = head_of(source.line(number))
    if not own.key:
        return None
    is_indicator = bool(_INDICATOR.fullmatch(own.key))
    if not is_indicator and own.key not in ENTRY:
        return None
    for above in range(number - 1, max(0, number - _FARTHEST), -1):
        line = source.line(above)
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        known = head_of(line)
        if own.is_item:
            if known.is_item and known.key == own.key:
                return known.depth, above
        elif is_indicator:
            if known.key == _FIGURES:
                return known.column + 2, above
            if _INDICATOR.fullmatch(known.key) and _is_figure(source, above):
                return known.column, above
        elif known.key in ENTRY and known.column:
            return known.column, above
    return None


def _is_figure(source: Source, number: int) -> bool:
    """True for the line of an indicator that stands deeper than the ``so_lieu:`` above it."""
    depth = head_of(source.line(number)).depth
    for above in range(number - 1, max(0, number - _FARTHEST), -1):
        known = head_of(source.line(above))
        if known.key == _FIGURES:
            return depth > known.column
        if known.key in ENTRY:
            return False
    return False


def beside(source: Source, number: int) -> str:
    """The words for standing in line with the key of a line, or with the line where no dash comes before the key."""
    head = head_of(source.line(number))
    return (
        f"thẳng hàng với {head.key} ở dòng {number}" if head.is_item and head.key else f"thẳng hàng với dòng {number}"
    )


class Move(NamedTuple):
    """Lines that move together, and the words that say how far."""

    first: int
    last: int
    words: str

    def hidden(self, source: Source) -> tuple[int, str] | None:
        """All of them made comments, for the parser to read on; None for one line, of which the value is hidden."""
        if self.first == self.last:
            return None
        begin = source.line_starts[self.first - 1]
        end = source.line_starts[self.last - 1] + len(source.line(self.last))
        return begin, re.sub(r"[^\r\n]", "#", source.text[begin:end])


def moved(source: Source, number: int, depth: int, beside: str) -> Move:
    """The line to ``depth`` blanks, with the lines that belong to it; ``beside`` is what it then stands in line with.

    What stands below it at its right place already, two blanks deeper than where the line belongs, stays there.
    """
    own = head_of(source.line(number))
    last, deeper = _block(source, number, own)
    level = depth + own.column - own.depth
    if last == number or deeper == level + 2:
        where = f"thụt vào {depth} dấu cách" if depth else "đưa dòng này ra sát lề trái"
        return Move(number, number, f"{where}, {beside}" if beside else where)
    lines, by = f"các dòng {number} đến {last}", depth - own.depth
    words = f"thụt {lines} vào thêm {by} dấu cách" if by > 0 else f"lùi {lines} ra {-by} dấu cách"
    return Move(number, last, f"{words}, để dòng {number} {beside}" if beside else words)


def _block(source: Source, number: int, own: Head) -> tuple[int, int]:
    """The last line of what stands as deep as the line, without a dash, or deeper; and how deep the one below it is."""
    last, deeper, is_open = number, 0, bool(_OPEN.search(source.line(number)))
    for below in range(number + 1, len(source.line_starts) + 1):
        line = source.line(below)
        if not line.strip():
            continue
        known = head_of(line)
        if known.depth < own.depth or (known.depth == own.depth and (known.is_item or not known.key or own.is_item)):
            break
        if own.depth == 0 and known.depth == 0 and is_top(known.key):
            break
        if known.depth > own.depth:
            if not is_open:
                break
            deeper = deeper or known.depth
        else:
            is_open = bool(_OPEN.search(line))
        last = below
    return last, deeper
