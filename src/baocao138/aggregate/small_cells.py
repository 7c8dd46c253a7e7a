"""Small cells: what a breakdown must not show, because it would point at persons.

A cell from 1 to 4 is withheld, and with it the smallest other cell, for else the total would give it away. What is
withheld of an indicator is withheld of all that are added up with it, for else these would.
Law 53/2024/QH15, Article 3: nothing may be made public that identifies a victim.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from decimal import Decimal

from baocao138.aggregate.figures import Figures
from baocao138.aggregate.sources import Cells, joined
from baocao138.model.catalogue import Indicator
from baocao138.model.count import Count
from baocao138.model.period import Period

SMALL = 5


def withheld(cells: Mapping[str, Count | None]) -> frozenset[str]:
    """The groups of one axis that are not to be shown.

    Cells without a number need no protection, but give it: where nobody wrote of a group, nobody knows that it is none.
    """
    known = {group: count.value for group, count in cells.items() if count is not None}
    hidden = {group for group, value in known.items() if 0 < value < SMALL}
    # One that is hidden alone, or so few persons in all that they can be guessed, are told by the total.
    while hidden and (len(hidden) == 1 or sum(known[group] for group in hidden) < SMALL) and hidden != known.keys():
        hidden.add(_next(known, hidden))
    if hidden and hidden == known.keys():
        hidden |= cells.keys()
    return frozenset(hidden)


class Veil:
    """What is not to be shown of one axis of an indicator in a period."""

    def __init__(self, figures: Figures, indicator: Indicator, period: Period, axis: str) -> None:
        family = [each for each in figures.catalogue.added_up_with(indicator) if each.axis(axis)]
        told = [figures.cells_apart(each, period, axis) for each in family]
        self.cells = joined(told[0])
        alone = [apart[0] for apart in told]
        every = [*alone, *(joined(apart) for apart in told if len(apart) > 1)]
        self.groups = frozenset[str]().union(*map(_withheld, every)) & self.cells.keys()
        self.is_private = any(map(has_small, every))
        counts = [said.amount for said in self.cells.values()]
        if self.is_private and sum(bool(count and count.value) for count in counts) == 1:
            # All are of one group, so that what an agency has in all is what it has of that.
            self.groups = frozenset(self.cells)
        """True where any agency's own cell is small: then no agency's cells are shown, nor which it has.

        To leave out single cells would not do: totals, sums over agencies, groups that only one has give them away.
        """


def has_small(cells: Cells) -> bool:
    """True where any agency gives a small number for a group."""
    values = (number for sources in cells.values() for found in sources.numbers().values() for _, number in found)
    return any(0 < number < SMALL for number in values)


def _withheld(cells: Cells) -> frozenset[str]:
    return withheld({group: said.amount for group, said in cells.items()})


def _next(numbers: Mapping[str, Decimal], hidden: Set[str]) -> str:
    """The cell that is lost with the least harm: the smallest number, a zero last, for it hides nothing."""
    return min((key for key in numbers if key not in hidden), key=lambda key: (not numbers[key], numbers[key], key))
