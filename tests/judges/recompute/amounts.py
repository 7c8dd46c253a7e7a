"""Numbers as agencies type them, with the word before them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

COUNT = re.compile(r"(?:(hơn|trên|gần|khoảng|ước)\s+)?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?", re.IGNORECASE)
UP = ("hơn", "trên")


@dataclass(frozen=True)
class Amount:
    """A number with the word before it, if any."""

    value: Fraction
    qualifier: str = ""

    def __add__(self, other: Amount) -> Amount:
        return Amount(self.value + other.value, mixed(self.qualifier, other.qualifier))


def mixed(one: str, other: str) -> str:
    """The qualifier of a sum: none is lost; words of two directions leave no direction."""
    if not one or not other or one == other:
        return one or other
    return "hơn" if one in UP and other in UP else "khoảng"


def amount(text: str) -> Amount | None:
    """`hơn 12.500,5` as a number; None for anything else."""
    found = COUNT.fullmatch(" ".join(text.split()))
    if not found:
        return None
    whole, part = found[2].replace(".", ""), found[3] or ""
    return Amount(Fraction(int(whole + part), 10 ** len(part)), (found[1] or "").lower())
