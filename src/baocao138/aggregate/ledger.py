"""The ledger: a set of contributions. Merging is the union of sets, so order and doubling change nothing."""

from __future__ import annotations

from collections.abc import Iterable

from baocao138.model.catalogue import Catalogue
from baocao138.model.contribution import Contribution
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
        )
        for entry in submission.entries
        for figure in entry.all_figures
        if figure.value is not None and (indicator := catalogue.indicator(figure.indicator))
    )


def ledger_of(submissions: Iterable[Submission], catalogue: Catalogue) -> Ledger:
    """The union of what all the files give."""
    return frozenset().union(*(contributions_of(submission, catalogue) for submission in submissions))
