"""Days that no calendar has, in sentences where most numbers with a stroke are no days."""

from __future__ import annotations

import pytest

from baocao138.model.bare import is_bound
from baocao138.model.odd_day import odd_days


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Kế hoạch ngày 31/02/2019 của", ("“31/02/2019” không có trong lịch", "tháng 2/2019 chỉ có 28 ngày")),
        ("ngày 29/2/2019.", ("“29/2/2019” không có trong lịch", "tháng 2/2019 chỉ có 28 ngày")),
        ("từ 00/5/2019", ("“00/5/2019” không có trong lịch", "kiểm tra lại ngày và tháng")),
        ("ngày 45/3/2019", ("“45/3/2019” không có trong lịch", "tháng 3/2019 chỉ có 31 ngày")),
        ("ngày 31/11/2019", ("“31/11/2019” không có trong lịch", "tháng 11/2019 chỉ có 30 ngày")),
        ("ngày 6/15/2019", ("“6/15/2019” không có trong lịch", "ngày đứng trước tháng: viết 15/6/2019")),
        ("ngày 15/13 tại", ("“15/13” không có trong lịch", "kiểm tra lại ngày và tháng")),
        ("ngày 30/2,", ("“30/2” không có trong lịch", "tháng 2 chỉ có 29 ngày")),
        ("Ngày 7/30 là", ("“7/30” không có trong lịch", "ngày đứng trước tháng: viết 30/7")),
        ("trong năm 2091.", ("“năm 2091” ở quá xa", "kiểm tra lại năm")),
        ("kế hoạch năm 2109 của tỉnh", ("“năm 2109” ở quá xa", "kiểm tra lại năm")),
    ],
)
def test_odd_day(text: str, said: tuple[str, str]) -> None:
    (found,) = odd_days(text)
    assert (found.reason, found.remedy[: len(said[1])]) == said
    assert is_bound(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "“Ngày toàn dân phòng, chống mua bán người - 30/7”, ngày 31/12/2018, ngày 29/02/2020, ngày 29/2",
        "Kế hoạch số 45/50/KH-UBND, 12/KH-BCĐ, số 33/2025/NĐ-CP, 13/15 xã, 32/45 trường",
        "đến năm 2030, tầm nhìn đến năm 2045, năm 2050; từ ngày 01/3/2025-31/8/2025",
        "24/24 giờ, tỷ lệ 35/40",
    ],
)
def test_no_odd_day(text: str) -> None:
    assert list(odd_days(text)) == []
