"""Tags whose looks are those of hidden text (w:vanish): what they print, nobody sees."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.docx import heal, opc
from baocao138.docx.looks import Looks, flag
from baocao138.docx.names import W
from baocao138.docx.place import document_place, located, shown_text
from baocao138.docx.tags import scan
from baocao138.docx.template import Document


def check(document: Document) -> Iterator[Diagnostic]:
    """The hidden tags that print; one that only chooses may well be hidden."""
    looks = Looks.of(document.roots.get(document.of_type(opc.STYLES)))
    for page in document.pages():
        for paragraph, spot in located(document.roots[page]):
            stream = heal.stream(paragraph)
            for tag in scan(stream.text)[0] if "{{" in stream.text else ():
                run = heal.opener(stream, tag).getparent()
                if tag.kind != "print" or run is None or run.tag != W + "r":
                    continue
                if flag(looks.run_layers(run, looks.style_of(paragraph)), "vanish"):
                    place = document_place(document.name, page, spot, shown_text(paragraph))
                    message = f"thẻ “{tag.source}” mang định dạng chữ ẩn (Hidden): chữ in ra sẽ không ai thấy"
                    yield finding("B428", place, message, "bôi đen cả đoạn, bấm Ctrl+D, bỏ chọn ô Hidden")
