"""Totals: one figure for an indicator and a period, with all that it rests on.

A flow is added over agencies. A stock is what there is on a day: the latest day's word holds, nothing is added, save
where the catalogue says that each agency counts its own area. Coverage is never added.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from operator import add

from baocao138.aggregate.duty import owing, spoken_for
from baocao138.aggregate.ledger import Ledger
from baocao138.model.catalogue import Agency, Catalogue, Indicator, Kind
from baocao138.model.contribution import Contribution
from baocao138.model.count import Count, State
from baocao138.model.period import Period


@dataclass(frozen=True, slots=True)
class Total:
    """A figure and its sources.

    ``count`` is None where nobody gave a number. ``lacking`` are the obliged bodies that said nothing, or that they
    have no data yet: while there are any, the figure is not the whole. ``conflict`` are contributions of which only
    one can be true, or that must not be added.
    """

    indicator: str
    count: Count | None
    sources: tuple[Contribution, ...]
    lacking: tuple[Agency, ...] = ()
    conflict: tuple[Contribution, ...] = ()


def total(
    ledger: Ledger, indicator: Indicator, period: Period, catalogue: Catalogue, above: tuple[str, ...] = ()
) -> Total:
    """The figure for one indicator and period; ``above`` are the sums that it is a part of."""
    wholes = [c for c in ledger if c.indicator == indicator.id and c.period == period and not c.axis]
    if indicator.sum_of:
        return _sum_of_parts(ledger, indicator, period, catalogue, wholes, (*above, indicator.id))
    lacking = _lacking(wholes, indicator, period, catalogue)
    numbers = in_order(c for c in wholes if isinstance(c.value, Count))
    if indicator.kind is Kind.FLOW:
        return Total(indicator.id, _sum(numbers), numbers, lacking)
    if indicator.kind is Kind.COVERAGE:
        return Total(indicator.id, _one(numbers), numbers, lacking, numbers if len(numbers) > 1 else ())
    return _stock(indicator, numbers, lacking)


def _stock(indicator: Indicator, numbers: tuple[Contribution, ...], lacking: tuple[Agency, ...]) -> Total:
    if not indicator.adds_over_agencies:
        latest, conflict = _latest(numbers)
        return Total(indicator.id, _one(latest), latest, lacking, conflict)
    parts: list[Contribution] = []
    conflicts: list[Contribution] = []
    for agency in sorted({c.agency for c in numbers}):
        latest, conflict = _latest(c for c in numbers if c.agency == agency)
        parts += latest[:1]
        conflicts += conflict
    sources = in_order(parts)
    return Total(indicator.id, _sum(sources), sources, lacking, in_order(conflicts))


def _latest(numbers: Iterable[Contribution]) -> tuple[tuple[Contribution, ...], tuple[Contribution, ...]]:
    """The contributions of the latest day, and, where they do not agree, the same again as a conflict."""
    given = list(numbers)
    last = max((c.day for c in given), default=None)
    latest = in_order(c for c in given if c.day == last)
    return latest, latest if len({c.value for c in latest}) > 1 else ()


def _sum_of_parts(
    ledger: Ledger,
    indicator: Indicator,
    period: Period,
    catalogue: Catalogue,
    wholes: list[Contribution],
    above: tuple[str, ...],
) -> Total:
    """A sum of other indicators: whoever gave the sum itself counts with it, all others with their parts.

    A stock given as a sum is a statement about the whole, so that the parts are not added to it (0007).
    """
    given = in_order(c for c in wholes if isinstance(c.value, Count))
    summed = {c.agency for c in given}
    if given and indicator.kind is not Kind.FLOW:
        rest: Ledger = frozenset()
    else:
        rest = frozenset(c for c in ledger if c.agency not in summed)
    parts = [
        total(rest, part, period, catalogue, above)
        for code in indicator.sum_of
        if (part := catalogue.indicator(code)) and part.id not in above
    ]
    own = _stock(indicator, given, ()) if indicator.kind is Kind.STOCK else Total(indicator.id, _sum(given), given)
    counts = [each.count for each in (own, *parts) if each.count is not None]
    # Whoever owes the sum has spoken with the sum, or with every part of it.
    speakers = _speakers(wholes)
    every = [_speakers([c for c in ledger if c.indicator == part.indicator and c.period == period]) for part in parts]
    speakers |= set.intersection(*every) if every else set()
    owed = [*(a for part in parts for a in part.lacking), *owing(catalogue, period, indicator.id)]
    lacking = {a.id for a in owed if not spoken_for(a, speakers, catalogue)} | _without_data(wholes)
    return Total(
        indicator.id,
        reduce(add, counts) if counts else None,
        in_order(source for each in (own, *parts) for source in each.sources),
        _registered(lacking, catalogue),
        in_order(source for each in (own, *parts) for source in each.conflict),
    )


def _speakers(contributions: Iterable[Contribution]) -> set[str]:
    """Who gave a number, or the word that it is not their duty."""
    return {author for c in contributions if c.value is not State.NOT_AVAILABLE for author in c.authors}


def _without_data(wholes: Iterable[Contribution]) -> set[str]:
    """Who said that they have no data yet: the figure is not whole, whether they owe it or not."""
    return {c.agency for c in wholes if c.value is State.NOT_AVAILABLE}


def _registered(codes: set[str], catalogue: Catalogue) -> tuple[Agency, ...]:
    """The agencies of the codes in the registry's order, the same on every machine."""
    return tuple(agency for code, agency in catalogue.agencies.items() if code in codes)


def _lacking(
    wholes: list[Contribution], indicator: Indicator, period: Period, catalogue: Catalogue
) -> tuple[Agency, ...]:
    """Obliged bodies without a number and without the word that it is not their duty, and all without data."""
    speakers = _speakers(wholes)
    silent = {a.id for a in owing(catalogue, period, indicator.id) if not spoken_for(a, speakers, catalogue)}
    return _registered(silent | _without_data(wholes), catalogue)


def _sum(numbers: tuple[Contribution, ...]) -> Count | None:
    counts = [c.value for c in numbers if isinstance(c.value, Count)]
    return reduce(add, counts) if counts else None


def _one(numbers: tuple[Contribution, ...]) -> Count | None:
    return next((c.value for c in numbers if isinstance(c.value, Count)), None)


def in_order(numbers: Iterable[Contribution]) -> tuple[Contribution, ...]:
    """Contributions by place, the same on every machine."""
    return tuple(sorted(numbers, key=lambda c: (c.place, c.agency, c.group, c.axis, c.day, c.joint, str(c.value))))
