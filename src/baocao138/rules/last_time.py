"""Figures beside those of last time: a zero too many or too few, and a report that was copied whole."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.model.count import Count, read_reported
from baocao138.model.filing import Filing
from baocao138.model.period import Period
from baocao138.model.submission import Figure
from baocao138.prose.agency import DECIMALS
from baocao138.rules.province import Province

# A factor of ten exactly, from this number on, or nearly ten, from that one on: below, it happens by itself.
EXACTLY_FROM, NEARLY_FROM = 20, 100
NEARLY = (Decimal("9.5"), Decimal("10.5"))
# Another base that the number is this near to explains it.
NEAR = 3
# So many numbers that are not 0 do not come again by chance.
COPIED = 4

Values = dict[str, Decimal]


def check(province: Province) -> Iterator[Diagnostic]:
    """Every filing beside the same agency's for the same period a year earlier, and for the period before."""
    filed: dict[tuple[str, Period], Filing] = {}
    for period in province.periods():
        for filing in province.valid(period):
            filed[filing.agency, period] = filing
    for (agency, period), filing in filed.items():
        bases = [filed[agency, base] for base in (period.year_before, period.before) if (agency, base) in filed]
        if bases:
            yield from _beside(filing, bases)


def _beside(filing: Filing, bases: list[Filing]) -> Iterator[Diagnostic]:
    now, before = _values(filing), [_values(base) for base in bases]
    for base, values in zip(bases, before, strict=True):
        if values == now and sum(1 for number in now.values() if number) >= COPIED:
            yield finding(
                "B319",
                filing.submission.period_place,
                f"mọi số liệu giống hệt báo cáo kỳ {base.period} của đơn vị",
                "tệp chép từ kỳ trước thì thay bằng số của kỳ này; đúng là không đổi thì ghi vào bo_qua kèm lý do",
                Related(base.submission.period_place, f"báo cáo kỳ {base.period}"),
            )
            return
    for name, number in now.items():
        others = [(base, values[name]) for base, values in zip(bases, before, strict=True) if values.get(name)]
        off = next(((base, was) for base, was in others if _is_tenfold(number, was)), None)
        if off and not any(number and max(number / was, was / number) <= NEAR for _, was in others):
            yield _slip(filing, name, number, *off)


def _is_tenfold(number: Decimal, was: Decimal) -> bool:
    small, large = sorted((number, was))
    if not small:
        return False
    ratio = large / small
    return (ratio == 10 and large >= EXACTLY_FROM) or (NEARLY[0] <= ratio <= NEARLY[1] and large >= NEARLY_FROM)


def _slip(filing: Filing, name: str, number: Decimal, base: Filing, was: Decimal) -> Diagnostic:
    figure, old = _figure(filing, name), _figure(base, name)
    times = "gấp mười lần" if number > was else "bằng một phần mười"
    slip = "thừa" if number > was else "thiếu"
    return finding(
        "B318",
        figure.place,
        f"{name}: {figure.typed} {times} kỳ {base.period} ({old.typed}), có thể gõ {slip} một số 0",
        "kiểm tra lại con số; đúng như vậy thì ghi vào bo_qua kèm lý do",
        Related(old.place, f"kỳ {base.period} ghi {old.typed}"),
    )


def _figure(filing: Filing, name: str) -> Figure:
    figures = (figure for entry in filing.submission.entries for figure in entry.all_figures)
    return next(figure for figure in figures if figure.indicator == name and not figure.axis)


def _values(filing: Filing) -> Values:
    """What an agency gives in all for each indicator."""
    found: Values = {}
    for entry in filing.sketch.entries:
        whole = zip(entry.names, (*entry.typed, *(breakdown[0] for _, breakdown in entry.broken)), strict=True)
        for name, typed in whole:
            value = read_reported(typed, DECIMALS)
            if isinstance(value, Count):
                found[name] = found.get(name, Decimal(0)) + value.value
    return found
