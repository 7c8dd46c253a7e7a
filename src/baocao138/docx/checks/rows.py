"""Check 3: every table has a grid and rows, every row has cells, and no row is wider than the grid."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.checks.base import Output, first, found
from baocao138.docx.finish import width_of
from baocao138.docx.names import W
from baocao138.docx.xml import elements

NO_ROWS = elements("/descendant::w:tbl[not(w:tr) and not(.//w:tr)]")
NO_GRID = elements("/descendant::w:tbl[not(w:tblGrid)]")
NO_CELLS = elements("/descendant::w:tr[not(w:tc) and not(.//w:tc)]")


def check(output: Output) -> Iterator[Diagnostic]:
    """The form of tables."""
    for part, root in output.pages():
        for table in first(NO_ROWS(root)):
            yield found(output, 3, part, "bảng không có dòng nào", table)
        for table in first(NO_GRID(root)):
            yield found(output, 3, part, "bảng không khai báo các cột (w:tblGrid)", table)
        for row in first(NO_CELLS(root)):
            yield found(output, 3, part, "dòng của bảng không có ô nào", row)
        grids = {table: len(grid) for table in root.iter(W + "tbl") if (grid := table.find(W + "tblGrid")) is not None}
        for row in root.iter(W + "tr") if grids else ():
            holder = next(row.iterancestors(W + "tbl"), None)
            columns = None if holder is None else grids.get(holder)
            if columns is not None and (width := width_of(row)) > columns:
                yield found(output, 3, part, f"dòng của bảng rộng {width} cột, bảng chỉ có {columns} cột", row)
