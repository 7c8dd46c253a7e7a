"""The offset map: where each character of a folded, quoted or plain text stands in the file."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from baocao138.read.block import block_pieces
from baocao138.read.compose import composed
from baocao138.read.fold import double_quoted_pieces, plain_pieces, single_quoted_pieces


class OffsetMap(NamedTuple):
    """For each character of a value the index in the source where it begins, and the one after it.

    ``content_end`` is the index after the last character that belongs to the scalar.
    """

    begins: list[int]
    ends: list[int]
    content_end: int

    @classmethod
    def of(cls, text: str, start: int, end: int, style: str, value: str) -> OffsetMap:
        """The map of the scalar at ``start`` to ``end`` of ``text``, whose value (in normal form C) is known."""
        if style == '"':
            pieces = double_quoted_pieces(text, start, end)
        elif style == "'":
            pieces = single_quoted_pieces(text, start, end)
        elif style in ("|", ">"):
            pieces = block_pieces(text, start, end, value)
        else:
            pieces = plain_pieces(text, start, end)
        last = max([piece[2] for piece in pieces], default=start + 1) if style in ("|", ">") else end
        raw = "".join([piece[0] for piece in pieces])
        if raw != value and unicodedata.normalize("NFC", raw) == value:
            pieces = composed(pieces)
        elif raw != value and len(raw) != len(value):
            # Never seen (a law of the tests); rather the whole scalar than a wrong word.
            pieces = [(character, start, end) for character in value]
        return cls([piece[1] for piece in pieces], [piece[2] for piece in pieces], last)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the source that holds the characters ``start`` up to (not including) ``end``."""
        if not self.begins:
            return self.content_end, self.content_end
        start = max(0, start)
        end = min(end, len(self.begins))
        if start >= len(self.begins):
            return self.ends[-1], self.ends[-1]
        if end <= start:
            return self.begins[start], self.begins[start]
        return self.begins[start], self.ends[end - 1]
