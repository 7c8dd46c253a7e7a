"""Days and years in a sentence that cannot be meant."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.odd_day import odd_days
from baocao138.model.place import Passage


def check_days(passage: Passage) -> Iterator[Diagnostic]:
    """Each of them."""
    for day in odd_days(passage.text):
        yield finding("B146", passage.at(day.start, day.end), day.reason, day.remedy)
