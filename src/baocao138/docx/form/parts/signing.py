"""The lines of a signature block, each by itself: an authority, a post, the signer's name."""

from __future__ import annotations

from collections.abc import Sequence

from baocao138.docx.form.paper import Paragraph
from baocao138.docx.form.parts.words import (
    AUTHORITY,
    COLLECTIVE,
    DRAFTER,
    KEPT,
    LEARNED,
    POST,
    POST_OF_MINUTES,
    RANK,
    RECIPIENTS,
    SPELLED_OUT,
)
from baocao138.docx.form.pieces import Piece, folded, pieces_of

LONG_POST = 90
SHOUTED = 0.6  # share of capitals in a post; of a sentence it is far less
NAMES = range(2, 8)  # words
CELLS = 4  # of a row; tables with more of them hold figures
DASHES = ("-", "–", "—", "•", "*", "+")


def has_authority(piece: Piece) -> bool:
    """An authority, also where somebody forgot its dot or wrote it in words: "KT TRƯỞNG BAN", "QUYỀN GIÁM ĐỐC"."""
    plain = piece.plain
    if len(piece.text) >= LONG_POST or not (AUTHORITY.match(plain) or (SPELLED_OUT.match(plain) and _office(plain))):
        return False
    letters = [letter for letter in piece.text if letter.isalpha()]
    return sum(letter.isupper() for letter in letters) > SHOUTED * len(letters)


def _office(plain: str) -> bool:
    rest = SPELLED_OUT.sub("", plain, count=1).strip()
    return POST.match(rest) is not None or COLLECTIVE.match(rest) is not None


def is_post(piece: Piece) -> bool:
    """A post alone, in capitals; one of minutes in any letters, in the middle of its cell."""
    if len(piece.text) >= LONG_POST:
        return False
    if piece.text.isupper():
        return POST.match(piece.plain) is not None
    middle = piece.paragraph.region is not None and piece.kind == "center" and piece.paragraph.all("bold")
    return middle and POST_OF_MINUTES.fullmatch(piece.plain) is not None


def is_name(piece: Piece) -> bool:
    """A person's name, with a rank or a learned title before it or without."""
    text = LEARNED.sub("", piece.text)
    rank = RANK.match(folded(text))
    name = text[rank.end() :] if rank else text
    words = name.split()
    return (
        len(words) in NAMES
        and all(word[:1].isupper() and (word[1:].islower() or len(word) == 1) for word in words)
        and all(letter.isalpha() or letter in " -'’" for letter in name)
        and POST.match(piece.plain) is None
    )


def may_sign(paragraph: Paragraph) -> bool:
    """True where nothing in a paragraph could not stand in a signature block, recipients left out."""
    if paragraph.spot.column > CELLS:
        return False
    return all(
        (piece.text.isupper() and len(piece.text) < LONG_POST and piece.text[-1] not in ".;:,")
        or is_name(piece)
        or is_post(piece)
        or piece.text.startswith(("(", "["))
        or not any(letter.isalnum() for letter in piece.text)
        for piece in pieces_of(paragraph)
    )


def is_title(piece: Piece, following: Sequence[Paragraph]) -> bool:
    """The title “Nơi nhận:”, or without its colon before a list: a table of other things may have such a row."""
    if not RECIPIENTS.match(piece.plain):
        return False
    below = next((each for each in following if each.region is piece.paragraph.region and not each.empty), None)
    return piece.text.endswith(":") or (below is not None and below.words.startswith(("-", "–")))


def is_recipient(piece: Piece) -> bool:
    """One of the list of recipients, or the mark of who drafted under it."""
    text = piece.text
    return text.startswith(DASHES) or KEPT.match(text) is not None or DRAFTER.fullmatch(text) is not None
