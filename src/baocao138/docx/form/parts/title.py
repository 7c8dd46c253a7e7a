"""What stands between letterhead and text: type, subject, addressees, grounds."""

from __future__ import annotations

import re
from collections.abc import Sequence

from baocao138.docx.form.headings import heading_of
from baocao138.docx.form.paper import Paper, Paragraph
from baocao138.docx.form.parts.anatomy import Anatomy
from baocao138.docx.form.parts.head import REACH, minor
from baocao138.docx.form.parts.words import ADDRESSED, GROUNDS, LETTER_MARK, SUBJECT_OF_LETTER, TYPES
from baocao138.docx.form.pieces import Piece, folded, pieces_of

GLUED = frozenset(name.replace(" ", "") for name in TYPES)
OPENING = re.compile(r"\b(?:báo cáo|ban hành)\b.{0,120}\bnhư sau\b")
LONG_LINE, LONG_SUBJECT, LONG_GROUND, LONG_ADDRESS = 120, 400, 700, 160
UNTITLED = frozenset({"giay gioi thieu", "giay nghi phep"})  # the decree's own have no subject (Annex III, 1.8, 1.10)
DECIDING = frozenset({"quyet dinh", "nghi quyet"})
PROPOSED = re.compile(r"(?:theo|xet) (?:de nghi|to trinh|bao cao|van ban|don)\b|xet thay\b|sau khi\b|tren co so\b")
WIRES = re.compile(r"\bdien ?:$")
AHEAD = 4  # paragraphs: a type may stand below its subject, by mistake
FAR = 1000  # twips: farther in than any paragraph of the text begins


def find_title(paper: Paper, found: Anatomy, start: int) -> int:
    """Fill in what opens the text; returns the index of the text's first paragraph."""
    flow = paper.flow
    at = start
    while at < min(len(flow), start + REACH) and _blank(flow[at]):
        for piece in pieces_of(flow[at]):
            minor(piece, found)
        at += 1
    swapped = next((ahead for ahead in range(at, min(at + AHEAD, len(flow))) if _names_type(flow[ahead])), at)
    above = [piece for paragraph in flow[at:swapped] for piece in pieces_of(paragraph)]
    at = _kind(flow, found, swapped)
    found.above = above if found.kind is not None else []
    while at < len(flow) and (_skipped(flow[at]) or _wired(flow, at, found) or _taken(flow[at], found)):
        at += 1
    return at


def _blank(paragraph: Paragraph) -> bool:
    if paragraph.region is not None:
        return not _addresses(paragraph)
    return _skipped(paragraph) or bool(_minor_words(paragraph))


def _addresses(paragraph: Paragraph) -> bool:
    """True where a cell opens with "Kính gửi"."""
    return bool(ADDRESSED.match(folded(paragraph.words)))


def _minor_words(paragraph: Paragraph) -> bool:
    """True for the mark of a draft and its like, alone in a paragraph."""
    pieces = list(pieces_of(paragraph))
    two_lines = bool(pieces) and LETTER_MARK.match(pieces[0].plain) is not None and pieces[-1].line > pieces[0].line
    return two_lines or (bool(pieces) and all(minor(piece, Anatomy()) for piece in pieces))


def _names_type(paragraph: Paragraph) -> bool:
    pieces = list(pieces_of(paragraph))
    return bool(pieces) and paragraph.region is None and _is_type(pieces[0])


def _skipped(paragraph: Paragraph) -> bool:
    return paragraph.empty or paragraph.ruled


def _kind(flow: Sequence[Paragraph], found: Anatomy, at: int) -> int:
    """The type and the lines of the subject under it."""
    pieces = list(pieces_of(flow[at])) if at < len(flow) else []
    if not pieces or not _is_type(pieces[0]):
        return at
    found.kind, found.subject = pieces[0], pieces[1:]
    at += 1
    while at < len(flow):
        paragraph = flow[at]
        if not found.subject and found.kind.plain.rstrip(" :.") in UNTITLED and not _looks_titled(paragraph):
            return at
        if _skipped(paragraph) or paragraph.region is not None:
            if found.subject:
                return at
        elif _names_type(paragraph):
            found.doubles.append(("R13", next(pieces_of(paragraph))))
        elif _opens_text(paragraph) or (found.subject and not goes_on(found.subject[-1].paragraph, paragraph)):
            return at
        else:
            found.subject += pieces_of(paragraph)
        at += 1
    return at


def _looks_titled(paragraph: Paragraph) -> bool:
    """In bold and in the middle, or nothing that could be a subject."""
    return (
        _skipped(paragraph)
        or paragraph.region is not None
        or (paragraph.shape.align == "center" and paragraph.all("bold"))
    )


