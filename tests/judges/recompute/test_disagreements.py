"""What the judge and the program did not agree on once, each in the smallest data that shows it."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import openpyxl
import pytest

from tests.program import run

REGISTRY = """loai: danh-muc-don-vi
tinh: Thử
don_vi:
  - {ma: a, ten: Sở A, phai_bao_cao: {muc: [m], chi_tieu: [f]}}
  - {ma: b, ten: Sở B, phai_bao_cao: {muc: [m], chi_tieu: [f]}}
"""
CATALOGUE = """loai: danh-muc-chi-tieu
muc:
  - {ma: m, tieu_de: Mục}
chi_tieu:
  - {ma: f, ten: Chỉ tiêu f, don_vi_tinh: người, loai_so: dong, muc: m, phan_to: {nhom: [x, y, z]}}
  - {ma: p, ten: Chỉ tiêu p, don_vi_tinh: xã, loai_so: pham_vi, muc: m}
  - {ma: u, ten: Chỉ tiêu u, don_vi_tinh: vụ, loai_so: dong, muc: m}
  - {ma: v, ten: Chỉ tiêu v, don_vi_tinh: vụ, loai_so: dong, muc: m}
  - {ma: s, ten: Chỉ tiêu s, don_vi_tinh: vụ, loai_so: dong, muc: m, tong_cua: [u, v]}
"""


def folder(here: Path, *sent: tuple[str, str, str, str]) -> Path:
    """A province with one file for each (agency, period, head, figures)."""
    (here / "danh-muc-don-vi.yaml").write_text(REGISTRY, "utf-8")
    (here / "danh-muc-chi-tieu.yaml").write_text(CATALOGUE, "utf-8")
    for number, (agency, period, head, figures) in enumerate(sent):
        text = f"loai: bao-cao-don-vi\ndon_vi: {agency}\nky: {period}\n{head}"
        text += f"noi_dung:\n  - muc: m\n    so_lieu: {figures}\n"
        (here / f"{number}.yaml").write_text(text, "utf-8")
    return here


def export(data: Path, period: str, name: str, *options: str) -> Path:
    done = run("export", "-p", period, "--data", data, "-o", data / name, *options)
    assert done.returncode == 0, done.stdout + done.stderr
    return data / name


def table(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def changes(file: Path) -> list[object]:
    """The column of differences of the workbook's first sheet."""
    return [row[5] for row in list(openpyxl.load_workbook(file)["Tổng hợp"].iter_rows(values_only=True))[2:]]


def changes_of(data: Path, *periods: str) -> dict[tuple[str, str], tuple[str, str]]:
    """What `diff` shows before and after, by indicator and agency (empty for the province)."""
    done = run("diff", *periods, "--data", data, "--format", "json")
    assert done.returncode == 0, done.stdout + done.stderr
    return {(c["indicator"], c["agency"]): (c["before"], c["after"]) for c in json.loads(done.stdout)["changes"]}


@pytest.mark.parametrize(("second", "after"), [("4", "-"), ("3", "3")])
def test_diff_does_not_add_a_scope_over_periods(tmp_path: Path, second: str, after: str) -> None:
    """`pham_vi` is never added: 3 communes in the first half and 4 in the second are not 7 in the year."""
    halves = ("a", "2019H1", "", "{p: 3, f: 5}"), ("a", "2019H2", "", f"{{p: {second}, f: 5}}")
    data = folder(tmp_path, ("a", "2018", "", "{p: 2, f: 5}"), *halves)
    found = changes_of(data, "2018", "2019")
    assert found["p", "Sở A"] == ("2", after)
    assert found["f", "Sở A"] == ("5", "10")
    if second == "4":
        assert found["p", ""] == ("2", "trái nhau")


