"""The tables of an annex, worked out again: each row as the cells that a reader sees."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from tests.judges.recompute.figures import AT_ODDS, INCOMPLETE, KNOWN, NOBODY, Figure, Judge, percent, year_before
from tests.judges.recompute.reading import Amount, Indicator
from tests.judges.recompute.wording import changed, counted, period_words, signed

Row = list[str]
HIDDEN = "(*)"


def head(first: str, period: str) -> Row:
    titles = [period_words(period), period_words(year_before(period))]
    return ["TT", first, "Đơn vị tính", *(t[0].upper() + t[1:] for t in titles), "Tăng (+), giảm (-)", "Tỷ lệ (%)"]


def cell(figure: Figure) -> str:
    """A number, `…` for one of which only a part is known, `-` where nobody says anything."""
    if figure.state == AT_ODDS or (figure.state == INCOMPLETE and figure.heard):
        return "…"
    return counted(figure.amount) if figure.state == KNOWN and figure.amount else "-"


def figures(now: Figure, base: Figure) -> Row:
    """The four columns of figures."""
    rate = percent(now, base)
    return [cell(now), cell(base), changed(now, base), "" if rate is None else signed(rate)]


def summary(judge: Judge, period: str) -> Iterator[Row]:
    """`bang: tong-hop`."""
    yield head("Chỉ tiêu", period)
    section, place = "", 0
    for row in judge.province.indicators.values():
        now, base = judge.total(row, period), judge.total(row, year_before(period))
        if not judge.applies(row, period):
            continue
        if row.section != section:
            section = row.section
            yield ["", judge.province.titles[section]]
        place += 1
        yield [str(place), row.name, row.unit, *figures(now, base)]


def by_agency(judge: Judge, period: str, chosen: Sequence[str]) -> Iterator[Row]:
    """`bang: theo-don-vi`: agencies that report now, each beside its own base or that of the agency it took over.

    After them stand those that reported a year ago and are in nobody's base.
    """
    yield head("Chỉ tiêu, đơn vị báo cáo", period)
    before = year_before(period)
    for name in chosen:
        row = judge.province.indicators[name]
        if not judge.applies(row, period):
            continue
        yield ["", row.name, row.unit, *figures(judge.total(row, period), judge.total(row, before))]
        place, based = 0, set[str]()
        for agency in judge.province.agencies.values():
            now = judge.agency_figure(agency.id, row, period)
            if now.state == NOBODY:
                continue
            base = judge.agency_figure(agency.id, row, before)
            based.add(agency.id)
            if not judge.words(agency.id, row, before):
                earlier = [a for a in judge.province.agencies.values() if a.heirs == (agency.id,)]
                theirs = [judge.agency_figure(a.id, row, before) for a in earlier]
                known = [f.amount for f in theirs if f.amount is not None]
                base = Figure(KNOWN, sum(known[1:], known[0])) if known else base
                based |= {a.id for a in earlier}
            place += 1
            authors = dict.fromkeys([agency.id, *(a for s in now.sources for a in s.joint)])
            names = ", ".join(judge.province.agencies[a].name for a in authors)
            yield [str(place), names, row.unit, *figures(now, base)]
        for agency in judge.province.agencies.values():
            base = judge.agency_figure(agency.id, row, before)
            if agency.id not in based and base.state != NOBODY:
                place += 1
                yield [str(place), agency.name, row.unit, *figures(Figure(NOBODY), base)]


def cells(judge: Judge, row: Indicator, axis: str, period: str) -> dict[str, Amount | None]:
    """The true numbers of a breakdown; none where nobody breaks the figure down."""
    found = {g: judge.cell(row, axis, g, period) for g in row.axes[axis]}
    said = any(a is not None for a in found.values())
    return {g: (a or Amount(Fraction(0))) if said else None for g, a in found.items()}


def group_row(now: Amount | None, base: Amount | None, shown: Row) -> Row:
    """The four columns of a group that the report shows as `shown`: the true numbers where it shows any."""
    true = [Figure(KNOWN, a) if a else Figure("") for a in (now, base)]
    hidden = [s == HIDDEN for s in shown[:2]]
    if any(hidden):
        return [*(HIDDEN if h else cell(f) for h, f in zip(hidden, true, strict=True)), "", ""]
    return figures(*true)


def told(value: str) -> Fraction | None:
    """The number in a cell that shows one."""
    digits = value.replace(".", "").replace(",", ".")
    return Fraction(digits) if digits and digits[0].isdigit() else None


def small(amount: Amount | None) -> bool:
    return amount is not None and 1 <= amount.value <= 4
