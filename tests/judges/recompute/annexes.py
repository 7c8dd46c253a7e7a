"""The tables of an annex, worked out again: each row as the cells that a reader sees."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from tests.judges.recompute.amounts import Amount
from tests.judges.recompute.figures import AT_ODDS, INCOMPLETE, KNOWN, NOBODY, Figure, Judge, percent, year_before
from tests.judges.recompute.reading import Indicator, window
from tests.judges.recompute.shares import Share, shares
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
    """`bang: theo-don-vi`: each agency's share beside its own, or that of those whose work it has taken over.

    After those that have one in this period stand those that had one a year ago.
    """
    yield head("Chỉ tiêu, đơn vị báo cáo", period)
    before, day = year_before(period), window(period)[1]
    for name in chosen:
        row = judge.province.indicators[name]
        if not judge.applies(row, period):
            continue
        yield ["", row.name, row.unit, *figures(judge.total(row, period), judge.total(row, before))]
        now, base = (shares(judge, row, p, day) for p in (period, before))
        for place, body in enumerate(dict.fromkeys([*now, *base]), 1):
            first = next((s for s in (now.get(body), base.get(body)) if s and s.told), now.get(body) or base[body])
            names = ", ".join(judge.province.agencies[a].name for a in first.names)
            yield [str(place), names, row.unit, *side_by_side(now.get(body), base.get(body))]


def side_by_side(now: Share | None, base: Share | None) -> Row:
    """The four columns of an agency: its numbers as far as they are whole, the change where they are comparable."""
    shown = [Figure(NOBODY) if s is None else s.figure for s in (now, base)]
    if now and base and now.comparable(base):
        return figures(*shown)
    return [*map(cell, shown), "", ""]


def cells(judge: Judge, row: Indicator, axis: str, period: str) -> dict[str, Figure]:
    """The true numbers of a breakdown; they are no more whole than their total."""
    found = {g: judge.cell(row, axis, g, period) for g in row.axes[axis]}
    if not any(found.values()):
        return dict.fromkeys(found, Figure(NOBODY))
    whole = judge.total(row, period).state != INCOMPLETE
    states = {g: (KNOWN if a else NOBODY) if whole else INCOMPLETE for g, a in found.items()}
    return {g: Figure(states[g], a) for g, a in found.items()}


def group_row(true: Sequence[Figure], shown: Row) -> Row:
    """The four columns of a group that the report shows as `shown`: the true numbers where it shows any."""
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
