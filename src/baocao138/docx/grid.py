"""The rows of a table and the columns of its grid that they take."""

from __future__ import annotations

from lxml import etree

from baocao138.docx.names import W
from baocao138.docx.numbers import whole

UNEVEN = tuple(W + name for name in ("gridSpan", "gridBefore", "gridAfter", "sdt"))


def rows_of(table: etree._Element) -> list[etree._Element]:
    """The rows of a table, those in content controls with them, those of nested tables not."""
    rows = table.findall(W + "tr")
    if table.find(W + "sdt") is not None:
        rows = [row for row in table.iter(W + "tr") if next(row.iterancestors(W + "tbl"), None) is table]
    return rows


def even(table: etree._Element, rows: list[etree._Element]) -> bool:
    """True where each row has plain cells and no more than the grid has columns: most tables, seen without counting."""
    grid = table.find(W + "tblGrid")
    if grid is None or not rows or next(table.iter(*UNEVEN), None) is not None:
        return False
    columns = len(grid)
    return all(0 < len(row) <= columns and row[-1].tag == W + "tc" for row in rows)


def width_of(row: etree._Element) -> int:
    """How many columns of the grid a row takes, with those skipped before and after its cells."""
    skipped = (row.find(W + "trPr/" + W + name) for name in ("gridBefore", "gridAfter"))
    cells = [cell for child in row for cell in _cells(child)]
    spans = sum(span_of(cell) - 1 for cell in cells) if next(row.iter(W + "gridSpan"), None) is not None else 0
    return sum(whole(each.get(W + "val")) for each in skipped if each is not None) + len(cells) + spans


def _cells(child: etree._Element) -> list[etree._Element]:
    """A cell of a row, or the cells in a content control there."""
    if child.tag == W + "sdt":
        return child.findall(W + "sdtContent/" + W + "tc")
    return [child] if child.tag == W + "tc" else []


def span_of(cell: etree._Element) -> int:
    """The columns of the grid that a cell takes."""
    span = cell.find(W + "tcPr/" + W + "gridSpan")
    return 1 if span is None else max(1, whole(span.get(W + "val")))
