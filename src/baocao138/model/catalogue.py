"""The two catalogues of a province: who reports, and what is asked for."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from baocao138.model.period import Period
from baocao138.model.place import Place


class Succession(NamedTuple):
    """Who carries on an agency's work: all of it, or only the named sections and indicators."""

    agency: str
    sections: tuple[str, ...] = ()
    indicators: tuple[str, ...] = ()


def _lasts(since: datetime.date | None, until: datetime.date | None, day: datetime.date) -> bool:
    return (since is None or since <= day) and (until is None or day <= until)


class Agency(NamedTuple):
    """A body that reports, or that others name as partner or group.

    ``subject`` is how the report's sentences name it. ``owes_sections`` and ``owes_indicators`` are its duties; a
    body without duties is never "silent". ``members`` are the bodies a group stands for. ``since`` and ``until``
    bound the time in which it exists, both inclusive; their places are None where the key is not there. ``named`` are
    the codes that it names, with their places. ``name_place`` and ``subject_place`` are where those words stand.
    """

    id: str
    name: str
    place: Place
    short_name: str = ""
    subject: str = ""
    owes_sections: tuple[str, ...] = ()
    owes_indicators: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    since: datetime.date | None = None
    until: datetime.date | None = None
    successors: tuple[Succession, ...] = ()
    named: tuple[tuple[str, Place], ...] = ()
    since_place: Place | None = None
    until_place: Place | None = None
    name_place: Place | None = None
    subject_place: Place | None = None

    def exists_on(self, day: datetime.date) -> bool:
        """True where ``day`` lies within the agency's time."""
        return _lasts(self.since, self.until, day)

    @property
    def obliged(self) -> bool:
        """True for a body that has to report anything at all."""
        return bool(self.owes_sections or self.owes_indicators)


class Kind(StrEnum):
    """How figures of an indicator combine."""

    FLOW = "dong"
    STOCK = "ton"
    COVERAGE = "pham-vi"


class Indicator(NamedTuple):
    """Something that is counted.

    A flow (``dong``) is an event of the period and is added over agencies and parts of a period; a stock (``ton``) is
    what there is on a day; coverage (``pham_vi``, "tại 8 xã") is shown and kept, never added. ``adds_over_agencies``
    marks a stock that each agency counts for its own area only. ``decimals`` is how many digits may follow the comma.
    ``carried_over`` are the stocks that, as they were at the end of the period before, may be added to the first of
    what it is a part of. ``successor`` is the code of the indicator that carries it on after its time, "" where there
    is none. ``named`` are the codes that it names, with their places; ``name_place`` is where its name stands.
    """

    id: str
    name: str
    unit: str
    kind: Kind
    section: str
    place: Place
    short_id: str = ""
    axes: tuple[tuple[str, tuple[str, ...]], ...] = ()
    subset_of: tuple[str, ...] = ()
    carried_over: tuple[str, ...] = ()
    sum_of: tuple[str, ...] = ()
    decimals: int = 0
    since: datetime.date | None = None
    until: datetime.date | None = None
    note: str = ""
    adds_over_agencies: bool = False
    successor: str = ""
    named: tuple[tuple[str, Place], ...] = ()
    name_place: Place | None = None

    def exists_on(self, day: datetime.date) -> bool:
        """True where the indicator is in force on ``day``."""
        return _lasts(self.since, self.until, day)

    def exists_within(self, period: Period) -> bool:
        """True where it is in force at the end of any month of the period."""
        return any(self.exists_on(month.end) for month in period.in_months())

    def axis(self, name: str) -> tuple[str, ...] | None:
        """The values of the axis ``name``, or None where the indicator has no such axis."""
        return dict(self.axes).get(name)


class Section(NamedTuple):
    """A section that the catalogue asks for; ``title`` may be empty."""

    id: str
    title: str
    place: Place
    children: tuple[Section, ...] = ()
    title_place: Place | None = None

    @property
    def below(self) -> frozenset[str]:
        """The codes of all sections inside it, at any depth."""
        return frozenset(code for part in self.children for code in (part.id, *part.below))


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What rules one folder: its province's agencies in the registry's order, its indicators and its sections.

    ``labels`` are the names of axes and groups of breakdowns as they are printed. ``carried_on`` are the codes of the
    indicators that an indicator carries on.
    """

    folder: str = ""
    province: str = ""
    agencies: dict[str, Agency] = field(default_factory=dict)
    indicators: dict[str, Indicator] = field(default_factory=dict)
    sections: dict[str, Section] = field(default_factory=dict)
    short_ids: dict[str, str] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)
    carried_on: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def indicator(self, identifier: str) -> Indicator | None:
        """The indicator with this code or short code, in the one normal spelling."""
        return self.indicators.get(identifier) or self.indicators.get(self.short_ids.get(identifier, ""))

    def added_up_with(self, indicator: Indicator) -> tuple[Indicator, ...]:
        """The indicator, first, and all that sums and predecessors lead to from it, up and down."""
        links: dict[str, set[str]] = {}
        for whole in self.indicators.values():
            for code in (*whole.sum_of, *self.carried_on.get(whole.id, ())):
                if part := self.indicator(code):
                    links.setdefault(whole.id, set()).add(part.id)
                    links.setdefault(part.id, set()).add(whole.id)
        found, todo = {indicator.id: indicator}, [indicator.id]
        while todo:
            for code in sorted(links.get(todo.pop(), set()) - found.keys()):
                found[code] = self.indicators[code]
                todo.append(code)
        return tuple(found.values())

    def predecessors(self, indicator: Indicator) -> tuple[Indicator, ...]:
        """The indicators that this one carries on, at any remove."""
        found: dict[str, Indicator] = {}
        todo = [indicator.id]
        while todo:
            for code in self.carried_on.get(todo.pop(), ()):
                if code not in found and code != indicator.id:
                    found[code] = self.indicators[code]
                    todo.append(code)
        return tuple(found.values())

    def name(self, agency: str) -> str:
        """The agency's name, its code where the registry does not know it."""
        known = self.agencies.get(agency)
        return known.name if known else agency

    def below(self, section: str) -> frozenset[str]:
        """The codes of all sections inside this one, at any depth; none where it is not known."""
        known = self.sections.get(section)
        return known.below if known else frozenset()

    def with_parts(self, identifiers: Iterable[str]) -> frozenset[str]:
        """The codes of these indicators and of all that any of them is a sum of, or carries on, at any depth."""
        found: set[str] = set()
        todo = list(identifiers)
        while todo:
            indicator = self.indicator(todo.pop())
            if indicator and indicator.id not in found:
                found.add(indicator.id)
                todo += (*indicator.sum_of, *self.carried_on.get(indicator.id, ()))
        return frozenset(found)
