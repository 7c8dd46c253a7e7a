"""Who owes a figure and has not given it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from tests.judges.recompute.lineage import Lineage, divisions, in_force
from tests.judges.recompute.reading import NO_DATA, Agency, Indicator, Province, lies_in, window


class Standing(Enum):
    """An agency and an indicator for a period: reported, not asked for, or owed."""

    TOLD = "told"
    EXCUSED = "excused"
    MISSING = "missing"


class Duties:
    """The duties of one province's agencies."""

    def __init__(self, province: Province, lineage: Lineage) -> None:
        self.province, self.lineage = province, lineage
        self.heard: dict[tuple[str, str, str], list[bool]] = {}
        own = {(s.agency, s.indicator, s.period) for s in province.said if not s.axis}
        for said in (s for s in province.said if not s.axis):
            for agency in (said.agency, *said.joint):
                place = agency, said.indicator, said.period
                if agency == said.agency or place not in own:  # what others lack of a common work is theirs to tell
                    self.heard.setdefault(place, []).append(said.state != NO_DATA)

    def silent(self, indicator: Indicator, period: str, used: frozenset[str]) -> set[str]:
        """The agencies that a total lacks, which is made of reports for some periods."""
        agencies = self.province.agencies.values()
        found = {a.id for a in agencies if self.lacking(a, indicator, period, used)}
        for part in indicator.parts:  # a part that is owed is lacking in the sum as well, unless the sum is stated
            row = self.province.indicators[part]
            lacking = {a.id: a for a in agencies if self.lacking(a, row, period, used)}
            found |= {i for i, a in lacking.items() if not self.covers(a, indicator, period, used)}
        return found

    def lacking(self, agency: Agency, indicator: Indicator, period: str, used: frozenset[str]) -> bool:
        """Whether an agency owes the indicator, or one that it carries on, and has not given it."""
        owed = any(m.id in agency.duties for m in self.lineage.family(indicator))
        if not owed or not alive(agency, period):
            return False
        return self.standing(agency, indicator, period, used) is Standing.MISSING

    def covers(self, agency: Agency, indicator: Indicator, period: str, used: frozenset[str]) -> bool:
        """Whether an agency, alone or with others, has given a number (or said that it is none of its duties)."""
        return self.standing(agency, indicator, period, used) is Standing.TOLD

    def standing(self, agency: Agency, indicator: Indicator, period: str, used: frozenset[str]) -> Standing:
        family = self.lineage.family(indicator)
        asked = frozenset(m.id for m in family if m.id in agency.duties) or frozenset(m.id for m in family)
        return Asked(self, agency, asked, used).standing(indicator, family, period)


@dataclass(frozen=True)
class Asked:
    """What one agency is asked for."""

    duties: Duties
    agency: Agency
    names: frozenset[str]
    used: frozenset[str]

    def standing(self, root: Indicator, members: Sequence[Indicator], period: str) -> Standing:
        """The standing over some indicators that end in one."""
        found = set()
        for head, line in self.duties.lineage.lines(root, members, period):
            told = self.duties.heard.get((self.agency.id, head.id, period))
            if told is not None:
                found.add(Standing.TOLD if all(told) else Standing.MISSING)
            elif self.by_terms(head, period) or self.by_parts(head, line, period):
                found.add(Standing.TOLD)
            elif any(self.due(m, period) for m in line):
                found.add(Standing.MISSING)
        return next((s for s in (Standing.MISSING, Standing.TOLD) if s in found), Standing.EXCUSED)

    def by_terms(self, indicator: Indicator, period: str) -> bool:
        """Whether all that a sum is made of has been told, under whatever name."""
        terms = [self.duties.province.indicators[p] for p in indicator.parts]
        return bool(terms) and all(self.duties.covers(self.agency, t, period, self.used) for t in terms)

    def by_parts(self, root: Indicator, members: Sequence[Indicator], period: str) -> bool:
        """Whether reports for parts of the period say all that is owed."""
        for parts in divisions(period):
            parts = parts[-1:] if root.kind == "ton" else parts
            found = [self.standing(root, members, part) for part in parts]
            if Standing.TOLD in found and (root.kind == "pham_vi" or Standing.MISSING not in found):
                return True
        return False

    def due(self, indicator: Indicator, period: str) -> bool:
        """Whether it was in force when a period was closed, or a shorter one that is added up."""
        closed = {p for p in self.used if lies_in(p, period)} if indicator.kind == "dong" else set()
        return indicator.id in self.names and any(
            alive(self.agency, p) and in_force(indicator, p) for p in {period, *closed}
        )


def alive(agency: Agency, period: str) -> bool:
    """Whether an agency works on the day on which a period's data are closed."""
    end = window(period)[1]
    return (not agency.since or agency.since <= end) and (not agency.until or agency.until >= end)
