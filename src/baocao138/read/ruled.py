"""How deep each line of an agency's report should stand, told by its key, whatever it stands at.

YAML sees only that a line fits none above; this knows what a report is made of: keys at the left edge, ``- muc:`` under
``noi_dung``, the keys of an entry beside ``muc``, figures under ``so_lieu``, the lines of a text under ``>-``.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from baocao138.read import levels
from baocao138.read.levels import Head, dashed_head, head_of
from baocao138.read.source import Source

_CONTENT = re.compile(r"(?m)^\s*noi_dung[ \t]*:")
_OTHER_KIND = re.compile(r"(?m)^loai:[ \t]*(?!bao-cao-don-vi\b)\S")
_OPENS_TEXT = re.compile(r"(?:[:-]|-[ \t]+)[ \t]*[|>][-+]?[ \t]*(?:#.*)?$")
_SURE_TOP = frozenset(("loai", "don_vi", "ky", "thay_the", "tu_ngay", "den_ngay", "so_ky_hieu", "noi_dung", "bo_qua"))
_USUAL = 2
_FARTHEST_OFF = 8


class Line(NamedTuple):
    """A line with text: where it stands and should stand, what it is, and whether the dash before it is lost."""

    number: int
    depth: int
    right: int
    kind: str
    lacks_dash: bool = False

    @property
    def by(self) -> int:
        """How many blanks are lacking (or, below 0, too many)."""
        return self.right - self.depth


def right_depth(source: Source, number: int) -> int | None:
    """How deep a line should stand; None where nothing tells."""
    return next((line.right for line in ruled(source) if line.number == number and line.kind), None)


def item_depth(source: Source, number: int, text: str) -> int:
    """How deep the dash of the item ``text`` stands at line ``number``: like those with the same key, else as typed."""
    key = head_of(text).key
    if key == "muc" and ruled(source):
        heads = map(head_of, map(source.line, range(1, len(source.line_starts) + 1)))
        return _most([head.depth for head in heads if head.key == "muc" and head.is_item])
    for above in range(number - 1, 0, -1) if key else ():
        known = head_of(source.line(above))
        if known.is_item and known.key == key:
            return known.depth
    return head_of(source.line(number)).depth


@lru_cache(maxsize=1)
def ruled(source: Source) -> list[Line]:
    """All lines with text; none for a file that is no agency's report."""
    if not _CONTENT.search(source.text) or _OTHER_KIND.search(source.text):
        return []
    walk = _Walk(source)
    for number in range(1, len(source.line_starts) + 1):
        line = source.line(number)
        if line.strip() and not line.lstrip().startswith("#"):
            walk.take(number, line)
    return walk.lines


class _Walk:
    """The lines one after the other, with what the ones above opened."""

    def __init__(self, source: Source) -> None:
        heads = [(head_of(line), line) for line in map(source.line, range(1, len(source.line_starts) + 1))]
        self.lines: list[Line] = []
        self._dash = _most([head.depth for head, _ in heads if head.key == "muc" and head.is_item])
        self._figure_off = _most(_offsets(heads, is_text=False))
        self._text_off = _most(_offsets(heads, is_text=True))
        self._column = self._dash + 2
        self._text = -1
        self._in_figures = self._in_content = False
        self._by = 0
        self._is_odd = False

    def take(self, number: int, line: str) -> None:
        """One line more."""
        head = dashed_head(line)
        self._is_odd = bool(line[: head.depth].strip(" "))
        kind, right, lacks_dash = self._place(head)
        if not kind:
            right = max(head.depth + self._by, 0)
        self.lines.append(Line(number, head.depth, right, kind, lacks_dash))
        self._by = right - head.depth
        if kind != "text":
            self._text = -1
        if _OPENS_TEXT.search(line):
            outer = right + head.column - head.depth if head.key or not head.is_item else right
            self._text = outer

    def _place(self, head: Head) -> tuple[str, int, bool]:
        """What a line is, how deep it belongs, and whether its dash is lost; "" for what nothing is known of."""
        key = head.key
        if self._in_content and key == "muc":
            self._in_figures = False
            self._column = self._dash + (head.column - head.depth if head.is_item else 2)
            return "muc", self._dash, not head.is_item
        if self._in_content and key in levels.ENTRY and not head.is_item:
            self._in_figures = key == "so_lieu"
            return "entry", self._column, False
        if key in _SURE_TOP and not head.is_item and (not self._in_content or key != "noi_dung"):
            self._in_content = key == "noi_dung"
            return "top", 0, False
        if self._in_figures and levels.is_indicator(key) and not head.is_item:
            return "figure", self._column + self._figure_off, False
        if self._text >= 0 and not (head.is_item and key in levels.ENTRY):
            least = self._text + self._text_off
            is_right = head.depth > least and not self._by and not self._is_odd
            return "text", head.depth if is_right else least, False
        if key in levels.TOP and not self._in_content and not head.is_item:
            return "top", 0, False
        return "", 0, False


def _offsets(heads: list[tuple[Head, str]], *, is_text: bool) -> list[int]:
    """How much deeper than its key the first line below ``so_lieu:``, or below ``>-``, stands in this file."""
    found = []
    for (head, line), (below, _) in pairwise(heads):
        if bool(_OPENS_TEXT.search(line)) if is_text else head.key == "so_lieu":
            found.append(below.depth - head.column)
    return [each for each in found if 0 < each <= _FARTHEST_OFF]


def _most(found: list[int]) -> int:
    """What most of the file's lines do, and what is usual where as many do that."""
    count = Counter(found)
    best = max(count.values(), default=0)
    return _USUAL if not count or count[_USUAL] == best else next(each for each in found if count[each] == best)
