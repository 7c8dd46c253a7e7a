"""The atom of every figure: who said what of which indicator for which period, and where it is typed."""

from __future__ import annotations

import datetime
from typing import NamedTuple

from baocao138.model.count import Reported
from baocao138.model.period import Period
from baocao138.model.place import Later, Place


class Contribution(NamedTuple):
    """One typed value. ``day`` is the last day its data cover, the day at which a stock was counted.

    ``joint`` are co-authors: the value counts once, and stands for all of them. ``axis`` and ``group`` are empty for
    a whole. ``is_windowed`` is True where its file counts from or to other days than the period's own.
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

    @property
    def at(self) -> Place:
        """Where it is typed."""
        return self.place if isinstance(self.place, Place) else self.place.find()

    @property
    def authors(self) -> tuple[str, ...]:
        """The agency that filed it, then its co-authors."""
        return (self.agency, *self.joint)
