"""Totals: one figure for an indicator and a period, with all that it rests on.

A flow is added over agencies, and over the parts of a period where an agency has told of the parts only. A stock is
what there is on a day: the latest day's word holds, nothing is added, save where the catalogue says that each agency
counts its own area. Coverage is never added.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from copy import copy
from dataclasses import dataclass
from typing import NamedTuple

from baocao138.aggregate.duty import owing_by_indicator, spoken_for
from baocao138.aggregate.ledger import Ledger
from baocao138.aggregate.sources import Contributions, Sources, added, in_order
from baocao138.aggregate.span import stretches, within
from baocao138.aggregate.told import Told
from baocao138.model.catalogue import Agency, Catalogue, Indicator, Kind
from baocao138.model.contribution import Contribution
from baocao138.model.count import Count, State
from baocao138.model.filing import Filing
from baocao138.model.period import Period

Wholes = Mapping[Period, "Told | Mapping[str, list[Contribution]]"]


@dataclass(frozen=True, slots=True)
class Total:
    """A figure and its sources.

    ``count`` is None where nobody gave a number. ``lacking`` are the obliged bodies that said nothing, or that they
    have no data yet: while there are any, the figure is not the whole. ``conflict`` are contributions of which only
    one can be true, or that must not be added. ``states`` are those who said why they give no number.
    """

    indicator: str
    count: Count | None
    sources: Sources
    lacking: tuple[Agency, ...] = ()
    conflict: Contributions = ()
    states: Contributions = ()

    @property
    def is_whole(self) -> bool:
        """True where there is a number and nothing speaks against it."""
        return self.count is not None and not self.lacking and not self.conflict

    @property
    def is_windowed(self) -> bool:
        """True where any of it was counted from or to other days than the period's own."""
        return self.sources.is_windowed


class _Asked(NamedTuple):
    """What the totals of a period are made of, and those that are known.

    ``here`` is what was told for just it, ``parts`` what was told for its parts.
    """

    known: dict[str, Total]
    here: Told
    parts: list[Told]


