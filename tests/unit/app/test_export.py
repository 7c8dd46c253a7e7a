"""Figures for other programs: cells that are what they seem, states, days, and the description beside the tables."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from baocao138.app.errors import WrongUse
from baocao138.app.export import export
from baocao138.model.period import Period
from tests.province import HOME
from tests.unit.app.building import FRAME, H1, JUSTICE, POLICE, edit
from tests.unit.app.test_build_figures import half


def rows(here: Path, name: str = "a.csv", *, wide: bool = False) -> list[dict[str, str]]:
    assert export(H1, here / name, here, None, wide=wide).files
    return list(csv.DictReader((here / name).read_text(encoding="utf-8-sig").splitlines()))


def described(here: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((here / "datapackage.json").read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize("name", ["=1+1", "=cmd|' /C calc'!A0", "+84 123", "-1+2", "@SUM(A1)", "＝1+1"])
def test_no_text_is_a_formula(here: Path, name: str) -> None:
    edit(here, "danh-muc-chi-tieu.yaml", "ten: Tờ rơi\n", f'ten: "{name}"\n')
    for wide in (False, True):
        found = {row["ten_chi_tieu"] for row in rows(here, wide=wide) if row["chi_tieu"] == "so_to_roi"}
        assert found == {f"'{name}"}


def test_numbers_stay_numbers(here: Path) -> None:
    assert {"12500", "1000", "2", "13502"} == {row["gia_tri"] for row in rows(here) if row["chi_tieu"] == "so_to_roi"}


def test_all_have_said_that_it_is_not_their_duty(here: Path) -> None:
    edit(here, JUSTICE, "    doan:", "    so_lieu: {kinh_phi: khong-thuoc-nhiem-vu}\n    doan:")
    states = [(row["don_vi"], row["trang_thai"]) for row in rows(here) if row["chi_tieu"] == "kinh_phi"]
    assert states == [("tong", "khong-thuoc-nhiem-vu"), ("so_tu_phap", "khong-thuoc-nhiem-vu")]
    assert [row["trang_thai"] for row in rows(here) if row["chi_tieu"] == "so_xa"] == ["khong-ai-bao-cao"]


def test_who_owes_it_and_said_nothing_has_a_row(here: Path) -> None:
    (here / HOME / POLICE).unlink()
    (here / HOME / FRAME).unlink()
    found = [row for row in rows(here) if row["chi_tieu"] == "so_vu_phat_hien" and row["trang_thai"] != "so"]
    assert [(row["don_vi"], row["ten_don_vi"], row["gia_tri"], row["trang_thai"]) for row in found] == [
        ("tong", "Toàn tỉnh", "", "chua-du-so-lieu"),
        ("cong_an_tinh", "Công an tỉnh", "", "chua-bao-cao"),
        ("bo_doi_bien_phong", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh", "", "chua-bao-cao"),
    ]


def test_a_wide_table_says_which_columns_count_other_days(here: Path) -> None:
    edit(here, JUSTICE, "ky: 2019H1", "ky: 2019H1\nden_ngay: 31/5/2019")
    found = {row["chi_tieu"]: row["cot_khac_thoi_han"] for row in rows(here, wide=True)}
    assert found["so_to_roi"] == "tong so_tu_phap"
    assert found["so_vu_phat_hien"] == ""
    (field,) = [
        each for each in described(here)["resources"][0]["schema"]["fields"] if each["name"] == "cot_khac_thoi_han"
    ]
    assert field["description"] == "Những cột của dòng này có số liệu chốt khác thời hạn của kỳ"


def test_a_number_with_a_mark_can_be_added_in_excel(here: Path) -> None:
    edit(here, JUSTICE, "ky: 2019H1", "ky: 2019H1\nden_ngay: 31/5/2019")
    edit(here, POLICE, "hơn 1.000", "1.000")
    export(H1, here / "a.xlsx", here, None)
    sheet = openpyxl.load_workbook(here / "a.xlsx")["Tổng hợp"]
    (row,) = [row for row in sheet.iter_rows() if row[1].value == "Tờ rơi"]
    assert (row[3].value, row[3].number_format) == (13502, '#,##0" (1)"')
    assert [cell.value for cell in row[5:]] == [None, None]
    for each in openpyxl.load_workbook(here / "a.xlsx"):
        assert not [cell.coordinate for cells in each.iter_rows() for cell in cells if cell.value == ""]


def test_several_tables_of_a_folder_are_described(here: Path) -> None:
    half(here, "2018H1")
    rows(here, "Số liệu.csv")
    first = described(here)
    assert (first["name"], first["title"]) == (
        "baocao138-2019h1",
        "Số liệu phòng, chống mua bán người, kỳ 2019H1, tỉnh Minh Họa",
    )
    rows(here, "so_lieu.csv", wide=True)
    export(Period(2018, "H", 1), here / "b.csv", here, None)
    rows(here, "so_lieu.csv", wide=True)
    found = described(here)
    assert (found["name"], found["title"]) == ("baocao138", "Số liệu phòng, chống mua bán người")
    assert [(each["path"], each["name"], each["title"].partition(", kỳ ")[2]) for each in found["resources"]] == [
        ("Số liệu.csv", "so-lieu", "2019H1, tỉnh Minh Họa"),
        ("b.csv", "b", "2018H1, tỉnh Minh Họa"),
        ("so_lieu.csv", "so_lieu", "2019H1, tỉnh Minh Họa"),
    ]
    for each in found["resources"]:
        head = (here / each["path"]).read_text(encoding="utf-8-sig").splitlines()[0]
        assert head.split(",") == [field["name"] for field in each["schema"]["fields"]]


def test_a_table_that_is_gone_is_described_no_more(here: Path) -> None:
    rows(here, "a.csv")
    rows(here, "b.csv")
    (here / "a.csv").unlink()
    rows(here, "c.csv")
    assert [each["path"] for each in described(here)["resources"]] == ["b.csv", "c.csv"]


def test_what_the_office_added_to_the_description_stays(here: Path) -> None:
    rows(here, "a.csv")
    (here / "datapackage.json").write_text(json.dumps(described(here) | {"licenses": []}), encoding="utf-8")
    rows(here, "b.csv")
    assert described(here)["licenses"] == []


@pytest.mark.parametrize("content", ['{"name": "cua-toi", "resources": []}', "[]", "hỏng", '{"name": "baocao138"}'])
def test_a_description_that_is_not_ours_is_left_alone(here: Path, content: str) -> None:
    (here / "datapackage.json").write_text(content, encoding="utf-8")
    with pytest.raises(WrongUse) as error:
        export(H1, here / "a.csv", here, None)
    assert str(error.value) == (
        f"thư mục “{here}” đã có tệp datapackage.json không phải do baocao138 ghi; ghi đè thì mất nội dung ấy"
    )
    assert error.value.hint == "ghi ra thư mục khác, hoặc đổi tên tệp datapackage.json ấy"
    assert not (here / "a.csv").exists()
    assert (here / "datapackage.json").read_text(encoding="utf-8") == content
    assert export(H1, here / "a.json", here, None).files


def test_cells_of_a_total_that_is_not_whole_say_so(here: Path) -> None:
    figures = "so_nan_nhan: {tong: 32, gioi_tinh: {nam: 13, nu: 19}}"
    edit(here, POLICE, "so_vu_phat_hien: 0", f"so_vu_phat_hien: 0\n      {figures}")
    edit(here, JUSTICE, "tờ rơi.", "tờ rơi.\n  - muc: dau-tranh\n    so_lieu: {so_nan_nhan: chua-co-so-lieu}")
    found = [row for row in rows(here) if row["chi_tieu"] == "so_nan_nhan" and row["don_vi"] == "tong"]
    assert [(row["nhom"], row["gia_tri"], row["trang_thai"]) for row in found] == [
        ("", "32", "chua-du-so-lieu"), ("nam", "13", "chua-du-so-lieu"), ("nu", "19", "chua-du-so-lieu")
    ]  # fmt: skip
