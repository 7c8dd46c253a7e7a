"""What an entry has too much: indicators that the catalogue does not have, and numbers that it has already."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.rules.example import NEW, OLD, said, spoiled

HERE = (
    "mục dau-tranh của danh mục có: so_vu_khoi_to, so_vu_phat_hien, so_doi_tuong_nghi_van, "
    "so_cong_dan_xuat_canh_trai_phep, so_luot_nhap_canh_trai_phep, so_cong_dan_lao_dong_bat_hop_phap_nuoc_ngoai, "
    "so_phu_nu_ve_tham_than_lap_ho_so, so_tre_em_di_cung; không phải chỉ tiêu nào trong đó thì "
)
ASK = "; cần chỉ tiêu ấy thì báo cơ quan thường trực thêm vào danh mục"


@pytest.mark.parametrize(
    ("old", "new", "away"),
    [
        ("so_vu_khoi_to: 0", "so_vu_khoi_to: 0\n      so_bi_can_khoi_to: 0", "bỏ dòng này"),
        ("54 }} công dân", "54 }} công dân, {{ so_bi_can_khoi_to = 2 }} bị can", "bỏ số này khỏi câu"),
    ],
)
def test_an_indicator_of_another_province(old: str, new: str, away: str, tmp_path: Path) -> None:
    found = said(spoiled(tmp_path, f"{OLD}/cong-an-tinh.yaml", (old, new)))
    assert found == [("B205", "không có chỉ tiêu “so_bi_can_khoi_to” trong danh mục", f"{HERE}{away}{ASK}")]


WARD = f"{NEW}/phuong-vi-du.yaml"


def test_another_number_is_not_simply_taken_away(tmp_path: Path) -> None:
    found = spoiled(tmp_path, WARD, ("so_luot_phat_thanh: 42", "so_luot_phat_thanh: 42\n      so_cam_ket: 241"))
    assert said(found) == [
        (
            "B115",
            "“so_cam_ket” ghi hai số khác nhau: câu (dòng 18) ghi 214, so_lieu ghi 241",
            "xem bản gốc 214 hay 241 đúng, giữ số đúng ở câu (dòng 18), rồi bỏ dòng này",
        )
    ]


@pytest.mark.parametrize("typed", ["214", "0214"])
def test_the_same_number_is_taken_away(typed: str, tmp_path: Path) -> None:
    found = spoiled(tmp_path, WARD, ("so_luot_phat_thanh: 42", f"so_luot_phat_thanh: 42\n      so_cam_ket: {typed}"))
    assert ("B115", "bỏ dòng này") in [(each.code, each.hint) for each in found]


def test_the_sum_of_the_sentences_is_the_same_number(tmp_path: Path) -> None:
    twice = "{{ so_cam_ket = 214 }} bản cam kết", "{{ so_cam_ket = 200 }} bản, {{ so_cam_ket = 14 }} bản cam kết"
    again = "so_luot_phat_thanh: 42", "so_luot_phat_thanh: 42\n      so_cam_ket: 214"
    found = spoiled(tmp_path, WARD, twice, again)
    assert ("B115", "bỏ dòng này") in [(each.code, each.hint) for each in found]
