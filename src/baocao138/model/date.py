"""Dates as clerks type them: day first (``17/6/2019``, ``04/01/2019``), or ISO (``2019-06-17``)."""

from __future__ import annotations

import datetime
import re
from calendar import monthrange

from baocao138.model.alike import LOOK_ALIKE
from baocao138.model.malformed import Malformed

_DAY_FIRST = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})", re.ASCII)
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})", re.ASCII)
_IN_WORDS = re.compile(
    r"(?:.*\bngày\s*)?(\d{1,2})\s*(?:tháng|[-./])\s*(\d{1,2})\s*(?:,?\s*năm|[-./])\s*(\d{4}|\d\d)\.?",
    re.ASCII | re.IGNORECASE,
)
_NO_DAY = re.compile(r"(?:tháng\s*)?(\d{1,2})\s*(?:năm|[-/.])\s*(\d{4})", re.ASCII | re.IGNORECASE)
_OTHER = re.compile(r"(\d{1,2})[-. ](\d{1,2})[-. ](\d{4})", re.ASCII)


def write_date(day: datetime.date) -> str:
    """A day as papers print it: "04/01/2019", "17/6/2019".

    Days below 10 and months 1 and 2 take a zero (Decree 30/2020/NĐ-CP, Annex I).
    """
    month = f"{day.month:02d}" if day.month < 3 else str(day.month)
    return f"{day.day:02d}/{month}/{day.year}"


def read_date(text: str) -> datetime.date | Malformed:
    """Read a date; a day that the calendar does not have is refused."""
    typed = text.strip()
    if match := _DAY_FIRST.fullmatch(typed):
        day, month, year = (int(part) for part in match.groups())
    elif match := _ISO.fullmatch(typed):
        year, month, day = (int(part) for part in match.groups())
    elif match := _OTHER.fullmatch(typed):
        return Malformed(f"“{typed}” chưa đúng cách viết ngày", f"viết {match[1]}/{match[2]}/{match[3]}")
    else:
        return Malformed(f"“{typed}” không phải là một ngày", _remedy(typed))
    try:
        return datetime.date(year, month, day)
    except ValueError:
        if 1 <= day <= 12 < month <= 31:
            return Malformed(
                f"“{typed}” không có trong lịch",
                f"ngày đứng trước tháng: viết {write_date(datetime.date(year, day, month))}",
            )
        return Malformed(f"“{typed}” không có trong lịch", _calendar(year, month, day))


def _calendar(year: int, month: int, day: int) -> str:
    if 1 <= month <= 12 and day > 28 and year > 0:
        return f"tháng {month}/{year} chỉ có {monthrange(year, month)[1]} ngày; kiểm tra lại ngày và tháng"
    return "kiểm tra lại ngày và tháng"


def _remedy(typed: str) -> str:
    """The day that was meant, day first as the law writes it; else what a date looks like."""
    typed = re.sub(r"\s*([-./])[-./\s]*", r"\1", typed)
    if re.fullmatch(r"[\dOoIl|./-]{6,10}", typed) and (digits := typed.translate(LOOK_ALIKE)) != typed:
        found = read_date(digits)
        return f"gõ lại bằng chữ số: {digits}" if isinstance(found, datetime.date) else found.remedy
    if match := _YEAR_FIRST.fullmatch(typed):
        year, month, day = match.groups()
    elif (match := _IN_WORDS.fullmatch(typed)) or (match := re.fullmatch(r"(\d\d)(\d\d)(20\d\d)", typed, re.ASCII)):
        day, month, year = match.groups()
    elif match := _NO_DAY.fullmatch(typed):
        return f"ghi thêm ngày:  …/{int(match[1])}/{match[2]}"
    elif match := re.fullmatch(r"(\d{1,2}[-./]\d{1,2})[-./]?", typed, re.ASCII):
        return f"ghi thêm năm:  {re.sub('[-.]', '/', match[1])}/…"
    else:
        return "viết ngày/tháng/năm, ví dụ: 17/6/2019"
    likely = f"{day}/{month}/{year if len(year) == 4 else f'20{year}'}"
    found = read_date(likely)
    return f"viết {write_date(found)}" if isinstance(found, datetime.date) else found.remedy
