"""Every sentence that compares two periods, to the letter."""

from __future__ import annotations

import pytest

from baocao138.aggregate.sources import Sources
from baocao138.aggregate.total import Total
from baocao138.model.catalogue import Agency, Indicator, Kind
from baocao138.model.contribution import Contribution
from baocao138.model.count import Count, read_count
from baocao138.model.period import Period, read_period
from baocao138.model.place import Place
from baocao138.report.comparing import base_label, compared, signed

HERE = Place("x.yaml", 1, 1)
H1, BASE = Period(2019, "H", 1), Period(2018, "H", 1)
LABEL = "cùng kỳ năm 2018"


def indicator(unit: str = "vụ", kind: Kind = Kind.FLOW) -> Indicator:
    return Indicator("so", "Số", unit, kind, "muc", HERE)


def total(typed: str, *, lacking: bool = False, windowed: bool = False) -> Total:
    if not typed:
        return Total("so", None, Sources())
    count = read_count(typed, 2)
    assert isinstance(count, Count)
    source = Contribution("so", "a", H1, count, HERE, H1.end, is_windowed=windowed)
    return Total("so", count, Sources([source]), (Agency("b", "B", HERE),) if lacking else ())


@pytest.mark.parametrize(
    ("now", "base", "words"),
    [
        ("25", "20", "tăng 05 vụ (25%) so với cùng kỳ năm 2018"),
        ("20", "25", "giảm 05 vụ (20%) so với cùng kỳ năm 2018"),
        ("13", "12", "tăng 01 vụ (8,3%) so với cùng kỳ năm 2018"),
        ("21", "20", "tăng 01 vụ (5%) so với cùng kỳ năm 2018"),
        ("20", "20", "bằng cùng kỳ năm 2018"),
        ("0", "0", "bằng cùng kỳ năm 2018"),
        ("3", "0", "tăng 03 vụ (cùng kỳ năm 2018: 0)"),
        ("0", "12", "giảm 12 vụ (100%) so với cùng kỳ năm 2018"),
        ("7", "5", "tăng 02 vụ so với cùng kỳ năm 2018"),
        ("3", "9", "giảm 06 vụ so với cùng kỳ năm 2018"),
        ("12.500", "2.500", "tăng 10.000 vụ (400%) so với cùng kỳ năm 2018"),
        ("10.001", "10.000", "tăng 01 vụ (dưới 0,1%) so với cùng kỳ năm 2018"),
        ("45", "20", "tăng 25 vụ (125%) so với cùng kỳ năm 2018"),
        ("hơn 220", "200", "tăng hơn 20 vụ so với cùng kỳ năm 2018"),
        ("trên 220", "gần 200", "tăng hơn 20 vụ so với cùng kỳ năm 2018"),
        ("gần 180", "200", "giảm hơn 20 vụ so với cùng kỳ năm 2018"),
        ("180", "hơn 200", "giảm hơn 20 vụ so với cùng kỳ năm 2018"),
        ("hơn 200", "200", "cao hơn cùng kỳ năm 2018"),
        ("200", "hơn 200", "thấp hơn cùng kỳ năm 2018"),
        ("hơn 220", "230", "cùng kỳ năm 2018 là 230 vụ"),
        ("khoảng 3.700", "3.500", "cùng kỳ năm 2018 là 3.500 vụ"),
        ("3.700", "ước 3.500", "cùng kỳ năm 2018 là ước 3.500 vụ"),
        ("hơn 9", "hơn 5", "cùng kỳ năm 2018 là hơn 05 vụ"),
        ("5", "", "chưa có số liệu cùng kỳ năm 2018 để so sánh"),
        ("12,5", "10", "tăng 2,5 vụ (25%) so với cùng kỳ năm 2018"),
    ],
)
def test_words(now: str, base: str, words: str) -> None:
    assert compared(indicator(), total(now), total(base), LABEL, 2) == words


def test_a_base_that_is_not_whole() -> None:
    words = "chưa so sánh được với cùng kỳ năm 2018 do số liệu kỳ đó chưa đầy đủ"
    assert compared(indicator(), total("5"), total("3", lacking=True), LABEL) == words


def test_windows_that_differ_are_told() -> None:
    words = "tăng 05 vụ (25%) so với cùng kỳ năm 2018 (thời hạn chốt số liệu hai kỳ khác nhau)"
    assert compared(indicator(), total("25", windowed=True), total("20"), LABEL, 2) == words


def test_windows_that_are_the_same_in_both_years_are_not() -> None:
    words = "tăng 05 vụ (25%) so với cùng kỳ năm 2018"
    now, base = (total(typed, windowed=True) for typed in ("25", "20"))
    assert compared(indicator(), now, base, LABEL, 2) == words


def test_two_percentages_differ_by_points() -> None:
    assert compared(indicator("%"), total("95,2"), total("93"), LABEL) == "tăng 2,2 điểm % so với cùng kỳ năm 2018"
    assert compared(indicator("%"), total("khoảng 95"), total("93"), LABEL) == "cùng kỳ năm 2018 là 93%"


@pytest.mark.parametrize(
    ("kind", "base", "label"),
    [
        (Kind.FLOW, "2018H1", "cùng kỳ năm 2018"),
        (Kind.STOCK, "2018H1", "cùng thời điểm năm 2018"),
        (Kind.FLOW, "2018H2", "6 tháng cuối năm 2018"),
        (Kind.STOCK, "2018H2", "cuối 6 tháng cuối năm 2018"),
    ],
)
def test_what_the_base_is_called(kind: Kind, base: str, label: str) -> None:
    period = read_period(base)
    assert isinstance(period, Period)
    assert base_label(indicator(kind=kind), H1, period) == label


def test_shares_are_not_padded() -> None:
    assert compared(indicator("%"), total("8"), total("3"), LABEL, 2) == "tăng 5 điểm % so với cùng kỳ năm 2018"
    assert compared(indicator("%"), total("khoảng 8"), total("3"), LABEL, 2) == "cùng kỳ năm 2018 là 3%"


@pytest.mark.parametrize(
    ("typed", "printed"),
    [("5", "+5"), ("0", "0"), ("8,3", "+8,3"), ("hơn 2.500", "tăng hơn 2.500")],
)
def test_a_difference_in_a_cell(typed: str, printed: str) -> None:
    count = read_count(typed, 2)
    assert isinstance(count, Count)
    assert signed(count) == printed
    falls = printed.replace("+", "-").replace("tăng", "giảm")
    assert signed(Count(-count.value, count.qualifiers)) == falls
