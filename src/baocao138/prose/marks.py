"""Computed figures marked in a text while it is put together, so that each still knows its sources at the end.

A mark is made of signs that no text typed by a person can hold: the reader refuses control characters. Those cannot
stand in a Word file either; there the signs are of the planes that Unicode leaves to private use.
"""

from __future__ import annotations

import re
from typing import NamedTuple, Self

IN_TEXT, IN_WORD = ("\x01", "\x02", "\x03"), ("\U000f0001", "\U000f0002", "\U000f0003")
"""The signs before and after the number of a mark, and at the end of what it marks."""


class Standing(str):
    """Words that a text may name and that no agency reports: the period, the year."""

    __slots__ = ()


class Traceable(str):
    """Text that is asked, compared and counted as it is, and that prints as ``marked``."""

    __slots__ = ("marked",)

    marked: str

    def __new__(cls, text: str, marked: str) -> Self:
        """The text, and what it prints."""
        made = super().__new__(cls, text)
        made.marked = marked
        return made

    def __str__(self) -> str:
        return self.marked


class Marked(NamedTuple):
    """Something said in a text: the characters ``start`` to ``end``, and what was said."""

    start: int
    end: int
    what: object


class Marks:
    """Keeps what was said, and marks it."""

    def __init__(self, signs: tuple[str, str, str] = IN_TEXT) -> None:
        self._kept: list[object] = []
        self._open, self._between, self._end = signs
        self._mark = re.compile(f"{self._open}(\\d+){self._between}([^{self._end}]*){self._end}")

    def mark(self, text: str, what: object) -> str:
        """The text with its mark, to be put into a longer one."""
        if not text:
            return text
        self._kept.append(what)
        return f"{self._open}{len(self._kept) - 1}{self._between}{text}{self._end}"

    def unmark(self, text: str) -> tuple[str, tuple[Marked, ...]]:
        """The text as printed, and what is said where in it."""
        if self._open not in text:
            return text, ()
        found: list[Marked] = []
        pieces: list[str] = []
        length = end = 0
        for mark in self._mark.finditer(text):
            before = text[end : mark.start()]
            start = length + len(before)
            length = start + len(mark[2])
            pieces += [before, mark[2]]
            found.append(Marked(start, length, self._kept[int(mark[1])]))
            end = mark.end()
        return "".join(pieces) + text[end:], tuple(found)
