"""A problem found while reading, before it knows its file: a code, a stretch of the source, and the words."""

from __future__ import annotations

from typing import NamedTuple

from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.read.source import Source


class Flaw(NamedTuple):
    """A problem at the characters ``start`` up to (not including) ``end``; ``other``: a second stretch and its note.

    ``mend``: an index, and what to put there instead of as many characters so that the parser can read on.
    """

    code: str
    start: int
    end: int
    message: str
    hint: str = ""
    other: tuple[int, int, str] | None = None
    mend: tuple[int, str] | None = None

    def diagnostic(self, source: Source) -> Diagnostic:
        """The problem as people see it, with line and column."""
        related: tuple[Related, ...] = ()
        if self.other:
            start, end, note = self.other
            related = (Related(source.place(start, end), note),)
        return finding(self.code, source.place(self.start, self.end), self.message, self.hint, *related)
