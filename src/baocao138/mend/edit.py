"""One change of the text: so many characters give way to others, everything else stays byte for byte."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Edit(NamedTuple):
    """The characters ``start`` up to (not including) ``end`` become ``new``; ``what`` says so to the clerk.

    ``is_common``: a change of the whole file's habit (its line ends), told once for the file and not line by line.
    No edit adds or takes away a line, so that a line keeps its number through all mends.
    """

    start: int
    end: int
    new: str
    what: str
    is_common: bool = False


def applied(text: str, edits: Iterable[Edit]) -> str:
    """The text with all edits made. They must not overlap."""
    pieces: list[str] = []
    done = 0
    for edit in sorted(edits):
        pieces += text[done : edit.start], edit.new
        done = edit.end
    return "".join([*pieces, text[done:]])
