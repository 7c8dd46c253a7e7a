"""Laws and decrees whose number none can have: ``Luật số 53/2014/QH15``, ``Nghị định số 09/2013/QĐ-CP``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import NamedTuple

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.period import Period
from baocao138.model.place import Passage

# The first and the last year of each National Assembly.
_TERMS = {
    "9": (1992, 1997), "10": (1997, 2002), "11": (2002, 2007), "12": (2007, 2011), "13": (2011, 2016),
    "14": (2016, 2021), "15": (2021, 2026), "16": (2026, 2031),
}  # fmt: skip
_ROMAN = dict(zip(_TERMS, ["IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI"], strict=True))
# The laws that the reports of this field name.
_KNOWN = (
    "53/2024/QH15", "66/2011/QH12", "100/2015/QH13", "101/2015/QH13", "12/2017/QH14", "99/2015/QH13", "102/2016/QH13",
    "11/2017/QH14", "69/2020/QH14", "68/2020/QH14",
)  # fmt: skip
_PAPER = re.compile(
    r"(?:(?P<kind>(?i:luật|nghị\s+định|thông\s+tư))(?:\s+số)?:?\s+)?"
    r"(?<![\w/.-])(?P<whole>(?P<number>\d{1,4})/(?P<year>(?:19|20)\d\d)/(?P<body>[A-ZĐ]{2,}\d*(?:-[A-ZĐ]+)*))(?![\w/])"
)
_ASSEMBLY = re.compile(r"(?:UBTV)?QH(\d{1,2})")
_BEGINS = {"luật": "QH", "nghị định": "NĐ-CP", "thông tư": "TT"}
_CALLED = {"luật": "QH và số khóa, như QH15", "nghị định": "NĐ-CP", "thông tư": "TT- và tên viết tắt của bộ"}


class OddPaper(NamedTuple):
    """Where the number stands, why no paper has it, and what to do."""

    start: int
    end: int
    reason: str
    remedy: str


def last_year(period: Period) -> int:
    """The year in which a report on the period is written at the latest."""
    return (period.end + timedelta(days=45)).year


def may_name_paper(text: str) -> bool:
    """A quick look: False where certainly no paper with a year is named."""
    return "/19" in text or "/20" in text


def odd_papers(text: str, until: int) -> Iterator[OddPaper]:
    """All of a text that was written in the year ``until`` or before."""
    for paper in _PAPER.finditer(text) if may_name_paper(text) else ():
        if told := _why(paper, until):
            yield OddPaper(*paper.span("whole"), *told)


def check_papers(passage: Passage, until: int) -> Iterator[Diagnostic]:
    """Each of them."""
    for paper in odd_papers(passage.text, until):
        yield finding("B162", passage.at(paper.start, paper.end), paper.reason, paper.remedy)


def _why(paper: re.Match[str], until: int) -> tuple[str, str] | None:
    whole, year, body = paper["whole"], int(paper["year"]), paper["body"]
    assembly = _ASSEMBLY.fullmatch(body)
    if assembly and assembly[1] in _TERMS:
        first, last = _TERMS[assembly[1]]
        if not first <= year <= last:
            named = f"Quốc hội khóa {_ROMAN[assembly[1]]} làm việc từ năm {first} đến năm {last}"
            return f"không có luật nào mang số “{whole}”: {named}", _right(paper)
    if year > until:
        return f"“{whole}” là văn bản của năm {year}, sau cả kỳ báo cáo", "xem lại năm trong số của văn bản"
    kind = " ".join((paper["kind"] or "").lower().split())
    if kind and not body.startswith(_BEGINS[kind]):
        reason = f"“{whole}” không phải là số của một {kind}"
        return reason, f"ký hiệu của {kind} là {_CALLED[kind]}; xem lại số của văn bản"
    return None


def _right(paper: re.Match[str]) -> str:
    typed = paper["number"].lstrip("0"), paper["body"]
    for law in _KNOWN:
        number, _, body = law.split("/")
        if (number, body) == typed:
            return f"viết:  {law}"
    return "xem lại năm và khóa Quốc hội trong số của luật"
