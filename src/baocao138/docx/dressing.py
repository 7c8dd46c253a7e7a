"""What a template needs from its own package: the styles that its paragraphs name, the parts that it links to."""

from __future__ import annotations

from collections.abc import Container, Iterator
from difflib import get_close_matches

from lxml import etree

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.docx import opc
from baocao138.docx.checks import links
from baocao138.docx.checks.base import Output
from baocao138.docx.checks.styles import USES
from baocao138.docx.looks import Looks
from baocao138.docx.names import W
from baocao138.docx.place import document_place, located, shown_text
from baocao138.docx.template import Document
from baocao138.model.place import DocumentPlace


def check(document: Document) -> Iterator[Diagnostic]:
    """Unknown styles, each where it is first used, and links that lead nowhere."""
    yield from _links(document)
    part = document.of_type(opc.STYLES)
    if not part:
        yield from _no_styles(document)
        return
    looks = Looks.of(document.roots[part])
    names = looks.names()
    reported: set[str] = set()
    for page in document.pages():
        root = document.roots[page]
        first: dict[etree._Element, list[str]] = {}
        for holder, style in _unknown(root, looks.styles):
            if style not in reported:
                first.setdefault(holder, []).append(style)
                reported.add(style)
        for paragraph, spot in located(root) if first else ():
            for style in first.get(paragraph, ()):
                place = document_place(document.name, page, spot, shown_text(paragraph))
                message = f"kiểu chữ “{style}” không có trong mẫu, Word sẽ in đoạn này bằng chữ thường"
                yield finding("B423", place, message, _remedy(style, names))


def _no_styles(document: Document) -> Iterator[Diagnostic]:
    if any(next(document.roots[page].iter(*USES), None) is not None for page in document.pages()):
        message = "mẫu không có bảng kiểu chữ (styles.xml), Word sẽ in mọi đoạn bằng chữ thường"
        yield finding("B423", DocumentPlace(document.name), message, "lấy lại mẫu gốc")


def _unknown(root: etree._Element, styles: Container[str]) -> Iterator[tuple[etree._Element, str]]:
    """The unknown styles, each with the paragraph that is the first to name it, or is the first of a table."""
    seen: set[str] = set()
    for node in root.iter(*USES):
        style = node.get(W + "val", "")
        if style in styles or style in seen:
            continue
        seen.add(style)
        holder = next(node.iterancestors(W + "p", W + "tbl"), None)
        if holder is not None and holder.tag == W + "tbl":
            holder = next(holder.iter(W + "p"), None)
        if holder is not None:
            yield holder, style


def _remedy(style: str, names: dict[str, str]) -> str:
    near = get_close_matches(style, names, 1)
    guess = f"có phải “{names[near[0]]}” không? " if near else ""
    return f"{guess}Chọn một kiểu chữ (Styles) có trong mẫu cho đoạn này, hoặc lấy lại mẫu gốc"


def _links(document: Document) -> Iterator[Diagnostic]:
    output = Output(document.name, b"", document.parts, document.types, {}, document.roots, {})
    for problem in links.check(output):
        yield finding("B424", problem.place, problem.message, "mở mẫu bằng Word rồi lưu lại, hoặc lấy lại mẫu gốc")
