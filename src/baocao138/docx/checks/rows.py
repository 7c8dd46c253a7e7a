"""Check 3: every table has a grid and rows, every row has cells, and no row is wider than the grid."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.checks.base import Output, found
from baocao138.docx.grid import even, rows_of, width_of
from baocao138.docx.names import W


def check(output: Output) -> Iterator[Diagnostic]:
    """The form of tables."""
    for part, root in output.pages():
        for table in root.iter(W + "tbl"):
            yield from _table(output, part, table)


def _table(output: Output, part: str, table: etree._Element) -> Iterator[Diagnostic]:
    rows = rows_of(table)
    if even(table, rows):
        return
    grid = table.find(W + "tblGrid")
    if not rows:
        yield found(output, 3, part, "bảng không có dòng nào", table)
    if grid is None:
        yield found(output, 3, part, "bảng không khai báo các cột (w:tblGrid)", table)
    for row in rows:
        width = width_of(row)
        if not width:
            yield found(output, 3, part, "dòng của bảng không có ô nào", row)
        elif grid is not None and width > len(grid):
            yield found(output, 3, part, f"dòng của bảng rộng {width} cột, bảng chỉ có {len(grid)} cột", row)
