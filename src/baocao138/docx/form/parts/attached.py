"""Where a signature block ends and what goes with the document begins: annexes, a regulation, lists, forms."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from baocao138.docx.form.headings import heading_of
from baocao138.docx.form.paper import Paragraph
from baocao138.docx.form.parts.annex import heads_annex
from baocao138.docx.form.parts.signing import has_authority, is_name, is_post, is_recipient, is_title
from baocao138.docx.form.parts.words import ATTACHED, COUNTRY, ENACTED, LISTED, MOTTO, POST, TYPES, like
from baocao138.docx.form.pieces import Piece, folded, pieces_of

NEAR = 6  # paragraphs below a title, among which it says what it belongs to
SENTENCE = 120  # letters
WHOLE_COUNTRY, WHOLE_MOTTO = folded(COUNTRY), folded(MOTTO)


def end_of_block(flow: Sequence[Paragraph], start: int) -> int:
    """The index of the first paragraph after the signature block that begins at ``start``; the length for none."""
    posted: Paragraph | None = None
    named: Paragraph | None = None
    turned = False
    for at in range(start, len(flow)):
        paragraph = flow[at]
        pieces = list(pieces_of(paragraph))
        if heads_annex(paragraph):
            return at
        signs = (named is None and any(is_name(piece) for piece in pieces)) or _notes(pieces)
        if posted is not None and pieces and not signs:
            new_page = turned or paragraph.shape.starts_page or paragraph.section > posted.section
            begins = opens_paper(flow, at) and not any(_posted(piece) for piece in pieces)
            if new_page or begins or (named is not None and _outside(flow, at, named)):
                return _whole_table(flow, at, start)
        for piece in pieces:
            if _posted(piece):
                posted = paragraph
            elif posted is not None and is_name(piece):
                named = paragraph
        turned = turned or (paragraph.breaks_page and posted is not None)
    return len(flow)


def _notes(pieces: Sequence[Piece]) -> bool:
    """Notes where the signature stands: "(Đã ký)", "[chữ ký số]"; not what an annex belongs to."""
    return all(piece.text.startswith(("(", "[")) and not ATTACHED.match(piece.plain) for piece in pieces)


def _posted(piece: Piece) -> bool:
    return has_authority(piece) or is_post(piece) or POST.match(piece.plain) is not None


def _whole_table(flow: Sequence[Paragraph], at: int, start: int) -> int:
    """A letterhead of what is attached begins with its table."""
    table = flow[at].table
    while table is not None and at > start and flow[at - 1].table is table:
        at -= 1
    return at


def opens_paper(flow: Sequence[Paragraph], at: int) -> bool:
    """A letterhead, the name of a type, or a title under which it says what it goes with."""
    paragraph = flow[at]
    pieces = list(pieces_of(paragraph))
    if any(heads_letter(piece) for piece in pieces):
        return True
    if paragraph.region is not None or not pieces:
        return False
    plain = pieces[0].plain.rstrip(" :.")
    if plain in TYPES or plain in ENACTED or LISTED.match(plain):
        return paragraph.shape.align == "center" or paragraph.words.isupper()
    return paragraph.shape.align == "center" and attached_below(flow, at)


def heads_letter(piece: Piece) -> bool:
    """True for the country's name or its motto, be it with a letter or two wrong."""
    plain = piece.plain
    near = "viet nam" in plain or "doc lap" in plain or "hanh phuc" in plain
    return near and (like(plain, WHOLE_COUNTRY) or like(plain, WHOLE_MOTTO))


def attached_below(flow: Sequence[Paragraph], at: int) -> bool:
    """True where a title is followed by "(Kèm theo …)", or is that line itself."""
    for paragraph in _written(flow, at):
        if heads_annex(paragraph):
            return False
        if ATTACHED.match(folded(paragraph.words)):
            return True
        if len(paragraph.words) > SENTENCE:
            return False
    return False


def _written(flow: Sequence[Paragraph], at: int) -> Iterator[Paragraph]:
    """The next few paragraphs of the open text with words in them."""
    for paragraph in flow[at : at + 2 * NEAR]:
        if paragraph.region is not None:
            return
        if not paragraph.empty and not paragraph.ruled:
            yield paragraph


def _outside(flow: Sequence[Paragraph], at: int, named: Paragraph) -> bool:
    """What stands neither in the block's table nor can belong to a block of typed lines."""
    paragraph = flow[at]
    if paragraph.region is named.region and named.region is not None:
        return False
    if named.table is not None and paragraph.table is named.table:
        return False
    following = flow[at + 1 : at + NEAR]
    if any(_posted(each) or is_recipient(each) or is_title(each, following) for each in pieces_of(paragraph)):
        return False
    if named.table is not None:
        return paragraph.region is None or not _tail_of_block(flow, at)
    if paragraph.region is not None:
        return paragraph.table is not None
    return len(paragraph.words) > SENTENCE or (heading_of(paragraph) is not None and not paragraph.words.isupper())


def _tail_of_block(flow: Sequence[Paragraph], at: int) -> bool:
    """A second table of the block, with the recipients in it."""
    table = flow[at].table
    if table is None:
        return True
    return any(
        each.table is table and is_title(piece, ()) for each in flow[at : at + 4 * NEAR] for piece in pieces_of(each)
    )
