"""The ledger: a set of contributions. Merging is the union of sets, so order and doubling change nothing."""

from __future__ import annotations

from collections.abc import Iterable

from baocao138.model.catalogue import Catalogue
from baocao138.model.contribution import Contribution
from baocao138.model.count import Reported
from baocao138.model.filing import Filing
from baocao138.model.place import Later, Place
from baocao138.model.submission import Submission

Ledger = frozenset[Contribution]


def contributions_of(submission: Submission, catalogue: Catalogue) -> Ledger:
    """All values that one agency's file gives, of indicators that the catalogue knows, under their one code."""
    day = submission.until or submission.period.end
    since = submission.since or submission.period.start
    is_windowed = (since, day) != (submission.period.start, submission.period.end)
    return frozenset(
        Contribution(
            indicator=indicator.id,
            agency=submission.agency,
            period=submission.period,
            value=figure.value,
            place=figure.place,
            day=day,
            joint=entry.joint,
            axis=figure.axis,
            group=figure.group,
            is_windowed=is_windowed,
            since=since if is_windowed else None,
        )
        for entry in submission.entries
        for figure in entry.all_figures
        if figure.value is not None and (indicator := catalogue.indicator(figure.indicator))
    )


def contribution_of(filing: Filing, cell: tuple[str, str, str], value: Reported) -> Contribution:
    """One value of a file in outline; its place is looked up when somebody asks for it.

    ``cell`` is what it is the file's one value of: an indicator, and an axis and a group, or "" for a whole.
    """
    (code, axis, group), sketch = cell, filing.sketch
    at = next(at for at, entry in enumerate(sketch.entries) if code in entry.names)
    place = Later(filing.file, (at, *cell), lambda _: _place(filing, cell))
    return Contribution(code, sketch.agency, sketch.period, value, place, sketch.period.end, (), axis, group)


def _place(filing: Filing, cell: tuple[str, str, str]) -> Place:
    figures = filing.submission.all_figures
    return next(f.place for f in figures if (f.indicator, f.axis, f.group) == cell and f.value is not None)


def ledger_of(submissions: Iterable[Submission], catalogue: Catalogue) -> Ledger:
    """The union of what all the files give."""
    return frozenset().union(*(contributions_of(submission, catalogue) for submission in submissions))
