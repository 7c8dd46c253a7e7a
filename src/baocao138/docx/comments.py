"""The comments of a Word file: the part that holds them, made and made known where the file has none."""

from __future__ import annotations

import posixpath
from collections.abc import Sequence

from lxml import etree

from baocao138.docx import opc
from baocao138.docx.characters import legal
from baocao138.docx.names import CT, OFFICE, SPACE, TYPES, WORDML, W
from baocao138.docx.remarks import untie
from baocao138.docx.template import Document
from baocao138.docx.xml import parse, remove, write

AUTHOR, INITIALS = "baocao138", "BC"
KIND = WORDML + "comments+xml"
LINK = OFFICE + "comments"
RELATIONS = "application/vnd.openxmlformats-package.relationships+xml"
TIED = tuple(W + name for name in ("comment", "commentRangeStart", "commentRangeEnd", "commentReference"))


class Comments:
    """The comments of the body of a document. Those that people wrote stay as they are; our own are made anew."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._types = document.roots[TYPES]
        self._links_name = opc.relations_name(document.main)
        links = document.roots.get(self._links_name)
        self._links = parse(opc.NO_RELATIONS) if links is None else links
        self._declare(self._links_name, RELATIONS)
        self._part = self._own_part()
        root = document.roots.get(self._part)
        self._root = etree.Element(W + "comments", nsmap={"w": W[1:-1]}) if root is None else root
        self._drop_own()
        self._next = _after(document, self._root)

    def add(self, paragraphs: Sequence[str]) -> str:
        """A comment with these paragraphs; its id. There is no date in it: a clock would make every copy another."""
        number = str(self._next)
        self._next += 1
        attributes = {W + "id": number, W + "author": AUTHOR, W + "initials": INITIALS}
        comment = etree.SubElement(self._root, W + "comment", attributes)
        for position, text in enumerate(paragraphs):
            _paragraph(comment, text, first=position == 0)
        return number

    def parts(self) -> dict[str, bytes]:
        """The parts that have changed."""
        changed = {self._part: self._root, self._links_name: self._links, TYPES: self._types}
        return {name: write(root) for name, root in changed.items()}

    def _drop_own(self) -> None:
        """What an earlier run said of the same document."""
        own = [each for each in self._root.iter(W + "comment") if each.get(W + "author") == AUTHOR]
        numbers = {each.get(W + "id", "") for each in own}
        for comment in own:
            remove(comment)
        if numbers:
            for node in list(self._document.roots[self._document.main].iter(*TIED[1:])):
                if node.get(W + "id", "") in numbers:
                    untie(node)

    def _own_part(self) -> str:
        """The part that the body's relationships name, or a new one, made known to the package."""
        main = self._document.main
        for link in opc.relations(self._links, main):
            if link.type == LINK and not link.external and self._holds_comments(link.target):
                self._declare(link.target, KIND)
                return link.target
        folder = posixpath.dirname(main)
        taken = {name.lower() for name in self._document.parts}
        names = (posixpath.join(folder, f"comments{number or ''}.xml") for number in range(len(taken) + 1))
        part = next(name for name in names if name.lower() not in taken)
        opc.add_relation(self._links, main, part, LINK, "rIdBC", first=0)
        self._declare(part, KIND)
        return part

    def _holds_comments(self, part: str) -> bool:
        """Also true of a part that is named but lacking."""
        root = self._document.roots.get(part)
        return part not in self._document.parts or (root is not None and root.tag == W + "comments")

    def _declare(self, part: str, kind: str) -> None:
        """Give a part its content type."""
        if self._document.types.of(part) == kind:
            return
        for node in self._types.iter(CT + "Override"):
            if node.get("PartName", "").lower() == f"/{part}".lower():
                node.set("ContentType", kind)
                return
        etree.SubElement(self._types, CT + "Override", {"PartName": "/" + part, "ContentType": kind})


def has_own(document: Document) -> bool:
    """True where an earlier run has left comments."""
    return any(
        comment.get(W + "author") == AUTHOR
        for part in document.pages()
        if document.kind(part) == "comment"
        for comment in document.roots[part].iter(W + "comment")
    )


def _after(document: Document, comments: etree._Element) -> int:
    """A number above all that comments carry anywhere in the file."""
    roots = [comments, *(document.roots[page] for page in document.pages())]
    used = [node.get(W + "id", "") for root in roots for node in root.iter(*TIED)]
    return max((int(number) for number in used if number.isascii() and number.isdigit()), default=-1) + 1


def _paragraph(comment: etree._Element, text: str, *, first: bool) -> None:
    """A plain paragraph, its looks set on the spot: the styles of the file are made for its pages."""
    paragraph = etree.SubElement(comment, W + "p")
    properties = etree.SubElement(paragraph, W + "pPr")
    etree.SubElement(properties, W + "spacing", {W + "before": "0", W + "after": "0"})
    etree.SubElement(properties, W + "ind", {W + "left": "0", W + "right": "0", W + "firstLine": "0"})
    etree.SubElement(properties, W + "jc", {W + "val": "left"})
    if first:
        etree.SubElement(etree.SubElement(paragraph, W + "r"), W + "annotationRef")
    run = etree.SubElement(paragraph, W + "r")
    looks = etree.SubElement(run, W + "rPr")
    if first:
        etree.SubElement(looks, W + "b")
    etree.SubElement(looks, W + "sz", {W + "val": "20"})
    node = etree.SubElement(run, W + "t", {SPACE: "preserve"})
    node.text = " ".join(legal(text).split())
