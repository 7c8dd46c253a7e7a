"""Reporting periods and the days they cover.

The days follow Article 12 of Decree 09/2019/NĐ-CP: data are taken from the 15th of one month to the 14th of another,
so the first half of 2019 runs from 15/12/2018 to 14/6/2019.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from baocao138.model.malformed import Malformed

_FORM = re.compile(r"(\d{4})(?:(H)([12])|(Q)([1-4])|(M)(0[1-9]|1[0-2])|(N)(9))?", re.ASCII)
FORMS = "{0} (năm), {0}H1 (6 tháng đầu năm), {0}H2 (6 tháng cuối năm), {0}Q1 (quý I), {0}M03 (tháng 3), {0}N9 (9 tháng)"


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A reporting period.

    ``kind`` is "Y" (year), "H" (half), "Q" (quarter), "M" (month) or "N" (nine months); ``index`` counts from 1 within
    the year (9 for nine months, 0 for the year).
    """

    year: int
    kind: str
    index: int

    def __str__(self) -> str:
        if self.kind == "Y":
            return f"{self.year}"
        return f"{self.year}{self.kind}{self.index:02d}" if self.kind == "M" else f"{self.year}{self.kind}{self.index}"

    @property
    def months(self) -> tuple[int, int]:
        """First and last month of the period as the calendar names it."""
        if self.kind in "YN":
            return 1, 12 if self.kind == "Y" else 9
        length = {"H": 6, "Q": 3, "M": 1}[self.kind]
        return (self.index - 1) * length + 1, self.index * length

    @property
    def start(self) -> datetime.date:
        """The first day whose data belong to the period: the 15th of the month before it."""
        month = self.months[0] - 1
        return datetime.date(self.year if month else self.year - 1, month or 12, 15)

    @property
    def end(self) -> datetime.date:
        """The last day whose data belong to the period: the 14th of its last month."""
        return datetime.date(self.year, self.months[1], 14)

    def holds(self, other: Period) -> bool:
        """True where the other period is this one or lies within it."""
        if self.year != other.year:
            return False
        (first, last), (begin, end) = self.months, other.months
        return first <= begin and end <= last

    def in_months(self) -> list[Period]:
        """Its months."""
        first, last = self.months
        return [Period(self.year, "M", month) for month in range(first, last + 1)]

    def overlaps(self, other: Period) -> bool:
        """True where the two have a day in common."""
        return self.start <= other.end and other.start <= self.end

    @property
    def year_before(self) -> Period:
        """The same period of the year before."""
        return Period(self.year - 1, self.kind, self.index)

    @property
    def before(self) -> Period:
        """The period of the same length just before; of nine months, which have none, those of the year before."""
        count = {"H": 2, "Q": 4, "M": 12}.get(self.kind, 0)
        if not count:
            return self.year_before
        return (
            Period(self.year, self.kind, self.index - 1) if self.index > 1 else Period(self.year - 1, self.kind, count)
        )

    @property
    def after(self) -> Period:
        """The period just after: of the same length, save that the year's last quarter follows nine months."""
        if self.kind == "N":
            return Period(self.year, "Q", 4)
        count = {"H": 2, "Q": 4, "M": 12}.get(self.kind, 0)
        if self.index < count:
            return Period(self.year, self.kind, self.index + 1)
        return Period(self.year + 1, self.kind, min(count, 1))


def read_period(text: str) -> Period | Malformed:
    """Read a period such as ``2019H1``."""
    typed = text.strip()
    match = _FORM.fullmatch(typed.upper())
    if not match or int(match[1]) < 1990 or int(match[1]) > 2199:
        return Malformed(f"“{typed}” không phải là một kỳ báo cáo", _remedy(typed))
    year = int(match[1])
    letters = [(match[at], match[at + 1]) for at in (2, 4, 6, 8) if match[at]]
    if not letters:
        return Period(year, "Y", 0)
    return Period(year, letters[0][0], int(letters[0][1]))


def _remedy(typed: str) -> str:
    """What was meant, where that is plain; else the forms, with the year that was typed."""
    from baocao138.model.meant_period import meant_period, year_in

    likely = meant_period(typed)
    if likely and isinstance(read_period(likely), Period):
        return f"viết: {likely}"
    return f"viết một trong các dạng: {FORMS.format(year_in(typed) or '2019')}"
