"""Dates, periods and counts in the places where the forms want them, and blanks at the ends of lines."""

from __future__ import annotations

import pytest

from baocao138.mend import Mend, mend

DATE = "viết lại ngày theo dạng 17/6/2019"
COUNT = "viết lại con số theo dạng 12.500"
PERIOD = "viết lại kỳ theo dạng 2019H1"


def _file(line: str, ky: str = "2019H1") -> str:
    return f"loai: bao-cao-don-vi\ndon_vi: a\nky: {ky}\n{line}\n"


def _figure(value: str) -> str:
    return _file(f"noi_dung:\n  - muc: a\n    so_lieu:\n      so_vu: {value}")


def _prose(value: str) -> str:
    return _file(f"noi_dung:\n  - muc: a\n    doan: >-\n      đã in {{{{ so_vu = {value} }}}} tờ 12 500")


DATES = {
    "17-6-2019": "17/6/2019",
    "17.6.2019": "17/6/2019",
    "17 6 2019": "17/6/2019",
    "17 / 06 / 2019": "17/06/2019",
    "'04-01-2019'": "'04/01/2019'",
    "31-6-2019": None,  # no such day
    "6-17-2019": None,  # day first by law; month first is somebody's slip, not ours to guess
    "2019-06-17": None,  # right as it stands
    "17-6-19": None,
    "ngày 17-6-2019": None,
}


@pytest.mark.parametrize("typed", DATES)
def test_dates(typed: str) -> None:
    mended = mend(_file(f"ngay: {typed}").encode(), "t.yaml")
    assert mended.data.decode() == _file(f"ngay: {DATES[typed] or typed}")
    assert mended.mends == ((Mend(4, DATE),) if DATES[typed] else ())


COUNTS = {
    "12 500": "12.500",
    "12_500": "12.500",
    "12'500": "12.500",
    "12\u00a0500": "12.500",
    "1 250 000": "1.250.000",
    "1.250 000": "1.250.000",
    "hơn 12 500": "hơn 12.500",
    "1 250,5": "1.250,5",
    "12,500": None,  # thousands or a fraction
    "12.5": None,
    "12 50": None,
    "0 500": None,
    "l2 500": None,
    "12O": None,
    "12 500 tờ": None,
    "chua-co-so-lieu": None,
}


@pytest.mark.parametrize("typed", COUNTS)
def test_counts(typed: str) -> None:
    right = COUNTS[typed]
    for make, line in ((_figure, 7), (_prose, 7)):
        mended = mend(make(typed).encode(), "t.yaml")
        assert mended.data.decode() == make(right or typed)
        assert mended.mends == ((Mend(line, COUNT),) if right else ())


def test_counts_in_quotes_and_breakdowns() -> None:
    typed = _figure("{tong: '12 500', gioi_tinh: {nu: 11 000, nam: \"1'500\"}}")
    right = _figure("{tong: '12.500', gioi_tinh: {nu: 11.000, nam: \"1.500\"}}")
    assert mend(typed.encode(), "t.yaml") == (right.encode(), (Mend(7, COUNT),))


def test_a_count_over_two_lines_stays() -> None:
    data = _prose("12\n      500").encode()
    assert mend(data, "t.yaml").data is data


PERIODS = {
    "2019h1": "2019H1",
    '" 2019 H1"': '"2019H1"',
    "2019 q3": "2019Q3",
    "2019-H1": "2019H1",
    "2019H3": None,
    "6 tháng": None,
}


@pytest.mark.parametrize("typed", PERIODS)
def test_periods(typed: str) -> None:
    mended = mend(_file("a: b", typed).encode(), "t.yaml")
    assert mended.data.decode() == _file("a: b", PERIODS[typed] or typed)
    assert mended.mends == ((Mend(3, PERIOD),) if PERIODS[typed] else ())


def test_days_of_the_catalogues() -> None:
    typed = "loai: danh-muc-don-vi\ndon_vi:\n  - ma: a\n    ten: A\n    den: 28-2-2018\n"
    assert mend(typed.encode(), "t.yaml") == (typed.replace("28-2-2018", "28/2/2018").encode(), (Mend(5, DATE),))
    typed = "loai: danh-muc-chi-tieu\nchi_tieu:\n  - ma: a\n    tu: 1.1.2019\n"
    assert mend(typed.encode(), "t.yaml") == (typed.replace("1.1.2019", "1/1/2019").encode(), (Mend(4, DATE),))


def test_elsewhere_the_same_words_stay() -> None:
    for line in ("ten: 17-6-2019", "thay_the: 12 500", "noi_dung:\n  - muc: 12 500\n    doan: 12 500 tờ"):
        data = _file(line).encode()
        assert mend(data, "t.yaml").data is data
    data = b"ngay: 17-6-2019\nky: 2019h1\n"  # does not say what it is
    assert mend(data, "t.yaml").data is data


def test_blanks_at_the_ends_of_lines() -> None:
    typed = "ky: 1  \n  \nten: >-  \n  một  \n  hai\nb: |\n  x  \n   \nc: 'm  \n  n'  \n"
    right = "ky: 1\n\nten: >-\n  một  \n  hai\nb: |\n  x  \n   \nc: 'm\n  n'\n"
    mended = mend(typed.encode(), "t.yaml")
    assert mended.data.decode() == right
    assert mended.mends == (Mend(0, "bỏ dấu cách thừa ở cuối dòng (5 dòng)"),)


def test_last_line_end() -> None:
    assert mend(b"ky: 1", "t.yaml") == (b"ky: 1\n", (Mend(1, "thêm dấu xuống dòng ở cuối tệp"),))
    for data in (b"ten: |\n  a", b"ten: >+\n  a"):  # there the line end would be part of the value
        assert mend(data, "t.yaml").data is data
