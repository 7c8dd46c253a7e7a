"""The arithmetic of the report, worked out again from docs/cac-khoa.md, with fractions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce

from tests.judges.recompute.reading import NO_DATA, Agency, Amount, Indicator, Province, Said, window

KNOWN, INCOMPLETE, AT_ODDS, NOBODY = "so", "chua-du-so-lieu", "trai-nhau", "khong-ai-bao-cao"


def divisions(period: str) -> list[list[str]]:
    """The ways in which a period is made of shorter ones, the longest parts first."""
    year, rest = period[:4], period[4:]
    number = int(rest[1:] or 0)
    months = {"": 12, "H": 6, "Q": 3, "N": number}.get(rest[:1], 1)
    first = {"H": 6 * number - 5, "Q": 3 * number - 2}.get(rest[:1], 1)

    def run(letter: str, length: int) -> list[str]:
        start, shape = (first - 1) // length + 1, "{}{}{:02}" if letter == "M" else "{}{}{}"
        return [shape.format(year, letter, n) for n in range(start, start + months // length)]

    if rest[:1] == "":
        return [run("H", 6), [f"{year}N9", f"{year}Q4"], run("Q", 3), run("M", 1)]
    if rest[:1] == "N":
        return [[f"{year}H1", f"{year}Q3"], run("Q", 3), run("M", 1)]
    return [run("Q", 3), run("M", 1)] if rest[:1] == "H" else [run("M", 1)] if rest[:1] == "Q" else []


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
        self.heard: dict[tuple[str, str, str, str, str], list[Said]] = {}
        for said in province.said:
            key = (said.agency, said.indicator, said.axis, said.group, said.period)
            self.heard.setdefault(key, []).append(said)

    def words(self, agency: str, indicator: Indicator, period: str, axis: str = "", group: str = "") -> list[Said]:
        """What an agency says of an indicator for a period: its report for it, else those for its parts."""
        own = self.heard.get((agency, indicator.id, "", "", period))
        if own and axis:
            return self.heard.get((agency, indicator.id, axis, group, period), [])
        pieces = [s for p in indicator.parts for s in self.heard.get((agency, p, "", "", period), [])]
        if own and any(s.amount is not None for s in own):
            return own
        if own or pieces:  # the sum is not stated: its parts are
            return (own or []) + [s for s in pieces if not own or s.amount is not None]
        for parts in divisions(period):
            if indicator.kind == "ton":
                parts = parts[-1:]
            found = [s for part in parts for s in self.words(agency, indicator, part, axis, group)]
            heard = found if not axis else [s for part in parts for s in self.words(agency, indicator, part)]
            if heard:
                return found
        return []

    def covers(self, agency: str, indicator: Indicator, period: str) -> bool:
        """Whether an agency, alone or with others, has given a number (or said that it is none of its duties)."""
        mine = [
            s
            for s in self.province.said
            if s.indicator == indicator.id and not s.axis and agency in (s.agency, *s.joint) and s.period == period
        ]
        if mine:
            return all(s.state != NO_DATA for s in mine)
        for parts in divisions(period):
            if indicator.kind == "ton":
                parts = parts[-1:]
            enough = any if indicator.kind == "pham_vi" else all
            if enough(self.covers(agency, indicator, part) for part in parts):
                return True
        return False

    def obliged(self, agency: Agency, indicator: Indicator, period: str) -> bool:
        """Whether a duty holds on the day on which the period's data are closed."""
        end = window(period)[1]
        alive = (not agency.since or agency.since <= end) and (not agency.until or agency.until >= end)
        return indicator.id in agency.duties and alive and self.applies(indicator, period)

    def applies(self, indicator: Indicator, period: str) -> bool:
        """Whether an indicator is asked for in a period."""
        end = window(period)[1]
        return (not indicator.since or indicator.since <= end) and (not indicator.until or indicator.until >= end)

    def all_words(self, indicator: Indicator, period: str, axis: str = "", group: str = "") -> list[Said]:
        return [s for a in self.province.agencies for s in self.words(a, indicator, period, axis, group)]

    def total(self, indicator: Indicator, period: str) -> Figure:
        """The figure of the whole province."""
        said = self.all_words(indicator, period)
        numbers = [s for s in said if s.amount is not None]
        silent = {a.id for a in self.province.agencies.values() if self.lacking(a, indicator, period)}
        silent |= {s.agency for s in said if s.state == NO_DATA}
        for part in indicator.parts:  # a part that is owed is lacking in the sum as well, unless the sum is stated
            row = self.province.indicators[part]
            lacking = {a.id for a in self.province.agencies.values() if self.lacking(a, row, period)}
            silent |= {a for a in lacking if not self.covers(a, indicator, period)}
        if indicator.kind == "ton" and not indicator.added and numbers:
            latest = max(s.day for s in numbers)
            numbers = [s for s in numbers if s.day == latest]
            if len({s.amount for s in numbers}) > 1:
                return Figure(AT_ODDS, None, tuple(numbers), tuple(sorted(silent)))
            value = numbers[0].amount
        elif indicator.kind == "pham_vi" and len(numbers) > 1:
            return Figure(AT_ODDS, None, tuple(numbers), tuple(sorted(silent)))
        else:
            numbers = self.latest_of_each(numbers) if indicator.kind == "ton" else numbers
            value = add(numbers)
        if silent:
            return Figure(INCOMPLETE, value, tuple(numbers), tuple(sorted(silent)), bool(said or numbers))
        return Figure(KNOWN, value, tuple(numbers)) if numbers else Figure(NOBODY)

    def latest_of_each(self, numbers: list[Said]) -> list[Said]:
        """For each agency only its words of its latest day, the same word not twice."""
        kept: dict[str, Said] = {}
        for said in numbers:
            if said.agency not in kept or kept[said.agency].day < said.day:
                kept[said.agency] = said
        return list(kept.values())

    def lacking(self, agency: Agency, indicator: Indicator, period: str) -> bool:
        """Whether an agency owes the indicator and has not given it."""
        if not self.obliged(agency, indicator, period) or self.covers(agency.id, indicator, period):
            return False
        parts = [self.province.indicators[p] for p in indicator.parts]
        return not (parts and all(self.covers(agency.id, p, period) for p in parts))

    def cell(self, indicator: Indicator, axis: str, group: str, period: str) -> Amount | None:
        """One group of a breakdown over the whole province."""
        said = self.all_words(indicator, period, axis, group)
        if indicator.kind == "ton" and not indicator.added:
            used = {(s.file, s.entry) for s in self.total(indicator, period).sources}
            said = [s for s in said if (s.file, s.entry) in used]
        return add(said)

    def own_cells(self, indicator: Indicator, axis: str, period: str) -> dict[tuple[str, str, str], Amount]:
        """What each agency says of each group, in each single period that it has filed and that counts."""
        used = {(s.file, s.entry) for s in self.total(indicator, period).sources}
        found: dict[tuple[str, str, str], Amount] = {}
        for group in indicator.axes[axis]:
            for said in self.all_words(indicator, period, axis, group):
                if said.amount is None or (said.file, said.entry) not in used:
                    continue
                place = (said.agency, said.period, group)
                found[place] = found[place] + said.amount if place in found else said.amount
        return found

    def secret(self, indicator: Indicator, axis: str, period: str) -> bool:
        """Whether an agency's own cell is small, so that no agency's cells of the breakdown are shown."""
        return any(1 <= a.value <= 4 for a in self.own_cells(indicator, axis, period).values())

    def agency_figure(self, agency: str, indicator: Indicator, period: str) -> Figure:
        """One agency's own figure; a scope is never added, a stock is its latest word."""
        said = self.words(agency, indicator, period)
        numbers = [s for s in said if s.amount is not None]
        if any(s.state == NO_DATA for s in said):
            return Figure(INCOMPLETE, add(numbers), tuple(numbers))
        if not numbers:
            return Figure(NOBODY)
        if indicator.kind == "ton":
            numbers = self.latest_of_each(numbers)
        if indicator.kind == "pham_vi" and len({s.amount for s in numbers}) > 1:
            return Figure(AT_ODDS, None, tuple(numbers))
        return Figure(KNOWN, numbers[0].amount if indicator.kind == "pham_vi" else add(numbers), tuple(numbers))


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
