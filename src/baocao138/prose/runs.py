"""Words that stand beside one another with nothing but blanks between them, however the lines are broken."""

from __future__ import annotations

import re
from collections.abc import Iterator

# Not the parts of codes, of numbers, of addresses and of file names.
_RUN = re.compile(r"(?<![\w@/.-])[^\W\d_]++(?:\s+[^\W\d_]++)+(?![\w@/-]|\.\w)")
_WORD = re.compile(r"\S+")


class Run:
    """A row of at least two words; ``words`` as typed, ``small`` in small letters."""

    __slots__ = ("_found", "small", "words")

    def __init__(self, found: re.Match[str]) -> None:
        self._found = found
        self.words = found[0].split()
        self.small = found[0].lower().split()

    @property
    def behind(self) -> str:
        """What follows in the text, without blanks."""
        return self._found.string[self._found.end() :].lstrip()

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Where the words from the first up to and with the last stand in the text."""
        begin, spans = self._found.start(), [word.span() for word in _WORD.finditer(self._found[0])]
        return begin + spans[first][0], begin + spans[last][1]


def runs(text: str) -> Iterator[Run]:
    """The rows of a text, between signs, numbers and braces."""
    return map(Run, _RUN.finditer(text))
