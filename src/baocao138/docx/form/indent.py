"""Where the first line of a paragraph begins on the page."""

from __future__ import annotations

from baocao138.docx.form.paper import Paragraph


def first_line_start(paragraph: Paragraph) -> float:
    """In twips from the left margin; a tab typed at the beginning moves it to the next stop."""
    start: float = paragraph.shape.left + paragraph.shape.first
    typed = "".join(run.text for run in paragraph.runs)
    if paragraph.label:
        return start
    for letter in typed:
        if letter != "\t":
            break
        _, start = paragraph.shape.next_stop(start)
    return start
