"""Sentences of an agency that tell what was done in a period that is over: copied from last time."""

from __future__ import annotations

import re
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.catalogue import Catalogue
from baocao138.model.said_period import Said, said_periods
from baocao138.model.submission import Submission


def check(submission: Submission, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Every paragraph; a comparison with the past, or a plan of then, is none of these sentences."""
    for entry in submission.entries:
        for paragraph in entry.paragraphs:
            told = list(said_periods(paragraph.passage.text))
            if any(said.period == submission.period for said in told):
                continue  # One beside the other.
            for said in told:
                is_meant = said.is_subject or (_is_alike(said, submission) and not said.is_of_past)
                if is_meant and said.period.end < submission.period.start:
                    yield finding(
                        "B141",
                        paragraph.passage.at(said.start, said.end),
                        f"câu này nói “{said.words}”, mà tệp là báo cáo kỳ {submission.period}",
                        f"{_right(said, submission)}; đúng là nói kỳ trước thì ghi vào bo_qua kèm lý do",
                    )


def _right(said: Said, submission: Submission) -> str:
    if _is_alike(said, submission):
        right = re.sub(r"\d{4}$", str(submission.period.year), said.words)
        return f"viết:  {right}   và xem lại các số trong câu"
    return f"viết theo kỳ {submission.period}, và xem lại các số trong câu"


def _is_alike(said: Said, submission: Submission) -> bool:
    """True for the same part of another year: what is copied from last year's report."""
    return (said.period.kind, said.period.index) == (submission.period.kind, submission.period.index)
