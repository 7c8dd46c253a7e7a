"""A text of several lines as a clerk typed it, each with its place."""

from __future__ import annotations

from baocao138.model.place import Passage, Place


class Lines:
    """Lines of a block that were joined by blanks."""

    def __init__(self, *lines: str) -> None:
        self.text = " ".join(lines)
        self._places = [(n, c) for n, line in enumerate(lines, 1) for c in range(1, len(line) + 2)]

    def at(self, start: int, end: int) -> Place:
        line, column = self._places[start]
        last, until = self._places[max(start, end - 1)]
        return Place("x.yaml", line, column, last, until + 1)


def folded(*lines: str) -> Passage:
    """The passage that YAML makes of the lines."""
    here = Lines(*lines)
    return Passage(here.text, here)
