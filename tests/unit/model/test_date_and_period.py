from __future__ import annotations

from datetime import date

import pytest

from baocao138.model.date import read_date
from baocao138.model.malformed import Malformed
from baocao138.model.period import FORMS, Period, read_period


@pytest.mark.parametrize("typed", ["17/6/2019", "17/06/2019", "2019-06-17", " 17/6/2019 "])
def test_dates_day_first_or_iso(typed: str) -> None:
    assert read_date(typed) == date(2019, 6, 17)


@pytest.mark.parametrize(
    ("typed", "reason", "remedy"),
    [
        ("17-6-2019", "“17-6-2019” chưa đúng cách viết ngày", "viết 17/6/2019"),
        ("17.6.2019", "“17.6.2019” chưa đúng cách viết ngày", "viết 17/6/2019"),
        ("31/6/2019", "“31/6/2019” không có trong lịch", "kiểm tra lại ngày và tháng"),
        ("6/17/2019", "“6/17/2019” không có trong lịch", "ngày đứng trước tháng: viết 17/6/2019"),
        ("hôm qua", "“hôm qua” không phải là một ngày", "viết ngày/tháng/năm, ví dụ: 17/6/2019"),
        ("17/6/19", "“17/6/19” không phải là một ngày", "viết ngày/tháng/năm, ví dụ: 17/6/2019"),
    ],
)
def test_dates_refused_with_words(typed: str, reason: str, remedy: str) -> None:
    assert read_date(typed) == Malformed(reason, remedy)


@pytest.mark.parametrize(
    ("typed", "start", "end"),
    [
        ("2019H1", date(2018, 12, 15), date(2019, 6, 14)),
        ("2019H2", date(2019, 6, 15), date(2019, 12, 14)),
        ("2019Q1", date(2018, 12, 15), date(2019, 3, 14)),
        ("2019Q4", date(2019, 9, 15), date(2019, 12, 14)),
        ("2019M01", date(2018, 12, 15), date(2019, 1, 14)),
        ("2019M03", date(2019, 2, 15), date(2019, 3, 14)),
        ("2019N9", date(2018, 12, 15), date(2019, 9, 14)),
        ("2019", date(2018, 12, 15), date(2019, 12, 14)),
    ],
)
def test_periods_have_the_days_of_decree_09_2019(typed: str, start: date, end: date) -> None:
    period = read_period(typed)
    assert isinstance(period, Period)
    assert (period.start, period.end, str(period)) == (start, end, typed)


@pytest.mark.parametrize("typed", ["2019H3", "2019Q5", "2019M13", "2019M3", "19H1", "2019N6", "H1 2019", "3019H1"])
def test_what_is_no_period(typed: str) -> None:
    assert read_period(typed) == Malformed(
        f"“{typed}” không phải là một kỳ báo cáo", f"viết một trong các dạng: {FORMS}"
    )
