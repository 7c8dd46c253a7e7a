"""The end of a document: recipients at the left, the signature at the right, and where the text ends before them."""

from __future__ import annotations

from collections.abc import Sequence

from baocao138.docx.form.paper import Paper, Paragraph
from baocao138.docx.form.parts.anatomy import Anatomy
from baocao138.docx.form.parts.annex import find_annexes, heads_annex
from baocao138.docx.form.parts.words import AUTHORITY, RECIPIENTS
from baocao138.docx.form.pieces import Piece, pieces_of

LONG_POST = 90
SHOUTED = 0.6  # share of capitals in a post; of a sentence it is far less


def find_closing(paper: Paper, found: Anatomy, start: int) -> None:
    """Fill in the text, the signature block and the annexes."""
    rest = paper.flow[start:]
    closing = next((at for at, each in enumerate(rest) if _closes(each)), len(rest))
    after = rest[closing:]
    annexes = next((at for at, each in enumerate(after) if heads_annex(each)), len(after))
    if closing == len(rest):
        closing = next((at for at, each in enumerate(rest) if heads_annex(each)), len(rest))
        after, annexes = rest[closing:], 0
    found.body = [paragraph for paragraph in rest[:closing] if paragraph.region is None]
    _signature(found, after[:annexes])
    found.annexes = find_annexes(after[annexes:])


def _closes(paragraph: Paragraph) -> bool:
    return any(RECIPIENTS.match(piece.plain) or _is_post(piece) for piece in pieces_of(paragraph))


def _is_post(piece: Piece) -> bool:
    """An authority, also where somebody forgot its dot: "KT TRƯỞNG BAN"."""
    if len(piece.text) >= LONG_POST or not AUTHORITY.match(piece.plain):
        return False
    letters = [letter for letter in piece.text if letter.isalpha()]
    return sum(letter.isupper() for letter in letters) > SHOUTED * len(letters)


def _signature(found: Anatomy, closing: Sequence[Paragraph]) -> None:
    """By cell, by tab, or one after the other."""
    pieces = [piece for paragraph in closing for piece in pieces_of(paragraph)]
    title = next((piece for piece in pieces if RECIPIENTS.match(piece.plain)), None)
    opened = False
    for piece in pieces:
        opened = opened or piece is title
        left = title is not None and (piece is title or _at_left(piece, title, opened=opened))
        (found.recipients if left else found.signature).append(piece)


def _at_left(piece: Piece, title: Piece, *, opened: bool) -> bool:
    mine, its = piece.paragraph, title.paragraph
    if its.region is not None:
        below = mine.table is not None and mine.table is its.table and mine.spot.column == its.spot.column
        return mine.region is its.region or below
    shape = mine.shape
    far = shape.left + max(shape.first, 0) > mine.room / 3
    signs = _is_post(piece) or shape.align in ("center", "right") or far
    return opened and mine.region is None and piece.column == title.column and not signs
