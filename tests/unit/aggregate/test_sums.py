"""Indicators that are the sum of others."""

from __future__ import annotations

from decimal import Decimal

from baocao138.aggregate.figures import Figures
from baocao138.aggregate.small_cells import Veil
from baocao138.model.catalogue import Agency, Catalogue, Indicator, Kind
from baocao138.model.contribution import Contribution
from baocao138.model.count import Count
from baocao138.model.period import Period
from baocao138.model.place import Place

H1 = Period(2019, "H", 1)
HERE = Place("x.yaml", 1, 1)


def indicator(code: str, *parts: str) -> Indicator:
    return Indicator(code, code, "vụ", Kind.FLOW, "muc", HERE, sum_of=parts)


def said(agency: str, code: str, number: int) -> Contribution:
    return Contribution(code, agency, H1, Count(Decimal(number)), Place(f"{agency}.yaml", number, 1), H1.end)


CATALOGUE = Catalogue(
    agencies={code: Agency(code, code, HERE, owes_indicators=("a",)) for code in ("x", "y")},
    indicators={i.id: i for i in (indicator("tong", "a", "b"), indicator("a"), indicator("b"))},
)


def summed(*contributions: Contribution) -> tuple[Decimal | None, list[str]]:
    found = Figures(frozenset(contributions), CATALOGUE).total(CATALOGUE.indicators["tong"], H1)
    return found.count.value if found.count else None, [agency.id for agency in found.lacking]


def test_parts_are_added() -> None:
    assert summed(said("x", "a", 1), said("x", "b", 2), said("y", "a", 4)) == (Decimal(7), [])


def test_who_gave_the_sum_itself_is_not_added_by_parts_too() -> None:
    assert summed(said("x", "tong", 10), said("x", "a", 1), said("y", "a", 4)) == (Decimal(14), [])


def test_a_part_that_somebody_owes_is_lacking() -> None:
    assert summed(said("x", "a", 1)) == (Decimal(1), ["y"])


def test_a_sum_that_contains_itself_ends() -> None:
    catalogue = Catalogue(indicators={i.id: i for i in (indicator("p", "q"), indicator("q", "p"))})
    found = Figures(frozenset({said("x", "q", 3)}), catalogue).total(catalogue.indicators["p"], H1)
    assert found.count == Count(Decimal(3))


def test_a_cell_that_is_hidden_in_a_part_is_hidden_in_the_sum_and_in_the_other_part() -> None:
    axes = (("gioi_tinh", ("nam", "nu")),)
    catalogue = Catalogue(
        indicators={i.id: i._replace(axes=axes) for i in (indicator("tong", "a", "b"), indicator("a"), indicator("b"))}
    )
    numbers = {"tong": (10, 30), "a": (7, 15), "b": (3, 15)}
    ledger = {
        said("x", code, number)._replace(axis=axis, group=group, place=Place(code, number + 1, len(group) + 1))
        for code, (men, women) in numbers.items()
        for axis, group, number in (("", "", men + women), ("gioi_tinh", "nam", men), ("gioi_tinh", "nu", women))
    }
    figures = Figures(frozenset(ledger), catalogue)
    for code in numbers:
        veil = Veil(figures, catalogue.indicators[code], H1, "gioi_tinh")
        assert veil.groups == {"nam", "nu"} and veil.is_private, code
