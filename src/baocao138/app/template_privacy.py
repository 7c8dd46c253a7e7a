"""What is private or secret in the text of a template itself: it goes into every report, and git keeps it for ever."""

from __future__ import annotations

from baocao138.app.sources import Sources
from baocao138.diagnostic.finding import Diagnostic
from baocao138.language.hit import Hit
from baocao138.language.masking import Lines, mask_line, masked_lines
from baocao138.language.privacy import may_be_private, private
from baocao138.model.place import DocumentPlace

Paragraphs = list[tuple[DocumentPlace, str]]


def private_in(data: bytes, name: str, sources: Sources) -> list[Diagnostic]:
    """The findings for a template; ``sources`` keeps what must not be shown with other findings."""
    paragraphs, text, hits = _hits(data, name)
    if not hits:
        return []
    from baocao138.language.find import told_of

    lines, found = Lines(text), []
    for hit in hits:
        number, _ = lines.position(hit.start)
        place, words = paragraphs[number - 1]
        sources.hide_words(text[hit.start : hit.end])
        found.append(told_of(hit, text, place._replace(text=mask_line(words))))
    return found


def without_private(told: str, data: bytes) -> str:
    """The text about a template with dots for each line that holds something private."""
    _, text, hits = _hits(data, "")
    if not hits:
        return told
    sources = Sources()
    for hit in hits:
        sources.hide_words(text[hit.start : hit.end])
    masked = masked_lines(told)
    lines = told.split("\n")
    return "\n".join(
        mask_line(line) if number in masked or sources.tells(line) else line for number, line in enumerate(lines, 1)
    )


def _hits(data: bytes, name: str) -> tuple[Paragraphs, str, list[Hit]]:
    """The paragraphs, all of them as one text, a line for each, and what is private in it."""
    from baocao138.docx import read_paragraphs

    paragraphs = [(place, " ".join(words.splitlines())) for place, words in read_paragraphs(data, name)]
    text = "\n".join(words for _, words in paragraphs)
    return paragraphs, text, private(text) if may_be_private(text.encode("utf-8", "surrogatepass")) else []
