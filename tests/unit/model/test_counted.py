"""Nouns behind figures, against what the codes of these count."""

from __future__ import annotations

import pytest

from baocao138.model.counted import fits, is_certain, is_slip


@pytest.mark.parametrize(
    ("name", "behind"),
    [
        ("so_bi_can_khoi_to", " vụ, "),
        ("so-vu-khoi-to", "\n        bị\n        can; "),
        ("so_to_roi", " lớp"),
        ("so_luot_nguoi_truyen_thong", " buổi"),
        ("so_nguoi_tu_khai", " vụ"),
    ],
)
def test_a_slip(name: str, behind: str) -> None:
    assert is_slip(name, behind)
    assert not fits(["so_vu", name], ["", " vụ", behind])


@pytest.mark.parametrize(
    ("name", "behind"),
    [
        ("so_vu_khoi_to", " vụ án"),
        ("so_nan_nhan_trong_vu", " nạn nhân; "),
        ("so_vu_phat_hien", " vụn"),
        ("so_cam_ket", " tin, bài"),
        ("so_luot_nguoi", " lượt hội viên"),
        ("so_nguoi_tu_khai", " người"),
        ("so_an_pham", " cuốn"),
        ("so_vu", ""),
    ],
)
def test_no_slip(name: str, behind: str) -> None:
    assert not is_slip(name, behind)
    assert fits([name], ["", behind])
    assert fits([name], ["", behind])


@pytest.mark.parametrize(
    ("name", "behind", "certain"),
    [
        ("so_to_roi", " vụ", True),
        ("so_luot_nguoi", " buổi", True),
        ("so_buoi", " lượt xe loa", False),
        ("so_buoi", " lượt người", True),
        ("so_bi_can", " đối tượng", False),
        ("so_luot_ho_tro", " nạn nhân", False),
    ],
)
def test_what_has_several_names(name: str, behind: str, certain: bool) -> None:
    assert is_slip(name, behind)
    assert is_certain(name, behind) is certain
