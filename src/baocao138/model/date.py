"""Dates as clerks type them: day first (``17/6/2019``, ``04/01/2019``), or ISO (``2019-06-17``)."""

from __future__ import annotations

import datetime
import re

from baocao138.model.malformed import Malformed

_DAY_FIRST = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})", re.ASCII)
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
_OTHER = re.compile(r"(\d{1,2})[-. ](\d{1,2})[-. ](\d{4})", re.ASCII)


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
        return Malformed(f"“{typed}” không phải là một ngày", "viết ngày/tháng/năm, ví dụ: 17/6/2019")
    try:
        return datetime.date(year, month, day)
    except ValueError:
        if 1 <= day <= 12 < month <= 31:
            return Malformed(f"“{typed}” không có trong lịch", f"ngày đứng trước tháng: viết {month}/{day}/{year}")
        return Malformed(f"“{typed}” không có trong lịch", "kiểm tra lại ngày và tháng")
