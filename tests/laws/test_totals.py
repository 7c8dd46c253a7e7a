"""Laws of aggregation: order and grouping of files change nothing, a figure is the sum of its sources."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import reduce
from operator import add

from hypothesis import given
from hypothesis import strategies as st

from baocao138.aggregate.figures import Figures
from baocao138.aggregate.ledger import Ledger
from baocao138.model.catalogue import Agency, Catalogue, Indicator, Kind
from baocao138.model.contribution import Contribution
from baocao138.model.count import Count, State
from baocao138.model.period import Period, read_period
from baocao138.model.place import Place

HERE = Place("x.yaml", 1, 1)
PERIODS = (Period(2019, "H", 1), Period(2019, "H", 2))
AGENCIES = ("a", "b", "c")


def catalogue(kind: Kind, *, adds: bool = False) -> Catalogue:
    indicator = Indicator("so", "Số", "vụ", kind, "muc", HERE, adds_over_agencies=adds)
    agencies = {name: Agency(name, name.upper(), HERE, owes_indicators=("so",)) for name in AGENCIES}
    return Catalogue(agencies=agencies, indicators={"so": indicator})


values = st.one_of(
    st.integers(0, 999).map(lambda n: Count(Decimal(n))),
    st.integers(1, 999).map(lambda n: Count(Decimal(n), frozenset({"hơn"}))),
    st.sampled_from(State),
)
contributions = st.builds(
    Contribution,
    indicator=st.just("so"),
    agency=st.sampled_from(AGENCIES),
    period=st.sampled_from(PERIODS),
    value=values,
    place=st.builds(Place, st.sampled_from(["1.yaml", "2.yaml"]), st.integers(1, 99), st.just(1)),
    day=st.dates(date(2019, 5, 1), date(2019, 5, 5)),
    joint=st.just(()),
    axis=st.just(""),
    group=st.just(""),
)
ledgers = st.frozensets(contributions, max_size=8)


@given(ledgers, ledgers, ledgers)
def test_merging_is_a_union(a: Ledger, b: Ledger, c: Ledger) -> None:
    assert (a | b) | c == a | (b | c)
    assert a | b == b | a
    assert a | a == a


@given(ledgers)
def test_a_flow_is_the_sum_of_its_sources(ledger: Ledger) -> None:
    cat = catalogue(Kind.FLOW)
    for period in PERIODS:
        found = Figures(ledger, cat).total(cat.indicators["so"], period)
        counts = [c.value for c in found.sources if isinstance(c.value, Count)]
        assert found.count == (reduce(add, counts) if counts else None)
        assert {c for c in ledger if c.period == period and isinstance(c.value, Count)} == set(found.sources)


@given(ledgers)
def test_no_number_is_not_zero(ledger: Ledger) -> None:
    cat = catalogue(Kind.FLOW)
    found = Figures(ledger, cat).total(cat.indicators["so"], PERIODS[0])
    here = [c for c in ledger if c.period == PERIODS[0]]
    said = {c.agency for c in here if c.value is not State.NOT_AVAILABLE}
    without = {c.agency for c in here if c.value is State.NOT_AVAILABLE}
    assert {agency.id for agency in found.lacking} == (set(AGENCIES) - said) | without
    if not any(isinstance(c.value, Count) for c in ledger if c.period == PERIODS[0]):
        assert found.count is None


@given(ledgers)
def test_a_stock_is_never_added_over_periods_or_agencies(ledger: Ledger) -> None:
    cat = catalogue(Kind.STOCK)
    found = Figures(ledger, cat).total(cat.indicators["so"], PERIODS[0])
    numbers = [c for c in ledger if c.period == PERIODS[0] and isinstance(c.value, Count)]
    if numbers:
        last = max(c.day for c in numbers)
        latest = {c.value for c in numbers if c.day == last}
        assert found.count in latest
        assert bool(found.conflict) == (len(latest) > 1)


@given(ledgers)
def test_a_stock_of_separate_areas_adds_each_agencys_latest(ledger: Ledger) -> None:
    cat = catalogue(Kind.STOCK, adds=True)
    found = Figures(ledger, cat).total(cat.indicators["so"], PERIODS[0])
    assert len({c.agency for c in found.sources}) == len(found.sources)


@given(st.lists(contributions, max_size=8).flatmap(lambda items: st.tuples(st.just(items), st.permutations(items))))
def test_order_changes_nothing(pair: tuple[list[Contribution], list[Contribution]]) -> None:
    one, other = pair
    for kind in Kind:
        cat = catalogue(kind)
        indicator = cat.indicators["so"]
        found, again = (Figures(frozenset(each), cat).total(indicator, PERIODS[0]) for each in (one, other))
        assert found == again


def over(year: str, *parts: tuple[str, int]) -> Ledger:
    periods = {text: read_period(text) for text in (year, *(text for text, _ in parts))}
    return frozenset(
        Contribution("so", agency, period, Count(Decimal(number)), Place(f"{agency}.yaml", at, 1), period.end)
        for at, (text, number) in enumerate(parts)
        for agency in AGENCIES
        if isinstance(period := periods[text], Period)
    )


PARTS = (
    ("2019H1", "2019H2"),
    ("2019N9", "2019Q4"),
    ("2019Q1", "2019Q2", "2019Q3", "2019Q4"),
    ("2019H1", "2019Q3", "2019M10", "2019M11", "2019M12"),
)


@given(st.sampled_from(PARTS), st.lists(st.integers(0, 999), min_size=5, max_size=5))
def test_the_parts_of_a_year_give_the_year(parts: tuple[str, ...], numbers: list[int]) -> None:
    cat, year = catalogue(Kind.FLOW), Period(2019, "Y", 0)
    ledger = over("2019", *zip(parts, numbers, strict=False))
    found = Figures(ledger, cat).total(cat.indicators["so"], year)
    assert found.count == Count(Decimal(sum(numbers[: len(parts)]) * len(AGENCIES)))
    assert found.lacking == ()
    some = frozenset(c for c in ledger if c.agency != "b" or str(c.period) != parts[-1])
    assert [agency.id for agency in Figures(some, cat).total(cat.indicators["so"], year).lacking] == ["b"]


@given(st.sampled_from(PARTS), st.lists(st.integers(0, 999), min_size=5, max_size=5))
def test_a_stock_of_a_year_is_that_of_its_last_day(parts: tuple[str, ...], numbers: list[int]) -> None:
    cat, year = catalogue(Kind.STOCK), Period(2019, "Y", 0)
    found = Figures(over("2019", *zip(parts, numbers, strict=False)), cat).total(cat.indicators["so"], year)
    assert found.count == Count(Decimal(numbers[len(parts) - 1]))
    assert {str(c.period) for c in found.sources} == {parts[-1]}
