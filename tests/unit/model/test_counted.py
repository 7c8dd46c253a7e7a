"""Nouns behind figures, against what the codes of these count."""

from __future__ import annotations

import pytest

from baocao138.model.counted import fits, is_slip


@pytest.mark.parametrize(
    ("name", "behind"),
    [
        ("so_bi_can_khoi_to", " vụ, "),
        ("so-vu-khoi-to", "\n        bị\n        can; "),
        ("so_to_roi", " lớp"),
    ],
)
def test_a_slip(name: str, behind: str) -> None:
    assert is_slip(name, behind)
    assert not fits(["so_vu", name], [" vụ", behind])


@pytest.mark.parametrize(
    ("name", "behind"),
    [
        ("so_vu_khoi_to", " vụ án"),
        ("so_nan_nhan_trong_vu", " nạn nhân; "),
        ("so_vu_phat_hien", " vụn"),
        ("so_luot_nguoi", " tin, bài"),
        ("so_an_pham", " cuốn"),
        ("so_vu", ""),
    ],
)
def test_no_slip(name: str, behind: str) -> None:
    assert not is_slip(name, behind)
    assert fits([name], [behind])
    assert fits([name], [behind])
