"""Comments in a template are remarks among those who edit it: no tag is read in them, and none goes into a report."""

from __future__ import annotations

from lxml import etree

from baocao138.docx import opc
from baocao138.docx.names import CT, REL, TYPES, W
from baocao138.docx.template import Document
from baocao138.docx.xml import local_name, remove, write

# The comments, what newer versions of Word keep beside them, and the people who wrote them.
KINDS = ("/comments", "/commentsExtended", "/commentsIds", "/commentsExtensible", "/people")
TIES = tuple(W + name for name in ("commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef"))


def drop(document: Document) -> None:
    """Take all comments out of an opened file."""
    gone = {target for part in list(document.roots) if part.endswith(".rels") for target in _unlinked(document, part)}
    for page in document.pages():
        for node in list(document.roots[page].iter(*TIES)):
            untie(node)
    if not gone:
        return
    lowered = {part.lower() for part in gone}
    types = document.roots[TYPES]
    for node in list(types.iter(CT + "Override")):
        if node.get("PartName", "").lstrip("/").lower() in lowered:
            remove(node)
    document.parts[TYPES] = write(types)
    for part in gone:
        for name in (part, opc.relations_name(part)):
            document.parts.pop(name, None)
            document.roots.pop(name, None)


def _unlinked(document: Document, part: str) -> list[str]:
    """The parts that only comments need, no longer linked to from ``part``."""
    root = document.roots[part]
    nodes = [node for node in root.iter(REL + "Relationship") if node.get("Type", "").endswith(KINDS)]
    if not nodes:
        return []
    links = opc.relations(root, opc.owner_name(part))
    targets = [link.target for link in links if link.type.endswith(KINDS) and not link.external]
    for node in nodes:
        remove(node)
    document.parts[part] = write(root)
    return targets


def untie(node: etree._Element) -> None:
    """Take one tie of a comment out of the text, and the run that held nothing else."""
    run = node.getparent()
    remove(node)
    if run is not None and local_name(run) == "r" and all(local_name(child) == "rPr" for child in run):
        remove(run)
