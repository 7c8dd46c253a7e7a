"""A submission in outline: enough to see that nothing is wrong with it, without building the whole."""

from __future__ import annotations

import datetime
from typing import NamedTuple

from baocao138.model.period import Period


class EntrySketch(NamedTuple):
    """An entry in outline.

    ``names`` are the indicators that it gives a whole for, as often as it does, and ``typed`` the values to the letter.
    ``opening`` is how its first paragraph begins where the agency's name is printed before it, else "".
    ``is_simple`` is False where it has a breakdown, a reference back or no content; ``is_shared`` is True where it
    names co-authors or partners.
    """

    section: str
    names: tuple[str, ...]
    typed: tuple[str, ...]
    opening: str
    is_simple: bool
    is_shared: bool


class Sketch(NamedTuple):
    """A submission in outline. ``has_window`` tells whether it says which days its data cover."""

    agency: str
    period: Period
    entries: tuple[EntrySketch, ...]
    date: datetime.date | None
    has_window: bool
    replaces: str = ""

    @property
    def said(self) -> frozenset[str]:
        """All indicators that it gives a value for."""
        return frozenset([name for entry in self.entries for name in entry.names])

    @property
    def is_shared(self) -> bool:
        """True where anything in it names co-authors or partners."""
        return any(entry.is_shared for entry in self.entries)
