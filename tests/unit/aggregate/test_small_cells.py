"""What a breakdown must not show, and that it cannot be worked out from what it shows."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baocao138.aggregate.small_cells import has_small, withheld
from baocao138.aggregate.sources import Sources
from baocao138.model.contribution import Contribution
from baocao138.model.count import Count
from baocao138.model.period import Period
from baocao138.model.place import Place


def cells(**numbers: int | None) -> dict[str, Count | None]:
    return {group: None if number is None else Count(Decimal(number)) for group, number in numbers.items()}


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
        ({"nam": 4, "nu": None}, "nam nu"),
        ({"nam": 3, "nu": 9, "khac": None}, "nam nu khac"),
        ({"nam": 12, "nu": None}, ""),
        ({"nam": None, "nu": None}, ""),
        ({"a": 3, "b": 6, "c": 20, "d": None}, "a b"),
    ],
)
def test_one_row(numbers: dict[str, int | None], hidden: str) -> None:
    assert withheld(cells(**numbers)) == frozenset(hidden.split())


H1, H2 = Period(2019, "H", 1), Period(2019, "H", 2)


def said(agency: str, period: Period, group: str, number: int) -> Contribution:
    place = Place(f"{agency}.yaml", number + 1, 1)
    return Contribution("so", agency, period, Count(Decimal(number)), place, period.end, axis="a", group=group)


def private(**said: list[Contribution]) -> bool:
    return has_small({group: Sources(found) for group, found in said.items()})


def test_one_agency_s_small_cell_hides_all_agencies_cells() -> None:
    assert private(x=[said("a", H1, "x", 3)], y=[said("a", H1, "y", 9), said("b", H1, "y", 30)])
    assert not private(x=[said("a", H1, "x", 0)], y=[said("a", H1, "y", 9), said("b", H1, "y", 30)])


def test_a_small_cell_of_a_part_of_the_period_is_small() -> None:
    assert private(x=[said("a", H1, "x", 4), said("a", H2, "x", 12)])
    assert private(x=[said("a", H1, "x", 3), said("a", H1, "x", 12)])
    assert not private(x=[said("a", H1, "x", 5), said("a", H1, "x", 12)])


@given(st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 30), min_size=1))
def test_no_small_cell_is_shown_nor_left_alone(numbers: dict[str, int]) -> None:
    hidden = withheld(cells(**numbers))
    assert {group for group, number in numbers.items() if 0 < number < 5} <= hidden
    assert len(hidden) != 1 or len(numbers) == 1
