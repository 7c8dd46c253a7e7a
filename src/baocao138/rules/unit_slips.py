"""Sums of money far beyond what all others report: most likely đồng where the unit is triệu đồng."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from statistics import median

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.catalogue import Indicator
from baocao138.model.count import DECIMALS, Count, read_reported
from baocao138.model.filing import Filing
from baocao138.model.no_count import grouped
from baocao138.model.submission import Figure
from baocao138.rules.meant_number import in_its_unit, is_money
from baocao138.rules.province import Province

# So many others tell what is usual, and no agency spends a thousand times as much.
OTHERS, FAR = 5, 1_000

Given = tuple[Filing, str, Decimal]


def check(province: Province) -> Iterator[Diagnostic]:
    """Each sum of money in each period, beside the median of the other agencies' own."""
    money = {each.id: each for each in province.catalogue.indicators.values() if is_money(each)}
    for period in province.periods() if money else ():
        given: dict[str, list[Given]] = {}
        for filing in province.valid(period):
            for entry in filing.sketch.entries:
                for name, typed in zip(entry.names, entry.typed, strict=False):
                    value = read_reported(typed, DECIMALS) if name in money else None
                    if isinstance(value, Count) and value.value:
                        given.setdefault(name, []).append((filing, typed, value.value))
        for name, found in given.items():
            if len(found) > OTHERS:
                yield from _far(money[name], found)


def _far(indicator: Indicator, found: list[Given]) -> Iterator[Diagnostic]:
    values = [value for _, _, value in found]
    if max(values) < FAR * min(values):
        return
    for at, (filing, typed, value) in enumerate(found):
        usual = median(values[:at] + values[at + 1 :])
        if value >= FAR * usual:
            figure = _figure(filing, indicator, typed)
            right = in_its_unit(figure, indicator, filing.submission) or (
                f"kiểm tra lại: chỉ tiêu này tính bằng {indicator.unit}"
            )
            yield finding(
                "B325",
                figure.place,
                f"{indicator.id}: {typed} {indicator.unit} gấp hơn {grouped(Decimal(FAR))} lần mức thường gặp của các "
                f"đơn vị khác ({grouped(usual)} {indicator.unit}), có thể nhầm đơn vị tính",
                f"{right}; đúng là {typed} {indicator.unit} thì ghi vào bo_qua kèm lý do",
            )


def _figure(filing: Filing, indicator: Indicator, typed: str) -> Figure:
    sought = (indicator.id, typed, "")
    return next(each for each in filing.submission.all_figures if (each.indicator, each.typed, each.axis) == sought)
