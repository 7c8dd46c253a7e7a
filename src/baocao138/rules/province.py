"""All that one province filed, as the rules see it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from baocao138.model.catalogue import Catalogue
from baocao138.model.frame import Frame
from baocao138.model.period import Period
from baocao138.model.submission import Submission


@dataclass(frozen=True, slots=True)
class Province:
    """One province's files.

    ``submissions`` are all that could be read, corrections and what they correct alike. ``filed`` names agency and
    period of every submission, also of those whose form is wrong. ``excused`` are agencies whose file has errors (for
    one period, or for all where the file's period is unknown): what they have not said is not held against them too.
    ``unsound`` are the parts that are right in form of files that are not: only their codes are checked.
    """

    catalogue: Catalogue
    submissions: tuple[Submission, ...]
    frames: tuple[Frame, ...] = ()
    filed: frozenset[tuple[str, Period]] = frozenset()
    excused: frozenset[tuple[str, Period | None]] = frozenset()
    unsound: tuple[Submission, ...] = ()

    def periods(self) -> list[Period]:
        """All periods that anything was filed for, in order."""
        return sorted({period for _, period in self.filed} | {frame.period for frame in self.frames})

    def valid(self, period: Period) -> tuple[Submission, ...]:
        """The submissions that hold for a period: a correction instead of what it corrects."""
        of_period = [s for s in self.submissions if s.period == period]
        corrected = {s.agency for s in of_period if s.replaces}
        return tuple(s for s in of_period if s.replaces or s.agency not in corrected)

    def is_excused(self, agency: str, period: Period) -> bool:
        """True where errors in the agency's own file are the reason that something of it is missing."""
        return (agency, period) in self.excused or (agency, None) in self.excused

    def name(self, agency: str) -> str:
        """The agency's name, its code where the catalogue does not know it."""
        known = self.catalogue.agencies.get(agency)
        return known.name if known else agency

    def speakers(self, period: Period) -> set[str]:
        """Agencies that filed for the period, and the co-authors of what they filed."""
        joint = {author for s in self.valid(period) for entry in s.entries for author in entry.joint}
        return joint | {agency for agency, filed in self.filed if filed == period}

    def __iter__(self) -> Iterator[Submission]:
        return iter(self.submissions)
