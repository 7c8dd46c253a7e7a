"""The parts of a document that stand on its first page: the body, the header and the footer of its first section."""

from __future__ import annotations

from baocao138.docx import opc
from baocao138.docx.looks import is_on
from baocao138.docx.names import R, W
from baocao138.docx.template import Document

REFERENCES = (W + "headerReference", W + "footerReference")


def front_parts(document: Document) -> frozenset[str]:
    """Their names."""
    section = next(document.roots[document.main].iter(W + "sectPr"), None)
    relations = document.roots.get(opc.relations_name(document.main))
    if section is None or relations is None:
        return frozenset({document.main})
    wanted = "first" if is_on(section.find(W + "titlePg")) else "default"
    ids = {each.get(R + "id") for each in section.iter(*REFERENCES) if each.get(W + "type", "default") == wanted}
    targets = {link.target for link in opc.relations(relations, document.main) if link.id in ids}
    return frozenset({document.main, *targets})