def test_wide_form_marks_a_total_that_lacks_an_agency(tmp_path: Path) -> None:
    """A partial sum in the column `tong` must not look like a total (the long form says chua-du-so-lieu)."""
    data = folder(tmp_path, ("a", "2019H1", "", "{f: 3}"), ("b", "2019H1", "", "{f: chua-co-so-lieu}"))
    row = table(export(data, "2019H1", "wide.csv", "--wide"))[0]
    assert row["chi_tieu"] == "f" and row["b"] == "chua-co-so-lieu"
    assert row["tong"] == "3 (chua-du-so-lieu)"


@pytest.mark.parametrize("state", ["{f: {tong: 7, nhom: {x: 7, y: 0}}}", "{f: chua-co-so-lieu}"])
def test_other_days_are_marked_beside_every_total(tmp_path: Path, state: str) -> None:
    """`khac_thoi_han` stands at the total, so also at the total of a group and at a partial sum, when a part has it."""
    late = "den_ngay: 30/5/2019\n"
    data = folder(tmp_path, ("a", "2019H1", late, "{f: {tong: 20, nhom: {x: 9, y: 11}}}"), ("b", "2019H1", "", state))
    rows = table(export(data, "2019H1", "long.csv"))
    totals = [r for r in rows if r["don_vi"] == "tong" and r["chi_tieu"] == "f" and r["gia_tri"]]
    assert len(totals) == 3
    assert {r["khac_thoi_han"] for r in totals} == {"co"}


def test_workbook_shows_no_apostrophe_in_a_difference(tmp_path: Path) -> None:
    """In a workbook an apostrophe in the text of a cell is seen; the annex of the report has none."""
    data = folder(tmp_path, ("a", "2018H1", "", "{f: 200}"), ("a", "2019H1", "", "{f: hơn 300}"), *zeros())
    assert changes(export(data, "2019H1", "so-lieu.xlsx"))[0] == "tăng hơn 100"


def zeros() -> list[tuple[str, str, str, str]]:
    return [("b", "2018H1", "", "{f: 0}"), ("b", "2019H1", "", "{f: 0}")]


def test_a_fall_of_unknown_size_does_not_read_as_a_rise(tmp_path: Path) -> None:
    """`gần 200` after 200 is a fall, `hơn 200` after 200 a rise, by nobody knows how much: neither is printed."""
    shown = []
    for word in ("gần", "hơn"):
        here = tmp_path / word
        here.mkdir()
        data = folder(here, ("a", "2018H1", "", "{f: 200}"), ("a", "2019H1", "", f"{{f: {word} 200}}"), *zeros())
        shown.append(changes(export(data, "2019H1", "so-lieu.xlsx"))[0])
    assert shown == [None, None]


def test_rule_of_a_comparison_speaks_of_no_parts_of_a_period() -> None:
    """The base of a comparison is the same period of the year before, not a part of this one."""
    from tests.judges.recompute.cases import built

    rules = {f["rule"] for e in built("tinh-minh-hoa", "2026H1")[1]["body"] for f in e["figures"]}
    assert rules
    assert [r for r in rules if "kỳ thành phần" in r] == []


def test_small_cells_of_parts_of_a_period_are_withheld(tmp_path: Path) -> None:
    """The year's export would list each half's cells: 4 in the first half is small, though 16 in the year is not."""
    data = folder(
        tmp_path,
        ("a", "2019H1", "", "{f: {tong: 10, nhom: {x: 6, y: 4}}}"),
        ("a", "2019H2", "", "{f: {tong: 20, nhom: {x: 8, y: 12}}}"),
        ("b", "2019", "", "{f: {tong: 30, nhom: {x: 15, y: 15}}}"),
    )
    rows = table(export(data, "2019", "long.csv"))
    cells = [r for r in rows if r["don_vi"] != "tong" and r["phan_to"]]
    assert {(r["don_vi"], r["ten_don_vi"]) for r in cells} == {("a", "Sở A"), ("b", "Sở B")} and len(cells) == 2
    for row in cells:
        assert (row["ky"], row["phan_to"], row["trang_thai"]) == ("2019", "nhom", "khong-cong-bo")
        assert {row[k] for k in ("nhom", "gia_tri", "tep", "dong", "cot", "van_ban")} == {""}
    totals = {r["nhom"]: r["gia_tri"] for r in rows if r["don_vi"] == "tong" and r["phan_to"]}
    assert totals == {"x": "29", "y": "31", "z": ""}


