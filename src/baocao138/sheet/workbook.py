"""A workbook of figures that opens well: a sheet for each table, frozen headings, numbers that are numbers."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Sequence

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from baocao138.report.fields import GROUP, SECTION
from baocao138.report.tables import Table

_NUMBER = re.compile(r"([+-]?\d{1,3}(?:\.\d{3})*(?:,\d+)?|[+-]?\d+(?:,\d+)?)( \(\d\))?")
_WIDTHS = (6, 60, 14, 18, 18, 14, 12)
_HEAD = PatternFill("solid", fgColor="DDE6F0")
_WIDEST, _NARROWEST = 60, 8


def workbook(tables: Iterable[tuple[str, Table]], head: Sequence[str], lines: Iterable[Sequence[str]]) -> bytes:
    """The bytes of the file: the tables as in the annexes, then the rows of the data set."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for title, table in tables:
        _table(book.create_sheet(title), table)
    _rows(book.create_sheet("Số liệu gốc"), head, list(lines))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _table(sheet: Worksheet, table: Table) -> None:
    sheet.append(["TT", table.names, "Đơn vị tính", table.now, table.base, "Tăng (+), giảm (-)", "Tỷ lệ (%)"])
    for row in table.rows:
        sheet.append([_value(cell) if at in (0, 3, 4, 5, 6) else cell or None for at, cell in enumerate(row.cells)])
        for at, cell in enumerate(sheet[sheet.max_row], 1):
            cell.font = Font(bold=row.kind in (GROUP, SECTION))
            cell.alignment = Alignment(horizontal="right" if at > 3 else "left", vertical="top", wrap_text=at == 2)
            if isinstance(cell.value, (int, float)) and at > 3:
                cell.number_format = _form(cell.value, row.cells[at - 1])
    _no_formulas(sheet)
    for note in table.notes:
        sheet.append([None, note])
    for at, width in enumerate(_WIDTHS, 1):
        sheet.column_dimensions[get_column_letter(at)].width = width
    _heading(sheet)


def _rows(sheet: Worksheet, head: Sequence[str], lines: list[Sequence[str]]) -> None:
    sheet.append(list(head))
    numbers = {at for at, name in enumerate(head) if name in ("gia_tri", "dong", "cot")}
    for line in lines:
        sheet.append([_plain(cell) if at in numbers else cell or None for at, cell in enumerate(line)])
    _no_formulas(sheet)
    for at, name in enumerate(head):
        longest = max([len(name), *(len(line[at]) for line in lines)])
        sheet.column_dimensions[get_column_letter(at + 1)].width = min(max(longest + 2, _NARROWEST), _WIDEST)
    sheet.auto_filter.ref = sheet.dimensions
    _heading(sheet)


def _no_formulas(sheet: Worksheet) -> None:
    """No text is taken for a formula, whatever it begins with."""
    for row in sheet.iter_rows():
        for cell in row:
            if isinstance(cell.value, str):
                cell.data_type = "s"


def _heading(sheet: Worksheet) -> None:
    for cell in sheet[1]:
        cell.font, cell.fill = Font(bold=True), _HEAD
        cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation, sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = "landscape", 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _value(text: str) -> str | int | float | None:
    """A number as printed in Vietnamese, also with a mark behind it; what is not exactly one ("hơn 220") stays text."""
    number = _NUMBER.fullmatch(text)
    return _plain(number[1].replace(".", "").replace(",", ".")) if number else text or None


def _form(number: float, printed: str) -> str:
    """How Excel is to show it: the mark behind it ("20 (1)") is no part of the number, so that it can be added."""
    found = _NUMBER.fullmatch(printed)
    mark = f'"{found[2]}"' if found and found[2] else ""
    return ("#,##0" if isinstance(number, int) else "#,##0.0#") + mark


def _plain(text: str) -> str | int | float | None:
    if not text:
        return None
    return float(text) if "." in text else int(text)
