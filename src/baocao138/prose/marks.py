"""Computed figures marked in a text while it is put together, so that each still knows its sources at the end.

A mark is made of signs that no text typed by a person can hold: the reader refuses control characters.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_MARK = re.compile("\x01(\\d+)\x02([^\x03]*)\x03")


class Standing(str):
    """Words that a text may name and that no agency reports: the period, the year."""

    __slots__ = ()


class Marked(NamedTuple):
    """Something said in a text: the characters ``start`` to ``end``, and what was said."""

    start: int
    end: int
    what: object


class Marks:
    """Keeps what was said, and marks it."""

    def __init__(self) -> None:
        self._kept: list[object] = []

    def mark(self, text: str, what: object) -> str:
        """The text with its mark, to be put into a longer one."""
        if not text:
            return text
        self._kept.append(what)
        return f"\x01{len(self._kept) - 1}\x02{text}\x03"

    def unmark(self, text: str) -> tuple[str, tuple[Marked, ...]]:
        """The text as printed, and what is said where in it."""
        if "\x01" not in text:
            return text, ()
        found: list[Marked] = []
        pieces: list[str] = []
        length = end = 0
        for mark in _MARK.finditer(text):
            before = text[end : mark.start()]
            start = length + len(before)
            length = start + len(mark[2])
            pieces += [before, mark[2]]
            found.append(Marked(start, length, self._kept[int(mark[1])]))
            end = mark.end()
        return "".join(pieces) + text[end:], tuple(found)
