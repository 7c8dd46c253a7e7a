"""Which paragraph is what. Told by the words and the places, as little as can be by the looks that are to be judged."""

from __future__ import annotations

from baocao138.docx.form.paper import Paper
from baocao138.docx.form.parts.anatomy import Anatomy
from baocao138.docx.form.parts.annex import find_annexes, heads_annex
from baocao138.docx.form.parts.closing import find_closing
from baocao138.docx.form.parts.head import find_head
from baocao138.docx.form.parts.title import find_title


def anatomy_of(paper: Paper) -> Anatomy:
    """Take a paper apart."""
    found = Anatomy()
    first = next((paragraph for paragraph in paper.flow if not paragraph.empty), None)
    if first is not None and heads_annex(first):
        found.is_annex = True
        found.annexes = find_annexes(paper.flow)
        return found
    after_head = find_head(paper, found)
    find_closing(paper, found, find_title(paper, found, after_head))
    return found
