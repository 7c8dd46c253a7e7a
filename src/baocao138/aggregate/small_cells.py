"""Small cells: what a breakdown must not show, because it would point at persons.

A cell from 1 to 4 is withheld, and with it the smallest other cell, for else the total would give it away.
Law 53/2024/QH15, Article 3: nothing may be made public that identifies a victim.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from decimal import Decimal
from typing import TypeVar

from baocao138.model.contribution import Contribution
from baocao138.model.count import Count

Key = TypeVar("Key", str, tuple[str, str])
SMALL = 5


def withheld(cells: Mapping[str, Count | None]) -> frozenset[str]:
    """The groups of one axis that are not to be shown. Cells without a number need no protection."""
    known = {group: count.value for group, count in cells.items() if count is not None}
    hidden = {group for group, value in known.items() if 0 < value < SMALL}
    # One that is hidden alone, or so few persons in all that they can be guessed, are told by the total.
    while hidden and (len(hidden) == 1 or sum(known[group] for group in hidden) < SMALL) and hidden != known.keys():
        hidden.add(_next(known, hidden))
    return frozenset(hidden)


def withheld_in(rows: Mapping[str, Mapping[str, Count | None]]) -> frozenset[tuple[str, str]]:
    """The cells ``(row, group)`` of a table by agency and group that are not to be shown.

    The sum over the rows is known for each group, so that a cell that is alone in its column takes another with it.
    """
    hidden = {(row, group) for row, cells in rows.items() for group in withheld(cells)}
    numbers: dict[tuple[str, str], Decimal] = {
        (row, group): count.value for row, cells in rows.items() for group, count in cells.items() if count is not None
    }
    lines = [
        {key: number for key, number in numbers.items() if key[side] == name}
        for side in (0, 1)
        for name in sorted({key[side] for key in numbers})
    ]
    while True:
        more = {_next(line, hidden & line.keys()) for line in lines if len(hidden & line.keys()) == 1 and len(line) > 1}
        if not more:
            return frozenset(hidden)
        hidden |= more


def _next(numbers: Mapping[Key, Decimal], hidden: Set[Key]) -> Key:
    """The cell that is lost with the least harm: the smallest number, a zero last, for it hides nothing."""
    return min((key for key in numbers if key not in hidden), key=lambda key: (not numbers[key], numbers[key], key))


def hidden_cells(cells: Mapping[str, Iterable[Contribution]]) -> frozenset[tuple[str, str]]:
    """The cells by agency and group that are not to be shown, of what was said of each group of an axis."""
    rows: dict[str, dict[str, Count | None]] = {}
    for group, sources in cells.items():
        for source in sources:
            if isinstance(source.value, Count):
                known = rows.setdefault(source.agency, {}).get(group)
                rows[source.agency][group] = known + source.value if known else source.value
    return withheld_in(rows)