class Figures:
    """All figures of a ledger. Each is worked out when it is asked for, and remembered.

    Those of ``reading`` take in the files that tell of a period when it is asked for.
    """

    def __init__(self, ledger: Ledger, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._more: Callable[[Period], Iterable[Filing]] | None = None
        self._taken: set[str] = set()
        self._told: dict[Period, Told] = {}
        for each in ledger:
            self._of(each.period).enter((each,))
        self._asked: dict[Period, _Asked] = {}
        self._known: dict[Period, _Asked] = {}
        self._duties: dict[Period, dict[str, list[Agency]]] = {}

    def _of(self, period: Period) -> Told:
        if period not in self._told:
            self._told[period] = Told(period)
        return self._told[period]

    def total(self, indicator: Indicator, period: Period) -> Total:
        """The figure for one indicator and period."""
        asked = self._asked.get(period) or self._ask(period)
        if indicator.id not in asked.known:
            found = self._at_once(indicator, period, asked)
            asked.known[indicator.id] = found or self._total(indicator, period, self._told, ())
        return asked.known[indicator.id]

    def _ask(self, period: Period) -> _Asked:
        if period not in self._known:
            for filing in self._more(period) if self._more else ():
                if filing.file not in self._taken:
                    self._taken.add(filing.file)
                    self._of(filing.period).take(filing, self.catalogue)
            parts = [told for each, told in self._told.items() if each != period and period.holds(each)]
            self._known[period] = _Asked({}, self._of(period), parts)
        self._asked[period] = self._known[period]
        return self._asked[period]

    def reading(self, more: Callable[[Period], Iterable[Filing]]) -> Figures:
        """The same figures, those that are known included, of which none was asked for yet; ``more`` gives the files.

        What is known is shared, ``more`` is not: who keeps the figures need not be kept by them.
        """
        again = copy(self)
        again._more, again._asked = more, {}
        return again

    def asked(self) -> frozenset[Period]:
        """The periods that any figure was asked for."""
        return frozenset(self._asked)

    def cells(self, indicator: Indicator, period: Period, axis: str) -> dict[str, Sources]:
        """For each group of an axis what was said of it, by those and for those days that make the total."""
        spans = self.total(indicator, period).sources.spans()
        parts = [self._of(each).cells(indicator, axis, spans) for each in dict.fromkeys(each for each, _ in spans)]
        if len(parts) == 1:
            return parts[0]
        return {group: Sources(c for part in parts for c in part[group]) for group in indicator.axis(axis) or ()}

    def _at_once(self, indicator: Indicator, period: Period, asked: _Asked) -> Total | None:
        """The total where nothing has to be chosen: a flow that all have told of for just this period, in numbers."""
        code = indicator.id
        if indicator.kind is not Kind.FLOW or indicator.sum_of:
            return None
        if asked.parts and any(code in told for told in asked.parts):
            return None
        sources = asked.here.sources(code)
        if not sources.are_numbers:
            return None
        lacking: tuple[Agency, ...] = ()
        if owing := self._owing(indicator, period):
            speakers = sources.agencies.union(sources.joint)
            lacking = tuple([a for a in owing if not spoken_for(a, speakers, self.catalogue)])
        return Total(code, sources.amount, sources, lacking)

    def _owing(self, indicator: Indicator, period: Period) -> list[Agency]:
        """The bodies that owe the indicator for the period."""
        if not indicator.exists_on(period.end):
            return []
        if period not in self._duties:
            self._duties[period] = owing_by_indicator(self.catalogue, period)
        return self._duties[period].get(indicator.id, [])

    def _total(self, indicator: Indicator, period: Period, wholes: Wholes, above: tuple[str, ...]) -> Total:
        """``above`` are the sums that the indicator is a part of."""
        said = _telling(wholes, indicator, period)
        if indicator.sum_of:
            return self._sum_of_parts(indicator, period, wholes, said, (*above, indicator.id))
        numbers = Sources(c for c in said if isinstance(c.value, Count))
        lacking, states = self._lacking(said, indicator, period), _states(said)
        match indicator.kind:
            case Kind.FLOW:
                return Total(indicator.id, numbers.amount, numbers, lacking, (), states)
            case Kind.COVERAGE:
                doubt = tuple(numbers) if len(numbers) > 1 else ()
                return Total(indicator.id, _one(numbers), numbers, lacking, doubt, states)
        return _stock(indicator, numbers, lacking, states)

    def _sum_of_parts(
        self,
        indicator: Indicator,
        period: Period,
        wholes: Wholes,
        said: list[Contribution],
        above: tuple[str, ...],
    ) -> Total:
        """A sum of other indicators: whoever gave the sum itself counts with it, all others with their parts.

        A stock given as a sum is a statement about the whole, so that the parts are not added to it (0007).
        """
        given = Sources(c for c in said if isinstance(c.value, Count))
        codes = [part for code in indicator.sum_of if (part := self.catalogue.indicator(code)) and part.id not in above]
        if given and indicator.kind is not Kind.FLOW:
            rest: Wholes = {}
        else:
            summed_up = {(c.agency, c.period) for c in given}
            wanted = self.catalogue.with_parts(indicator.sum_of)
            rest = {
                p: {
                    code: [c for c in by_code[code] if not any(c.agency == a and p.overlaps(q) for a, q in summed_up)]
                    for code in wanted
                    if code in by_code
                }
                for p, by_code in wholes.items()
            }
        parts = [self._total(part, period, rest, above) for part in codes]
        own = _stock(indicator, given, ()) if indicator.kind is Kind.STOCK else Total(indicator.id, given.amount, given)
        counts = [each.count for each in (own, *parts) if each.count is not None]
        # Whoever owes the sum has spoken with the sum, or with every part of it.
        each_part = [_telling(wholes, part, period) for part in codes]
        owed = {a.id for part in parts for a in part.lacking} | {a.id for a in self._owing(indicator, period)}
        lacking = without_data(said)
        for stretch in stretches([c for told in (said, *each_part) for c in told], period):
            speakers = _speakers(said, stretch)
            every = [_speakers(told, stretch) for told in each_part]
            speakers |= set.intersection(*every) if every else set()
            agencies = self.catalogue.agencies
            lacking |= {code for code in owed if not spoken_for(agencies[code], speakers, self.catalogue)}
        return Total(
            indicator.id,
            added(counts) if counts else None,
            Sources(source for each in (own, *parts) for source in each.sources),
            self._registered(lacking),
            in_order(source for each in (own, *parts) for source in each.conflict),
            in_order((*_states(said), *(state for part in parts for state in part.states))),
        )

    def _lacking(self, said: list[Contribution], indicator: Indicator, period: Period) -> tuple[Agency, ...]:
        """Obliged bodies without a number and without the word that it is not their duty, and all without data."""
        lacking = without_data(said)
        # A stock or a coverage is one statement; a flow has to be told of for every part of the period.
        for stretch in stretches(said, period) if indicator.kind is Kind.FLOW else [period]:
            speakers = _speakers(said, stretch if indicator.kind is Kind.FLOW else None)
            for agency in self._owing(indicator, stretch):
                if agency.id not in lacking and not spoken_for(agency, speakers, self.catalogue):
                    lacking.add(agency.id)
        return self._registered(lacking)

    def _registered(self, codes: set[str]) -> tuple[Agency, ...]:
        """The agencies of the codes in the registry's order, the same on every machine."""
        return tuple(agency for code, agency in self.catalogue.agencies.items() if code in codes)


def _telling(wholes: Wholes, indicator: Indicator, period: Period) -> list[Contribution]:
    """What was said of the indicator for the period; of a stock, what was said of its last day."""
    code = indicator.id
    held = [each for each, by_code in wholes.items() if period.holds(each) and code in by_code]
    if indicator.kind is Kind.STOCK:
        held = [each for each in held if each.end == period.end]
    if held == [period]:
        return wholes[period][code]
    return within([c for each in held for c in wholes[each][code]], period)


def _stock(indicator: Indicator, numbers: Sources, lacking: tuple[Agency, ...], states: Contributions = ()) -> Total:
    if not indicator.adds_over_agencies:
        latest, conflict = _latest(numbers)
        return Total(indicator.id, _one(latest), Sources(latest), lacking, conflict, states)
    parts: list[Contribution] = []
    conflicts: list[Contribution] = []
    for agency in sorted({c.agency for c in numbers}):
        latest, conflict = _latest(c for c in numbers if c.agency == agency)
        parts += latest[:1]
        conflicts += conflict
    sources = Sources(parts)
    return Total(indicator.id, sources.amount, sources, lacking, in_order(conflicts), states)


def _latest(numbers: Iterable[Contribution]) -> tuple[Contributions, Contributions]:
    """The contributions of the latest day, and, where they do not agree, the same again as a conflict."""
    given = list(numbers)
    last = max((c.day for c in given), default=None)
    latest = in_order(c for c in given if c.day == last)
    return latest, latest if len({c.value for c in latest}) > 1 else ()


def _speakers(contributions: Iterable[Contribution], stretch: Period | None) -> set[str]:
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


def _states(said: Iterable[Contribution]) -> Contributions:
    return in_order(c for c in said if isinstance(c.value, State))


def _one(numbers: Iterable[Contribution]) -> Count | None:
    return next((c.value for c in numbers if isinstance(c.value, Count)), None)
