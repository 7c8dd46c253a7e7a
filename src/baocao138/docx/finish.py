"""Mending a filled part where the values left a form that Word refuses: empty cells and tables, doubled numbers."""

from __future__ import annotations

from lxml import etree

from baocao138.docx.glance import Glance
from baocao138.docx.grid import even, rows_of, span_of, width_of
from baocao138.docx.names import MC, SPACE, W14, WP, V, W
from baocao138.docx.numbers import whole
from baocao138.docx.xml import Parsed, elements, remove

NEEDS_PARAGRAPH = tuple(W + name for name in ("txbxContent", "hdr", "ftr", "footnote", "endnote"))
OPEN_SPACE = elements(
    "/descendant::w:t[not(@xml:space='preserve')][starts-with(., ' ') or substring(., string-length(.)) = ' ']"
)
FIRST_CONTROL = 138_000_000
SHAPES = ("shape", "rect", "roundrect", "oval", "line", "group")


class Numbers:
    """The counters that run over the whole package: drawings, bookmarks, old shapes, content controls."""

    def __init__(self) -> None:
        self.drawing = 0
        self.bookmark = 0
        self.names: dict[str, int] = {}
        self.shapes: set[str] = set()
        self.controls: set[str] = set()


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


def mend(part: Parsed, numbers: Numbers, *, has_controls: bool = True) -> bool:
    """All mending of one filled part; True where something was changed. ``numbers`` goes from part to part.

    ``has_controls``: there may be content controls in it.
    """
    root = part.root
    changed = _tables(root)
    cells = next(root.iter(W + "tc"), None) is not None and (changed or not Glance(part.data).no_open_cell())
    for node in root.iter(*NEEDS_PARAGRAPH, *([W + "tc"] if cells else [])):
        if not len(node) or node[-1].tag != W + "p":
            changed |= _end_in_paragraph(node)
    for shape in root.iter(WP + "docPr"):
        numbers.drawing += 1
        changed |= _set(shape, "id", str(numbers.drawing))
    changed |= _bookmarks(root, numbers)
    for control in root.iter(W + "sdtPr") if has_controls else ():
        changed |= _unique_control(control, numbers)
    for name in SHAPES:
        for shape in root.iter(V + name):
            changed |= _unique_shape(shape, numbers)
    return changed


def _set(node: etree._Element, name: str, value: str) -> bool:
    """Set an attribute; True where it was not so before."""
    before = node.get(name)
    node.set(name, value)
    return before != value


def _end_in_paragraph(node: etree._Element) -> bool:
    last = next((child for child in reversed(node) if child.tag != W + "bookmarkEnd"), None)
    if last is not None and last.tag in (W + "p", W + "sdt", MC + "AlternateContent"):
        return False
    etree.SubElement(node, W + "p")
    return True


def _tables(root: etree._Element) -> bool:
    """Rows without cells and tables without rows go; the innermost tables first."""
    changed = False
    for table in reversed(list(root.iter(W + "tbl"))):
        rows = rows_of(table)
        if even(table, rows):
            continue
        empty = [row for row in rows if next(row.iter(W + "tc"), None) is None]
        for row in empty:
            remove(row)
        if next(table.iter(W + "tr"), None) is None:
            remove(table)
            changed = True
        else:
            changed |= bool(empty) | _grid(table, [row for row in rows if row.getparent() is not None])
    return changed


def _grid(table: etree._Element, rows: list[etree._Element]) -> bool:
    """Columns made by ``{%tc %}``: where a row is wider than the grid, spread the grid's width over all columns."""
    grid = table.find(W + "tblGrid")
    if grid is None or not rows:
        return False
    widest = max(width_of(row) for row in rows)
    if widest <= len(grid):
        return False
    total = sum(whole(column.get(W + "w")) for column in grid)
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
    return True


def _bookmarks(root: etree._Element, numbers: Numbers) -> bool:
    """Ids anew over the package; a name met again (a bookmark in a loop) gets a number behind it."""
    changed = False
    current: dict[str, str] = {}
    for node in root.iter(W + "bookmarkStart", W + "bookmarkEnd"):
        old = node.get(W + "id", "")
        if node.tag == W + "bookmarkStart":
            current[old] = str(numbers.bookmark)
            numbers.bookmark += 1
            name = node.get(W + "name", "")
            numbers.names[name] = numbers.names.get(name, 0) + 1
            if numbers.names[name] > 1:
                changed |= _set(node, W + "name", f"{name[:34]}_{numbers.names[name]}")
        changed |= _set(node, W + "id", current.get(old, old))
    return changed


def _unique_control(control: etree._Element, numbers: Numbers) -> bool:
    """A content control in a loop: from the second round on a number that no other has."""
    name = control.find(W + "id")
    if name is None:
        return False
    value, count = name.get(W + "val", ""), len(numbers.controls)
    while value in numbers.controls:
        count += 1
        value = str(FIRST_CONTROL + count)
    numbers.controls.add(value)
    return _set(name, W + "val", value)


def _unique_shape(shape: etree._Element, numbers: Numbers) -> bool:
    name = shape.get("id")
    if not name:
        return False
    if name in numbers.shapes:
        name = f"{name}_{len(numbers.shapes)}"
    numbers.shapes.add(name)
    return _set(shape, "id", name)
