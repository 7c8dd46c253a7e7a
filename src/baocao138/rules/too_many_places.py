"""More communes than the province has: a digit too many, or the number of something else."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.count import Count
from baocao138.model.period import Period
from baocao138.rules.given_numbers import given_numbers
from baocao138.rules.other_places import home_of
from baocao138.rules.province import Province

_UNITS = ("xã", "phường")
# A registry with fewer names only some of its communes.
_LEAST = 10


def check(province: Province) -> Iterator[Diagnostic]:
    """Each figure that counts communes, in each file."""
    indicators = province.catalogue.indicators.values()
    counted = frozenset(each.id for each in indicators if each.unit.split(",")[0] in _UNITS)
    known: dict[Period, int] = {}
    for filing, numbers in given_numbers(province.filings, counted):
        if filing.period not in known:
            known[filing.period] = _communes(province, filing.period)
        there = known[filing.period]
        if there < _LEAST or max(map(max, numbers.values())) <= there:
            continue
        for figure in filing.submission.all_figures:
            value = figure.value
            if figure.indicator in counted and isinstance(value, Count) and value.value > there:
                yield finding(
                    "B335",
                    figure.place,
                    f"{figure.indicator} ghi {figure.typed}, nhưng danh mục đơn vị chỉ có {there} xã, phường",
                    "xem lại con số này; danh mục ghi chưa đủ xã, phường thì ghi vào bo_qua kèm lý do",
                )


def _communes(province: Province, period: Period) -> int:
    there = (each for each in province.catalogue.agencies.values() if each.exists_on(period.end))
    return len(set(filter(None, map(home_of, there))))
