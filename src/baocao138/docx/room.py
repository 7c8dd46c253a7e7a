"""The width that a paragraph may fill, in twips: of its text box, its table cell, or its section's text."""

from __future__ import annotations

from lxml import etree

from baocao138.docx.grid import span_of
from baocao138.docx.names import WP, WPS, V, W
from baocao138.docx.numbers import decimal, twips, whole

EMU = 635  # in a twip
CELL_MARGIN = 108  # what Word takes where nothing is said (0.19 cm)
BOX_INSET = 91440
A4_TEXT = 9354  # 16.5 cm: A4 with the margins of an official document, where a document says nothing


def available(paragraph: etree._Element, body: etree._Element, styles: dict[str, etree._Element]) -> int:
    """``body`` is the body of the document, whose section decides for headers and footers as well."""
    return enclosed(paragraph, styles) or _section(paragraph, body)


def enclosed(paragraph: etree._Element, styles: dict[str, etree._Element]) -> int:
    """The width of the cell or text box in which a paragraph stands; 0 where none says its width."""
    for above in paragraph.iterancestors(W + "tc", W + "txbxContent"):
        inside = _cell(above, styles) if above.tag == W + "tc" else _box(above)
        if inside:
            return inside
    return 0


def _cell(cell: etree._Element, styles: dict[str, etree._Element]) -> int:
    table = next(cell.iterancestors(W + "tbl"), None)
    row = next(cell.iterancestors(W + "tr"), None)
    if table is None or row is None:
        return 0
    size = cell.find(W + "tcPr/" + W + "tcW")
    full = _whole(size, "w") if size is not None and size.get(W + "type", "dxa") == "dxa" else 0
    if not full:
        grid = [_whole(column, "w") for column in table.iterfind(W + "tblGrid/" + W + "gridCol")]
        cells = list(row.iterchildren(W + "tc"))
        before = sum(span_of(each) for each in cells[: cells.index(cell)]) if cell in cells else 0
        full = sum(grid[before : before + span_of(cell)])
    return max(0, full - sum(_margin(cell, table, styles, side) for side in (("left", "start"), ("right", "end"))))


def _margin(
    cell: etree._Element, table: etree._Element, styles: dict[str, etree._Element], side: tuple[str, str]
) -> int:
    places = [cell.find(W + "tcPr/" + W + "tcMar"), table.find(W + "tblPr/" + W + "tblCellMar")]
    named = table.find(W + "tblPr/" + W + "tblStyle")
    style = styles.get(named.get(W + "val", "")) if named is not None else None
    while style is not None and len(places) < 20:
        places.append(style.find(W + "tblPr/" + W + "tblCellMar"))
        base = style.find(W + "basedOn")
        style = styles.get(base.get(W + "val", "")) if base is not None else None
    for place in places:
        for name in side:
            node = None if place is None else place.find(W + name)
            if node is not None:
                return _whole(node, "w")
    return CELL_MARGIN


def _box(content: etree._Element) -> int:
    box = content.getparent()
    if box is None:
        return 0
    if box.tag == WPS + "txbx":
        frame = next(box.iterancestors(WP + "anchor", WP + "inline"), None)
        extent = None if frame is None else frame.find(WP + "extent")
        body = next(box.itersiblings(WPS + "bodyPr"), None)
        insets = [BOX_INSET if body is None else whole(body.get(name), BOX_INSET) for name in ("lIns", "rIns")]
        return 0 if extent is None else (whole(extent.get("cx")) - sum(insets)) // EMU
    for shape in box.iterancestors(V + "shape", V + "rect"):
        for rule in (shape.get("style") or "").split(";"):
            name, _, value = rule.partition(":")
            if name.strip() == "width" and value.strip().endswith("pt"):
                return int(decimal(value.strip()[:-2]) * 20) - 2 * BOX_INSET // EMU
    return 0


def _section(paragraph: etree._Element, body: etree._Element) -> int:
    """The text width of the section: its end lies in the first w:sectPr after the paragraph."""
    ends = list(body.iter(W + "sectPr"))
    top: etree._Element = paragraph
    while (parent := top.getparent()) is not None and parent is not body:
        top = parent
    if top.getparent() is body:
        following = [end for each in (top, *top.itersiblings()) for end in each.iter(W + "sectPr")]
        ends = following or ends
    for end in ends if top.getparent() is body else reversed(ends):
        return _text_width(end)
    return A4_TEXT


def _text_width(section: etree._Element) -> int:
    page, margin, columns = (section.find(W + name) for name in ("pgSz", "pgMar", "cols"))
    if page is None or margin is None:
        return A4_TEXT
    width = _whole(page, "w") - _whole(margin, "left") - _whole(margin, "right") - _whole(margin, "gutter")
    number = 1 if columns is None else max(1, _whole(columns, "num"))
    return (width - (number - 1) * (720 if columns is None else _whole(columns, "space"))) // number


def _whole(node: etree._Element, name: str) -> int:
    return twips(node.get(W + name))
