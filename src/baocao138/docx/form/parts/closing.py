"""The end of a document: recipients at the left, the signature at the right, and where the text ends before them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from baocao138.docx.form.paper import Paper, Paragraph
from baocao138.docx.form.parts.anatomy import Anatomy
from baocao138.docx.form.parts.annex import find_annexes, heads_annex
from baocao138.docx.form.parts.attached import end_of_block
from baocao138.docx.form.parts.signing import has_authority, is_post, is_recipient, is_title, may_sign
from baocao138.docx.form.parts.words import ATTACHED, KEPT, RECIPIENTS
from baocao138.docx.form.pieces import Piece, folded, pieces_of

SHORT = 60  # letters
HIGHEST = 60  # paragraphs of a block


def find_closing(paper: Paper, found: Anatomy, start: int) -> None:
    """Fill in the text, the signature block and what goes with the document."""
    rest = paper.flow[start:]
    closing = _start_of_block(rest)
    if closing == len(rest):
        closing = end = next((at for at, each in enumerate(rest) if heads_annex(each)), len(rest))
    else:
        end = end_of_block(rest, closing)
    found.body = [paragraph for paragraph in rest[:closing] if paragraph.region is None]
    _signature(found, rest[closing:end])
    found.annexes = find_annexes(rest[end:])


def _start_of_block(flow: Sequence[Paragraph]) -> int:
    """The first paragraph of the block: of the recipients, of an authority, of a post that stands alone."""
    closing = next((at for at in range(len(flow)) if _closes(flow, at)), len(flow))
    for at in _bounds(flow, closing):
        alone = _post_above(flow, at)
        if alone is not None:
            closing = min(closing, alone)
            break
    return _row_of(flow, closing)


def _closes(flow: Sequence[Paragraph], at: int) -> bool:
    paragraph = flow[at]
    for piece in pieces_of(paragraph):
        if has_authority(piece) or _is_lost_list(piece):
            return True
        if RECIPIENTS.match(piece.plain) and is_title(piece, flow[at + 1 :]):
            return True
    return False


def _is_lost_list(piece: Piece) -> bool:
    """A line "- Lưu: VT" whose title is lost."""
    return KEPT.match(piece.text) is not None and "VT" in piece.text and len(piece.text) < SHORT


def _bounds(flow: Sequence[Paragraph], closing: int) -> Iterator[int]:
    """Where a block whose post stands alone may end, in order."""
    before: Paragraph | None = None
    for at, paragraph in enumerate(flow[:closing]):
        turned = before is not None and (before.breaks_page or paragraph.section > before.section)
        attached = paragraph.region is None and ATTACHED.match(folded(paragraph.words))
        if turned or paragraph.shape.starts_page or attached or heads_annex(paragraph):
            yield at
        before = paragraph
    yield closing


def _post_above(flow: Sequence[Paragraph], end: int) -> int | None:
    """The first post in the lines just above ``end`` that can be nothing but a signature; None where there is none."""
    found = None
    for at in range(end - 1, max(-1, end - HIGHEST), -1):
        paragraph = flow[at]
        if not may_sign(paragraph) and not _all_recipients(paragraph):
            in_row = found is not None and paragraph.row is not None and paragraph.row is flow[found].row
            return None if in_row else found  # a row of a table of people, with their numbers
        if any(is_post(piece) for piece in pieces_of(paragraph)):
            found = at
    return found


def _all_recipients(paragraph: Paragraph) -> bool:
    """A line of the recipients, in the other cell or on its own."""
    pieces = list(pieces_of(paragraph))
    own = paragraph.table is not None or len(paragraph.words) < SHORT
    return own and all(is_recipient(piece) for piece in pieces)


def _row_of(flow: Sequence[Paragraph], at: int) -> int:
    """The first paragraph of the row: what stands to the left of a post belongs to the block; so does a lost list."""
    if at >= len(flow):
        return at
    row = flow[at].row
    while at > 0 and ((row is not None and flow[at - 1].row is row) or _goes_on_above(flow, at)):
        at -= 1
    return at


def _goes_on_above(flow: Sequence[Paragraph], at: int) -> bool:
    """The line above is one of the same list of recipients."""
    here, above = (list(pieces_of(each)) for each in (flow[at], flow[at - 1]))
    same = flow[at].region is flow[at - 1].region
    listed = bool(here) and is_recipient(here[0])
    return same and listed and bool(above) and is_recipient(above[0]) and above[0].text.endswith((";", ","))


def _signature(found: Anatomy, closing: Sequence[Paragraph]) -> None:
    """By cell, by tab, or one after the other."""
    pieces = [piece for paragraph in closing for piece in pieces_of(paragraph)]
    start = closing[0].index if closing else 0
    title = next((piece for piece in pieces if is_title(piece, closing[piece.paragraph.index - start + 1 :])), None)
    opened = False
    for piece in pieces:
        opened = opened or piece is title
        left = is_recipient(piece) if title is None else piece is title or _at_left(piece, title, opened=opened)
        (found.recipients if left else found.signature).append(piece)


def _at_left(piece: Piece, title: Piece, *, opened: bool) -> bool:
    mine, its = piece.paragraph, title.paragraph
    if its.region is not None:
        below = mine.table is not None and mine.table is its.table and mine.spot.column == its.spot.column
        loose = opened and mine.region is None and is_recipient(piece)
        return (opened and (mine.region is its.region or below)) or loose
    shape = mine.shape
    far = shape.left + max(shape.first, 0) > mine.room / 3
    signs = has_authority(piece) or is_post(piece) or shape.align in ("center", "right") or far
    return opened and mine.region is None and piece.column == title.column and not signs
