"""The arithmetic of the report, worked out again from docs/cac-khoa.md, with fractions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce

from tests.judges.recompute.amounts import Amount
from tests.judges.recompute.duties import Duties
from tests.judges.recompute.lineage import Lineage, divisions, in_force
from tests.judges.recompute.reading import NO_DATA, Indicator, Province, Said

KNOWN, INCOMPLETE, AT_ODDS, NOBODY = "so", "chua-du-so-lieu", "trai-nhau", "khong-ai-bao-cao"


@dataclass(frozen=True)
class Figure:
    """A total, or an agency's own figure: what can be said, on which words."""

    state: str
    amount: Amount | None = None
    sources: tuple[Said, ...] = ()
    silent: tuple[str, ...] = ()
    heard: bool = True

    @property
    def exact(self) -> Fraction | None:
        return self.amount.value if self.state == KNOWN and self.amount and not self.amount.qualifier else None


def add(said: Sequence[Said]) -> Amount | None:
    """The sum of the numbers among the words."""
    numbers = [s.amount for s in said if s.amount is not None]
    return reduce(lambda a, b: a + b, numbers) if numbers else None


class Judge:
    """Figures of one province."""

    def __init__(self, province: Province) -> None:
        self.province = province
        self.lineage = Lineage(province.indicators)
        self.heard: dict[tuple[str, str, str, str, str], list[Said]] = {}
        for said in province.said:
            key = (said.agency, said.indicator, said.axis, said.group, said.period)
            self.heard.setdefault(key, []).append(said)
        self.duties = Duties(province, self.lineage)

    def words(self, agency: str, indicator: Indicator, period: str, axis: str = "", group: str = "") -> list[Said]:
        """What an agency says of an indicator and of those that it carries on: for the period, else for its parts."""
        return self.told(agency, indicator, self.lineage.family(indicator), period, (axis, group))

    def told(
        self,
        agency: str,
        root: Indicator,
        members: Sequence[Indicator],
        period: str,
        cell: tuple[str, str],
        top: Indicator | None = None,
    ) -> list[Said]:
        """The words on some indicators that end in one; one that is in force takes the place of those that ended.

        The cells are those of indicators that are broken down like the one of which all is told.
        """
        found: list[Said] = []
        lines = self.lineage.lines(root, members, period)
        own = {head.id: self.heard.get((agency, head.id, "", "", period), []) for head, _ in lines}
        stated = any(s.amount is not None for said in own.values() for s in said)
        for head, line in lines:
            said = own[head.id]
            pieces = [] if stated else self.pieces(agency, head, period)  # the sum is not stated: its parts are
            if said:
                pieces = [s for s in pieces if s.amount is not None]
            if said or pieces:
                found += self.cells(agency, top or root, head, period, cell) if cell[0] else said + pieces
                continue
            if stated and head.parts:
                continue  # the old name of the sum was used
            for parts in divisions(period):
                parts = parts[-1:] if head.kind == "ton" else parts
                if any(self.told(agency, head, line, part, ("", "")) for part in parts):
                    found += [s for part in parts for s in self.told(agency, head, line, part, cell, top or root)]
                    break
        return list(dict.fromkeys(found))

    def pieces(self, agency: str, indicator: Indicator, period: str) -> list[Said]:
        """The words on the parts of a sum, whatever they were called in that period."""
        parts = [m for p in indicator.parts for m in self.lineage.family(self.province.indicators[p])]
        return [s for m in parts for s in self.heard.get((agency, m.id, "", "", period), [])]

    def cells(self, agency: str, root: Indicator, head: Indicator, period: str, cell: tuple[str, str]) -> list[Said]:
        """The words on one group, of an indicator that is broken down in the same way."""
        return self.heard.get((agency, head.id, *cell, period), []) if self.alike(root, head, cell[0]) else []

    def alike(self, root: Indicator, member: Indicator, axis: str) -> bool:
        """Whether an indicator is broken down into no other groups than the one that carries it on."""
        return set(member.axes.get(axis, ())) <= set(root.axes.get(axis, ()))

    def applies(self, indicator: Indicator, period: str) -> bool:
        """Whether an indicator is asked for in a period: on the day on which its data are closed."""
        return in_force(indicator, period)

    def all_words(self, indicator: Indicator, period: str, axis: str = "", group: str = "") -> list[Said]:
        return [s for a in self.province.agencies for s in self.words(a, indicator, period, axis, group)]

    def total(self, indicator: Indicator, period: str) -> Figure:
        """The figure of the whole province."""
        said = self.all_words(indicator, period)
        numbers = [s for s in said if s.amount is not None]
        silent = self.duties.silent(indicator, period, frozenset(s.period for s in said))
        silent |= {s.agency for s in said if s.state == NO_DATA}
        if indicator.kind == "ton" and not indicator.added and numbers:
            latest = {m: max(s.day for s in numbers if s.indicator == m) for m in {s.indicator for s in numbers}}
            numbers = [s for s in numbers if s.day == latest[s.indicator]]
            if len({(s.indicator, s.amount) for s in numbers}) > len(latest):
                return Figure(AT_ODDS, None, tuple(numbers), tuple(sorted(silent)))
            value = add(list({s.indicator: s for s in numbers}.values()))
        elif indicator.kind == "pham_vi" and len(numbers) > 1:
            return Figure(AT_ODDS, None, tuple(numbers), tuple(sorted(silent)))
        else:
            numbers = self.latest_of_each(numbers) if indicator.kind == "ton" else numbers
            value = add(numbers)
        if silent:
            return Figure(INCOMPLETE, value, tuple(numbers), tuple(sorted(silent)), bool(said or numbers))
        return Figure(KNOWN, value, tuple(numbers)) if numbers else Figure(NOBODY)

    def latest_of_each(self, numbers: list[Said]) -> list[Said]:
        """For each agency only its words of its latest day on an indicator, the same word not twice."""
        kept: dict[tuple[str, str], Said] = {}
        for said in numbers:
            whose = said.agency, said.indicator
            if whose not in kept or kept[whose].day < said.day:
                kept[whose] = said
        return list(kept.values())

    def used(self, indicator: Indicator, period: str) -> set[tuple[object, int, str]]:
        """The entries on which a total stands, each with the indicator that it names."""
        return {(s.file, s.entry, s.indicator) for s in self.total(indicator, period).sources}

    def cell(self, indicator: Indicator, axis: str, group: str, period: str) -> Amount | None:
        """One group of a breakdown over the whole province."""
        said = self.all_words(indicator, period, axis, group)
        if indicator.kind == "ton" and not indicator.added:
            used = self.used(indicator, period)
            said = [s for s in said if (s.file, s.entry, s.indicator) in used]
        return add(said)

    def secret(self, indicator: Indicator, axis: str, period: str) -> bool:
        """Whether anybody has typed a small cell of what is added up together: no agency's cells are shown then."""
        return any(
            s.amount is not None and 1 <= s.amount.value <= 4
            for member in self.lineage.together(indicator)
            if axis in member.axes
            for group in member.axes[axis]
            for s in self.cell_words(member, axis, group, period)
        )

    def cell_words(self, indicator: Indicator, axis: str, group: str, period: str) -> list[Said]:
        """The words on one group in the entries on which the total stands."""
        used = self.used(indicator, period)
        said = self.all_words(indicator, period, axis, group)
        return [s for s in said if (s.file, s.entry, s.indicator) in used]

    def agency_figure(self, agency: str, indicator: Indicator, period: str) -> Figure:
        """One agency's own figure; a scope is never added, a stock is its latest word."""
        said = self.words(agency, indicator, period)
        numbers = [s for s in said if s.amount is not None]
        if indicator.kind == "ton":
            numbers = self.latest_of_each(numbers)
        at_odds = indicator.kind == "pham_vi" and len({s.amount for s in numbers}) > 1
        amount = None if at_odds else add(numbers[:1] if indicator.kind == "pham_vi" else numbers)
        if any(s.state == NO_DATA for s in said):
            return Figure(INCOMPLETE, amount, tuple(numbers))
        if not numbers:
            return Figure(NOBODY)
        return Figure(AT_ODDS if at_odds else KNOWN, amount, tuple(numbers))


