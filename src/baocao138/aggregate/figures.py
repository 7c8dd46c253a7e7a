"""Totals: one figure for an indicator and a period, with all that it rests on.

A flow is added over agencies, and over the parts of a period where an agency has told of the parts only. A stock is
what there is on a day: the latest day's word holds, nothing is added, save where the catalogue says that each agency
counts its own area. Coverage is never added. What was told of an indicator that another one carries on counts for that
one, too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from copy import copy
from dataclasses import replace
from typing import NamedTuple

from baocao138.aggregate.duty import owing_by_indicator, spoken_for
from baocao138.aggregate.ledger import Ledger
from baocao138.aggregate.sources import Cells, Sources, added, in_order, joined
from baocao138.aggregate.span import stretches
from baocao138.aggregate.telling import Wholes, speakers_for, states_of, telling, without, without_data
from baocao138.aggregate.told import Told
from baocao138.aggregate.total import Total, one, stock
from baocao138.model.catalogue import Agency, Catalogue, Indicator, Kind
from baocao138.model.contribution import Contribution
from baocao138.model.count import Count
from baocao138.model.filing import Filing
from baocao138.model.period import Period


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

    def cells(self, indicator: Indicator, period: Period, axis: str) -> Cells:
        """For each group of an axis what was said of it, by those and for those days that make the total."""
        return joined(self.cells_apart(indicator, period, axis))

    def cells_apart(self, indicator: Indicator, period: Period, axis: str) -> list[Cells]:
        """The same, its own and those of each indicator that it carries on or is a sum of apart.

        Cells of one that is broken down otherwise are left out.
        """
        groups = indicator.axis(axis) or ()
        nothing = {group: Sources() for group in groups}
        sources = self.total(indicator, period).sources
        others = [self.catalogue.indicators[code] for code in self.catalogue.with_parts([indicator.id])]
        family = [each for each in others if each.id != indicator.id and set(each.axis(axis) or ()) <= set(groups)]
        found = []
        for each in (indicator, *sorted(family, key=lambda each: each.id)):
            spans = sources.spans(each.id)
            periods = dict.fromkeys(period for period, _ in spans)
            found.append(joined([self._of(period).cells(each, axis, spans) for period in periods] or [nothing]))
        return found

    def _at_once(self, indicator: Indicator, period: Period, asked: _Asked) -> Total | None:
        """The total where nothing has to be chosen: a flow that all have told of for just this period, in numbers."""
        code = indicator.id
        if indicator.kind is not Kind.FLOW or indicator.sum_of:
            return None
        if asked.parts and any(code in told for told in asked.parts):
            return None
        if code in self.catalogue.carried_on:
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
        if indicator.id not in self.catalogue.carried_on:
            return self._own(indicator, period, wholes, above)
        inside = (*above, *indicator.sum_of, indicator.id)
        gone = [each for each in self.catalogue.predecessors(indicator) if each.id not in inside]
        family = {indicator.id, *(each.id for each in gone)}
        parts = tuple(dict.fromkeys(code for each in (indicator, *gone) for code in each.sum_of if code not in family))
        if parts:
            # A sum that was told under any of its names goes before its parts, which are those of all of them.
            stated = [c for each in gone for c in telling(wholes, each, period) if isinstance(c.value, Count)]
            rest = without(stated, self.catalogue.with_parts(parts), wholes)
            for each, told in rest.items():
                told |= {indicator.id: wholes[each][indicator.id]} if indicator.id in wholes[each] else {}
            own = self._own(indicator._replace(sum_of=parts), period, rest, above)
            speakers = {author for c in stated for author in c.authors}
            silent = tuple(agency for agency in own.lacking if not spoken_for(agency, speakers, self.catalogue))
            own, gone = replace(own, lacking=silent), [each._replace(sum_of=()) for each in gone]
        else:
            own = self._own(indicator, period, wholes, above)
        said = [*own.sources, *own.states]
        return self._together(indicator, own, [self._old(each, said, period, wholes, inside) for each in gone])

    def _old(
        self, indicator: Indicator, said: list[Contribution], period: Period, wholes: Wholes, above: tuple[str, ...]
    ) -> Total:
        """The total of an indicator that another one carries on, without what ``said`` of that one tells already."""
        after = [c for c in said if not indicator.exists_on(c.period.end)]
        rest = without(after, self.catalogue.with_parts([indicator.id]), wholes)
        found = self._own(indicator, period, rest, above)
        if indicator.kind is not Kind.FLOW or indicator.sum_of:
            return found
        return replace(found, lacking=self._lacking([*found.sources, *found.states], indicator, period, said))

    def _together(self, indicator: Indicator, own: Total, old: list[Total]) -> Total:
        """A total with those of the indicators that it carries on; of coverage, which is not added, one can hold."""
        every = [own, *old]
        sources = Sources(c for each in every for c in each.sources)
        counts = [each.count for each in every if each.count is not None]
        conflict = in_order(c for each in every for c in each.conflict)
        if indicator.kind is Kind.COVERAGE and len(counts) > 1:
            conflict = tuple(sources)
        return Total(
            indicator.id,
            added(counts) if counts else None,
            sources,
            self._registered({agency.id for each in every for agency in each.lacking}),
            conflict,
            in_order(c for each in every for c in each.states),
        )

    def _own(self, indicator: Indicator, period: Period, wholes: Wholes, above: tuple[str, ...]) -> Total:
        """The total without what the indicator carries on."""
        said = telling(wholes, indicator, period)
        if indicator.sum_of:
            return self._sum_of_parts(indicator, period, wholes, said, (*above, indicator.id))
        numbers = Sources(c for c in said if isinstance(c.value, Count))
        lacking, states = self._lacking(said, indicator, period), states_of(said)
        match indicator.kind:
            case Kind.FLOW:
                return Total(indicator.id, numbers.amount, numbers, lacking, (), states)
            case Kind.COVERAGE:
                doubt = tuple(numbers) if len(numbers) > 1 else ()
                return Total(indicator.id, one(numbers), numbers, lacking, doubt, states)
        return stock(indicator, numbers, lacking, states)

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
        # What one of them carries on is in that one.
        gone = {old.id for part in codes for old in self.catalogue.predecessors(part)}
        codes = [part for part in codes if part.id not in gone]
        if given and indicator.kind is not Kind.FLOW:
            rest: Wholes = {}
        else:
            rest = without(given, self.catalogue.with_parts(indicator.sum_of), wholes)
        parts = [self._total(part, period, rest, above) for part in codes]
        own = stock(indicator, given, ()) if indicator.kind is Kind.STOCK else Total(indicator.id, given.amount, given)
        counts = [each.count for each in (own, *parts) if each.count is not None]
        # Whoever owes the sum has spoken with the sum, or with every part of it.
        each_part = [
            [c for named in (part, *self.catalogue.predecessors(part)) for c in telling(wholes, named, period)]
            for part in codes
        ]
        owed = {a.id for part in parts for a in part.lacking} | {a.id for a in self._owing(indicator, period)}
        lacking = without_data(said)
        for stretch in stretches([c for told in (said, *each_part) for c in told], period):
            speakers = speakers_for(said, stretch)
            every = [speakers_for(told, stretch) for told in each_part]
            speakers |= set.intersection(*every) if every else set()
            agencies = self.catalogue.agencies
            lacking |= {code for code in owed if not spoken_for(agencies[code], speakers, self.catalogue)}
        return Total(
            indicator.id,
            added(counts) if counts else None,
            Sources(source for each in (own, *parts) for source in each.sources),
            self._registered(lacking),
            in_order(source for each in (own, *parts) for source in each.conflict),
            in_order((*states_of(said), *(state for part in parts for state in part.states))),
        )

    def _lacking(
        self, said: list[Contribution], indicator: Indicator, period: Period, after: Iterable[Contribution] = ()
    ) -> tuple[Agency, ...]:
        """Obliged bodies without a number and without the word that it is not their duty, and all without data.

        ``after`` was said of the indicator that carries this one on: it tells of this one where that is no more.
        """
        lacking, telling = without_data(said), [*said, *(c for c in after if not indicator.exists_on(c.period.end))]
        # A stock or a coverage is one statement; a flow has to be told of for every part of the period.
        for stretch in stretches([*said, *after], period) if indicator.kind is Kind.FLOW else [period]:
            speakers = speakers_for(telling, stretch if indicator.kind is Kind.FLOW else None)
            for agency in self._owing(indicator, stretch):
                if agency.id not in lacking and not spoken_for(agency, speakers, self.catalogue):
                    lacking.add(agency.id)
        return self._registered(lacking)

    def _registered(self, codes: set[str]) -> tuple[Agency, ...]:
        """The agencies of the codes in the registry's order, the same on every machine."""
        return tuple(agency for code, agency in self.catalogue.agencies.items() if code in codes)
