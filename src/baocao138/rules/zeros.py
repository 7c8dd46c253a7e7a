"""A number beside last time's: whether a zero too many or too few is more likely than that so much has changed."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from baocao138.model.count import DECIMALS, Count, read_reported


class Bound(NamedTuple):
    """Factors from ``low`` up to ``high`` are told of where both numbers are no smaller than these."""

    low: Decimal
    high: Decimal
    small: int
    large: int


# With a zero too many the clerk has typed ten times the number of THIS period, which is seldom under 0.6 or over 1.6
# times last time's: 6 to 16 times in all. So much small numbers grow by themselves (2 to 15, 5 to 40 sessions), and so
# does, now and then, a commune's one great meeting (60 to 450 people would be told, 15 to 120 not). Ten times to the
# digit, or nearly, hardly happens by itself, nor do eighty times: two zeros, or the wrong unit.
BOUNDS = (
    Bound(Decimal(10), Decimal(10), 0, 20),
    Bound(Decimal("9.5"), Decimal("10.5"), 0, 100),
    Bound(Decimal(6), Decimal(16), 20, 200),
    Bound(Decimal(80), Decimal("Infinity"), 20, 0),
)
# Thirty times as much is odd whatever it comes from, but a commune with 20 people at one meeting may well have 600 the
# year after. Thirty times less is not: 12.500 leaflets are printed once, and 500 more when they are used up.
GROWN = Bound(Decimal(16), Decimal(80), 50, 0)
ONE_ZERO = Decimal(16)
"""A greater factor is more than one zero, or another unit."""
APART = frozenset(
    pair
    for one, others in (("1", "6789"), ("0", "123456789"))
    for other in others
    for pair in (one + other, other + one)
)
"""How two numbers with equally many digits begin that may be told of all the same: most pairs need no arithmetic.

They are six times apart only where one begins with 1 and the other with 6 or more, or where one is padded ("08").
"""
# Another base that the number is this near to explains it.
NEAR = 3


@lru_cache(maxsize=65536)
def factor(text: str, old: str) -> Decimal | None:
    """How many times the smaller is the greater of two numbers as typed, where that is told of; else None."""
    number, was = number_of(text), number_of(old)
    if not number or not was:
        return None
    small, large = sorted((number, was))
    found = large / small
    bounds = (*BOUNDS, GROWN) if number > was else BOUNDS
    is_told = any(each.low <= found <= each.high and small >= each.small and large >= each.large for each in bounds)
    return found if is_told else None


def is_explained(text: str, others: list[str | None]) -> bool:
    """True where another base is near to the number."""
    number, known = number_of(text), [number_of(other) for other in others if other]
    return any(number and other and max(number / other, other / number) <= NEAR for other in known)


def number_of(typed: str) -> Decimal | None:
    """The number that was typed; None for anything else."""
    value = read_reported(typed, DECIMALS)
    return value.value if isinstance(value, Count) else None
