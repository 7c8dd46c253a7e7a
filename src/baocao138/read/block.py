"""Texts under ``|`` and ``>``: each character of the value with its index in the source.

This follows libyaml's yaml_parser_scan_block_scalar, which makes the values; a law in tests/laws holds the two
against each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from baocao138.read.fold import BLANKS, BREAK, Piece

_HEADER = re.compile(r"[|>]([-+]?)([1-9]?)([-+]?)[^\r\n]*(?:\r\n|\r|\n|$)")
_DEEPEST = 128
"""Indents tried for a block with an indicator (``|2``), which counts from a parent that the text does not show."""


def block_pieces(text: str, start: int, end: int, value: str) -> list[Piece]:
    """A scalar under ``|`` or ``>``; ``end`` may lie beyond it, at the next token."""
    header = _HEADER.match(text, start, end)
    if not header:
        return []
    block = _Block(text, header.end(), end, is_folded=text[start] == ">", chomping=header[1] or header[3])
    if not header[2]:
        return block.pieces(block.indent())
    for indent in range(int(header[2]), _DEEPEST):
        pieces = block.pieces(indent)
        if "".join(piece[0] for piece in pieces) == value:
            return pieces
    return []


class _Block:
    """The state of the scan."""

    def __init__(self, text: str, index: int, end: int, *, is_folded: bool, chomping: str) -> None:
        self.text, self.begin, self.end = text, index, end
        self.is_folded, self.chomping = is_folded, chomping
        self.index = index

    def indent(self) -> int:
        """The indent of its first line with text, or the deepest of the blank ones before that."""
        deepest, index = 0, self.begin
        while True:
            begin = index
            while index < self.end and self.text[index] == " ":
                index += 1
            deepest = max(deepest, index - begin)
            match = BREAK.match(self.text, index, self.end)
            if not match:
                return deepest
            index = match.end()

    def pieces(self, indent: int) -> list[Piece]:
        """The characters of the block, read with this indent."""
        made: list[Piece] = []
        self.index = self.begin
        trailing, column = self._blank_lines(indent)
        leading: list[Piece] = []
        was_blank = False
        while self.index < self.end and column == indent:
            is_blank = self.text[self.index] in BLANKS
            if not (self.is_folded and leading and not was_blank and not is_blank):
                made += leading
            elif not trailing:
                made.append((" ", leading[0][1], self.index))
            made += trailing
            was_blank = is_blank
            made += self._rest_of_line()
            leading = self._break()
            trailing, column = self._blank_lines(indent)
        if self.chomping != "-":
            made += leading
        if self.chomping == "+":
            made += trailing
        return made

    def _rest_of_line(self) -> Iterable[Piece]:
        begin = self.index
        match = BREAK.search(self.text, begin, self.end)
        self.index = end = match.start() if match else self.end
        return zip(self.text[begin:end], range(begin, end), range(begin + 1, end + 1), strict=True)

    def _break(self) -> list[Piece]:
        match = BREAK.match(self.text, self.index, self.end)
        if not match:
            return []
        self.index = match.end()
        return [("\n", match.start(), match.end())]

    def _blank_lines(self, indent: int) -> tuple[list[Piece], int]:
        """The breaks of blank lines, and the column at which the next line's text begins."""
        breaks: list[Piece] = []
        while True:
            column = 0
            while column < indent and self.index < self.end and self.text[self.index] == " ":
                self.index += 1
                column += 1
            found = self._break()
            if not found:
                return breaks, column
            breaks += found
