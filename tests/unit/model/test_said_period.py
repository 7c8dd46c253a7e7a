"""Periods that sentences name, and which sentences are about them."""

from __future__ import annotations

import pytest

from baocao138.model.said_period import names_period, said_periods


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("trong 6 tháng đầu năm 2025 tổ chức", [("2025H1", True)]),
        ("Sáu tháng cuối năm 2025, cơ quan", [("2025H2", True)]),
        ("đã làm xong. Quý I/2026 bắt đầu", [("2026Q1", True)]),
        ("tăng so với 6 tháng đầu năm 2025", [("2025H1", False)]),
        ("theo kế hoạch 9 tháng năm 2025", [("2025N9", False)]),
        ("trong 6\n      tháng đầu năm\n      2025 tổ chức", [("2025H1", True)]),
        ("trong 16 tháng đầu năm 2025", []),
        ("trong 6 tháng qua", []),
    ],
)
def test_said(text: str, found: list[tuple[str, bool]]) -> None:
    assert [(str(said.period), said.is_subject) for said in said_periods(text)] == found
    assert names_period(text) is bool(found)


@pytest.mark.parametrize(
    ("text", "is_of_past"),
    [
        ("trước kỳ nghỉ hè năm 2025, 6 tháng đầu năm 2025 vận động 20 em; đến nay tăng", False),
        ("tăng cường tuyên truyền, 6 tháng đầu năm 2025 mở 05 lớp cho nhiều xã, đến từng nhà", False),
        ("theo kế hoạch công tác 6 tháng đầu năm 2025, đã mở 05 lớp", True),
        ("các xã 6 tháng đầu năm 2025 tổ chức 05 buổi. Tăng hơn trước", False),
        ("tổ chức hội nghị sơ kết 6 tháng đầu năm 2025", True),
        ("có 05 vụ, tăng 02 vụ so với 6 tháng đầu\n      năm 2025", True),
        ("đã khắc phục hạn chế 6 tháng đầu năm 2025", True),
        ("các vụ từ 6 tháng đầu năm 2025", True),
    ],
)
def test_sentences_of_the_past(text: str, is_of_past: bool) -> None:
    (said,) = said_periods(text)
    assert (said.is_subject, said.is_of_past) == (False, is_of_past)
