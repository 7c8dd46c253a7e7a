"""Opening a template: its package understood, its XML parsed, everything odd refused in one clear sentence."""

from __future__ import annotations

from typing import NamedTuple

from lxml import etree

from baocao138.diagnostic.finding import Diagnostic, Outcome, finding
from baocao138.docx import opc
from baocao138.docx.names import CORE_TYPE, OFFICE, ROOT_RELATIONS, TYPES, W
from baocao138.docx.package import SAVE_AGAIN, unpack
from baocao138.docx.xml import Unreadable, parse
from baocao138.model.place import DocumentPlace

BODY_TYPES = frozenset(kind for kind, word in opc.KINDS.items() if word == "body")
APP_TYPE = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
PAGE = (W + "document", W + "hdr", W + "ftr", W + "footnotes", W + "endnotes", W + "comments")


class Document(NamedTuple):
    """A Word file taken apart. ``roots`` are its XML parts, ``parts`` all its bytes, ``main`` the body's name."""

    name: str
    parts: dict[str, bytes]
    types: opc.ContentTypes
    main: str
    roots: dict[str, etree._Element]

    def kind(self, part: str) -> str:
        """body, header, footer, footnote, endnote, comment; "" for other parts."""
        return opc.KINDS.get(self.types.of(part), "")

    def pages(self) -> list[str]:
        """The parts with text in them: the body first, then the rest in order of names."""
        rest = sorted(name for name in self.roots if self.kind(name) and name != self.main)
        return [self.main, *rest]

    def of_type(self, content_type: str) -> str:
        """The first part of a type, "" where there is none."""
        return next((name for name in sorted(self.roots) if self.types.of(name) == content_type), "")

    @property
    def core(self) -> str:
        """The part of the core properties."""
        return self.of_type(CORE_TYPE)


def open_document(data: bytes, name: str) -> Outcome[Document]:
    """Take a Word file apart, or say the one reason why it cannot be (B401, B402, B403)."""
    package = unpack(data, name)
    if package.value is None:
        return Outcome(None, package.diagnostics)
    parts = package.value.parts
    for needed in (TYPES, ROOT_RELATIONS):
        if needed not in parts:
            return _refused("B401", name, "", f"tệp này không phải tệp Word: thiếu phần “{needed}”")
    current = TYPES
    try:
        types = opc.content_types(parse(parts[TYPES]))
        current = ROOT_RELATIONS
        links = opc.relations(parse(parts[ROOT_RELATIONS]), "")
        main = next((link.target for link in links if link.type == OFFICE + "officeDocument"), "")
        if main not in parts:
            return _refused("B401", name, "", "tệp này không phải tệp Word: thiếu phần thân văn bản")
        if types.of(main) not in BODY_TYPES:
            words = "tệp này không phải tệp Word thường (.docx): có macro, hoặc là loại tệp khác"
            return _refused("B401", name, "", words)
        document = Document(name, parts, types, main, {})
        for current in sorted(parts):
            if opc.is_xml(current, types):
                document.roots[current] = parse(parts[current])
    except Unreadable as error:
        return _refused("B403", name, current, f"phần “{current}” của tệp Word không đọc được: {error}")
    for page in document.pages():
        if document.roots[page].tag not in PAGE:
            return _refused("B403", name, page, f"phần “{page}” của tệp Word không đọc được: không đúng loại nội dung")
    if document.roots[main].find(W + "body") is None:
        return _refused("B403", name, main, f"phần “{main}” của tệp Word không đọc được: không có thân văn bản")
    return Outcome(document)


def _refused(code: str, name: str, part: str, message: str) -> Outcome[Document]:
    problem: Diagnostic = finding(code, DocumentPlace(name, part), message, SAVE_AGAIN)
    return Outcome(None, (problem,))
