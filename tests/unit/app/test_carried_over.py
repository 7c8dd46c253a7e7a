"""Subsets of what was carried over from the period before (``chuyen_ky``)."""

from __future__ import annotations

from pathlib import Path

import pytest

from baocao138.app.validate import Request, validate
from tests.province import HOME
from tests.unit.app.building import POLICE, edit
from tests.unit.app.test_build_figures import half

MORE = """  - {ma: so_dang_dieu_tra, ten: Vụ đang điều tra, don_vi_tinh: vụ, loai_so: ton, muc: dau-tranh}
  - ma: so_vu_truy_to
    ten: Vụ truy tố
    don_vi_tinh: vụ
    loai_so: dong
    muc: dau-tranh
    tap_con_cua: so_vu_phat_hien
    chuyen_ky: so_dang_dieu_tra
"""


@pytest.fixture
def province(here: Path) -> Path:
    """Five cases were open at the end of the half before; three more were found, and so many were charged."""
    path = here / HOME / "danh-muc-chi-tieu.yaml"
    path.write_text(path.read_text(encoding="utf-8") + MORE, encoding="utf-8")
    half(here, "2018H2", ("so_vu_phat_hien: 0", "so_vu_phat_hien: 6\n      so_dang_dieu_tra: 5"))
    return here


def found(here: Path, charged: int) -> list[str]:
    edit(here, POLICE, "so_vu_phat_hien: 0", f"so_vu_phat_hien: 3\n      so_vu_truy_to: {charged}")
    return [f"{d.code}: {d.message}" for d in validate(Request(), here).diagnostics if d.code in ("B216", "B314")]


def test_what_was_open_before_may_be_charged_now(province: Path) -> None:
    assert found(province, 8) == []


def test_more_than_that_may_not(province: Path) -> None:
    assert found(province, 9) == [
        "B314: “Vụ truy tố” (9) lớn hơn “Vụ phát hiện” (3), kể cả 5 chuyển từ kỳ trước sang trong cùng một tệp"
    ]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "chuyen_ky: so_dang_dieu_tra",
            "chuyen_ky: so_to_roi",
            "B216: “Vụ truy tố” (khóa chuyen_ky) nhắc tới “Tờ rơi”, không phải số hiện có cuối kỳ",
        ),
        ("    tap_con_cua: so_vu_phat_hien\n", "", "B216: “Vụ truy tố” có khóa chuyen_ky mà không có tap_con_cua"),
    ],
)
def test_a_catalogue_that_makes_no_sense_is_told(province: Path, old: str, new: str, told: str) -> None:
    edit(province, "danh-muc-chi-tieu.yaml", old, new)
    assert told in found(province, 8)


def test_a_stock_that_is_not_of_the_last_day_is_told(here: Path) -> None:
    path = here / HOME / "danh-muc-chi-tieu.yaml"
    stock = MORE.splitlines()[0].replace("}", ", cong_theo_don_vi: co}")
    path.write_text(f"{path.read_text(encoding='utf-8')}{stock}\n", encoding="utf-8")
    folder = here / HOME / "2019Q1"
    folder.mkdir()
    text = "loai: bao-cao-don-vi\ndon_vi: so-tu-phap\nky: 2019Q1\nnoi_dung:\n  - muc: dau-tranh\n"
    (folder / "so-tu-phap.yaml").write_text(f"{text}    so_lieu: {{so_dang_dieu_tra: 3}}\n", encoding="utf-8")
    found = [f"{d.code}: {d.message}" for d in validate(Request(), here).diagnostics if d.code == "B332"]
    words = "B332: Sở Tư pháp chỉ báo cáo so_dang_dieu_tra cho một phần của kỳ 2019H1, thiếu 2019Q2"
    assert found == [f"{words}: tổng chỉ cộng phần đã có"]
