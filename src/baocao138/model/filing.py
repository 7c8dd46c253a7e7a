"""A submission as the rules between files meet it: in outline, and whole only where one of them asks."""

from __future__ import annotations

from collections.abc import Callable

from baocao138.model.count import State
from baocao138.model.period import Period
from baocao138.model.sketch import EntrySketch, Sketch
from baocao138.model.submission import Entry, Silence, Submission

OPENING = 120
"""Characters of a first paragraph that may hold the agency's name."""


class Filing:
    """One agency's file. Nearly all are without fault, and most rules need no more of them than ``sketch``."""

    __slots__ = ("_read", "_submission", "file", "sketch")

    def __init__(self, file: str, sketch: Sketch, read: Callable[[], Submission]) -> None:
        self.file, self.sketch = file, sketch
        self._read = read
        self._submission: Submission | None = None

    @classmethod
    def of(cls, submission: Submission) -> Filing:
        """A filing whose submission is there already."""
        filing = cls(submission.file, sketch_of(submission), lambda: submission)
        filing._submission = submission
        return filing

    @property
    def submission(self) -> Submission:
        """The whole of it."""
        if self._submission is None:
            self._submission = self._read()
        return self._submission

    @property
    def agency(self) -> str:
        """The code of the agency that filed it."""
        return self.sketch.agency

    @property
    def period(self) -> Period:
        """What it reports on."""
        return self.sketch.period

    @property
    def replaces(self) -> str:
        """What it corrects, "" where it corrects nothing."""
        return self.sketch.replaces

    @property
    def silences(self) -> tuple[Silence, ...]:
        """``bo_qua``. A file that was read in outline only has none."""
        return self._submission.silences if self._submission else ()


def sketch_of(submission: Submission) -> Sketch:
    """The outline of a whole submission."""
    return Sketch(
        submission.agency,
        submission.period,
        tuple(_entry(entry) for entry in submission.entries),
        submission.date,
        submission.since is not None or submission.until is not None,
        submission.replaces,
    )


def opening_of(text: str) -> str:
    """The beginning of a text, however it is broken into lines."""
    return " ".join(text.split())


def _entry(entry: Entry) -> EntrySketch:
    slots = [slot.figure for paragraph in entry.paragraphs for slot in paragraph.slots]
    figures = [figure for figure in (*slots, *entry.figures) if figure.value is not None]
    wholes = [figure for figure in figures if not figure.axis]
    is_plain = len(wholes) == len(slots) + len(entry.figures) and bool(entry.paragraphs or entry.figures)
    opening = ""
    if entry.paragraphs and entry.subject is None:
        opening = opening_of(entry.paragraphs[0].passage.text[:OPENING])
    return EntrySketch(
        entry.section,
        tuple(figure.indicator for figure in (wholes if is_plain else figures)),
        tuple(figure.typed if not isinstance(figure.value, State) else figure.value.value for figure in wholes),
        opening,
        is_plain,
        bool(entry.named),
    )
