"""Opening a template: its package understood, its XML parsed, everything odd refused in one clear sentence."""

from __future__ import annotations

from typing import NamedTuple

from lxml import etree

from baocao138.diagnostic.finding import Diagnostic, Outcome, finding
from baocao138.docx import opc
from baocao138.docx.cased import as_linked
from baocao138.docx.names import CORE_TYPE, OFFICE, ROOT_RELATIONS, TYPES, W
from baocao138.docx.package import SAVE_AGAIN, SMALLER, unpack
from baocao138.docx.strict import loosened
from baocao138.docx.xml import Unreadable, parse
from baocao138.model.place import DocumentPlace

BODY_TYPES = frozenset(kind for kind, word in opc.KINDS.items() if word == "body")
APP_TYPE = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
MACROS = "application/vnd.ms-office.vbaProject"
NO_MACROS = "mở tệp bằng Word, lưu lại dạng “Word Document (*.docx)”, là dạng không chứa macro"
# What a part costs in memory and time: signs that begin elements and attributes (some 300 bytes each), braces of tags,
# and plain bytes. A report of 20,000 paragraphs comes to 1,100,000, the office's templates to 6,000.
SIGNS = {b"<": 1, b"=": 1, b"{": 5}
BYTES_A_SIGN = 40
MOST_MARKUP = 2_000_000
MOST_IN_TEMPLATE = 300_000
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


def open_document(data: bytes, name: str, most: int = MOST_MARKUP) -> Outcome[Document]:
    """Take a Word file apart, or say the one reason why it cannot be (B401, B402, B403).

    ``most`` is how much there may be in it, however small the file.
    """
    package = unpack(data, name)
    if package.value is None:
        return Outcome(None, package.diagnostics)
    parts = loosened(as_linked(package.value.parts))
    reader = _Reader(parts, most)
    try:
        types = opc.content_types(reader.root(TYPES))
        main = _main(reader, types)
        roots = {part: reader.root(part) for part in sorted(parts) if opc.is_xml(part, types)}
        document = Document(name, parts, types, main, roots)
        for page in document.pages():
            reader.reading = page
            if roots[page].tag not in PAGE:
                raise Unreadable("không đúng loại nội dung")
        reader.reading = main
        if roots[main].find(W + "body") is None:
            raise Unreadable("không có thân văn bản")
    except Unreadable as error:
        words = f"phần “{reader.reading}” của tệp Word không đọc được: {error}"
        return _refused(finding("B403", DocumentPlace(name, reader.reading), words, SAVE_AGAIN))
    except _Refused as error:
        return _refused(finding(error.code, DocumentPlace(name), error.words, error.hint))
    return Outcome(document)


class _Refused(Exception):
    """Why a file is not looked at any further."""

    def __init__(self, code: str, words: str, hint: str = SAVE_AGAIN) -> None:
        super().__init__(words)
        self.code, self.words, self.hint = code, words, hint


class _Reader:
    """Reads the parts of one package, and no more of them than it may; ``reading`` is the one that it is at."""

    def __init__(self, parts: dict[str, bytes], most: int) -> None:
        self.parts, self.reading = parts, ""
        self._left = most

    def root(self, part: str) -> etree._Element:
        """The root of a part. Unreadable or _Refused where there is none."""
        self.reading = part
        if part not in self.parts:
            raise _Refused("B401", f"tệp này không phải tệp Word: thiếu phần “{part}”")
        data = self.parts[part]
        self._left -= len(data) // BYTES_A_SIGN + sum(weight * data.count(sign) for sign, weight in SIGNS.items())
        if self._left < 0:
            words = "tệp có quá nhiều đoạn, ô hoặc định dạng, không phải một văn bản thường"
            raise _Refused("B402", words, SMALLER)
        return parse(data)


def _main(reader: _Reader, types: opc.ContentTypes) -> str:
    """The name of the body. _Refused where there is none, or the file is of a kind that may run something."""
    links = opc.relations(reader.root(ROOT_RELATIONS), "")
    main = next((link.target for link in links if link.type == OFFICE + "officeDocument"), "")
    if main not in reader.parts:
        raise _Refused("B401", "tệp này không phải tệp Word: thiếu phần thân văn bản")
    if types.of(main) not in BODY_TYPES:
        words = "tệp này không phải tệp Word thường (.docx): có macro, hoặc là loại tệp khác"
        raise _Refused("B401", words, NO_MACROS)
    if any(types.of(part) == MACROS for part in reader.parts):
        raise _Refused("B402", "tệp Word có macro bên trong", NO_MACROS)
    return main


def _refused(problem: Diagnostic) -> Outcome[Document]:
    return Outcome(None, (problem,))
