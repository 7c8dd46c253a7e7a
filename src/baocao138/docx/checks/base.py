"""What a check gets to see, and how it speaks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from lxml import etree

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.docx.glance import Glance
from baocao138.docx.names import W
from baocao138.docx.opc import KINDS, ContentTypes
from baocao138.docx.place import located, shown_text
from baocao138.docx.xml import Parsed, text_of
from baocao138.model.place import DocumentPlace

ENOUGH = 5  # findings of one check in one part


class Output(NamedTuple):
    """A finished file taken apart again. ``roots`` are the parts that could be parsed.

    ``read`` are parts that have been parsed already, with the bytes that this was done with.
    """

    name: str
    archive: bytes
    parts: dict[str, bytes]
    types: ContentTypes
    read: Mapping[str, Parsed]
    roots: dict[str, etree._Element]
    glances: dict[str, Glance]

    def pages(self) -> Iterator[tuple[str, etree._Element]]:
        """The parts with text in them."""
        for part, root in self.roots.items():
            if self.types.of(part) in KINDS:
                yield part, root

    def glance(self, part: str) -> Glance:
        """What the bytes of a part rule out."""
        if part not in self.glances:
            self.glances[part] = Glance(self.parts[part])
        return self.glances[part]


def found(output: Output, number: int, part: str, message: str, node: etree._Element | None = None) -> Diagnostic:
    """A finding of check ``number``, at the text of ``node`` where that is known."""
    text = "" if node is None else " ".join(shown_text(node).split()) or " ".join(text_of(node).split())
    return finding(f"B4{40 + number}", place_of(output, part, node, text[:160]), message)


def place_of(output: Output, part: str, node: etree._Element | None, text: str) -> DocumentPlace:
    """The paragraph in which, or the cell or row at which, a node stands."""
    root = output.roots.get(part)
    if node is not None and root is not None:
        holder = next(node.iterancestors(W + "p"), node)
        for paragraph, spot in located(root):
            if paragraph is holder or any(above is node for above in paragraph.iterancestors()):
                return DocumentPlace(output.name, part, spot.paragraph, spot.table, spot.row, spot.column, text)
    return DocumentPlace(output.name, part, text=text)


def first(nodes: Iterable[etree._Element]) -> list[etree._Element]:
    """A few of many: one example says as much as a thousand."""
    return list(nodes)[:ENOUGH]
