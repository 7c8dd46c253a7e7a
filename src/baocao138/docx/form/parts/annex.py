"""Annexes: a heading "Phụ lục" in the open text, and all that follows it."""

from __future__ import annotations

from collections.abc import Sequence

from baocao138.docx.form.paper import Paragraph
from baocao138.docx.form.parts.anatomy import Annex
from baocao138.docx.form.parts.title import goes_on
from baocao138.docx.form.parts.words import ANNEX, ATTACHED
from baocao138.docx.form.pieces import folded


def heads_annex(paragraph: Paragraph) -> bool:
    """True for a paragraph that says "Phụ lục" and a number, nothing else."""
    return paragraph.region is None and bool(ANNEX.fullmatch(folded(paragraph.words)))


def find_annexes(flow: Sequence[Paragraph]) -> list[Annex]:
    """The annexes among the paragraphs, in order."""
    found: list[Annex] = []
    for paragraph in flow:
        if heads_annex(paragraph):
            found.append(Annex(paragraph))
        elif found and not paragraph.empty and not paragraph.ruled:
            _take(found[-1], paragraph)
    return found


def _take(annex: Annex, paragraph: Paragraph) -> None:
    opening = not annex.body and paragraph.region is None
    unfinished = bool(annex.attached) and ")" not in annex.attached[-1].words
    if opening and (ATTACHED.match(folded(paragraph.words)) or unfinished):
        annex.attached.append(paragraph)
    elif opening and not annex.attached and (not annex.title or goes_on(annex.title[-1], paragraph)):
        annex.title.append(paragraph)
    else:
        annex.body.append(paragraph)
