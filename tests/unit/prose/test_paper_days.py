"""Papers of a day after the report that names them."""

from __future__ import annotations

import datetime

import pytest

from baocao138.model.period import Period, read_period
from baocao138.prose.paper_days import check_paper_days, latest_day
from tests.unit.prose.here import folded

_UNTIL = datetime.date(2019, 6, 17)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("thực hiện Kế hoạch số 12/KH-UBND ngày 04/01/2091 của UBND tỉnh", "04/01/2091"),
        ("Kế hoạch số 12/KH-UBND, ngày 4/10/2019", "04/10/2019"),
        ("Công văn số 5/CV-STP ký ngày 18/6/2019", "18/6/2019"),
        ("Quyết định ngày 04 tháng 10 năm 2019", "04/10/2019"),
        ("công văn 120 ngày 04.10.2019", "04/10/2019"),
        ("Kế hoạch số 12/KH-UBND của UBND tỉnh ngày 04/01/2020", "04/01/2020"),
        ("Nghị quyết số 05-NQ/TU ngày 04/01/2020", "04/01/2020"),
    ],
)
def test_a_paper_of_later(text: str, day: str) -> None:
    (found,) = check_paper_days(folded(text), _UNTIL, True)
    message = f"văn bản này ghi ngày {day}, sau ngày ký báo cáo (17/6/2019)"
    assert (found.code, found.message, found.hint) == ("B162", message, "xem lại ngày, tháng, năm của văn bản")


@pytest.mark.parametrize(
    "text",
    [
        "Kế hoạch số 12/KH-UBND ngày 04/01/2019 của UBND tỉnh",
        "Kế hoạch tổ chức ngày 30/7/2019",
        "Kế hoạch số 12/KH-UBND tổ chức từ ngày 01/7/2019 đến ngày 30/9/2019",
        "Luật số 53/2024/QH15 có hiệu lực từ ngày 01/7/2025",
        "Kế hoạch số 12/KH-UBND của UBND tỉnh tổ chức ngày 30/7/2019",
        "gửi báo cáo trước ngày 30/7/2019, dự kiến ngày 30/7/2019 sơ kết Kế hoạch",
        "Báo cáo số 12/BC-STP trước ngày 20/12/2019",
        "Quyết định ngày 17/6/2019",
    ],
)
def test_papers_of_before_and_plans(text: str) -> None:
    assert list(check_paper_days(folded(text), _UNTIL, True)) == []


def test_the_last_day() -> None:
    period = read_period("2019H1")
    assert isinstance(period, Period)
    assert latest_day(period, None) == datetime.date(2019, 7, 29)
    assert latest_day(period, _UNTIL) == _UNTIL
    assert latest_day(period, datetime.date(2018, 6, 17)) == datetime.date(2019, 7, 29)
    (found,) = check_paper_days(folded("Công văn ngày 30/7/2019"), latest_day(period, None), False)
    assert found.message == "văn bản này ghi ngày 30/7/2019, sau cả kỳ báo cáo"
