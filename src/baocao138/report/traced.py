"""The lines of a report with their numbers, each with the places that it was typed at; and the same for programs."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from baocao138.model.date import write_date
from baocao138.model.place import Place
from baocao138.model.submission import Submission

Days = tuple[datetime.date, datetime.date]


class Source(NamedTuple):
    """A typed value: who filed it, in which letter ("" where the file names none), where it stands.

    ``days`` are the first and the last day that its file counts, where they are not those of the period.
    """

    place: Place
    value: str
    agencies: tuple[str, ...] = ()
    letter: str = ""
    period: str = ""
    days: Days | None = None

    @property
    def window(self) -> str:
        """The days in words, "" where they are those of the period."""
        return f"từ ngày {write_date(self.days[0])} đến ngày {write_date(self.days[1])}" if self.days else ""


class Traced(NamedTuple):
    """A number as printed, with its indicator ("" where it is none), the rule that made it and its sources."""

    printed: str
    start: int
    end: int
    indicator: str
    rule: str
    sources: tuple[Source, ...]

    def moved(self, by: int) -> Traced:
        """The same in a longer line."""
        return self._replace(start=self.start + by, end=self.end + by)


class Line(NamedTuple):
    """A paragraph, or a row of a table, as printed, and its numbers."""

    text: str
    numbers: tuple[Traced, ...]
    places: tuple[Place, ...] = ()


def letter_of(submission: Submission) -> str:
    """The agency's letter as one cites it: "số 45/BC-SYT ngày 15/6/2026"; "" where the file does not name it."""
    words = [f"số {submission.symbol}"] if submission.symbol else []
    if submission.date:
        words.append(f"ngày {write_date(submission.date)}")
    return " ".join(words)


def days_of(submission: Submission) -> Days | None:
    """The days that a file counts, where they are not those of its period."""
    period = submission.period
    days = submission.since or period.start, submission.until or period.end
    return days if days != (period.start, period.end) else None


def as_json(lines: Mapping[str, Iterable[Line]]) -> dict[str, object]:
    """The map of a report: for each part its paragraphs, their numbers and where these come from."""
    return {
        part: [
            {
                "text": line.text,
                "places": [str(place) for place in line.places],
                "figures": [
                    {
                        "printed": each.printed,
                        "start": each.start,
                        "end": each.end,
                        "indicator": each.indicator,
                        "rule": each.rule,
                        "sources": [source_as_json(source) for source in each.sources],
                    }
                    for each in line.numbers
                ],
            }
            for line in found
        ]
        for part, found in lines.items()
    }


def source_as_json(source: Source) -> dict[str, object]:
    """One source for programs; ``since`` and ``until`` are "" where it counts the days of the period."""
    since, until = source.days or ("", "")
    return {
        "file": source.place.file,
        "line": source.place.line,
        "column": source.place.column,
        "value": source.value,
        "agencies": list(source.agencies),
        "letter": source.letter,
        "period": source.period,
        "since": str(since),
        "until": str(until),
    }
