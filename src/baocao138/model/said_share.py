"""Shares in per cent that a sentence gives behind a number: ``29 tin (đạt 93,5%)``."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

# Behind the number stands what is counted, then the share, with nothing behind it that it might be of.
_SHARE = re.compile(
    r"[^.;:,(){}\d]{0,40}[(,]\s*(?:(?:đạt|chiếm|bằng)\s+)?(?:(?:tỷ|tỉ)\s+lệ\s+)?(?P<percent>\d{1,3}(?:[.,]\d{1,2})?)\s*%"
    r"(?=\s*(?:[.;,)]|$))",
    re.IGNORECASE,
)


class Share(NamedTuple):
    """A share: where its number stands in the text, as typed, and its value."""

    start: int
    end: int
    typed: str
    percent: Decimal

    def is_of(self, part: Decimal, whole: Decimal) -> bool:
        """True where it is the part's share of the whole, rounded or cut to as many decimals as it has."""
        step = Decimal(1).scaleb(self.percent.as_tuple().exponent)  # type: ignore[arg-type]
        return abs(self.percent - 100 * part / whole) < step


def may_name_share(text: str) -> bool:
    """A quick look: False where certainly no share is named."""
    return "%" in text


def said_share(text: str) -> Share | None:
    """The share that follows at the beginning of a text, the rest of a sentence behind a number."""
    found = _SHARE.match(text) if may_name_share(text) else None
    if not found:
        return None
    return Share(*found.span("percent"), found["percent"], Decimal(found["percent"].replace(",", ".")))
