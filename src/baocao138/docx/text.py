"""A Word file as plain lines, for goldens and tests."""

from __future__ import annotations

from baocao138.docx import opc
from baocao138.docx.contract import Line
from baocao138.docx.heal import stream
from baocao138.docx.looks import Looks
from baocao138.docx.names import WP
from baocao138.docx.place import document_place, located, shown_text
from baocao138.docx.template import open_document
from baocao138.model.place import DocumentPlace


def typed(document: bytes, name: str) -> list[tuple[DocumentPlace, str]]:
    """See :func:`baocao138.docx.read_paragraphs`."""
    taken = open_document(document, name).value
    found = []
    for part in taken.pages() if taken is not None else ():
        assert taken is not None
        for paragraph, spot in located(taken.roots[part]):
            if not spot.fallback:
                words = [stream(paragraph).text, *(drawn.get("descr", "") for drawn in paragraph.iter(WP + "docPr"))]
                found.append((document_place(name, part, spot, ""), " ".join(filter(None, words))))
    return found


def lines_of(document: bytes) -> list[Line]:
    """See :func:`baocao138.docx.read_text`. The old form of a text box (mc:Fallback) repeats the new one: left out."""
    opened = open_document(document, "")
    if opened.value is None:
        raise ValueError(opened.diagnostics[0].message)
    taken = opened.value
    looks = Looks.of(taken.roots.get(taken.of_type(opc.STYLES)))
    names = looks.names()
    found = []
    for part in taken.pages():
        kind = taken.kind(part)
        for paragraph, spot in located(taken.roots[part]):
            if spot.fallback:
                continue
            label = looks.style_of(paragraph)
            where = "textbox" if spot.boxed else kind
            text = shown_text(paragraph)
            found.append(Line(text, names.get(label, label), where, part, spot.table, spot.row, spot.column))
            for words in filter(None, (drawn.get("descr", "") for drawn in paragraph.iter(WP + "docPr"))):
                found.append(found[-1]._replace(text=words, kind="picture"))
    return found