@pytest.mark.parametrize("before", ["5", "3"])
def test_diff_marks_an_agency_whose_figure_is_not_complete(tmp_path: Path, before: str) -> None:
    """3 in the first half and `chua-co-so-lieu` in the second are not 3 in the year, not even after a year of 3."""
    halves = ("a", "2019H1", "", "{f: 3}"), ("a", "2019H2", "", "{f: chua-co-so-lieu}")
    data = folder(tmp_path, ("a", "2018", "", f"{{f: {before}}}"), *halves)
    assert changes_of(data, "2018", "2019").get(("f", "Sở A")) == (before, "3 (chưa đủ)")


def test_diff_marks_an_agency_that_lacks_a_part_of_a_sum(tmp_path: Path) -> None:
    """`s` is the sum of `u` and `v`; of `v` a says `chua-co-so-lieu`, so that 3 is not all of a's `s`."""
    data = folder(tmp_path, ("a", "2018H1", "", "{u: 5, v: 6}"), ("a", "2019H1", "", "{u: 3, v: chua-co-so-lieu}"))
    found = changes_of(data, "2018H1", "2019H1")
    assert found["s", ""] == ("11", "3 (chưa đủ)")
    assert found["s", "Sở A"] == ("11", "3 (chưa đủ)")


def test_table_by_agency_does_not_add_a_scope_over_periods(tmp_path: Path) -> None:
    """The same in the workbook's sheet (and the annex) by agency, whose total rightly says `…`."""
    data = folder(tmp_path, ("a", "2019H1", "", "{p: 3, f: 5}"), ("a", "2019H2", "", "{p: 4, f: 5}"))
    file = export(data, "2019", "so-lieu.xlsx")
    sheet = list(openpyxl.load_workbook(file)["Theo đơn vị"].iter_rows(values_only=True))
    rows = [r for r in sheet if r[1] == "Sở A" and r[2] == "xã"]
    assert len(rows) == 1
    assert rows[0][3] == "…"


def shown(data: Path) -> dict[tuple[str, str], str]:
    """The cells of `f` that the long form shows, by agency and group."""
    rows = table(export(data, "2019H1", "long.csv"))
    return {(r["don_vi"], r["nhom"]): r["gia_tri"] for r in rows if r["chi_tieu"] == "f" and r["gia_tri"]}


def test_withheld_total_of_a_group_is_not_the_sum_of_shown_cells(tmp_path: Path) -> None:
    """The total of x (0 + 6) is withheld to hide the total of z (3): 21 - 12 - (0 + 6) = 3."""
    data = folder(
        tmp_path,
        ("a", "2019H1", "", "{f: {tong: 9, nhom: {x: 0, y: 6, z: 3}}}"),
        ("b", "2019H1", "", "{f: {tong: 12, nhom: {x: 6, y: 6, z: 0}}}"),
    )
    cells = shown(data)
    assert ("tong", "z") not in cells
    known = {("a", "x"), ("b", "x"), ("tong", "y")} <= cells.keys()
    assert not known, "the total of x, then that of z, can be worked out"


def test_withheld_cell_is_not_the_only_one_of_its_agency(tmp_path: Path) -> None:
    """b names one group only, so b's x is its total 12; x of all is 18, hence a's x is 6 and a's z 16 - 6 - 6 = 4."""
    data = folder(
        tmp_path,
        ("a", "2019H1", "", "{f: {tong: 16, nhom: {x: 6, y: 6, z: 4}}}"),
        ("b", "2019H1", "", "{f: {tong: 12, nhom: {x: 12}}}"),
    )
    cells = shown(data)
    assert ("a", "z") not in cells
    known = {("tong", "x"), ("a", "y")} <= cells.keys()
    assert not known, "a's x, then a's z, can be worked out"
