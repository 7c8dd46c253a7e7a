"""Mending a filled part where the values left a form that Word refuses: empty cells and tables, doubled numbers."""

from __future__ import annotations

from lxml import etree

from baocao138.docx.names import MC, SPACE, W14, WP, V, W
from baocao138.docx.xml import elements, remove

NEEDS_PARAGRAPH = ("txbxContent", "hdr", "ftr", "footnote", "endnote", "tc")
OPEN_SPACE = elements(
    "/descendant::w:t[not(@xml:space='preserve')][starts-with(., ' ') or substring(., string-length(.)) = ' ']"
)
UNEVEN = tuple(W + name for name in ("gridSpan", "gridBefore", "gridAfter", "sdt"))
SHAPES = ("shape", "rect", "roundrect", "oval", "line", "group")


class Numbers:
    """The counters that run over the whole package: drawings, bookmarks, old shapes."""

    def __init__(self) -> None:
        self.drawing = 0
        self.bookmark = 0
        self.names: dict[str, int] = {}
        self.shapes: set[str] = set()


def strip(root: etree._Element) -> None:
    """Take Word's marks of editing sessions out of a template's part; they say nothing and differ at every save.

    And mark the spaces at the edge of a text as to be kept, where a program other than Word did not.
    """
    for node in OPEN_SPACE(root):
        node.set(SPACE, "preserve")
    for node in root.iter(W + "p", W + "r", W + "tr", W + "sectPr"):
        for name in [str(key) for key in node.attrib if str(key).startswith(W + "rsid")]:
            del node.attrib[name]
        for name in (W14 + "paraId", W14 + "textId"):
            node.attrib.pop(name, "")
    for last_place in [node for node in root.iter(W + "bookmarkStart") if node.get(W + "name") == "_GoBack"]:
        same = last_place.get(W + "id")
        for end in [node for node in root.iter(W + "bookmarkEnd") if node.get(W + "id") == same]:
            remove(end)
        remove(last_place)


def mend(root: etree._Element, numbers: Numbers) -> None:
    """All mending of one filled part. ``numbers`` goes from part to part."""
    _tables(root)
    for name in NEEDS_PARAGRAPH:
        for node in root.iter(W + name):
            if not len(node) or node[-1].tag != W + "p":
                _end_in_paragraph(node)
    for shape in root.iter(WP + "docPr"):
        numbers.drawing += 1
        shape.set("id", str(numbers.drawing))
    _bookmarks(root, numbers)
    for name in SHAPES:
        for shape in root.iter(V + name):
            _unique_shape(shape, numbers)


def _end_in_paragraph(node: etree._Element) -> None:
    last = next((child for child in reversed(node) if child.tag != W + "bookmarkEnd"), None)
    if last is None or last.tag not in (W + "p", W + "sdt", MC + "AlternateContent"):
        etree.SubElement(node, W + "p")


def _tables(root: etree._Element) -> None:
    """Rows without cells and tables without rows go; the innermost tables first."""
    for table in reversed(list(root.iter(W + "tbl"))):
        rows = rows_of(table)
        for row in rows:
            if next(row.iter(W + "tc"), None) is None:
                remove(row)
        if next(table.iter(W + "tr"), None) is None:
            remove(table)
        else:
            _grid(table, [row for row in rows if row.getparent() is not None])


def rows_of(table: etree._Element) -> list[etree._Element]:
    """The rows of a table, those in content controls with them, those of nested tables not."""
    rows = table.findall(W + "tr")
    if table.find(W + "sdt") is not None:
        rows = [row for row in table.iter(W + "tr") if next(row.iterancestors(W + "tbl"), None) is table]
    return rows


def _grid(table: etree._Element, rows: list[etree._Element]) -> None:
    """Columns made by ``{%tc %}``: where a row is wider than the grid, spread the grid's width over all columns."""
    grid = table.find(W + "tblGrid")
    if grid is None or not rows:
        return
    widest = max(widths(table, rows))
    if widest <= len(grid):
        return
    total = sum(_number(column.get(W + "w")) for column in grid)
    share = total // widest
    for column in list(grid):
        grid.remove(column)
    for _ in range(widest):
        etree.SubElement(grid, W + "gridCol", {W + "w": str(share)})
    for row in rows:
        for cell in row.iterchildren(W + "tc"):
            size = cell.find(W + "tcPr/" + W + "tcW")
            if size is not None and size.get(W + "type") == "dxa":
                size.set(W + "w", str(share * span_of(cell)))


def widths(table: etree._Element, rows: list[etree._Element]) -> list[int]:
    """How many columns of the grid each row takes. Most tables have nothing but plain cells: those are just counted."""
    if next(table.iter(*UNEVEN), None) is None:
        return [len(row.findall(W + "tc")) for row in rows]
    return [width_of(row) for row in rows]


def width_of(row: etree._Element) -> int:
    """How many columns of the grid a row takes, with those skipped before and after its cells."""
    skipped = (row.find(W + "trPr/" + W + name) for name in ("gridBefore", "gridAfter"))
    cells = [cell for child in row for cell in _cells(child)]
    spans = sum(span_of(cell) - 1 for cell in cells) if next(row.iter(W + "gridSpan"), None) is not None else 0
    return sum(_number(each.get(W + "val")) for each in skipped if each is not None) + len(cells) + spans


def _cells(child: etree._Element) -> list[etree._Element]:
    """A cell of a row, or the cells in a content control there."""
    if child.tag == W + "sdt":
        return child.findall(W + "sdtContent/" + W + "tc")
    return [child] if child.tag == W + "tc" else []


def span_of(cell: etree._Element) -> int:
    """The columns of the grid that a cell takes."""
    span = cell.find(W + "tcPr/" + W + "gridSpan")
    return 1 if span is None else max(1, _number(span.get(W + "val")))


def _number(text: str | None) -> int:
    return int(text) if text and text.isdigit() else 0


def _bookmarks(root: etree._Element, numbers: Numbers) -> None:
    """Ids anew over the package; a name met again (a bookmark in a loop) gets a number behind it."""
    current: dict[str, str] = {}
    for node in root.iter(W + "bookmarkStart", W + "bookmarkEnd"):
        old = node.get(W + "id", "")
        if node.tag == W + "bookmarkStart":
            current[old] = str(numbers.bookmark)
            numbers.bookmark += 1
            name = node.get(W + "name", "")
            numbers.names[name] = numbers.names.get(name, 0) + 1
            if numbers.names[name] > 1:
                node.set(W + "name", f"{name[:34]}_{numbers.names[name]}")
        node.set(W + "id", current.get(old, old))


def _unique_shape(shape: etree._Element, numbers: Numbers) -> None:
    name = shape.get("id")
    if not name:
        return
    if name in numbers.shapes:
        name = f"{name}_{len(numbers.shapes)}"
        shape.set("id", name)
    numbers.shapes.add(name)
