"""The text of a file, and where each of its characters stands."""

from __future__ import annotations

import re
from bisect import bisect_right

from baocao138.model.place import Place

_LINE_END = re.compile(r"\r\n|\r|\n")


class Source:
    """A file as text: the name shown to people, and the text as it was typed (without a byte order mark).

    ``is_composed`` is False where letters may stand apart from their marks; ``is_odd`` is True where, besides, there
    may be anchors, tags, merge keys or escapes.
    """

    __slots__ = ("_starts", "file", "is_composed", "is_odd", "text")

    def __init__(self, file: str, text: str, *, is_composed: bool = True, signs: bytes = b"") -> None:
        self.file = file
        self.text = text
        self.is_composed = is_composed
        # A "#" needs no look at each value: what it may have cut off is looked for in the finished tree.
        self.is_odd = not is_composed or bool(signs.strip(b"#fjwz"))
        self._starts: list[int] | None = None

    @property
    def line_starts(self) -> list[int]:
        """The index at which each line begins. Lines end as editors see it: LF, CR LF or a lone CR."""
        if self._starts is None:
            self._starts = [0, *(match.end() for match in _LINE_END.finditer(self.text))]
        return self._starts

    def position(self, index: int) -> tuple[int, int]:
        """Line and column of a character, both counted from 1."""
        starts = self.line_starts
        line = bisect_right(starts, index)
        return line, index - starts[line - 1] + 1

    def place(self, start: int, end: int) -> Place:
        """The place of the characters ``start`` up to (not including) ``end``."""
        line, column = self.position(start)
        end_line, end_column = self.position(max(end, start))
        return Place(self.file, line, column, end_line, end_column)

    def line(self, number: int) -> str:
        """The text of a line (from 1), without its end."""
        starts = self.line_starts
        if not 1 <= number <= len(starts):
            return ""
        end = starts[number] if number < len(starts) else len(self.text)
        return self.text[starts[number - 1] : end].rstrip("\r\n")
