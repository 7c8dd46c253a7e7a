"""A submission as the rules between files meet it: in outline, and whole only where one of them asks."""

from __future__ import annotations

from collections.abc import Callable

from baocao138.model.bare import has_bare_number
from baocao138.model.count import State
from baocao138.model.counted import fits
from baocao138.model.named_place import places_in
from baocao138.model.said_period import names_period
from baocao138.model.said_share import may_name_share
from baocao138.model.sketch import Breakdown, EntrySketch, Sketch
from baocao138.model.subject import may_double
from baocao138.model.submission import Entry, Figure, Silence, Submission

OPENING = 120
"""Characters of a first paragraph that may hold the agency's name."""


class Filing:
    """One agency's file. Nearly all are without fault, and most rules need no more of them than ``sketch``.

    ``agency`` is the code of who filed it, ``period`` what it reports on.
    """

    __slots__ = ("_read", "_submission", "agency", "file", "period", "sketch")

    def __init__(self, file: str, sketch: Sketch, read: Callable[[], Submission]) -> None:
        self.file, self.sketch = file, sketch
        self.agency, self.period = sketch.agency, sketch.period
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
        submission.symbol,
        places_in(paragraph.passage.text for entry in submission.entries for paragraph in entry.paragraphs),
    )


def _entry(entry: Entry) -> EntrySketch:
    figures = entry.all_figures
    axed = dict.fromkeys(figure.indicator for figure in figures if figure.axis)
    wholes = [figure for figure in figures if not figure.axis and figure.indicator not in axed]
    opening = ""
    if entry.paragraphs and entry.subject is None:
        opening = entry.paragraphs[0].passage.text[:OPENING].lstrip()
    return EntrySketch(
        entry.section,
        tuple([figure.indicator for figure in wholes] + list(axed)),
        tuple(_typed(figure) for figure in wholes),
        tuple((name, _broken([figure for figure in figures if figure.indicator == name])) for name in axed),
        opening,
        len(figures) == len(entry.bound) + len(entry.figures)
        and bool(entry.paragraphs or entry.figures)
        and not (entry.subject and entry.paragraphs and may_double(entry.subject, entry.paragraphs[0].passage.text))
        and not any(map(_says_more, (p.outside for p in entry.paragraphs)))
        and all(fits([slot.figure.indicator for slot in p.slots], p.around) for p in entry.paragraphs),
        bool(entry.named),
    )


def _says_more(text: str) -> bool:
    return may_name_share(text) or has_bare_number(text) or names_period(text)


def _typed(figure: Figure) -> str:
    return figure.value.value if isinstance(figure.value, State) else figure.typed


def _broken(figures: list[Figure]) -> Breakdown:
    axes = dict.fromkeys(figure.axis for figure in figures if figure.axis)
    return (
        " ".join(_typed(figure) for figure in figures if not figure.axis),
        tuple((axis, tuple((f.group, _typed(f)) for f in figures if f.axis == axis)) for axis in axes),
    )
