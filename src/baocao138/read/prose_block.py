"""A block under ``>-`` whose lines all stand equally deep, as the origin of its text."""

from __future__ import annotations

from baocao138.model.place import Place
from baocao138.read.offsets import OffsetMap
from baocao138.read.source import Source


class ProseBlock:
    """From its ``>`` at ``start`` to the end of its last line; ``indent`` blanks stand before each line."""

    __slots__ = ("_end", "_indent", "_source", "_start")

    def __init__(self, source: Source, start: int, end: int, indent: int) -> None:
        self._source, self._start, self._end, self._indent = source, start, end, indent

    def text(self) -> str:
        """The lines joined by blanks, as YAML folds them."""
        begin = self._start + len(">-\n") + self._indent
        return self._source.text[begin : self._end - 1].replace("\n" + " " * self._indent, " ")

    def at(self, start: int, end: int) -> Place:
        """The characters ``start`` up to (not including) ``end`` of the text, where they were typed."""
        offsets = OffsetMap.of(self._source.text, self._start, self._end, ">", self.text())
        return self._source.place(*offsets.span(start, end))
