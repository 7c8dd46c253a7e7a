"""What each agency has in a total, with what those had whose work it has taken over."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from baocao138.aggregate.sources import Sources, added
from baocao138.aggregate.total import Total
from baocao138.model.catalogue import Agency, Catalogue, Indicator, Kind
from baocao138.model.count import Count


@dataclass(frozen=True, slots=True)
class Share:
    """A body's part of a total.

    ``count`` is None where its sources come to no number: there are none, or they are several that are not added.
    ``is_whole`` is False where any of it is lacking. ``authors`` are all whom it stands for. ``is_comparable`` is
    False where the work of another body has gone to it in part.
    """

    count: Count | None
    sources: Sources
    is_whole: bool = True
    authors: frozenset[str] = frozenset()
    is_comparable: bool = True

    def may_be_compared_with(self, other: Share) -> bool:
        """True where both tell of the same bodies' same work."""
        return self.is_comparable and other.is_comparable and self.authors == other.authors


def shares(total: Total, indicator: Indicator, catalogue: Catalogue, day: datetime.date) -> dict[str, Share]:
    """The shares of the bodies that stand on ``day``, and of those whose work has gone to several, by their codes.

    Bodies that lack a number have a share, too, where anybody said anything. In the registry's order.
    """
    if not total.sources and not total.states:
        return {}
    heirs = _Heirs((indicator, *catalogue.predecessors(indicator)), catalogue, day)
    sources = total.sources.by_agency()
    lacking = {heirs.of(agency.id) for agency in total.lacking}
    parts: dict[str, list[Sources]] = {code: [] for code in lacking}
    for code, own in sources.items():
        parts.setdefault(heirs.of(code), []).append(own)
    divided = {heir for code in sources for heir in heirs.several(code)}
    found = {}
    for code in sorted(parts, key=list(catalogue.agencies).index):
        every = parts[code]
        together = every[0] if len(every) == 1 else Sources(each for part in every for each in part)
        authors = frozenset(heirs.of(each) for each in (*together.agencies, *together.joint))
        count = counted(indicator, together)
        stands = code not in divided and catalogue.agencies[code].exists_on(day)
        found[code] = Share(count, together, code not in lacking, authors, stands)
    return found


def counted(indicator: Indicator, sources: Sources) -> Count | None:
    """What sources come to: several numbers that are not added come to nothing, save where they are the same."""
    if indicator.kind is Kind.FLOW or indicator.adds_over_agencies:
        return sources.amount
    values: dict[str, set[Count]] = {}
    for source in sources:
        if isinstance(source.value, Count):
            values.setdefault(source.indicator, set()).add(source.value)
    if not values or any(len(each) > 1 for each in values.values()):
        return None
    # A stock that carries on several others is what these are together; coverage is never added.
    every = [count for each in values.values() for count in each]
    return added(every) if len(every) == 1 or indicator.kind is Kind.STOCK else None


class _Heirs:
    """Who carries on what an agency told of an indicator, or of one that goes on as that."""

    def __init__(self, family: Sequence[Indicator], catalogue: Catalogue, day: datetime.date) -> None:
        self._family, self._agencies, self._day = family, catalogue.agencies, day

    def of(self, code: str) -> str:
        """The agency itself, or the one that has taken over its work whole, at any remove."""
        told: set[str] = set()
        while code not in told and len(found := self._next(code)) == 1:
            told.add(code)
            (code,) = found
        return code

    def several(self, code: str) -> set[str]:
        """Those among whom its work was divided; none where it was not."""
        found = self._next(self.of(code))
        return {self.of(each) for each in found} if len(found) > 1 else set()

    def _next(self, code: str) -> set[str]:
        agency = self._agencies.get(code)
        if agency is None or agency.exists_on(self._day):
            return set()
        return self._heirs(agency) & self._agencies.keys()

    def _heirs(self, agency: Agency) -> set[str]:
        """Those named for the indicator, else for its section, else for all."""
        for chosen in (
            {s.agency for s in agency.successors if any(each.id in s.indicators for each in self._family)},
            {s.agency for s in agency.successors if any(each.section in s.sections for each in self._family)},
        ):
            if chosen:
                return chosen
        return {s.agency for s in agency.successors if not s.indicators and not s.sections}
