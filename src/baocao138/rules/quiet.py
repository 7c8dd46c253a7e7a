"""The quick look that most submissions pass: nothing in them that a rule for one submission could speak of."""

from __future__ import annotations

from baocao138.model.catalogue import Agency, Catalogue, Indicator
from baocao138.model.period import Period
from baocao138.model.sketch import Breakdown, EntrySketch, Sketch
from baocao138.rules.dates import is_at_home, is_timely
from baocao138.rules.duties import all_charged, at_home, elsewhere, sections_of
from baocao138.rules.own_name import names_of


class Words:
    """What a catalogue has, and what of it is in force for a period, ready to be compared with."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.sections = frozenset(catalogue.sections)
        self._names: dict[str, tuple[str, ...]] = {}
        self._others: dict[str, tuple[frozenset[str], frozenset[str]]] = {}
        self._owned = (
            all_charged(catalogue),
            frozenset(i for agency in catalogue.agencies.values() for i in agency.owes_indicators),
        )
        self._breakdowns: dict[tuple[str, Breakdown], bool] = {}
        self._indicators: dict[Period, frozenset[str]] = {}
        self._at_home: dict[str, tuple[Indicator, ...]] = {}
        self._elsewhere: dict[tuple[str, str], frozenset[str]] = {}

    def indicators(self, period: Period) -> frozenset[str]:
        """The indicators in force on the last day of the period."""
        if period not in self._indicators:
            day, indicators = period.end, self.catalogue.indicators.values()
            self._indicators[period] = frozenset(each.id for each in indicators if each.exists_on(day))
        return self._indicators[period]

    def elsewhere(self, agency: Agency, section: str) -> frozenset[str]:
        """The indicators that the agency owes under another section of its own."""
        key = agency.id, section
        if key not in self._elsewhere:
            if agency.id not in self._at_home:
                self._at_home[agency.id] = at_home(agency, self.catalogue)
            self._elsewhere[key] = elsewhere(self._at_home[agency.id], section, self.catalogue)
        return self._elsewhere[key]

    def others(self, agency: Agency) -> tuple[frozenset[str], frozenset[str]]:
        """The sections and the indicators that are others' and not the agency's; none where it has no duties."""
        if agency.id not in self._others:
            sections, indicators = self._owned if agency.obliged else (frozenset[str](), frozenset[str]())
            own = sections - sections_of(agency, self.catalogue), indicators.difference(agency.owes_indicators)
            self._others[agency.id] = own
        return self._others[agency.id]

    def takes(self, name: str, breakdown: Breakdown) -> bool:
        """True where the indicator has these axes and groups, and each axis adds up to the whole, all being exact."""
        key = name, breakdown
        known = self._breakdowns.get(key)
        if known is None:
            indicator = self.catalogue.indicators.get(name)
            known = self._breakdowns[key] = indicator is not None and _adds_up(indicator, breakdown)
        return known

    def names(self, agency: str) -> tuple[str, ...]:
        """How the agency's name may stand at the beginning of a text, in case-folded letters."""
        if agency not in self._names:
            known = self.catalogue.agencies.get(agency)
            self._names[agency] = tuple(name + " " for name in names_of(known)) if known else ()
        return self._names[agency]


def _adds_up(indicator: Indicator, breakdown: Breakdown) -> bool:
    whole, axes = breakdown
    known = dict(indicator.axes)
    if any(axis not in known or not set(known[axis]).issuperset([name for name, _ in groups]) for axis, groups in axes):
        return False
    total = _exact(whole)
    return total is not None and all(_sum([typed for _, typed in groups]) == total for _, groups in axes)


def _sum(typed: list[str]) -> int | None:
    values = [_exact(each) for each in typed]
    return None if None in values else sum([value for value in values if value is not None])


def _exact(typed: str) -> int | None:
    """A whole number without a qualifier; None for anything else."""
    digits = typed.replace(".", "")
    return int(digits) if digits.isascii() and digits.isdigit() else None


def is_quiet(sketch: Sketch, file: str, words: Words) -> bool:
    """True where no rule for one submission has anything to say; False leaves that to the rules themselves."""
    period = sketch.period
    agency = words.catalogue.agencies.get(sketch.agency)
    if agency is None or sketch.has_window or not _is_timely(sketch, file):
        return False
    if not agency.exists_on(period.end):
        return False
    known, sections, names = words.indicators(period), words.sections, words.names(agency.id)
    their_sections, their_indicators = words.others(agency)
    for entry in sketch.entries:
        if not (entry.is_simple and entry.section in sections and known.issuperset(entry.names)) or entry.is_shared:
            return False
        if not words.elsewhere(agency, entry.section).isdisjoint(entry.names):
            return False
        if entry.section in their_sections or not their_indicators.isdisjoint(entry.names):
            return False
        if entry.broken and not all(words.takes(name, breakdown) for name, breakdown in entry.broken):
            return False
        if "," in "".join(entry.typed):
            return False
        if entry.opening and _begins(entry.opening.casefold(), names):
            return False
    return _is_once(sketch.entries)


def _begins(opening: str, names: tuple[str, ...]) -> bool:
    """True where a text begins with one of the names, however it is broken into lines."""
    first = opening.partition(" ")[0]
    return any(name.startswith(first) for name in names) and " ".join(opening.split()).startswith(names)


def _is_timely(sketch: Sketch, file: str) -> bool:
    period = sketch.period
    if sketch.date and not is_timely(sketch.date, period):
        return False
    return is_at_home(file, period)


def _is_once(entries: tuple[EntrySketch, ...]) -> bool:
    """True where no indicator has two values, which might exclude one another, and no section two entries, the same."""
    names = [name for entry in entries for name in entry.names]
    return len(set(names)) == len(names) and len({entry.section for entry in entries}) == len(entries)
