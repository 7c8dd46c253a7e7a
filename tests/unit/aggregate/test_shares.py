"""What each body has in a total: with its predecessors, whole or not, to be compared or not."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from baocao138.aggregate.figures import Figures
from baocao138.aggregate.shares import shares
from baocao138.model.catalogue import Agency, Catalogue, Indicator, Kind, Succession
from baocao138.model.contribution import Contribution
from baocao138.model.count import Count, Reported, State
from baocao138.model.period import Period
from baocao138.model.place import Place

H1, H2, YEAR, Q1 = Period(2025, "H", 1), Period(2025, "H", 2), Period(2025, "Y", 0), Period(2025, "Q", 1)
NOW = Period(2026, "H", 1)
HERE, LAST, FIRST = Place("x.yaml", 1, 1), date(2025, 6, 30), date(2025, 7, 1)


def catalogue(kind: Kind = Kind.FLOW, *, adds: bool = False, heirs: tuple[str, ...] = ("moi",)) -> Catalogue:
    """``a`` and ``b`` were merged into ``moi``; ``khac`` stands beside it."""
    old = tuple(map(Succession, heirs))
    agencies = [
        Agency("a", "a", HERE, owes_indicators=("so",), until=LAST, successors=old),
        Agency("b", "b", HERE, owes_indicators=("so",), until=LAST, successors=(Succession("moi"),)),
        Agency("moi", "moi", HERE, owes_indicators=("so",), since=FIRST),
        Agency("khac", "khac", HERE),
    ]
    indicator = Indicator("so", "so", "vụ", kind, "muc", HERE, adds_over_agencies=adds)
    return Catalogue(agencies={each.id: each for each in agencies}, indicators={"so": indicator})


def said(agency: str, value: int | Reported, period: Period = H1, joint: tuple[str, ...] = ()) -> Contribution:
    reported = Count(Decimal(value)) if isinstance(value, int) else value
    return Contribution("so", agency, period, reported, Place(f"{period}/{agency}", 1, 1), period.end, joint)


def of(known: Catalogue, period: Period, *ledger: Contribution) -> dict[str, tuple[int | None, bool]]:
    indicator = known.indicators["so"]
    total = Figures(frozenset(ledger), known).total(indicator, period)
    found = shares(total, indicator, known, NOW.end)
    return {code: (int(each.count.value) if each.count else None, each.is_whole) for code, each in found.items()}


def test_a_body_has_what_its_predecessors_had() -> None:
    assert of(catalogue(), H1, said("a", 12), said("b", 8), said("khac", 1)) == {"moi": (20, True), "khac": (1, True)}


def test_what_a_predecessor_lacks_its_heir_lacks() -> None:
    assert of(catalogue(), H1, said("a", 12)) == {"moi": (12, False)}
    assert of(catalogue(), H1, said("a", 12), said("b", State.NOT_AVAILABLE)) == {"moi": (12, False)}


def test_a_quarter_is_no_half() -> None:
    assert of(catalogue(), H1, said("a", 12, Q1), said("b", 8)) == {"moi": (20, False)}


def test_a_merger_within_the_year_counts_each_number_once() -> None:
    assert of(catalogue(), YEAR, said("a", 12), said("b", 8), said("moi", 30, H2)) == {"moi": (50, True)}


def test_where_nobody_said_anything_nobody_lacks_anything() -> None:
    assert of(catalogue(), H1) == {}


def test_a_stock_of_several_is_not_added() -> None:
    assert of(catalogue(Kind.STOCK), H1, said("a", 4), said("b", 4)) == {"moi": (4, True)}
    assert of(catalogue(Kind.STOCK), H1, said("a", 4), said("b", 2)) == {"moi": (None, True)}
    assert of(catalogue(Kind.STOCK, adds=True), H1, said("a", 4), said("b", 2)) == {"moi": (6, True)}


def test_work_that_was_divided_stays_with_its_body() -> None:
    known = catalogue(heirs=("moi", "khac"))
    assert of(known, H1, said("a", 12), said("b", 8)) == {"a": (12, True), "moi": (8, True)}
    indicator = known.indicators["so"]
    total = Figures(frozenset({said("a", 12), said("b", 8)}), known).total(indicator, H1)
    assert not shares(total, indicator, known, NOW.end)["moi"].is_comparable


def test_what_was_done_together_is_compared_with_what_the_same_did() -> None:
    known = catalogue()
    indicator = known.indicators["so"]
    ledgers = ([said("moi", 7, NOW, ("khac",))], [said("moi", 5, NOW)], [said("a", 1), said("b", 1)])
    totals = [Figures(frozenset(ledger), known).total(indicator, ledger[0].period) for ledger in ledgers]
    together, alone, before = (shares(each, indicator, known, NOW.end)["moi"] for each in totals)
    assert alone.may_be_compared_with(before)
    assert not together.may_be_compared_with(before)


def test_a_body_that_is_no_more_and_whose_work_was_divided_is_not_compared() -> None:
    known = catalogue(heirs=("moi", "khac"))
    indicator = known.indicators["so"]
    total = Figures(frozenset({said("a", 12), said("b", 8)}), known).total(indicator, H1)
    assert not shares(total, indicator, known, NOW.end)["a"].is_comparable


def test_a_stock_that_carries_on_several_is_what_these_were_together() -> None:
    known = catalogue(Kind.STOCK)
    for code in ("g1", "g2"):
        known.indicators[code] = known.indicators["so"]._replace(id=code, successor="so", until=LAST)
    known.carried_on["so"] = ("g1", "g2")
    assert of(known, H1, *(said("b", 4)._replace(indicator=code) for code in ("g1", "g2"))) == {"moi": (8, False)}
