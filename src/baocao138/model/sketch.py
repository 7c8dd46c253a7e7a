"""A submission in outline: enough to see that nothing is wrong with it, without building the whole."""

from __future__ import annotations

import datetime
from typing import NamedTuple

from baocao138.model.period import Period

Breakdown = tuple[str, tuple[tuple[str, tuple[tuple[str, str], ...]], ...]]
"""A whole ("" where none is typed) and its axes: name and groups, each group with its value; values as typed."""


class EntrySketch(NamedTuple):
    """An entry in outline.

    ``names`` are the indicators that it gives a value for, as often as it does; ``typed`` the values of those that are
    not broken down, to the letter; ``broken`` the others. ``opening`` is how its first paragraph begins, in one line
    or in several, where the agency's name is printed before it, else "". ``is_simple`` is False where it has a
    reference back, a number bound to nothing, a period or a share in words, a code that the word behind its number may
    not fit, a beginning like that of its subject, or no content; ``is_shared`` is True where it names co-authors or
    partners.
    """

    section: str
    names: tuple[str, ...]
    typed: tuple[str, ...]
    broken: tuple[tuple[str, Breakdown], ...]
    opening: str
    is_simple: bool
    is_shared: bool


class Sketch(NamedTuple):
    """A submission in outline. ``has_window`` tells whether it says which days its data cover.

    ``places`` are the communes that its sentences name, each once, in lower case.
    """

    agency: str
    period: Period
    entries: tuple[EntrySketch, ...]
    date: datetime.date | None
    has_window: bool
    replaces: str = ""
    symbol: str = ""
    places: tuple[str, ...] = ()

    @property
    def said(self) -> frozenset[str]:
        """All indicators that it gives a value for."""
        return frozenset([name for entry in self.entries for name in entry.names])

    @property
    def is_shared(self) -> bool:
        """True where anything in it names co-authors or partners."""
        return True in [entry.is_shared for entry in self.entries]
