"""Indicators that are part of another: more cannot be supported than were identified."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from baocao138.aggregate.figures import Figures
from baocao138.aggregate.ledger import ledger_of
from baocao138.aggregate.total import Total
from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.model.catalogue import Indicator
from baocao138.model.contribution import Contribution
from baocao138.model.count import Count, print_count
from baocao138.model.period import Period
from baocao138.model.submission import Submission
from baocao138.rules.province import Province
from baocao138.rules.sums import added, exact

HINT = "kiểm tra lại hai con số; nếu có số chuyển từ kỳ trước sang thì ghi vào bo_qua kèm lý do"


def check(province: Province) -> Iterator[Diagnostic]:
    """``tap_con_cua`` of every indicator, in each file, then by exact totals of each period."""
    catalogue = province.catalogue
    parts = [indicator for indicator in catalogue.indicators.values() if indicator.subset_of]
    codes = catalogue.with_parts(code for part in parts for code in (part.id, *part.subset_of))
    for period in province.periods() if parts else ():
        telling = province.telling(period, codes)
        figures = Figures(ledger_of(telling, catalogue), catalogue)
        for part in parts:
            for code in part.subset_of:
                whole = catalogue.indicator(code)
                if whole is None:
                    continue
                # The first is what it is a part of; the others it cannot be more than.
                over = part.carried_over if code == part.subset_of[0] else ()
                alone = [found for each in telling for found in _in_file(each, part, whole, over, province)]
                yield from alone
                if not alone:
                    sums = figures.total(part, period), figures.total(whole, period)
                    yield from _in_all(part, whole, *sums, _carried_over(over, period, province))


def _in_file(
    submission: Submission, part: Indicator, whole: Indicator, stocks: tuple[str, ...], province: Province
) -> Iterator[Diagnostic]:
    """One agency's own two numbers: it cannot be the others that make the whole so small."""
    small, large = exact(submission, part.id), exact(submission, whole.id)
    if small and large and added(small) > added(large):
        over = Decimal(0)
        for filing in province.covering(submission.period.before) if stocks else ():
            if filing.agency == submission.agency:
                over += sum(added(exact(filing.submission, code)) for code in stocks)
        if added(small) > added(large) + over:
            printed, other = print_count(Count(added(small))), print_count(Count(added(large)))
            message = f"“{part.name}” ({printed}) lớn hơn “{whole.name}” ({other}){_and(over)} trong cùng một tệp"
            yield finding("B314", small[-1].place, message, HINT, Related(large[0].place, whole.name))


def _carried_over(codes: tuple[str, ...], period: Period, province: Province) -> Decimal:
    """What there was at the end of the period before, nothing where that is not known."""
    stocks = filter(None, map(province.catalogue.indicator, codes))
    counts = [province.figures().total(stock, period.before).count for stock in stocks]
    return sum((count.value for count in counts if count), Decimal(0))


def _in_all(part: Indicator, whole: Indicator, small: Total, large: Total, over: Decimal) -> Iterator[Diagnostic]:
    if not small.count or not large.count or small.count.qualifiers | large.count.qualifiers:
        return
    if small.count.value > large.count.value + over:
        yield finding(
            "B314",
            max(small.sources, key=_size).at,
            f"tổng “{part.name}” ({print_count(small.count)}) lớn hơn tổng “{whole.name}” ({print_count(large.count)})"
            f"{_and(over)}",
            HINT,
            *(Related(source.at, whole.name) for source in sorted(large.sources, key=_size)[-1:]),
        )


def _and(over: Decimal) -> str:
    return f", kể cả {print_count(Count(over))} chuyển từ kỳ trước sang" if over else ""


def _size(source: Contribution) -> float:
    return float(source.value.value) if isinstance(source.value, Count) else 0.0
