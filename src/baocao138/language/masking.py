"""Lines that nobody may read again: in an excerpt, a format, a diff and the cache stand dots for what was typed."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from baocao138.language.hit import Hit

MASK = "•"

_SEEN = re.compile(r"\S")
_DIGIT = re.compile(r"\d")
_LONG_NUMBER = re.compile(r"\d(?:[ \u00a0.()-]{0,3}\d){5,}")
# As editors count lines (and read.source does): LF, CR LF or a lone CR.
_LINE_END = re.compile(r"\r\n|\r|\n")


def mask_line(line: str) -> str:
    """The line with a dot for every character but blanks: as long as before, so that columns still point right."""
    return _SEEN.sub(MASK, line)


def mask_numbers(text: str) -> str:
    """The text with a dot for each digit of its long numbers (six digits and more, in groups too); as long as before.

    For what stands among words that cannot be read, so that nobody knows an account from a sum.
    """
    return _LONG_NUMBER.sub(lambda number: _DIGIT.sub(MASK, number[0]), text)


class Lines:
    """Where the lines of a text begin."""

    __slots__ = ("_starts",)

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in _LINE_END.finditer(text))]

    def position(self, index: int) -> tuple[int, int]:
        """Line and column of a character, both counted from 1."""
        line = bisect_right(self._starts, index)
        return line, index - self._starts[line - 1] + 1


def lines_of(text: str, hits: Iterable[Hit]) -> frozenset[int]:
    """The numbers, from 1, of all lines that the hits touch."""
    lines = Lines(text)
    touched: set[int] = set()
    for hit in hits:
        touched.update(range(lines.position(hit.start)[0], lines.position(hit.end - 1)[0] + 1))
    return frozenset(touched)


def masked_lines(text: str) -> frozenset[int]:
    """The numbers, from 1, of all lines of a file that must be masked."""
    from baocao138.language.privacy import private

    return lines_of(text, private(text))
