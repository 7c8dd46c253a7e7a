"""What each agency has in a total: with those whose work it has taken over, whole or not, to be compared or not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from tests.judges.recompute.amounts import Amount
from tests.judges.recompute.figures import INCOMPLETE, KNOWN, Figure, Judge, add
from tests.judges.recompute.reading import NO_DATA, Agency, Heir, Indicator, Said


@dataclass(frozen=True)
class Share:
    """A number, or none; whether it is all that there should be; who has worked on it."""

    amount: Amount | None
    whole: bool
    authors: frozenset[str]
    names: tuple[str, ...]
    fair: bool
    one: bool

    @property
    def told(self) -> bool:
        """Whether it has any number."""
        return self.amount is not None or not self.one

    @property
    def figure(self) -> Figure:
        """As a table shows it."""
        return Figure(KNOWN if self.whole and self.one else INCOMPLETE, self.amount)

    def comparable(self, other: Share) -> bool:
        """Whether the same bodies did the same work, as far as both numbers are all of it."""
        return self.whole and other.whole and self.fair and other.fair and self.authors == other.authors


def shares(judge: Judge, row: Indicator, period: str, day: date) -> dict[str, Share]:
    """The shares by agency, in the order of the registry; nobody has one where nobody has said a word.

    An agency that is gone on the day has none of its own if it has one heir, which has it.
    """
    total = judge.total(row, period)
    said = judge.all_words(row, period)
    if not said:
        return {}
    without = {s.agency for s in said if s.state == NO_DATA}
    numbers: dict[str, list[Said]] = {}
    lacking: dict[str, bool] = {}
    for agency in judge.province.agencies.values():
        body = successor(judge, agency, row, day)
        mine = [s for s in total.sources if s.agency == agency.id]
        lacks = agency.id in without or agency.id in total.silent
        if mine or lacks:
            numbers.setdefault(body, []).extend(mine)
            lacking[body] = lacking.get(body, False) or lacks
    divided = {
        h.id
        for a in judge.province.agencies.values()
        if gone(a, day) and (heirs := takers(a, row)) and len(heirs) > 1
        for h in heirs
    }
    return {
        body: share(judge, row, day, (body, numbers[body]), (not lacking[body], body not in divided))
        for body in judge.province.agencies
        if body in numbers
    }


def share(judge: Judge, row: Indicator, day: date, own: tuple[str, list[Said]], marks: tuple[bool, bool]) -> Share:
    """The share of one body."""
    body, said = own
    partners = [a for s in said for a in s.joint]
    authors = frozenset(successor(judge, judge.province.agencies[a], row, day) for a in (body, *partners))
    amount, one = summed(row, said)
    return Share(amount, marks[0], authors, tuple(dict.fromkeys((body, *partners))), marks[1], one)


def summed(row: Indicator, said: Iterable[Said]) -> tuple[Amount | None, bool]:
    """The numbers as one, if they are one."""
    said = list(said)
    if row.kind == "dong" or row.added:
        return add(said), True
    # A stock that carries on several is what these are together; of each, one number can hold.
    names = dict.fromkeys(s.indicator for s in said)
    amounts = [{s.amount for s in said if s.indicator == name} for name in names]
    if any(len(each) > 1 for each in amounts) or (len(amounts) > 1 and row.kind != "ton"):
        return None, False
    return (add([next(s for s in said if s.indicator == name) for name in names]), True) if names else (None, True)


def gone(agency: Agency, day: date) -> bool:
    """Whether an agency works no more on a day."""
    return agency.until is not None and agency.until < day


def takers(agency: Agency, row: Indicator) -> list[Heir]:
    """Who has taken over an agency's work on an indicator."""
    return [h for h in agency.heirs if h.takes(row)]


def successor(judge: Judge, agency: Agency, row: Indicator, day: date) -> str:
    """The one body that has an agency's work on a day; the agency itself where it works still, or several have it."""
    seen = {agency.id}
    while gone(agency, day) and len(heirs := takers(agency, row)) == 1 and heirs[0].id not in seen:
        agency = judge.province.agencies[heirs[0].id]
        seen.add(agency.id)
    return agency.id
