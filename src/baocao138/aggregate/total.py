"""A total as it comes out, and how it is made of numbers that are not added."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from baocao138.aggregate.sources import Contributions, Sources, in_order
from baocao138.model.catalogue import Agency, Indicator
from baocao138.model.contribution import Contribution
from baocao138.model.count import Count


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
    def is_disowned(self) -> bool:
        """True where all who spoke of it said that it is not their duty."""
        return bool(self.states) and not self.sources and not self.lacking

    @property
    def is_windowed(self) -> bool:
        """True where any of it was counted from or to other days than the period's own."""
        return self.sources.is_windowed

    def is_counted_like(self, other: Total) -> bool:
        """True where both count the same days of their years."""
        return self.sources.windows == other.sources.windows


def stock(indicator: Indicator, numbers: Sources, lacking: tuple[Agency, ...], states: Contributions = ()) -> Total:
    """The total of what there is on a day: the latest day's word, for each agency where each counts its own area."""
    if not indicator.adds_over_agencies:
        latest, conflict = _latest(numbers)
        return Total(indicator.id, one(latest), Sources(latest), lacking, conflict, states)
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


def one(numbers: Iterable[Contribution]) -> Count | None:
    """The first number."""
    return next((c.value for c in numbers if isinstance(c.value, Count)), None)
