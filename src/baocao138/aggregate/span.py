"""Which of an agency's reports together tell of a longer period, each day once."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from baocao138.model.catalogue import Agency, Indicator
from baocao138.model.contribution import Contribution
from baocao138.model.period import Period


def covering(periods: Collection[Period], whole: Period) -> tuple[Period, ...]:
    """The periods that tell of ``whole``: itself where it is among them, else parts that do not overlap.

    Of several choices that which leaves the fewest months out, then that of the fewest, so the longest, parts.
    """
    if whole in periods:
        return (whole,)
    first, last = whole.months
    # For each month the best that tells of the months before it: months told of, fewness, the parts.
    best: dict[int, tuple[int, int, tuple[Period, ...]]] = {first: (0, 0, ())}
    parts = sorted(period for period in set(periods) if whole.holds(period))
    for month in range(first, last + 1):
        told, fewness, chosen = best[month]
        ways = [(month + 1, (told, fewness, chosen))]
        for part in parts:
            begin, end = part.months
            if begin == month:
                ways.append((end + 1, (told + end + 1 - begin, fewness - 1, (*chosen, part))))
        for after, way in ways:
            best[after] = max(best.get(after, way), way, key=lambda each: each[:2])
    return best[last + 1][2]


def is_covered(periods: Collection[Period], whole: Period, *bounds: Agency | Indicator | None) -> bool:
    """True where the periods leave no month of ``whole`` out in which the agency and the indicator exist."""
    return not gaps(periods, whole, *bounds)


def gaps(periods: Collection[Period], whole: Period, *bounds: Agency | Indicator | None) -> list[Period]:
    """What the periods leave out of those months of ``whole`` in which the agency and the indicator exist.

    Whole quarters and halves are named as such.
    """
    if whole in periods:
        return []
    known = [each for each in bounds if each is not None]
    needed = [month for month in whole.in_months() if all(each.exists_on(month.end) for each in known)]
    missing = [month for month in needed if not any(period.holds(month) for period in periods)]
    for kind, count in (("Q", 4), ("H", 2)) if missing else ():
        for longer in (Period(whole.year, kind, index) for index in range(1, count + 1)):
            held = [each for each in missing if longer.holds(each)]
            if sum(len(each.in_months()) for each in held) == len(longer.in_months()):
                missing = sorted([*(each for each in missing if each not in held), longer], key=lambda each: each.start)
    return missing


def within(contributions: Iterable[Contribution], whole: Period) -> list[Contribution]:
    """The contributions that tell of ``whole``, for each agency those of the periods that cover it best."""
    inside = [c for c in contributions if whole.holds(c.period)]
    periods: dict[str, set[Period]] = {}
    for c in inside:
        periods.setdefault(c.agency, set()).add(c.period)
    if all(found == {whole} for found in periods.values()):
        return inside
    chosen = {agency: set(covering(found, whole)) for agency, found in periods.items()}
    return [c for c in inside if c.period in chosen[c.agency]]


def stretches(contributions: Iterable[Contribution], whole: Period) -> list[Period]:
    """``whole``, or its months where any of the contributions tells of a part only."""
    if all(c.period == whole for c in contributions):
        return [whole]
    return whole.in_months()
