from __future__ import annotations

from datetime import date

import pytest

from baocao138.model.period import Period, read_period
from baocao138.report.wording import long_date, period_label


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2019, 6, 17), "ngày 17 tháng 6 năm 2019"),
        (date(2019, 1, 4), "ngày 04 tháng 01 năm 2019"),
        (date(2019, 2, 28), "ngày 28 tháng 02 năm 2019"),
        (date(2019, 3, 5), "ngày 05 tháng 3 năm 2019"),
        (date(2019, 10, 9), "ngày 09 tháng 10 năm 2019"),
    ],
)
def test_long_dates(day: date, words: str) -> None:
    assert long_date(day) == words


@pytest.mark.parametrize(
    ("typed", "label", "after"),
    [
        ("2019H1", "6 tháng đầu năm 2019", "6 tháng cuối năm 2019"),
        ("2019H2", "6 tháng cuối năm 2019", "6 tháng đầu năm 2020"),
        ("2019Q1", "quý I năm 2019", "quý II năm 2019"),
        ("2019Q4", "quý IV năm 2019", "quý I năm 2020"),
        ("2019M03", "tháng 3 năm 2019", "tháng 4 năm 2019"),
        ("2019M12", "tháng 12 năm 2019", "tháng 1 năm 2020"),
        ("2019N9", "9 tháng đầu năm 2019", "quý IV năm 2019"),
        ("2019", "năm 2019", "năm 2020"),
    ],
)
def test_labels(typed: str, label: str, after: str) -> None:
    period = read_period(typed)
    assert isinstance(period, Period)
    assert (period_label(period), period_label(period.after)) == (label, after)
