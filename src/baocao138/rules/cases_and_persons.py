"""Cases and the persons in them: a case has one person at least, so fewer persons than cases have changed places."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.model.catalogue import Catalogue, Indicator
from baocao138.model.submission import Submission
from baocao138.rules.given_numbers import given_numbers
from baocao138.rules.province import Province
from baocao138.rules.sums import exact

_CASES, _CASE = "so_vu_", "vụ"
_PERSONS = {"so_bi_can_": "bị can", "so_bi_cao_": "bị cáo", "so_doi_tuong_": "đối tượng"}

Pair = tuple[Indicator, Indicator, str]


def check(province: Province) -> Iterator[Diagnostic]:
    """Each pair of one stage (``so_vu_khoi_to``, ``so_bi_can_khoi_to``) in each file that gives both."""
    pairs = list(_pairs(province.catalogue))
    codes = frozenset(each.id for cases, persons, _ in pairs for each in (cases, persons))
    for filing, numbers in given_numbers(province.filings, codes):
        for pair in pairs:
            many, few = numbers.get(pair[0].id, ()), numbers.get(pair[1].id, ())
            # Of a case that has just been opened nobody may be known yet.
            if len(many) == len(few) == 1 and 0 < few[0] < many[0]:
                yield from _pair(filing.submission, pair)


def _pairs(catalogue: Catalogue) -> Iterator[Pair]:
    for cases in catalogue.indicators.values():
        if cases.id.startswith(_CASES) and cases.unit == _CASE:
            for prefix, word in _PERSONS.items():
                if persons := catalogue.indicators.get(prefix + cases.id[len(_CASES) :]):
                    yield cases, persons, word


def _pair(submission: Submission, pair: Pair) -> Iterator[Diagnostic]:
    cases, persons, word = pair
    many, few = exact(submission, cases.id), exact(submission, persons.id)
    if len(many) != 1 or len(few) != 1:
        return
    one, other = many[0], few[0]
    yield finding(
        "B334",
        one.place,
        f"{cases.id} ghi {one.typed} vụ, nhiều hơn {persons.id} ghi {other.typed} {word}: có thể đổi chỗ hai số",
        f"có phải là {other.typed} vụ, {one.typed} {word}? Đúng là có vụ chưa rõ {word} thì ghi vào bo_qua kèm lý do",
        Related(other.place, f"{persons.id} ghi ở đây"),
    )
