"""The letterhead: country and motto at the right, bodies and number at the left, place and date."""

from __future__ import annotations

from collections.abc import Sequence

from baocao138.docx.form.paper import Paper, Paragraph
from baocao138.docx.form.parts.anatomy import Anatomy
from baocao138.docx.form.parts.words import (
    COUNTRY,
    DATE,
    DRAFT,
    MOTTO,
    NUMBER,
    RECIPIENTS,
    SHORT_DATE,
    STAMP,
    SUBJECT_OF_LETTER,
    TYPES,
    like,
)
from baocao138.docx.form.pieces import Piece, folded, pieces_of

REACH = 40  # pieces among which a letterhead is looked for
LONG = 200  # letters: no line of a letterhead has so many
SHORT = 70


def find_head(paper: Paper, found: Anatomy) -> int:
    """Fill in the letterhead; returns the index of the first paragraph after it."""
    pieces = [piece for paragraph in paper.flow[: REACH * 2] for piece in pieces_of(paragraph)][:REACH]
    last = _corners(pieces, found)
    if not found.has_head:
        found.date = None
        return 0
    corners = {id(each) for each in (found.country, found.motto, found.number, found.date)}
    corners |= {id(piece) for _, piece in found.doubles}
    for piece in pieces:
        inside = piece.paragraph.index <= last and id(piece) not in corners
        if inside and not minor(piece, found) and not piece.paragraph.ruled and _above_number(piece, found):
            found.issuers.append(piece)
    found.head = [paragraph for paragraph in paper.flow if paragraph.index <= last]
    return _rest_of_table(paper.flow, found, last)


def _corners(pieces: Sequence[Piece], found: Anatomy) -> int:
    """What is known by its words; returns the index of the last paragraph in which there is any of it."""
    last = -1
    before = None
    for piece in pieces:
        plain = piece.plain
        if (plain in TYPES and not _goes_on(piece, before)) or RECIPIENTS.match(plain) or len(piece.text) > LONG:
            break
        before = piece
        corner = _corner(piece)
        if corner is None:
            continue
        name, rule = corner
        if getattr(found, name) is None:
            setattr(found, name, piece)
        else:
            found.doubles.append((rule, piece))
        last = max(last, piece.paragraph.index)
    return last


def _goes_on(piece: Piece, before: Piece | None) -> bool:
    """The second line of a "V/v" may be the name of a type: "V/v phê duyệt / Chương trình"."""
    if before is None or before.paragraph.region is not piece.paragraph.region:
        return False
    below = before.paragraph is piece.paragraph or before.paragraph.region is not None
    return below and SUBJECT_OF_LETTER.match(before.plain) is not None and not piece.text.isupper()


def _corner(piece: Piece) -> tuple[str, str] | None:
    """Which corner of the letterhead a piece is, and the rule for it."""
    plain = piece.plain
    if like(plain, folded(COUNTRY)):
        return "country", "R06"
    if like(plain, folded(MOTTO)):
        return "motto", "R07"
    if NUMBER.match(plain):
        return "number", "R10"
    if len(piece.text) < SHORT and (DATE.search(plain) or SHORT_DATE.fullmatch(plain)):
        return "date", "R12"
    return None


def minor(piece: Piece, found: Anatomy) -> bool:
    """A stamp, the mark of a draft or a "V/v" line, kept where it belongs; False for all else."""
    if DRAFT.match(piece.plain):
        found.draft = True
    elif STAMP.fullmatch(piece.plain):
        found.stamps.append(piece)
    elif SUBJECT_OF_LETTER.match(piece.plain):
        found.letter_subject = found.letter_subject or piece
    else:
        return False
    return True


def _above_number(piece: Piece, found: Anatomy) -> bool:
    """The names of bodies stand before the number, on its side: never in the country's cell, nor behind a tab."""
    if found.number is not None and piece.paragraph.index > found.number.paragraph.index:
        return False
    right = found.country or found.motto or found.date
    if right is not None and right.paragraph.region is not None:
        return piece.paragraph.region is not right.paragraph.region
    return piece.column == _left_column(found.number)


def _left_column(number: Piece | None) -> int:
    """A letterhead of tabs may begin each line with one."""
    return 0 if number is None else number.column


def _rest_of_table(flow: Sequence[Paragraph], found: Anatomy, last: int) -> int:
    """What follows the number in the same table belongs to the letterhead too."""
    at = last + 1
    while at < len(flow) and flow[last].table is not None and flow[at].table is flow[last].table:
        for piece in pieces_of(flow[at]):
            minor(piece, found)
        found.head.append(flow[at])
        at += 1
    return at
