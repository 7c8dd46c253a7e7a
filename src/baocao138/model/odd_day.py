"""Days in a sentence that no calendar has (``ngày 31/02/2019``), and years that no report speaks of (``năm 2091``)."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from typing import NamedTuple

from baocao138.model.date import read_date
from baocao138.model.malformed import Malformed

LAST_YEAR = 2075
"""Strategies look ahead to 2045 or 2050."""
_DAY = re.compile(r"(?<![\w/.,-])(\d{1,2})/(\d{1,2})(?:/(\d{4}))?(?![\w/]|[.,-]\d)", re.ASCII)
_SAID = re.compile(r"ngày\s+$", re.IGNORECASE)
# A number behind "năm" counts something where a noun follows at once.
_YEAR = re.compile(
    r"(?<!\w)năm\s+([23]\d{3})(?=\s*(?:[.,;:)”\n]|$)|\s+(?:của|về|trên|tại|và|theo|đến|đã|để)\b)", re.IGNORECASE
)
# What a day that is none looks like behind its first digit, as a part of the quick look at all numbers of a text.
HINT = (
    r"(?:(?<=3)[2-9]|(?<=[4-9])[0-9]|(?<=0)0?)/[0-9]|(?:(?<=2)9|(?<=3)0)/0?2(?![0-9])"
    r"|(?<=3)1/(?:0?[2469](?![0-9])|11)|[0-9]?/(?:1[3-9]|[2-9][0-9]|00?)(?![0-9])"
)


class OddDay(NamedTuple):
    """Where such a day or year stands, why it is none, and what to do."""

    start: int
    end: int
    reason: str
    remedy: str


def odd_days(text: str) -> Iterator[OddDay]:
    """All of a text. A day without a year is one only behind "ngày": ``32/45 xã`` is a share."""
    for found in _DAY.finditer(text):
        day, month, year = found.groups()
        if year:
            read = read_date(found[0])
            if isinstance(read, Malformed):
                yield OddDay(*found.span(), read.reason, read.remedy)
        elif _SAID.search(text, max(0, found.start() - 12), found.start()) and (why := _why(int(day), int(month))):
            yield OddDay(*found.span(), f"“{found[0]}” không có trong lịch", why)
    for found in _YEAR.finditer(text):
        if int(found[1]) > LAST_YEAR:
            yield OddDay(*found.span(), f"“{found[0]}” ở quá xa", "kiểm tra lại năm, có thể gõ nhầm một chữ số")


def _why(day: int, month: int) -> str:
    """What is wrong with a day of a month in any year, leap years too; "" where nothing is."""
    if 1 <= month <= 12:
        last = monthrange(2024, month)[1]
        return "" if 1 <= day <= last else f"tháng {month} chỉ có {last} ngày; kiểm tra lại ngày và tháng"
    if 1 <= month <= 31 and 1 <= day <= 12:
        return f"ngày đứng trước tháng: viết {month}/{day}"
    return "kiểm tra lại ngày và tháng"
