"""What a breakdown must not show, and that it cannot be worked out from what it shows."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baocao138.aggregate.small_cells import withheld, withheld_in
from baocao138.model.count import Count


def cells(**numbers: int) -> dict[str, Count | None]:
    return {group: Count(Decimal(number)) for group, number in numbers.items()}


@pytest.mark.parametrize(
    ("numbers", "hidden"),
    [
        ({"nam": 0, "nu": 12}, ""),
        ({"nam": 5, "nu": 12}, ""),
        ({"nam": 3, "nu": 12}, "nam nu"),
        ({"nam": 3, "nu": 0}, "nam nu"),
        ({"a": 3, "b": 6, "c": 20}, "a b"),
        ({"a": 3, "b": 4, "c": 20}, "a b"),
        ({"a": 1, "b": 1, "c": 20}, "a b c"),
        ({"a": 2}, "a"),
    ],
)
def test_one_row(numbers: dict[str, int], hidden: str) -> None:
    assert withheld(cells(**numbers)) == frozenset(hidden.split())


def test_a_cell_alone_in_its_column_takes_another_with_it() -> None:
    rows = {"x": cells(nam=3, nu=9), "y": cells(nam=8, nu=30)}
    assert withheld_in(rows) == {("x", "nam"), ("x", "nu"), ("y", "nam"), ("y", "nu")}


@given(st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 30), min_size=1))
def test_no_small_cell_is_shown_nor_left_alone(numbers: dict[str, int]) -> None:
    hidden = withheld(cells(**numbers))
    assert {group for group, number in numbers.items() if 0 < number < 5} <= hidden
    assert len(hidden) != 1 or len(numbers) == 1


@given(
    st.dictionaries(
        st.sampled_from("xyz"), st.fixed_dictionaries({"nam": st.integers(0, 20), "nu": st.integers(0, 20)}), min_size=1
    )
)
def test_no_line_of_a_table_has_one_hidden_cell(rows: dict[str, dict[str, int]]) -> None:
    hidden = withheld_in({row: cells(**numbers) for row, numbers in rows.items()})
    for row in rows:
        assert len([key for key in hidden if key[0] == row]) != 1
    for group in ("nam", "nu"):
        alone = [key for key in hidden if key[1] == group]
        assert len(alone) != 1 or len(rows) == 1
