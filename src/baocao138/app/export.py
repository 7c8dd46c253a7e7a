"""``export``: the figures of a period for other programs."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path
from typing import NamedTuple

from baocao138.app.data_package import PACKAGE, package
from baocao138.app.errors import WrongUse
from baocao138.app.gather import gather
from baocao138.app.validate import Verdict, verdict
from baocao138.app.write import check_folder, write_whole
from baocao138.model.period import Period
from baocao138.report.dataset import FIELDS, TOTAL, VALUE, WINDOWED, Datum, dataset
from baocao138.report.tables import Tables

ENDINGS = (".csv", ".json", ".xlsx")
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?", re.ASCII)
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n")


class Exported(NamedTuple):
    """What was written, and what is wrong with the data: nothing is written while anything is an error."""

    files: tuple[Path, ...]
    verdict: Verdict


def export(period: Period, output: Path, base: Path, data: Path | None, *, wide: bool = False) -> Exported:
    """Write the figures of a period, one row for each value (``wide``: one row for each indicator and group).

    WrongUse for an ending that is none of ``ENDINGS``, or where there is no data.
    """
    ending = output.suffix.lower()
    if ending not in ENDINGS:
        raise WrongUse(f"tệp kết quả “{output}” phải có đuôi {', '.join(ENDINGS)}", "ví dụ: -o so-lieu.csv")
    check_folder(output)
    gathered = gather(period, base, data, needs_frame=False)
    judged = verdict(gathered.found, [file.shown for file in gathered.files], gathered.sources)
    if gathered.folder is None or not gathered.folder.whole or any(problem.is_error for problem in gathered.found):
        return Exported((), judged)
    province = gathered.folder.province
    figures = province.figures()
    rows = dataset(figures, period, province.within(period))
    head, lines = _wide(rows) if wide else _long(rows)
    if ending == ".xlsx":
        from baocao138.sheet.workbook import workbook

        tables = Tables(figures, period)
        made = [
            (title, tables.table(kind))
            for title, kind in (("Tổng hợp", "tong-hop"), ("Theo đơn vị", "theo-don-vi"), ("Phân tổ", "phan-to"))
        ]
        write_whole(output, workbook(made, head, lines))
        return Exported((output,), judged)
    if ending == ".json":
        records = [dict(zip(head, line, strict=True)) for line in lines]
        write_whole(output, (json.dumps(records, ensure_ascii=False, indent=1) + "\n").encode())
        return Exported((output,), judged)
    described = package(output, period, head, province.catalogue.province)
    write_whole(output, _csv(head, lines))
    write_whole(output.with_name(PACKAGE), described)
    return Exported((output, output.with_name(PACKAGE)), judged)


def _csv(head: list[str], lines: list[list[str]]) -> bytes:
    """RFC 4180, with the mark by which Excel knows UTF-8; no cell is taken for a formula."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(head)
    writer.writerows([_harmless(cell) for cell in line] for line in lines)
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def _harmless(cell: str) -> str:
    """A text that a spreadsheet would run as a formula gets an apostrophe before it."""
    return f"'{cell}" if cell.startswith(_FORMULA) and not _NUMBER.fullmatch(cell) else cell


def _long(rows: tuple[Datum, ...]) -> tuple[list[str], list[list[str]]]:
    """One row for each value."""
    return [name for name, _, _ in FIELDS], [["" if cell == 0 else str(cell) for cell in row] for row in rows]


def _wide(rows: tuple[Datum, ...]) -> tuple[list[str], list[list[str]]]:
    """One row for each indicator and group, a column for each agency; a state stands where there is no number.

    Which of the columns have a number of other days than the period's own stands in a column of its own.
    """
    keys = ("muc", "chi_tieu", "ten_chi_tieu", "don_vi_tinh", "loai_so", "phan_to", "nhom", "ten_nhom")
    columns = list(dict.fromkeys(row.don_vi for row in rows))
    columns.sort(key=lambda code: code != TOTAL)
    cells: dict[tuple[str, ...], dict[str, list[Datum]]] = {}
    for row in rows:
        key = tuple(str(getattr(row, name)) for name in keys)
        cells.setdefault(key, {}).setdefault(row.don_vi, []).append(row)
    lines = [
        [
            *key,
            " ".join(column for column in columns if any(row.khac_thoi_han for row in found.get(column, []))),
            *(_joined(found.get(column, [])) for column in columns),
        ]
        for key, found in cells.items()
    ]
    return [*keys, WINDOWED, *columns], lines


def _joined(rows: list[Datum]) -> str:
    """Several values of one agency stay apart: whether they may be added only the total knows."""
    return " + ".join(_cell(row) for row in rows)


def _cell(row: Datum) -> str:
    if not row.gia_tri:
        return row.trang_thai
    number = f"{row.muc_do} {row.gia_tri}".strip()
    return number if row.trang_thai == VALUE else f"{number} ({row.trang_thai})"
