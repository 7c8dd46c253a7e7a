"""What a figure rests on: added up at once, and told one by one, with their places, where somebody asks.

A nation's report adds up some hundred values a file, and points at few of them.
"""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable, Iterator, Sequence
from decimal import Decimal
from typing import overload

from baocao138.aggregate.ledger import contribution_of
from baocao138.model.contribution import Contribution, Window
from baocao138.model.count import ZERO, Count, Reported
from baocao138.model.filing import Filing
from baocao138.model.period import Period
from baocao138.model.place import Place

Contributions = tuple[Contribution, ...]
Given = list[tuple[Filing, Reported]]
"""What files in outline give, each file at most one value."""
Spans = dict[tuple[Period, datetime.date], set[str]]
"""Who told of a period, counted at a day."""


class Sources(Sequence[Contribution]):
    """Contributions by file and place, the same on every machine.

    ``made`` are those that are there; ``given`` stands for those of files in outline, all of one period, that give a
    value for ``cell``: an indicator, and an axis and a group, or "" for a whole.
    """

    __slots__ = ("_all", "_cell", "_given", "_made", "amount", "are_numbers")

    def __init__(
        self,
        made: Iterable[Contribution] = (),
        given: Sequence[tuple[Filing, Reported]] = (),
        cell: tuple[str, str, str] = ("", "", ""),
    ) -> None:
        self._made, self._given, self._cell = tuple(made), given, cell
        self._all: Contributions | None = None
        counts = [value for _, value in given if isinstance(value, Count)]
        if self._made:
            counts += [c.value for c in self._made if isinstance(c.value, Count)]
        self.are_numbers = len(counts) == len(given) + len(self._made)
        """True where none of them says that there is no number."""
        self.amount = added(counts) if counts else None
        """What the numbers add up to, None where there is none."""

    @property
    def is_windowed(self) -> bool:
        """True where any of it was counted from or to other days than the period's own."""
        return any(c.is_windowed for c in self._made)

    @property
    def windows(self) -> frozenset[tuple[str, str, Window]]:
        """The days counted otherwise than the period says, by whom and for which part of the year."""
        return frozenset((c.agency, f"{c.period.kind}{c.period.index}", c.window) for c in self._made if c.is_windowed)

    @property
    def agencies(self) -> set[str]:
        """Who filed any of it."""
        return {filing.agency for filing, _ in self._given}.union([c.agency for c in self._made])

    @property
    def joint(self) -> tuple[str, ...]:
        """The co-authors, as often as they are named."""
        return tuple([code for c in in_order(self._made) for code in c.joint])

    def by_agency(self) -> dict[str, Sources]:
        """The same apart for each agency that filed any of it, in the order of their files."""
        made: dict[str, list[Contribution]] = {}
        given: dict[str, list[tuple[Filing, Reported]]] = {}
        for c in self._made:
            made.setdefault(c.agency, []).append(c)
        for filing, value in self._given:
            given.setdefault(filing.agency, []).append((filing, value))
        files = [(c.place.file, c.agency) for c in self._made] + [(f.file, f.agency) for f, _ in self._given]
        agencies = dict.fromkeys(agency for _, agency in sorted(files))
        return {agency: Sources(made.get(agency, ()), given.get(agency, ()), self._cell) for agency in agencies}

    def spans(self, code: str) -> Spans:
        """Who filed what it rests on of an indicator, by what they told of."""
        found: Spans = {}
        if self._given and self._cell[0] == code:
            period = self._given[0][0].period
            found[period, period.end] = {filing.agency for filing, _ in self._given}
        for c in self._made:
            if c.indicator == code:
                found.setdefault((c.period, c.day), set()).add(c.agency)
        return found

    def numbers(self) -> dict[Period, list[tuple[str, Decimal]]]:
        """The numbers of each period, and who gave them; in no order."""
        found: dict[Period, list[tuple[str, Decimal]]] = {}
        if self._given:
            given = [(filing.agency, value.value) for filing, value in self._given if isinstance(value, Count)]
            found[self._given[0][0].period] = given
        for c in self._made:
            if isinstance(c.value, Count):
                found.setdefault(c.period, []).append((c.agency, c.value.value))
        return found

    def __len__(self) -> int:
        return len(self._made) + len(self._given)

    def _told(self) -> Contributions:
        if self._all is None:
            given = [contribution_of(filing, self._cell, value) for filing, value in self._given]
            self._all = in_order([*self._made, *given])
        return self._all

    @overload
    def __getitem__(self, index: int) -> Contribution: ...
    @overload
    def __getitem__(self, index: slice) -> Contributions: ...
    def __getitem__(self, index: int | slice) -> Contribution | Contributions:
        return self._told()[index]

    def __iter__(self) -> Iterator[Contribution]:
        return iter(self._told())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sources) and self._told() == other._told()

    def __hash__(self) -> int:
        return hash(self._told())


Cells = dict[str, Sources]
"""What was said of each group of an axis."""


def joined(parts: Sequence[Cells]) -> Cells:
    """The cells of one axis or more as one, in the groups of the first."""
    if len(parts) == 1:
        return parts[0]
    return {group: Sources(c for part in parts for c in part.get(group, ())) for group in parts[0]}


def added(counts: Collection[Count]) -> Count:
    """The sum of one number or more, with all their qualifiers."""
    if len(counts) == 1:
        return next(iter(counts))
    qualifiers = {c.qualifiers for c in counts}
    words = qualifiers.pop() if len(qualifiers) == 1 else frozenset[str]().union(*qualifiers)
    return Count(sum([c.value for c in counts], ZERO.value), words)


def in_order(numbers: Iterable[Contribution]) -> Contributions:
    """Contributions by file and place, the same on every machine."""
    found = list(numbers)
    if len(found) < 2:
        return tuple(found)
    spots = [_spot(each) for each in found]
    if len(set(spots)) < len(spots):
        return tuple(sorted(found, key=lambda c: (_spot(c), c.agency, c.group, c.axis, c.day, c.joint, str(c.value))))
    return tuple(each for _, each in sorted(zip(spots, found, strict=True), key=lambda pair: pair[0]))


def _spot(c: Contribution) -> tuple[str, tuple[object, ...]]:
    # Of one file all places are there, or all are to be looked up: then they are in the order of its entries.
    return c.place.file, (c.place[1:] if isinstance(c.place, Place) else c.place.key)