def _is_type(piece: Piece) -> bool:
    """The name of a type of document, also with a colon, or with its letters spaced out."""
    plain = piece.plain.rstrip(" :.")
    return plain in TYPES or (" " in plain and plain.replace(" ", "") in GLUED and set(map(len, plain.split())) == {1})


def goes_on(before: Paragraph, paragraph: Paragraph) -> bool:
    """A second line of a title looks like the first, and no line is drawn between them."""
    if _opens_text(paragraph) or before.shape.below or before.strokes or paragraph.shape.above:
        return False
    if paragraph.shape.align == before.shape.align == "center":
        heading = heading_of(paragraph)
        shouted = before.words == before.words.upper()
        return heading is None or (heading.kind == "part title" and shouted)
    bold = paragraph.all("bold") and before.all("bold")
    return bold and len(paragraph.words) < LONG_LINE and heading_of(paragraph) is None


def _opens_text(paragraph: Paragraph) -> bool:
    plain = folded(paragraph.words)
    return bool(ADDRESSED.match(plain) or GROUNDS.match(plain)) or len(paragraph.words) > LONG_SUBJECT


def _wired(flow: Sequence[Paragraph], at: int, found: Anatomy) -> bool:
    """Who wires, and to whom: "… điện:", then a list; in a telegram only (Decree 30/2020/NĐ-CP, Annex III, 1.6)."""
    if found.kind is None or found.kind.plain != "cong dien":
        return False
    words = flow[at].words
    above = next((flow[back].words for back in range(at - 1, -1, -1) if not flow[back].empty), "")
    begun = above.startswith("-") or WIRES.search(folded(above)) is not None
    return WIRES.search(folded(words)) is not None or (words.startswith("-") and begun)


def _taken(paragraph: Paragraph, found: Anatomy) -> bool:
    """Keep a paragraph that is a "V/v" line, an addressee or a ground; False for the first one of the text."""
    pieces = list(pieces_of(paragraph))
    if paragraph.region is not None and not (_addresses(paragraph) or _beside_address(paragraph, found)):
        return False
    if found.kind is not None and pieces[0].plain in TYPES and not found.grounds:
        found.doubles.append(("R13", pieces[0]))
    elif found.kind is not None and SUBJECT_OF_LETTER.match(pieces[0].plain) and found.letter_subject is None:
        found.letter_subject = pieces[0]
    elif ADDRESSED.match(pieces[0].plain) or (
        found.addressees and not found.grounds and _addressee(pieces[0], found.addressees[-1])
    ):
        found.addressees += pieces
    elif _ground(paragraph, found):
        found.grounds.append(paragraph)
    else:
        return _passed_over(pieces, found)
    return True


def _passed_over(pieces: list[Piece], found: Anatomy) -> bool:
    """Lines that belong to neither: who decides, above the grounds of a decision; the second line of a "V/v"."""
    centred = all(piece.kind == "center" for piece in pieces) and not (found.addressees or found.grounds)
    heading = heading_of(pieces[0].paragraph)
    if heading is not None and heading.kind == "part":
        return False
    decides = found.kind is not None and all(piece.text.isupper() for piece in pieces)
    untold = found.kind is None and len(pieces[0].text) < LONG_LINE  # a "V/v" that goes on; a title without its type
    return centred and (decides or untold)


def _beside_address(paragraph: Paragraph, found: Anatomy) -> bool:
    """In the table whose first cell says "Kính gửi"."""
    table = found.addressees[-1].paragraph.table if found.addressees else None
    return table is not None and paragraph.table is table


def _addressee(piece: Piece, before: Piece) -> bool:
    if before.paragraph.table is not None and piece.paragraph.table is before.paragraph.table:
        return True
    if before.plain.rstrip(" :") == "kinh gui" and len(piece.text) < LONG_LINE:
        return heading_of(piece.paragraph) is None
    listed = piece.text.startswith(("-", "–", "+")) or (piece.text[-1] in ";." and piece.paragraph.shape.left > FAR)
    return listed and len(piece.text) < LONG_ADDRESS


def _ground(paragraph: Paragraph, found: Anatomy) -> bool:
    """One of a list of grounds, or a line that ends it; not a sentence that opens the text."""
    words, grounds = paragraph.words, found.grounds
    decides = found.kind is not None and found.kind.plain in DECIDING
    if GROUNDS.match(folded(words)):
        listed = words[-1] in ";,." or paragraph.all("italic")
        return listed and len(words) < LONG_GROUND and not OPENING.search(words)
    proposed = decides and PROPOSED.match(folded(words)) is not None and words[-1] in ";,." and len(words) < LONG_GROUND
    return bool(grounds) and (paragraph.all("italic") or proposed)
