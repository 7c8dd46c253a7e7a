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


Step = tuple[etree._Element, Spot, list[int]]


def located(root: etree._Element) -> Iterator[tuple[etree._Element, Spot]]:
    """Every w:p below ``root`` with its spot; the paragraphs of a text box follow the one that holds it.

    Tables are counted through the part, paragraphs through the body, the cell or the box.
    """
    tables = 0
    waiting = [_children(root, Spot(0), [0])]
    while waiting:
        step = next(waiting[-1], None)
        if step is None:
            waiting.pop()
            continue
        node, base, count = step
        if node.tag == W + "p":
            count[0] += 1
            spot = base if base.boxed else base._replace(paragraph=count[0])
            yield node, spot
            waiting.append(_boxes(node, spot))
        elif node.tag == W + "tbl":
            tables += 1
            waiting.append(_cells(node, tables, base))
        elif len(node) and node.tag not in INVISIBLE:
            waiting.append(_children(node, base, count))


def _children(node: etree._Element, base: Spot, count: list[int]) -> Iterator[Step]:
    return ((child, base, count) for child in node)


def _cells(table: etree._Element, number: int, base: Spot) -> Iterator[Step]:
    for row_number, row in enumerate(_own(table, W + "tr"), 1):
        for column, cell in enumerate(_own(row, W + "tc"), 1):
            yield from _children(cell, base._replace(table=number, row=row_number, column=column), [0])


def _own(parent: etree._Element, tag: str) -> Iterator[etree._Element]:
    """Rows of a table or cells of a row, also those inside content controls, but none of a nested table."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in HOLDS_TEXT:
            yield from _own(child, tag)


def _boxes(paragraph: etree._Element, host: Spot) -> Iterator[Step]:
    for box in paragraph.iter(W + "txbxContent"):
        above = box.getparent()
        fallback, nested = False, False
        while above is not None and above is not paragraph:
            fallback = fallback or above.tag == MC + "Fallback"
            nested = nested or above.tag == W + "txbxContent"
            above = above.getparent()
        if not nested:
            yield from _children(box, host._replace(boxed=True, fallback=fallback or host.fallback), [0])


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
