"""Indicators that carry on others: what was told of the old ones counts for the new one."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from baocao138.aggregate.figures import Figures
from baocao138.aggregate.small_cells import Veil
from baocao138.aggregate.total import Total
from baocao138.model.catalogue import Agency, Catalogue, Indicator, Kind
from baocao138.model.contribution import Contribution
from baocao138.model.count import Count
from baocao138.model.period import Period
from baocao138.model.place import Place

H1, H2, YEAR = Period(2025, "H", 1), Period(2025, "H", 2), Period(2025, "Y", 0)
HERE = Place("x.yaml", 1, 1)
LAST, FIRST = date(2025, 6, 14), date(2025, 6, 15)
AXES = (("gioi_tinh", ("nam", "nu")),)


def catalogue(kind: Kind = Kind.FLOW, *, since: date | None = FIRST, chain: bool = False) -> Catalogue:
    """``cu_a`` and ``cu_b`` go on as ``moi``; with ``chain`` ``cu_b`` goes on as ``cu_a``."""
    indicators = [
        Indicator("cu_a", "cu_a", "vụ", kind, "muc", HERE, axes=AXES, until=LAST, successor="moi"),
        Indicator("cu_b", "cu_b", "vụ", kind, "muc", HERE, axes=AXES, until=LAST, successor="cu_a" if chain else "moi"),
        Indicator("moi", "moi", "vụ", kind, "muc", HERE, axes=AXES, since=since),
    ]
    owed = {"x": ("cu_a", "moi"), "y": ("cu_b", "moi"), "z": ()}
    return Catalogue(
        agencies={code: Agency(code, code, HERE, owes_indicators=codes) for code, codes in owed.items()},
        indicators={each.id: each for each in indicators},
        carried_on={"moi": ("cu_a",), "cu_a": ("cu_b",)} if chain else {"moi": ("cu_a", "cu_b")},
    )


def said(agency: str, code: str, number: int, period: Period = H1, group: str = "") -> Contribution:
    place = Place(f"{period}/{agency}.yaml", number + 1, 1)
    axis = "gioi_tinh" if group else ""
    return Contribution(code, agency, period, Count(Decimal(number)), place, period.end, axis=axis, group=group)


def total(known: Catalogue, period: Period, *contributions: Contribution) -> Total:
    return Figures(frozenset(contributions), known).total(known.indicators["moi"], period)


def told(found: Total) -> tuple[int | None, list[str], bool]:
    return int(found.count.value) if found.count else None, [each.id for each in found.lacking], bool(found.conflict)


def test_the_base_of_a_new_indicator_is_what_was_told_of_the_old_ones() -> None:
    for chain in (False, True):
        found = total(catalogue(chain=chain), H1, said("x", "cu_a", 5), said("y", "cu_b", 7))
        assert told(found) == (12, [], False)
        assert [source.indicator for source in found.sources] == ["cu_a", "cu_b"]


def test_who_owed_an_old_one_and_did_not_tell_of_it_is_lacking() -> None:
    assert told(total(catalogue(), H1, said("x", "cu_a", 5))) == (5, ["y"], False)


def test_a_year_is_the_old_ones_in_its_first_half_and_the_new_one_in_its_second() -> None:
    both = (said("x", "cu_a", 5), said("y", "cu_b", 7))
    known = catalogue()
    assert told(total(known, YEAR, *both, said("x", "moi", 1, H2), said("y", "moi", 2, H2))) == (15, [], False)
    assert told(total(known, YEAR, *both, said("x", "moi", 1, H2))) == (13, ["y"], False)
    assert told(total(known, YEAR, said("x", "moi", 1, H2), said("y", "moi", 2, H2))) == (3, ["x", "y"], False)


def test_a_word_on_the_whole_year_has_the_first_half_in_it() -> None:
    known = catalogue()
    year = (said("x", "moi", 9, YEAR), said("y", "moi", 2, H2), said("y", "cu_b", 7))
    assert told(total(known, YEAR, *year)) == (18, [], False)
    assert told(total(known, YEAR, *year, said("x", "cu_a", 5))) == (18, [], False)


def test_what_was_in_force_beside_the_old_one_is_added() -> None:
    known = catalogue(since=None)
    found = total(known, H1, said("x", "moi", 3), said("x", "cu_a", 5), said("y", "moi", 0), said("y", "cu_b", 1))
    assert told(found) == (9, [], False)


def test_a_stock_is_that_of_its_day() -> None:
    known = catalogue(Kind.STOCK)
    assert told(total(known, H1, said("x", "cu_a", 5), said("y", "cu_b", 7))) == (12, [], False)
    assert told(total(known, YEAR, said("x", "cu_a", 5), said("y", "cu_b", 7), said("x", "moi", 4, H2)))[0] == 4


def test_coverage_is_not_added() -> None:
    known = catalogue(Kind.COVERAGE)
    assert told(total(known, H1, said("x", "cu_a", 5)))[0] == 5
    assert told(total(known, H1, said("x", "cu_a", 5), said("y", "cu_b", 7)))[2]


def test_a_circle_of_successors_ends() -> None:
    known = catalogue()
    known.carried_on["cu_a"] = ("moi",)
    assert told(total(known, H1, said("x", "cu_a", 5), said("y", "cu_b", 7)))[0] == 12


def test_what_was_not_shown_of_an_old_one_is_not_shown_of_both() -> None:
    known = catalogue()
    ledger = frozenset(
        said(agency, code, number, H1, group)
        for agency, code, numbers in (("x", "cu_a", (3, 9)), ("y", "cu_b", (20, 30)))
        for group, number in (("", sum(numbers)), *zip(("nam", "nu"), numbers, strict=True))
    )
    figures = Figures(ledger, known)
    cells = figures.cells(known.indicators["moi"], H1, "gioi_tinh")
    assert {group: int(found.amount.value) for group, found in cells.items() if found.amount} == {"nam": 23, "nu": 39}
    veil = Veil(figures, known.indicators["moi"], H1, "gioi_tinh")
    assert veil.groups == {"nam", "nu"}
    assert veil.is_private


def test_cells_of_one_that_was_broken_down_otherwise_are_left_out() -> None:
    known = catalogue()
    known.indicators["cu_b"] = known.indicators["cu_b"]._replace(axes=(("gioi_tinh", ("nam", "nu", "khac")),))
    ledger = frozenset({said("y", "cu_b", 30), said("y", "cu_b", 25, group="nam"), said("y", "cu_b", 5, group="khac")})
    cells = Figures(ledger, known).cells(known.indicators["moi"], H1, "gioi_tinh")
    assert not any(cells.values())


NUMBERS = st.integers(0, 50)


@given(st.dictionaries(st.tuples(st.sampled_from("xyz"), st.sampled_from(("cu_a", "cu_b"))), NUMBERS),
       st.dictionaries(st.sampled_from("xyz"), NUMBERS))  # fmt: skip
def test_a_year_is_the_sum_of_its_halves_whatever_they_are_called(
    first: dict[tuple[str, str], int], second: dict[str, int]
) -> None:
    known = catalogue()
    ledger = [said(agency, code, number) for (agency, code), number in first.items()]
    ledger += [said(agency, "moi", number, H2) for agency, number in second.items()]
    counts = [total(known, period, *ledger).count for period in (H1, H2, YEAR)]
    numbers = [count.value if count else 0 for count in counts]
    assert numbers[0] + numbers[1] == numbers[2] == sum([*first.values(), *second.values()])


def test_a_sum_that_was_told_under_its_old_name_is_not_told_by_its_parts_again() -> None:
    for parts_then in ((), ("u", "v")):
        known = catalogue()
        plain = known.indicators["moi"]._replace(since=None)
        known.indicators["moi"] = known.indicators["moi"]._replace(sum_of=("u", "v"))
        known.indicators["cu_a"] = known.indicators["cu_a"]._replace(sum_of=parts_then)
        known.indicators.update({code: plain._replace(id=code) for code in ("u", "v")})
        known.carried_on["moi"] = ("cu_a",)
        parts = (said("x", "u", 3), said("x", "v", 7))
        assert told(total(known, H1, said("x", "cu_a", 10), *parts))[0] == 10
        assert told(total(known, H1, *parts))[0] == 10
        assert told(total(known, H1, said("x", "cu_a", 10), *parts, said("z", "u", 5)))[0] == 15


def test_where_all_are_of_one_group_no_group_is_shown_beside_a_small_one_of_an_agency() -> None:
    known = catalogue(since=None)
    ledger = {
        said(agency, "moi", number, H1, group)
        for agency, numbers in (("x", (2, 0)), ("y", (8, 0)))
        for group, number in (("", sum(numbers)), *zip(("nam", "nu"), numbers, strict=True))
    }
    ledger = {c._replace(place=Place(f"{c.agency}", 1, at)) for at, c in enumerate(ledger, 1)}
    veil = Veil(Figures(frozenset(ledger), known), known.indicators["moi"], H1, "gioi_tinh")
    assert veil.groups == {"nam", "nu"}
