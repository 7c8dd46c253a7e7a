"""The atom of every figure: who said what of which indicator for which period, and where it is typed."""

from __future__ import annotations

import datetime
from typing import NamedTuple

from baocao138.model.count import Reported
from baocao138.model.period import Period
from baocao138.model.place import Later, Place

Window = tuple[tuple[int, int, int], tuple[int, int, int]]
"""First and last day, each with the year counted from the period's."""


class Contribution(NamedTuple):
    """One typed value. ``day`` is the last day its data cover, the day at which a stock was counted.

    ``joint`` are co-authors: the value counts once, and stands for all of them. ``axis`` and ``group`` are empty for
    a whole. ``is_windowed`` is True where its file counts from or to other days than the period's own, ``since`` the
    first of them.
    ``place`` may still have to be looked up: ``at`` does it.
    """

    indicator: str
    agency: str
    period: Period
    value: Reported
    place: Place | Later
    day: datetime.date
    joint: tuple[str, ...] = ()
    axis: str = ""
    group: str = ""
    is_windowed: bool = False
    since: datetime.date | None = None

    @property
    def at(self) -> Place:
        """Where it is typed."""
        return self.place if isinstance(self.place, Place) else self.place.find()

    @property
    def window(self) -> Window:
        """The days counted, as they would be in any year."""
        days = (self.since or self.period.start, self.day)
        first, last = ((each.year - self.period.year, each.month, each.day) for each in days)
        return first, last

    @property
    def authors(self) -> tuple[str, ...]:
        """The agency that filed it, then its co-authors."""
        return (self.agency, *self.joint)
