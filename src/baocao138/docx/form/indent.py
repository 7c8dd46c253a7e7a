"""Where the first line of a paragraph begins on the page."""

from __future__ import annotations

from baocao138.docx.form.paper import Paragraph

DEFAULT_TAB = 720


def first_line_start(paragraph: Paragraph) -> int:
    """In twips from the left margin; a tab typed at the beginning moves it to the next stop."""
    start = paragraph.shape.left + paragraph.shape.first
    typed = "".join(run.text for run in paragraph.runs)
    if paragraph.label:
        return start
    for letter in typed:
        if letter != "\t":
            break
        stops = [place for _, place in paragraph.shape.tabs if place > start]
        start = stops[0] if stops else (start // DEFAULT_TAB + 1) * DEFAULT_TAB
    return start
