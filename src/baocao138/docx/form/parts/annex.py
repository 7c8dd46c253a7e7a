"""What goes with a document: annexes under a heading "Phụ lục", and papers under titles of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from baocao138.docx.form.paper import Paragraph
from baocao138.docx.form.parts.anatomy import Annex
from baocao138.docx.form.parts.title import goes_on
from baocao138.docx.form.parts.words import ANNEX, ATTACHED
from baocao138.docx.form.pieces import folded

# The heading and the title on one line.
JOINED = re.compile(
    r"(?P<heading>(?i:phụ lục)(?: số)?(?: (?P<number>[IVXLC]+|\d{1,2}|[A-H]))?) ?(?P<mark>[-–—:.]|) ?(?P<title>\S.*)"
)
LONGEST = 300


def heads_annex(paragraph: Paragraph) -> bool:
    """True for a paragraph that says "Phụ lục" and a number, with its title or without."""
    return paragraph.region is None and (
        ANNEX.fullmatch(folded(paragraph.words)) is not None or joined(paragraph) is not None
    )


def joined(paragraph: Paragraph) -> re.Match[str] | None:
    """A heading that goes on with the title; no sentence that begins with the word."""
    words = paragraph.words
    if len(words) > LONGEST or ANNEX.fullmatch(folded(words)):
        return None
    found = JOINED.fullmatch(words)
    if found is None or not any(letter.isalpha() for letter in found["title"]):
        return None
    shouted = found["title"] == found["title"].upper()
    titled = bool(found["mark"]) and paragraph.shape.align == "center" and words[-1] not in ".;,)"
    return found if shouted or titled else None


def find_annexes(flow: Sequence[Paragraph]) -> list[Annex]:
    """The annexes among the paragraphs, in order; a paper of another kind only where it comes first."""
    found: list[Annex] = []
    for paragraph in flow:
        if heads_annex(paragraph):
            found.append(Annex(paragraph, named=True))
        elif paragraph.empty or paragraph.ruled:
            continue
        elif found:
            _take(found[-1], paragraph)
        elif paragraph.region is None:
            found.append(Annex(paragraph, named=False))
            if ATTACHED.match(folded(paragraph.words)):
                found[-1].attached.append(paragraph)
    return found


def _take(annex: Annex, paragraph: Paragraph) -> None:
    opening = not annex.body and paragraph.region is None
    unfinished = bool(annex.attached) and ")" not in annex.attached[-1].words
    if opening and (ATTACHED.match(folded(paragraph.words)) or unfinished):
        annex.attached.append(paragraph)
    elif opening and not annex.attached and _is_title(annex, paragraph):
        annex.title.append(paragraph)
    else:
        annex.body.append(paragraph)


def _is_title(annex: Annex, paragraph: Paragraph) -> bool:
    """Under a bare "Phụ lục" whatever comes first; else what goes on in the looks of the line above."""
    if annex.title or not annex.named or joined(annex.heading) is not None:
        return goes_on((annex.title or [annex.heading])[-1], paragraph)
    return True
