"""What was said of an indicator in a period, and by whom."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from baocao138.aggregate.sources import Contributions, in_order
from baocao138.aggregate.span import within
from baocao138.aggregate.told import Told
from baocao138.model.catalogue import Indicator, Kind
from baocao138.model.contribution import Contribution
from baocao138.model.count import State
from baocao138.model.period import Period

Rest = dict[Period, dict[str, list[Contribution]]]
Wholes = Mapping[Period, Told | Mapping[str, list[Contribution]]]


def telling(wholes: Wholes, indicator: Indicator, period: Period) -> list[Contribution]:
    """What was said of the indicator for the period; of a stock, what was said of its last day."""
    code = indicator.id
    held = [each for each, by_code in wholes.items() if period.holds(each) and code in by_code]
    if indicator.kind is Kind.STOCK:
        held = [each for each in held if each.end == period.end]
    if held == [period]:
        return wholes[period][code]
    return within([c for each in held for c in wholes[each][code]], period)


def without(given: Iterable[Contribution], codes: Iterable[str], wholes: Wholes) -> Rest:
    """What was told of the codes, without what is in the numbers ``given`` already: of the same agency and days."""
    told = {(c.agency, c.period) for c in given}
    return {
        p: {
            code: [c for c in by_code[code] if not any(c.agency == a and p.overlaps(q) for a, q in told)]
            for code in codes
            if code in by_code
        }
        for p, by_code in wholes.items()
    }


def speakers_for(contributions: Iterable[Contribution], stretch: Period | None) -> set[str]:
    """Who gave a number, or the word that it is not their duty, for a stretch of time (any, where it is None)."""
    return {
        author
        for c in contributions
        if c.value is not State.NOT_AVAILABLE and (stretch is None or c.period.holds(stretch))
        for author in c.authors
    }


def without_data(wholes: Iterable[Contribution]) -> set[str]:
    """Who said that they have no data yet: the figure is not whole, whether they owe it or not."""
    return {c.agency for c in wholes if c.value is State.NOT_AVAILABLE}


def states_of(said: Iterable[Contribution]) -> Contributions:
    """Those that say why there is no number."""
    return in_order(c for c in said if isinstance(c.value, State))
