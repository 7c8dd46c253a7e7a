"""Numbers in a sentence that are bound to no indicator: they are printed, but no total knows them.

Not meant are the numbers that count nothing: dates, years, periods, numbers of documents and of articles, ordinals,
ages, codes of departments, percentages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from baocao138.model.called_number import is_called, is_of_house
from baocao138.model.count import DIGITS
from baocao138.model.odd_day import HINT, odd_days
from baocao138.model.said_period import names_period
from baocao138.model.said_share import may_name_share

_TOKEN = re.compile(r"(?<![^\s(\[“\"'‘])[^\s(\[“\"'‘]*\d[^\s]*")
_PLAIN = re.compile(DIGITS)
_END = ".,;:!?)]”\"'’"
_YEAR = re.compile(r"(?:19|20|21)\d\d")
_RANGE = re.compile(rf"({DIGITS})[-–]({DIGITS})")
_COMMITTEE = "138"
# Nobody counts in such numbers: they are of persons, telephones, accounts, and told as such (B6).
_IDENTITY = re.compile(r"\d{7}|0\d{2}")
# The word before a number that names something instead of counting it.
_NAMED = re.compile(
    r"số|điều|khoản|điểm|chương|mục|phần|lục|định|luật|tư|thị|quyết|luận|hoạch|văn|trình|án|đài|thứ|lần|cấp|lớp"
    r"|khối|khóa|khoá|đợt|bước|loại|nhóm|hạng|tổ|thôn|xóm|khu|ấp|bản|quận|phường|đội|phòng|lộ|km|năm|tháng|ngày|quý|tuần"
    r"|khóm|tập|bảng|biểu|mẫu|giờ|tuổi|đồn"
)
# What is done with what is counted, though it ends like the name of something: "bản 2" is a village.
_DONE = re.compile(r"(?:(?:xuất|tái)\s+bản|biên\s+tập|(?:cung|trợ)\s+cấp|phân\s+loại)\s+$", re.IGNORECASE)
# The word behind a number that makes it a time or an age.
_TIMED = re.compile(r"tháng|năm|ngày|giờ|tuổi|quý|tuần|cấp|%")
_UNIT = re.compile(r"(?:tiểu|trung|sư|lữ|binh|quân)\s+đoàn\s+$", re.IGNORECASE)
# What a plan has of, not what an agency does.
_PLANNED = re.compile(r"\s+(?:nhiệm\s+vụ|giải\s+pháp|mục\s+tiêu|nội\s+dung|nguyên\s+tắc|quan\s+điểm|nhóm\s+nhiệm)")
_VERSION = re.compile(r"\d\.0")
_LIST = re.compile(
    r"(?:điều|khoản|điểm|mục|lớp|khối|cấp|ngày|tháng|năm|số|tuổi)\s+\d+(?:\s*(?:,|và|đến|-)\s*\d+)*\s*(?:,|và|đến|-)\s*$",
    re.IGNORECASE,
)
_AGES = re.compile(r"\s*(?:đến|-|–)\s*(?:dưới\s+)?\d+\s+tuổi")
_KEY = re.compile(r"[a-z]_[a-z]+:\s*$")  # a key that has slipped into the text, and is told as such
_BEFORE = re.compile(r"(\w+)\s+$")
_BEHIND = re.compile(r"\s*(\w+|%)")


class Bare(NamedTuple):
    """A number and where it stands; ``unit`` is how the text goes on behind it."""

    number: str
    start: int
    end: int
    unit: str


def bare_numbers(text: str) -> Iterator[Bare]:
    """The numbers of a text without figures in braces that count something."""
    for token in _TOKEN.finditer(text):
        word = token[0].rstrip(_END)
        number = word
        if found := _RANGE.fullmatch(word):
            if _YEAR.fullmatch(found[1]) and _YEAR.fullmatch(found[2]):
                continue
            if found[1].isdigit() and found[2].isdigit() and int(found[1]) > int(found[2]):
                continue  # a day
            number = found[2]
        elif not _PLAIN.fullmatch(word):
            continue
        start, end = token.start(), token.start() + len(word)
        if not _counts_nothing(text, number, start, end):
            yield Bare(word, start, end, " ".join(text[end : end + 40].split()))


# A number that is no part of a date, a code or a document's number; or a date that may be none.
_MAYBE = re.compile(rf"[0-9](?<![\w./].)(?:[0-9]*(?:[.,][0-9]+)*(?![\w/])|{HINT})")


def has_bare_number(text: str) -> bool:
    """True where ``bare_numbers`` finds any."""
    return _MAYBE.search(text) is not None and next(bare_numbers(text), None) is not None


def is_bound(text: str) -> bool | None:
    """False where ``bare_numbers`` finds any, a period or a share is named; None where ``odd_days`` finds any."""
    if not _MAYBE.search(text):
        return not may_name_share(text) and not names_period(text)
    if next(odd_days(text), None):
        return None
    return not may_name_share(text) and next(bare_numbers(text), None) is None and not names_period(text)


def _counts_nothing(text: str, word: str, start: int, end: int) -> bool:
    """Of a range ``word`` is its second number, ``start`` and ``end`` are those of the whole."""
    if _IDENTITY.match(word):
        return True
    if word == _COMMITTEE or _YEAR.fullmatch(word) or _VERSION.fullmatch(word):
        return True
    if not text[:start].strip() and text[end : end + 1] in (".", ")"):
        return True  # the number of a point
    before = text[max(0, start - 200) : start]
    if _KEY.search(before) or _UNIT.search(before) or _PLANNED.match(text, end):
        return True
    named = _BEFORE.search(before)
    if named and _NAMED.fullmatch(named[1].lower()) and not _DONE.search(before):
        return True
    if is_called(word, before) or is_of_house(before):
        return True
    behind = _BEHIND.match(text, end)
    if behind and _TIMED.fullmatch(behind[1].lower()) and text[end : end + 1] != ",":
        return True
    return bool(_AGES.match(text, end) or _LIST.search(before))
