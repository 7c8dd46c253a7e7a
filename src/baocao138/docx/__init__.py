"""Word documents: fill a template, read a document as text. Knows Word, nothing of reports.

Nothing heavy is imported here: lxml and jinja2 come with the first call.
"""

from __future__ import annotations

from collections.abc import Mapping

from baocao138.diagnostic.finding import Outcome
from baocao138.docx.contract import Line, Properties
from baocao138.model.place import DocumentPlace

__all__ = ["Line", "Properties", "fill", "read_paragraphs", "read_text"]


def fill(template: bytes, name: str, view: Mapping[str, object], properties: Properties) -> Outcome[bytes]:
    """The template with the values of ``view`` in the places of its tags, as the bytes of a Word file.

    ``name`` is the template's path as shown to people. All problems of the template come at once; where there is one
    there are no bytes. The same input gives the same bytes.
    """
    from baocao138.docx.filler import fill_template

    try:
        return fill_template(template, name, view, properties)
    except RecursionError:
        from baocao138.docx.errors import too_deep

        return Outcome(None, (too_deep(DocumentPlace(name)),))


def read_paragraphs(document: bytes, name: str) -> list[tuple[DocumentPlace, str]]:
    """All that is typed in a Word file, paragraph by paragraph, deleted words too, with its place; [] for no Word file.

    ``name`` is the file as shown to people.
    """
    from baocao138.docx.text import typed

    return typed(document, name)


def read_text(document: bytes) -> list[Line]:
    """The paragraphs of a Word file in reading order. ValueError where the bytes are no Word file."""
    from baocao138.docx.text import lines_of

    return lines_of(document)