def year_before(period: str) -> str:
    """The same period of the previous year."""
    return f"{int(period[:4]) - 1}{period[4:]}"


def tenths(value: Fraction) -> Fraction:
    """One decimal, halves away from zero."""
    sign = -1 if value < 0 else 1
    return Fraction(sign * int(abs(value) * 10 + Fraction(1, 2)), 10)


DIRECTIONS = {"": 0, "hơn": 1, "trên": 1, "gần": -1}


def change(now: Figure, base: Figure) -> tuple[Fraction, int] | None:
    """The difference and whether the true one is beyond it (1: higher, -1: lower); None where nothing can be said."""
    if now.state != KNOWN or base.state != KNOWN or not now.amount or not base.amount:
        return None
    one, other = DIRECTIONS.get(now.amount.qualifier), DIRECTIONS.get(base.amount.qualifier)
    if one is None or other is None or one * -other < 0:
        return None
    value, beyond = now.amount.value - base.amount.value, one or -other
    return (value, beyond) if value * beyond >= 0 else None


def percent(now: Figure, base: Figure) -> Fraction | None:
    """The change in percent: only between exact numbers, only from a base of ten and more."""
    if now.exact is None or base.exact is None or base.exact < 10:
        return None
    return tenths((now.exact - base.exact) * 100 / base.exact)
