"""Every row of `export`, in its three formats, against figures worked out again from the raw files."""

from __future__ import annotations

import csv
import json
from fractions import Fraction

import openpyxl
import pytest

from tests.judges.recompute.amounts import Amount
from tests.judges.recompute.cases import CASES, exported, judge
from tests.judges.recompute.puzzle import puzzle
from tests.judges.recompute.rows import WITHHELD, Key, expected, key, plain, small

# `ten_nhom` is a name, not a number.
LEFT_OUT = {"ten_nhom"}


def rows(name: str, period: str, ending: str) -> list[dict[str, str]]:
    """The long form, every value as text."""
    file = exported(name, period, ending)
    if ending == "csv":
        with file.open(encoding="utf-8-sig", newline="") as stream:
            return list(csv.DictReader(stream))
    if ending == "json":
        return [{k: str(v) for k, v in row.items()} for row in json.loads(file.read_text("utf-8"))]
    sheet = openpyxl.load_workbook(file)["Số liệu gốc"]
    head, *lines = sheet.iter_rows(values_only=True)
    return [{str(k): "" if v is None else str(v) for k, v in zip(head, line, strict=True)} for line in lines]


def same(got: dict[str, str], want: dict[str, str]) -> bool:
    """Whether a row agrees."""
    return {k: v for k, v in got.items() if k not in LEFT_OUT} == want


@pytest.mark.parametrize("ending", ["csv", "json", "xlsx"])
@pytest.mark.parametrize(("name", "period"), CASES)
def test_every_row_agrees(name: str, period: str, ending: str) -> None:
    got: dict[Key, dict[str, str]] = {}
    for row in rows(name, period, ending):
        assert key(row) not in got, row
        got[key(row)] = row
    want = expected(judge(name), period)
    assert len(want) > 30
    assert got.keys() == want.keys()
    assert [got[k] for k in want if not same(got[k], want[k])] == []


@pytest.mark.parametrize(("name", "period"), CASES)
def test_small_cells_are_withheld_and_cannot_be_worked_out(name: str, period: str) -> None:
    got, mine = rows(name, period, "csv"), judge(name)
    assert [r for r in got if small(r)] == []
    seen = 0
    for indicator in mine.province.indicators.values():
        for axis in indicator.axes:
            hidden = [r for r in got if (r["chi_tieu"], r["phan_to"]) == (indicator.id, axis)]
            hidden = [r for r in hidden if r["trang_thai"] == WITHHELD]
            seen += len(hidden)
            solved = puzzle(mine, period, got, indicator, axis).solved()
            assert {c: v for c, v in solved.items() if 1 <= v <= 4} == {}, (indicator.id, axis)
            needed = [1 <= a.value <= 4 for g in indicator.axes[axis] if (a := mine.cell(indicator, axis, g, period))]
            assert bool(hidden) == (any(needed) or mine.secret(indicator, axis, period))
    assert seen or name == "thai-binh"


@pytest.mark.parametrize(("name", "period"), CASES)
def test_wide_form_shows_the_same_numbers(name: str, period: str) -> None:
    with exported(name, period, "csv", "--wide").open(encoding="utf-8-sig", newline="") as stream:
        wide = list(csv.DictReader(stream))
    shown: dict[tuple[str, str, str, str], str] = {}
    for row in wide:
        for agency in [k for k in row if k == "tong" or k in judge(name).province.agencies]:
            if row[agency]:
                shown[row["chi_tieu"], agency, row["phan_to"], row["nhom"]] = row[agency]
    grouped: dict[tuple[str, str, str, str], list[dict[str, str]]] = {}
    for row in rows(name, period, "csv"):
        grouped.setdefault((row["chi_tieu"], row["don_vi"], row["phan_to"], row["nhom"]), []).append(row)
    assert shown.keys() == grouped.keys()
    for place, parts in grouped.items():
        state = parts[0]["trang_thai"]
        if state == "chua-du-so-lieu" and place[1] == "tong" and parts[0]["gia_tri"]:
            assert shown[place] == f"{parts[0]['muc_do']} {parts[0]['gia_tri']} ({state})".strip(), place
        elif state == WITHHELD:
            assert shown[place] == WITHHELD, place
        if state != "so":
            continue
        amounts = [Amount(*number(p)) for p in parts]
        total = amounts[0]
        for more in amounts[1:]:
            total = total + more
        assert shown[place] == f"{total.qualifier} {plain(total.value)}".strip(), place


def number(row: dict[str, str]) -> tuple[Fraction, str]:
    return Fraction(row["gia_tri"]), row["muc_do"]
