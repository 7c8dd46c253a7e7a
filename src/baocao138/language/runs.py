"""Digits that stand together, however they are spaced: ``0xxx.xxx.xxx``, with blanks, or over the end of a line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

BLANKS = " \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
NEW_LINE = "(?:\r\n|\r|\n)"
_MARKS = "._()\u00b7\u2022\u2010-\u2014\u2212\\-"
# Folded text and comments go on in the next line after the indent, a comment after its sign as well.
_OVER = f"[{BLANKS}]{{0,8}}[.\u2013-]?[{BLANKS}]{{0,8}}{NEW_LINE}[{BLANKS}]{{0,60}}(?:#[{BLANKS}]{{0,8}})?"
_RUN = re.compile(f"[0-9]+(?:(?:[{BLANKS}{_MARKS}]{{1,5}}|{_OVER})[0-9]+)*")
_GROUP = re.compile("[0-9]+")
_THREE = re.compile("[0-9]{3}")
_THOUSANDS = re.compile(r"(?<![0-9.])[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?![0-9]|\.[0-9])")
_HEXADECIMAL = re.compile("[0-9a-f]{32,}")

LEAST = 9
# A longer run in which no group has three digits is a table of figures: only its beginning can be a number.
_ROW = 32


class Run:
    """Groups of digits with nothing but blanks and marks between them."""

    __slots__ = ("__dict__", "groups", "spans", "text", "total")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        if end - start > 2 * _ROW and not _THREE.search(text, start, end):
            end = start + 2 * _ROW
        self.spans = [match.span() for match in _GROUP.finditer(text, start, end)]
        self.groups = [text[first:last] for first, last in self.spans]
        self.total = sum(map(len, self.groups))

    @cached_property
    def thousands(self) -> frozenset[int]:
        """The groups that belong to a figure with its thousands apart: ``12.500.000.000``."""
        place = {first: index for index, (first, _) in enumerate(self.spans)}
        inside: set[int] = set()
        for match in _THOUSANDS.finditer(self.text, self.spans[0][0], self.spans[-1][1]):
            index = place[match.start()]
            inside.update(range(index, index + match.group().count(".") + 1))
        return frozenset(inside)

    def gaps(self, first: int, last: int) -> list[str]:
        """What stands between the groups ``first`` to ``last``."""
        return [self.text[self.spans[i][1] : self.spans[i + 1][0]] for i in range(first, last)]

    def is_whole(self, first: int, last: int) -> bool:
        """True where the groups ``first`` to ``last`` are all there are."""
        return first == 0 and last == len(self.groups) - 1


def runs(text: str) -> Iterator[Run]:
    """All runs with enough digits for a number of a person, in order."""
    for match in _RUN.finditer(text):
        if match.end() - match.start() >= LEAST:
            run = Run(text, *match.span())
            if run.total >= LEAST:
                yield run


def is_digest(text: str, start: int, end: int) -> bool:
    """True for digits inside a checksum: 32 and more hexadecimal digits, letters among them."""
    left = max(0, start - 128)
    around = text[left : end + 128]
    return any(
        match.start() <= start - left and end - left <= match.end() and not match.group().isdigit()
        for match in _HEXADECIMAL.finditer(around)
    )
