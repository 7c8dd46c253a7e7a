"""All that one province filed, as the rules see it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

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

    def submissions(self, period: Period) -> tuple[Submission, ...]:
        """The whole submissions that hold for a period."""
        return tuple([filing.submission for filing in self.valid(period)])

    def telling(self, period: Period, indicators: frozenset[str]) -> tuple[Submission, ...]:
        """The whole submissions that hold for a period and give a value for any of the indicators."""
        valid = self.valid(period)
        return tuple([filing.submission for filing in valid if not filing.sketch.said.isdisjoint(indicators)])

    def is_excused(self, agency: str, period: Period) -> bool:
        """True where errors in the agency's own file are the reason that something of it is missing."""
        return (agency, period) in self.excused or (agency, None) in self.excused

    def name(self, agency: str) -> str:
        """The agency's name, its code where the catalogue does not know it."""
        known = self.catalogue.agencies.get(agency)
        return known.name if known else agency

    def speakers(self, period: Period) -> set[str]:
        """Agencies that filed for the period, and the co-authors of what they filed."""
        shared = [filing.submission for filing in self.valid(period) if filing.sketch.is_shared]
        joint = {author for s in shared for entry in s.entries for author in entry.joint}
        return joint | {agency for agency, filed in self.filed if filed == period}
