"""Dates, periods and counts in the spelling that the program reads, where what was typed can only mean one."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from baocao138.mend.edit import Edit
from baocao138.mend.positions import Kind, Value, values
from baocao138.mend.reading import Reading
from baocao138.model.count import DECIMALS, QUALIFIER, Count, read_count
from baocao138.model.date import read_date
from baocao138.model.malformed import Malformed
from baocao138.model.period import Period, read_period

_DATE = re.compile(r"\s*(\d{1,2})\s*[-./ ]\s*(\d{1,2})\s*[-./ ]\s*(\d{4})\s*", re.ASCII)
_PERIOD = re.compile(r"\s*(\d{4})(?:[ \u00a0_-]*([HQMNhqmn]\d{1,2}))?\s*", re.ASCII)
_GAP = "[. \u00a0\u2009\u202f_'\u2019]"
_GROUPS = rf"[1-9][0-9]{{0,2}}(?:{_GAP}[0-9]{{3}})+(?:,[0-9]{{1,2}})?"
_NUMBER = re.compile(rf"\s*(?:(?:{QUALIFIER})\s+)?({_GROUPS})\s*", re.IGNORECASE)
_BOUND = re.compile(r"\{\{\s*[\w-]+\s*=([^{}]*)\}\}")


def forms(now: Reading) -> list[Edit]:
    """The texts in known places that the grammars of ``model`` refuse, and whose right spelling is beyond doubt."""
    if now.tree is None:
        return []
    return [edit for value in values(now.tree) for edit in _righted(value, now.text)]


def _righted(value: Value, text: str) -> Iterator[Edit]:
    typed = value.scalar.value
    if value.kind is Kind.DATE:
        yield from _replaced(value, text, 0, len(typed), _date(typed), "viết lại ngày theo dạng 17/6/2019")
    elif value.kind is Kind.PERIOD:
        yield from _replaced(value, text, 0, len(typed), _period(typed), "viết lại kỳ theo dạng 2019H1")
    elif value.kind is Kind.COUNT:
        yield from _number(value, text, 0, len(typed))
    else:
        for bound in _BOUND.finditer(typed):
            yield from _number(value, text, bound.start(1), bound.end(1))


def _date(typed: str) -> str:
    """Day first, as the law writes dates (Decree 30/2020/NĐ-CP, annex I); a day of no calendar stays as typed."""
    match = _DATE.fullmatch(typed)
    if not match or not isinstance(read_date(typed), Malformed):
        return typed
    right = "/".join(match.groups())
    return right if isinstance(read_date(right), datetime.date) else typed


def _period(typed: str) -> str:
    match = _PERIOD.fullmatch(typed)
    right = f"{match[1]}{match[2] or ''}".upper() if match else typed
    return right if isinstance(read_period(right), Period) else typed


def _number(value: Value, text: str, start: int, end: int) -> Iterator[Edit]:
    """The number at these characters of the value. A comma before three digits may be either, and stays."""
    typed = value.scalar.value[start:end]
    match = _NUMBER.fullmatch(typed)
    if match and isinstance(read_count(typed, DECIMALS), Malformed):
        right = re.sub(_GAP, ".", match[1])
        if isinstance(read_count(right, DECIMALS), Count):
            what = "viết lại con số theo dạng 12.500"
            yield from _replaced(value, text, start + match.start(1), start + match.end(1), right, what)


def _replaced(value: Value, text: str, start: int, end: int, right: str, what: str) -> Iterator[Edit]:
    """Nothing where the value is right, or goes over a line's end."""
    scalar = value.scalar
    if start < end and right != scalar.value[start:end]:
        begin, stop = scalar.offsets.span(start, end)
        if not re.search(r"[\r\n\\]", text[begin:stop]):
            yield Edit(begin, stop, right, what)
