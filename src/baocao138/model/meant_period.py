"""The period that a clerk meant by other words: ``6 tháng cuối năm 2025``, ``H2/2025``, ``quý I/2025``, ``2025-H2``."""

from __future__ import annotations

import re
from collections.abc import Callable

from baocao138.model.identifier import unaccented

_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_WORDS = {"sau": "6", "chin": "9", "mot": "1", "hai": "2", "ba": "3", "bon": "4", "tu": "4"}
_YEAR = re.compile(r"(?<!\d)((?:19|20|21)\d\d)(?!\d)")
# What stands beside the year, its syllables joined by "-", and the period that it makes.
_PARTS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r"(ky-)?(6-thang|nua)-(dau|cuoi)(-nam)?"), lambda match: "H1" if match[3] == "dau" else "H2"),
    (re.compile(r"(?:h|hk)-?0?([12]|ii?)"), lambda match: f"H{_number(match[1])}"),
    (re.compile(r"(?:q|quy)-?0?([1-4]|i{1,3}|iv)"), lambda match: f"Q{_number(match[1])}"),
    (re.compile(r"(?:n-?)?0?9(-thang)?(-dau(-nam)?)?(?<!^9)(?<!^09)"), lambda _: "N9"),
    (re.compile(r"(?:m|t|thang)?-?(0?[1-9]|1[0-2])"), lambda match: f"M{int(match[1]):02d}"),
    (re.compile(r"(?:ca)?(?:-?nam)?"), lambda _: ""),
)


def meant_period(typed: str) -> str:
    """The right spelling of what was most likely meant, "" where that is not certain."""
    bare = unaccented(re.split(r"\s*#", typed)[0])
    bare = re.sub(r"(?<![a-z0-9])([a-z]+)(?![a-z0-9])", lambda match: _WORDS.get(match[1], match[1]), bare)
    year = _year(bare)
    if not year:
        return ""
    number, rest = year
    for pattern, form in _PARTS:
        if match := pattern.fullmatch(rest):
            return number + form(match)
    return ""


def year_in(typed: str) -> str:
    """The one year that is named in a text, "" where there is none."""
    found = set(_YEAR.findall(typed))
    return found.pop() if len(found) == 1 else ""


def _year(bare: str) -> tuple[str, str] | None:
    """The year, and all that stands beside it."""
    if number := year_in(bare):
        rest = bare.replace(number, "-", 1)
    elif match := re.fullmatch(r"(\d\d)-?([hq][1-4])|([hq][1-4])-(\d\d)", bare):
        number, rest = f"20{match[1] or match[4]}", match[2] or match[3]
    elif (match := re.match(r"(20\d\d)(?=[a-z])|.*[a-z](20\d\d)$", bare)) is not None:
        number = match[1] or match[2]
        rest = bare.replace(number, "-", 1)
    else:
        return None
    rest = re.sub(r"-nam$", "", rest.strip("-")) if rest.strip("-") != "nam" else ""
    return number, re.sub(r"^(ky|bao-cao)-", "", re.sub(r"-{2,}", "-", rest.strip("-")))


def _number(text: str) -> int:
    return _ROMAN.get(text) or int(text)
