"""Small cells: what a breakdown must not show, because it would point at persons.

A cell from 1 to 4 is withheld, and with it the smallest other cell, for else the total would give it away.
Law 53/2024/QH15, Article 3: nothing may be made public that identifies a victim.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from decimal import Decimal

from baocao138.aggregate.sources import Cells, joined
from baocao138.model.count import Count

SMALL = 5


def withheld(cells: Mapping[str, Count | None]) -> frozenset[str]:
    """The groups of one axis that are not to be shown. Cells without a number need no protection."""
    known = {group: count.value for group, count in cells.items() if count is not None}
    hidden = {group for group, value in known.items() if 0 < value < SMALL}
    # One that is hidden alone, or so few persons in all that they can be guessed, are told by the total.
    while hidden and (len(hidden) == 1 or sum(known[group] for group in hidden) < SMALL) and hidden != known.keys():
        hidden.add(_next(known, hidden))
    return frozenset(hidden)


def hidden(apart: Sequence[Cells]) -> frozenset[str]:
    """The groups of one axis that are not to be shown of an indicator, and of those that it carries on.

    What was not shown of one ``apart`` is not shown of all together: the others, which were, would be taken off.
    """
    every = apart if len(apart) == 1 else [joined(apart), *apart]
    return frozenset[str]().union(*(withheld({group: said.amount for group, said in each.items()}) for each in every))


def is_private(apart: Sequence[Cells]) -> bool:
    """True where any agency's own cell of an axis is small: then no agency's cells are shown, nor which it has.

    To leave out single cells would not do: totals, sums over agencies, groups that only one has give them away.
    """
    every = [sources for cells in apart for sources in cells.values()]
    return any(_is_small(numbers) for sources in every for numbers in sources.numbers().values())


def _is_small(numbers: list[tuple[str, Decimal]]) -> bool:
    """True where the numbers of any agency come to a small one: one of them is then small itself."""
    return any(
        0 < number < SMALL and sum(other for name, other in numbers if name == agency) < SMALL
        for agency, number in numbers
    )


def _next(numbers: Mapping[str, Decimal], hidden: Set[str]) -> str:
    """The cell that is lost with the least harm: the smallest number, a zero last, for it hides nothing."""
    return min((key for key in numbers if key not in hidden), key=lambda key: (not numbers[key], numbers[key], key))
