from __future__ import annotations

from datetime import date

import pytest

from baocao138.model.date import read_date
from baocao138.model.malformed import Malformed
from baocao138.model.period import Period, read_period


@pytest.mark.parametrize("typed", ["17/6/2019", "17/06/2019", "2019-06-17", " 17/6/2019 "])
def test_dates_day_first_or_iso(typed: str) -> None:
    assert read_date(typed) == date(2019, 6, 17)


@pytest.mark.parametrize(
    ("typed", "reason", "remedy"),
    [
        ("17-6-2019", "“17-6-2019” chưa đúng cách viết ngày", "viết 17/6/2019"),
        ("17.6.2019", "“17.6.2019” chưa đúng cách viết ngày", "viết 17/6/2019"),
        (
            "31/6/2019",
            "“31/6/2019” không có trong lịch",
            "tháng 6/2019 chỉ có 30 ngày; kiểm tra lại ngày và tháng",
        ),
        ("40/40/2019", "“40/40/2019” không có trong lịch", "kiểm tra lại ngày và tháng"),
        ("6/17/2019", "“6/17/2019” không có trong lịch", "ngày đứng trước tháng: viết 17/6/2019"),
        ("hôm qua", "“hôm qua” không phải là một ngày", "viết ngày/tháng/năm, ví dụ: 17/6/2019"),
        ("17/6/19", "“17/6/19” không phải là một ngày", "viết 17/6/2019"),
        ("ngày 17 tháng 6 năm 2019", "“ngày 17 tháng 6 năm 2019” không phải là một ngày", "viết 17/6/2019"),
        ("2019/6/17", "“2019/6/17” không phải là một ngày", "viết 17/6/2019"),
        ("17062019", "“17062019” không phải là một ngày", "viết 17/6/2019"),
        ("17//6/2019", "“17//6/2019” không phải là một ngày", "viết 17/6/2019"),
        ("6/2019", "“6/2019” không phải là một ngày", "ghi thêm ngày:  …/6/2019"),
        ("17/6", "“17/6” không phải là một ngày", "ghi thêm năm:  17/6/…"),
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


@pytest.mark.parametrize(
    ("typed", "year"),
    [
        ("2025H3", "2025"),
        ("2025Q5", "2025"),
        ("2019N6", "2019"),
        ("M13", "2019"),
        ("3019H1", "2019"),
        ("20225H2", "2019"),
    ],
)
def test_what_is_no_period(typed: str, year: str) -> None:
    forms = (
        f"{year} (năm), {year}H1 (6 tháng đầu năm), {year}H2 (6 tháng cuối năm), {year}Q1 (quý I), {year}M03 "
        f"(tháng 3), {year}N9 (9 tháng)"
    )
    assert read_period(typed) == Malformed(
        f"“{typed}” không phải là một kỳ báo cáo", f"viết một trong các dạng: {forms}"
    )


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("6 tháng cuối năm 2025", "2025H2"),
        ("sáu tháng đầu năm 2025", "2025H1"),
        ("6 thang cuoi nam 2025", "2025H2"),
        ("kỳ 6 tháng cuối năm 2025", "2025H2"),
        ("2025-H2", "2025H2"),
        ("H2/2025", "2025H2"),
        ("H2 2025", "2025H2"),
        ("2025H2.", "2025H2"),
        ("2025H2# cuối năm", "2025H2"),
        ("2025HII", "2025H2"),
        ("25H2", "2025H2"),
        ("quý I/2025", "2025Q1"),
        ("Quý IV năm 2025", "2025Q4"),
        ("tháng 3/2025", "2025M03"),
        ("2025M3", "2025M03"),
        ("3/2025", "2025M03"),
        ("9 tháng đầu năm 2025", "2025N9"),
        ("9/2025", "2025M09"),
        ("năm 2025", "2025"),
        ("cả năm 2025", "2025"),
    ],
)
def test_what_was_meant_is_offered(typed: str, meant: str) -> None:
    assert read_period(typed) == Malformed(f"“{typed}” không phải là một kỳ báo cáo", f"viết: {meant}")
