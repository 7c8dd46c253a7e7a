"""Every date, period and number of the report in Vietnamese words."""

from __future__ import annotations

import datetime

from baocao138.model.period import Period

ROMAN = ("", "I", "II", "III", "IV")


def long_date(day: datetime.date) -> str:
    """A date as in "ngày 04 tháng 01 năm 2019".

    Days below 10 and months 1 and 2 take a zero (Decree 30/2020/NĐ-CP, Annex I).
    """
    month = f"{day.month:02d}" if day.month < 3 else str(day.month)
    return f"ngày {day.day:02d} tháng {month} năm {day.year}"


def blank_date(year: int) -> str:
    """The date line of a draft that has no date yet."""
    return f"ngày      tháng      năm {year}"


def period_label(period: Period) -> str:
    """The period in words, as in "6 tháng đầu năm 2019", "quý I năm 2019", "năm 2019"."""
    year = period.year
    match period.kind:
        case "H":
            return f"6 tháng {'đầu' if period.index == 1 else 'cuối'} năm {year}"
        case "Q":
            return f"quý {ROMAN[period.index]} năm {year}"
        case "M":
            return f"tháng {period.index} năm {year}"
        case "N":
            return f"9 tháng đầu năm {year}"
    return f"năm {year}"
