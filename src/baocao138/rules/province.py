"""All that one province filed, as the rules see it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from baocao138.aggregate.figures import Figures
from baocao138.aggregate.span import covering, is_covered
from baocao138.model.catalogue import Catalogue
from baocao138.model.filing import Filing
from baocao138.model.frame import Frame
from baocao138.model.period import Period
from baocao138.model.submission import Submission


@dataclass(frozen=True, slots=True)
class Province:
    """One province's files.

    ``filings`` are all that could be read, corrections and what they correct alike. ``filed`` names agency and
    period of every submission, also of those whose form is wrong. ``excused`` are agencies whose file has errors (for
    one period, or for all where the file's period is unknown): what they have not said is not held against them too.
    ``unsound`` are the parts that are right in form of files that are not: only their codes are checked.
    """

    catalogue: Catalogue
    filings: tuple[Filing, ...]
    frames: tuple[Frame, ...] = ()
    filed: frozenset[tuple[str, Period]] = frozenset()
    excused: frozenset[tuple[str, Period | None]] = frozenset()
    unsound: tuple[Submission, ...] = ()
    _valid: dict[Period, tuple[Filing, ...]] = field(default_factory=dict, compare=False, repr=False)
    _figures: list[Figures] = field(default_factory=list, compare=False, repr=False)

    def periods(self) -> list[Period]:
        """All periods that anything was filed for, in order."""
        return sorted({period for _, period in self.filed} | {frame.period for frame in self.frames})

    def valid(self, period: Period) -> tuple[Filing, ...]:
        """The filings that hold for a period: a correction instead of what it corrects."""
        if not self._valid:
            of_period: dict[Period, list[Filing]] = defaultdict(list)
            for filing in self.filings:
                of_period[filing.period].append(filing)
            for each, filings in of_period.items():
                corrected = {f.agency for f in filings if f.replaces}
                self._valid[each] = tuple([f for f in filings if f.replaces or f.agency not in corrected])
        return self._valid.get(period, ())

    def covering(self, period: Period) -> tuple[Filing, ...]:
        """The filings that tell of a period: an agency's own for it, else those of its parts."""
        parts = [p for p in self._all_valid() if period.holds(p)]
        if parts in ([], [period]):
            return self.valid(period)
        filed: dict[str, dict[Period, list[Filing]]] = defaultdict(lambda: defaultdict(list))
        for part in sorted(parts):
            for filing in self.valid(part):
                filed[filing.agency][part].append(filing)
        return tuple([f for of in filed.values() for part in covering(of, period) for f in of[part]])

    def within(self, period: Period) -> tuple[Filing, ...]:
        """All filings for a period and for its parts: a figure that the longer report leaves out may be in these."""
        return tuple(
            [filing for part in sorted(self._all_valid()) if period.holds(part) for filing in self.valid(part)]
        )

    def figures(self) -> Figures:
        """All figures of the province; what was filed for a period is taken in, once, when it is asked for."""
        if not self._figures:
            self._figures.append(Figures(frozenset(), self.catalogue))
        return self._figures[0].reading(self.within)

    def _all_valid(self) -> dict[Period, tuple[Filing, ...]]:
        self.valid(Period(1, "Y", 0))
        return self._valid

    def submissions(self, period: Period) -> tuple[Submission, ...]:
        """The whole submissions whose sentences tell of a period."""
        return tuple([filing.submission for filing in self.covering(period)])

    def telling(self, period: Period, indicators: frozenset[str]) -> tuple[Submission, ...]:
        """The whole submissions for a period and its parts that give a value for any of the indicators."""
        filed = self.within(period)
        return tuple([filing.submission for filing in filed if not filing.sketch.said.isdisjoint(indicators)])

    def is_excused(self, agency: str, period: Period) -> bool:
        """True where errors in the agency's own file are the reason that something of it is missing."""
        return (agency, period) in self.excused or (agency, None) in self.excused

    def name(self, agency: str) -> str:
        """The agency's name, its code where the catalogue does not know it."""
        return self.catalogue.name(agency)

    def speakers(self, period: Period) -> set[str]:
        """Agencies that filed for the period, or for all of its parts, and the co-authors of what they filed."""
        told: dict[str, set[Period]] = defaultdict(set)
        for agency, filed in self.filed:
            if period.holds(filed):
                told[agency].add(filed)
        for filing in self.within(period):
            if filing.sketch.is_shared:
                for entry in filing.submission.entries:
                    for author in entry.joint:
                        told[author].add(filing.period)
        agencies = self.catalogue.agencies
        return {agency for agency, periods in told.items() if is_covered(periods, period, agencies.get(agency))}
