"""A problem as a value: what is wrong, where, and what to do about it."""

from __future__ import annotations

from enum import StrEnum
from typing import Generic, NamedTuple, TypeVar

from baocao138.diagnostic.codes import CODES
from baocao138.model.place import DocumentPlace, Place

Somewhere = Place | DocumentPlace


class Severity(StrEnum):
    """How much a finding weighs: an error makes the command fail, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


class Related(NamedTuple):
    """Another place that a finding concerns, and what stands there."""

    place: Somewhere
    note: str


class Diagnostic(NamedTuple):
    """One problem. ``message`` names what is wrong with the value as typed; ``hint`` is what to write instead.

    Lines of a hint after its first are lines of the file as they must be, with the blanks before them. ``instead`` is
    what to write in the place, where that is beyond doubt; who knows the file makes the whole line of it.
    """

    code: str
    severity: Severity
    place: Somewhere
    message: str
    hint: str = ""
    related: tuple[Related, ...] = ()
    instead: str = ""

    def weighed(self, severity: Severity) -> Diagnostic:
        """The same problem with another weight."""
        return self._replace(severity=severity)

    @property
    def is_error(self) -> bool:
        """True where this problem makes the command fail."""
        return self.severity is Severity.ERROR

    @property
    def sort_key(self) -> tuple[str, int, int, str, str]:
        """File, then line, then column, then code: the same order on every machine.

        Findings in a document keep the order in which it was read: numbers of paragraphs begin anew in each cell.
        """
        place = self.place
        if isinstance(place, Place):
            return (place.file, place.line, place.column, self.code, self.message)
        return (place.file, 0, 0, "", "")


def finding(code: str, place: Somewhere, message: str, hint: str = "", *related: Related) -> Diagnostic:
    """A finding under ``code``, with the severity that the table of codes gives it. KeyError for an unknown code."""
    return Diagnostic(code, Severity(CODES[code].severity), place, message, hint, related)


T = TypeVar("T")


class Outcome(NamedTuple, Generic[T]):
    """What a stage made, if it could, and all the problems it met on the way."""

    value: T | None
    diagnostics: tuple[Diagnostic, ...] = ()
