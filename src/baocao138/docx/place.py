"""Walking the paragraphs of a part in reading order, knowing where each of them stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from baocao138.docx.names import MC, W
from baocao138.docx.xml import text_of
from baocao138.model.place import DocumentPlace

LONGEST = 160
SHOWN = {W + "t": None, W + "tab": "\t", W + "br": "\n", W + "cr": "\n", W + "noBreakHyphen": "-"}
INVISIBLE = frozenset({W + "pPr", W + "rPr", W + "txbxContent", W + "delText", W + "instrText"})
HOLDS_TEXT = frozenset(
    W + name
    for name in (
        "r",
        "hyperlink",
        "ins",
        "moveTo",
        "smartTag",
        "sdt",
        "sdtContent",
        "fldSimple",
        "customXml",
        "dir",
        "bdo",
    )
)


class Spot(NamedTuple):
    """Where a paragraph stands: numbers as in DocumentPlace; ``boxed`` in a text box, ``fallback`` in its old form."""

    paragraph: int
    table: int = 0
    row: int = 0
    column: int = 0
    boxed: bool = False
    fallback: bool = False


class _Counter:
    """Tables are counted through the part, paragraphs through the body or the cell."""

    def __init__(self) -> None:
        self.tables = 0


def located(root: etree._Element) -> Iterator[tuple[etree._Element, Spot]]:
    """Every w:p below ``root`` with its spot; the paragraphs of a text box follow the one that holds it."""
    yield from _blocks(root, _Counter(), [0], Spot(0))


def _blocks(
    node: etree._Element, tables: _Counter, count: list[int], base: Spot
) -> Iterator[tuple[etree._Element, Spot]]:
    for child in node:
        tag = child.tag
        if tag == W + "p":
            count[0] += 1
            number = base.paragraph if base.boxed else count[0]
            spot = Spot(number, base.table, base.row, base.column, base.boxed, base.fallback)
            yield child, spot
            yield from _boxes(child, tables, spot)
        elif tag == W + "tbl":
            tables.tables += 1
            yield from _cells(child, tables, base)
        elif len(child) and tag not in INVISIBLE:
            yield from _blocks(child, tables, count, base)


def _cells(table: etree._Element, tables: _Counter, base: Spot) -> Iterator[tuple[etree._Element, Spot]]:
    number = tables.tables
    for row_number, row in enumerate(_own(table, W + "tr"), 1):
        for column, cell in enumerate(_own(row, W + "tc"), 1):
            inside = Spot(base.paragraph, number, row_number, column, base.boxed, base.fallback)
            yield from _blocks(cell, tables, [0], inside)


def _own(parent: etree._Element, tag: str) -> Iterator[etree._Element]:
    """Rows of a table or cells of a row, also those inside content controls, but none of a nested table."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in HOLDS_TEXT:
            yield from _own(child, tag)


def _boxes(paragraph: etree._Element, tables: _Counter, host: Spot) -> Iterator[tuple[etree._Element, Spot]]:
    for box in paragraph.iter(W + "txbxContent"):
        above = box.getparent()
        fallback, nested = False, False
        while above is not None and above is not paragraph:
            fallback = fallback or above.tag == MC + "Fallback"
            nested = nested or above.tag == W + "txbxContent"
            above = above.getparent()
        if not nested:
            inside = Spot(host.paragraph, host.table, host.row, host.column, True, fallback or host.fallback)
            yield from _blocks(box, tables, [0], inside)


def shown_text(node: etree._Element) -> str:
    """The text of a paragraph as Word shows it, without that of text boxes in it."""
    pieces: list[str] = []
    _collect(node, pieces)
    return "".join(pieces)


def _collect(node: etree._Element, pieces: list[str]) -> None:
    for child in node:
        tag = child.tag
        if tag in SHOWN:
            pieces.append(SHOWN[tag] or text_of(child))
        elif tag in HOLDS_TEXT:
            _collect(child, pieces)


def document_place(file: str, part: str, spot: Spot, text: str) -> DocumentPlace:
    """The place for a reader, with the paragraph's text cut to a length that fits a line or two."""
    short = " ".join(text.split())
    short = short if len(short) <= LONGEST else short[: LONGEST - 1] + "…"
    return DocumentPlace(file, part, spot.paragraph, spot.table, spot.row, spot.column, short)
