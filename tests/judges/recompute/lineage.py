"""Periods made of shorter ones, and indicators that carry on others, after docs/so-lieu.md."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tests.judges.recompute.reading import Indicator, window


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


def in_force(indicator: Indicator, period: str) -> bool:
    """Whether an indicator holds on the day on which a period's data are closed."""
    end = window(period)[1]
    return (not indicator.since or indicator.since <= end) and (not indicator.until or indicator.until >= end)


def within(indicator: Indicator, period: str) -> bool:
    """Whether it holds on some day of a period."""
    start, end = window(period)
    return (not indicator.since or indicator.since <= end) and (not indicator.until or indicator.until >= start)


class Lineage:
    """Which indicators carry on which."""

    def __init__(self, indicators: Mapping[str, Indicator]) -> None:
        self.indicators = indicators

    def family(self, indicator: Indicator) -> list[Indicator]:
        """An indicator, then all that it carries on, at whatever distance."""
        found = [indicator]
        for member in found:
            found += [i for i in self.indicators.values() if i.heir == member.id and i not in found]
        return found

    def together(self, indicator: Indicator) -> list[Indicator]:
        """All indicators that are added up with one, or into it, or out of which it is: over sums and successors."""
        found = [indicator]
        for member in found:
            near = {member.heir, *member.parts} | {
                i.id for i in self.indicators.values() if i.heir == member.id or member.id in i.parts
            }
            found += [i for i in self.indicators.values() if i.id in near and i not in found]
        return found

    def lines(
        self, root: Indicator, members: Sequence[Indicator], period: str
    ) -> list[tuple[Indicator, list[Indicator]]]:
        """The indicators in force at the end of a period (and the root), each with those whose place it has taken."""
        heads = [m for m in members if m is root or in_force(m, period)]
        lines: dict[str, list[Indicator]] = {h.id: [] for h in heads}
        for member in members:
            end = member
            while end not in heads:
                end = self.indicators[end.heir]
            lines[end.id].append(member)
        return [(head, lines[head.id]) for head in heads]
