"""Totals of indicators that are part of another: more cannot be supported than were identified."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.aggregate.ledger import ledger_of
from baocao138.aggregate.total import total
from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.model.count import print_count
from baocao138.rules.province import Province


def check(province: Province) -> Iterator[Diagnostic]:
    """``tap_con_cua`` of every indicator, by exact totals of each period."""
    catalogue = province.catalogue
    parts = [indicator for indicator in catalogue.indicators.values() if indicator.subset_of]
    codes = catalogue.with_parts(code for part in parts for code in (part.id, *part.subset_of))
    for period in province.periods() if parts else ():
        ledger = ledger_of(province.telling(period, codes), catalogue)
        for part in parts:
            for code in part.subset_of:
                whole = catalogue.indicator(code)
                if whole is None:
                    continue
                small, large = total(ledger, part, period, catalogue), total(ledger, whole, period, catalogue)
                exact = small.count and large.count and not small.count.qualifiers | large.count.qualifiers
                if exact and small.count and large.count and small.count.value > large.count.value:
                    yield finding(
                        "B314",
                        small.sources[0].place,
                        f"tổng “{part.name}” ({print_count(small.count)}) lớn hơn tổng “{whole.name}” "
                        f"({print_count(large.count)})",
                        "kiểm tra lại hai con số; nếu có số chuyển từ kỳ trước sang thì ghi vào bo_qua kèm lý do",
                        *(Related(source.place, whole.name) for source in large.sources[:1]),
                    )
