"""A longer period beside its parts: who reports both must have them agree."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from baocao138.aggregate.ledger import ledger_of
from baocao138.aggregate.span import covering, is_covered
from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.model.catalogue import Kind
from baocao138.model.contribution import Contribution
from baocao138.model.count import Count
from baocao138.model.no_count import grouped
from baocao138.model.period import Period
from baocao138.rules.province import Province


def check(province: Province) -> Iterator[Diagnostic]:
    """Each flow that an agency gives exactly for a period and for parts that make it up."""
    filed = sorted({filing.period for filing in province.filings})
    wholes = [whole for whole in filed if any(part != whole and whole.holds(part) for part in filed)]
    for whole in wholes:
        own = {filing.agency for filing in province.valid(whole)}
        telling = [filing.submission for filing in province.within(whole) if filing.agency in own]
        said: dict[tuple[str, str], dict[Period, list[Contribution]]] = defaultdict(lambda: defaultdict(list))
        for c in ledger_of(telling, province.catalogue):
            if not c.axis and province.catalogue.indicators[c.indicator].kind is Kind.FLOW:
                said[c.agency, c.indicator][c.period].append(c)
        for (_, code), by_period in sorted(said.items()):
            yield from _one(code, whole, by_period)


def _one(code: str, whole: Period, said: dict[Period, list[Contribution]]) -> Iterator[Diagnostic]:
    parts = covering([period for period in said if period != whole], whole)
    if whole not in said or not parts or not is_covered(parts, whole):
        return
    sources = [c for part in parts for c in said[part]]
    both = [*said[whole], *sources]
    if not all(isinstance(c.value, Count) and not c.value.qualifiers for c in both):
        return
    typed, right = _sum(said[whole]), _sum(sources)
    if typed != right:
        first = min(said[whole], key=lambda c: c.at)
        listed = " + ".join(f"{grouped(_sum(said[part]))} ({part})" for part in parts)
        yield finding(
            "B317",
            first.at,
            f"{code} kỳ {whole} ghi {grouped(typed)}, khác tổng các kỳ đã báo cáo: {listed} = {grouped(right)}",
            f"kỳ ngắn đúng thì viết {grouped(right)}; kỳ này đúng thì gửi lại kỳ ngắn bằng thay_the",
            *(Related(c.at, f"kỳ {c.period} ghi ở đây") for c in sorted(sources, key=lambda c: c.at)),
        )


def _sum(found: list[Contribution]) -> Decimal:
    return sum((c.value.value for c in found if isinstance(c.value, Count)), Decimal(0))
