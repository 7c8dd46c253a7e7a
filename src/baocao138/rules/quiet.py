"""The quick look that most submissions pass: nothing in them that a rule for one submission could speak of."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from baocao138.model.catalogue import Agency, Catalogue, Indicator
from baocao138.model.period import Period
from baocao138.model.sketch import Breakdown, EntrySketch, Sketch
from baocao138.rules.dates import is_at_home, is_timely
from baocao138.rules.duties import all_charged, at_home, elsewhere, sections_of
from baocao138.rules.other_places import names_others
from baocao138.rules.own_name import names_of


class Own(NamedTuple):
    """What one agency may write of, and how it is called.

    ``sections`` are those that are not others' alone, ``others`` the indicators that are. ``at_home`` are the
    indicators that it owes under a section of its own. ``names`` are how its name may stand at the beginning of a text,
    in case-folded letters, and ``firsts`` their first words.
    """

    sections: frozenset[str]
    others: frozenset[str]
    at_home: tuple[Indicator, ...]
    names: tuple[str, ...]
    firsts: frozenset[str]


class Words:
    """What a catalogue has, and what of it is in force for a period, ready to be compared with."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._own: dict[str, Own] = {}
        self._owned = (
            all_charged(catalogue),
            frozenset(i for agency in catalogue.agencies.values() for i in agency.owes_indicators),
        )
        self._indicators: dict[Period, frozenset[str]] = {}
        self._elsewhere: dict[tuple[str, str], frozenset[str]] = {}

    def indicators(self, period: Period) -> frozenset[str]:
        """The indicators in force on the last day of the period."""
        if period not in self._indicators:
            day, indicators = period.end, self.catalogue.indicators.values()
            self._indicators[period] = frozenset(each.id for each in indicators if each.exists_on(day))
        return self._indicators[period]

    def own(self, agency: Agency) -> Own:
        """What the agency may write of; an agency without duties of everything."""
        if agency.id not in self._own:
            charged, owed = self._owned if agency.obliged else (frozenset[str](), frozenset[str]())
            names = tuple(name + " " for name in names_of(agency))
            self._own[agency.id] = Own(
                frozenset(self.catalogue.sections) - (charged - sections_of(agency, self.catalogue)),
                owed.difference(agency.owes_indicators),
                at_home(agency, self.catalogue),
                names,
                frozenset(name.partition(" ")[0] for name in names),
            )
        return self._own[agency.id]

    def elsewhere(self, agency: str, own: Own, section: str) -> frozenset[str]:
        """The indicators that an agency owes under another section of its own."""
        key = agency, section
        if key not in self._elsewhere:
            self._elsewhere[key] = elsewhere(own.at_home, section, self.catalogue)
        return self._elsewhere[key]

    def takes(self, name: str, breakdown: Breakdown) -> bool:
        """True where the indicator has these axes and groups, and each axis adds up to the whole, all being exact."""
        indicator = self.catalogue.indicators.get(name)
        return indicator is not None and _adds_up(indicator.axes, breakdown)


# Small numbers come again and again, and indicators that are broken down alike.
@lru_cache(maxsize=16384)
def _adds_up(axes: tuple[tuple[str, tuple[str, ...]], ...], breakdown: Breakdown) -> bool:
    whole, given = breakdown
    known = dict(axes)
    if any(not set(known.get(axis, ())).issuperset([name for name, _ in groups]) for axis, groups in given):
        return False
    total = _exact(whole)
    return total is not None and all(_sum([typed for _, typed in groups]) == total for _, groups in given)


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
    if agency is None or sketch.has_window or not agency.exists_on(period.end) or not _is_timely(sketch, file):
        return False
    own, entries = words.own(agency), sketch.entries
    if sketch.places and names_others(sketch.places, agency):
        return False
    names = [name for entry in entries for name in entry.names]
    if not words.indicators(period).issuperset(names) or not own.others.isdisjoint(names):
        return False
    if own.at_home and not all(
        words.elsewhere(agency.id, own, entry.section).isdisjoint(entry.names) for entry in entries
    ):
        return False
    # No indicator has two values, which might exclude one another, and no section two entries, the same.
    if len(set(names)) < len(names) or len({entry.section for entry in entries}) < len(entries):
        return False
    return all(_is_quiet_entry(entry, own, words) for entry in entries)


def _is_timely(sketch: Sketch, file: str) -> bool:
    period = sketch.period
    if sketch.date and not is_timely(sketch.date, period):
        return False
    return is_at_home(file, period)


def _is_quiet_entry(entry: EntrySketch, own: Own, words: Words) -> bool:
    if not entry.is_simple or entry.is_shared or entry.section not in own.sections or "," in "".join(entry.typed):
        return False
    for name, breakdown in entry.broken:
        if not words.takes(name, breakdown):
            return False
    # However it is broken into lines, a text begins with a name only where it begins with its first word.
    opening = entry.opening
    if opening and opening.split(None, 1)[0].casefold() in own.firsts:
        return not " ".join(opening.casefold().split()).startswith(own.names)
    return True
