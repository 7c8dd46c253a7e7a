"""Periods that a sentence names in words: ``6 tháng đầu năm 2025``, ``quý I năm 2025``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from baocao138.model.meant_period import meant_period
from baocao138.model.period import Period, read_period

_NAMED = re.compile(
    r"(?<!\w)(?:(?:6|sáu|9|chín)\s+tháng(?:\s+(?:đầu|cuối))?\s+năm|quý\s+(?:I{1,3}|IV|[1-4])(?:\s*/\s*|\s+năm))"
    r"\s*\d{4}(?!\d)",
    re.IGNORECASE,
)
# Where the sentence is about that period, not compared with it, nor by a plan of then.
_ABOUT = re.compile(r"(?:(?:^|[.;!?\n])\s*(?:trong\s+)?|(?<!\w)trong\s+)$", re.IGNORECASE)


class Said(NamedTuple):
    """A period, its words and where they stand, and whether the sentence tells what was done in it."""

    period: Period
    words: str
    start: int
    end: int
    is_subject: bool


def said_periods(text: str) -> Iterator[Said]:
    """All periods that a text names."""
    for match in _NAMED.finditer(text):
        period = read_period(meant_period(match[0]))
        if isinstance(period, Period):
            before = text[max(0, match.start() - 40) : match.start()]
            yield Said(period, " ".join(match[0].split()), *match.span(), _ABOUT.search(before) is not None)


def names_period(text: str) -> bool:
    """True where anything in a text looks like the name of a period."""
    return ("tháng" in text or "uý" in text) and _NAMED.search(text) is not None
