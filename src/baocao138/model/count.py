"""Counts as Vietnamese reports write them: value, qualifier, and the states that are not numbers.

Thousands take a dot, decimals a comma (``12.500``, ``20,63``); a leading zero is decimal (``02``). A qualifier says
that the number is a bound or an estimate ("hơn 220").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache

from baocao138.model.malformed import Malformed
from baocao138.model.no_count import grouped, why_no_count

QUALIFIERS = ("hơn", "trên", "gần", "khoảng", "ước")
QUALIFIER = "|".join(QUALIFIERS)
"""A pattern: any of them."""
TYPED_OUTSIDE = tuple(each for each in QUALIFIERS if each != "trên")
"""Those that tell of a figure where they stand before its braces: "trên", before a number of places, means "in"."""
DIGITS = r"\d+(?:[.,]\d+)*"
"""A pattern: digits with points and commas in between, whether they are a number by our rules or not."""

_QUALIFIED = re.compile(rf"({QUALIFIER})\s+(.*)", re.DOTALL | re.IGNORECASE)
_WHOLE = re.compile(r"\d+|[1-9]\d{0,2}(?:\.\d{3})+", re.ASCII)
_DECIMAL = re.compile(r"(\d+|[1-9]\d{0,2}(?:\.\d{3})+),(\d+)", re.ASCII)
_DIGITS = re.compile(r"[\d.,]+")
MAX_DIGITS = 15
DECIMALS = 2
"""Fractions are read wherever two digits or fewer follow the comma; whether an indicator allows them is known only with
the catalogue. Three digits after a comma stay refused: they may be thousands."""
# Words longer than this are not looked into for a count.
_MOST_LETTERS = 80


class State(StrEnum):
    """What an agency says of an indicator that it gives no number for. Neither is a zero, and neither is silence."""

    NOT_OUR_DUTY = "khong-thuoc-nhiem-vu"
    NOT_AVAILABLE = "chua-co-so-lieu"


@dataclass(frozen=True, slots=True)
class Count:
    """A number with the qualifiers that went into it.

    ``value`` is exact. ``qualifiers`` is the set of the words that qualified it or any of its parts, so that adding
    is associative, commutative, and loses nothing; what one word to print for them is ``qualifier``.
    """

    value: Decimal
    qualifiers: frozenset[str] = frozenset()

    def __add__(self, other: Count) -> Count:
        return Count(self.value + other.value, self.qualifiers | other.qualifiers)

    @property
    def qualifier(self) -> str:
        """The one word that is true of the number: two different lower bounds are "hơn", mixed directions "khoảng"."""
        words = self.qualifiers
        if len(words) <= 1:
            return next(iter(words), "")
        return "hơn" if words == {"hơn", "trên"} else "khoảng"


ZERO = Count(Decimal(0))
Reported = Count | State


def read_count(text: str, decimals: int = 0) -> Count | Malformed:
    """Read a count as typed; ``decimals`` is how many digits may follow the comma."""
    typed = text.strip()
    match = _QUALIFIED.fullmatch(typed)
    qualifiers = frozenset((match[1].lower(),)) if match else frozenset()
    number = match[2].strip() if match else typed
    if len(number) > MAX_DIGITS + 6 and (len(number) > _MOST_LETTERS or _DIGITS.fullmatch(number)):
        return Malformed(f"số quá dài ({len(number)} ký tự)", "kiểm tra lại con số")
    if _WHOLE.fullmatch(number):
        return Count(Decimal(number.replace(".", "")), qualifiers)
    fraction = _DECIMAL.fullmatch(number)
    if fraction and 0 < len(fraction[2]) <= decimals:
        return Count(Decimal(f"{fraction[1].replace('.', '')}.{fraction[2]}"), qualifiers)
    return why_no_count(typed, number, decimals, QUALIFIERS)


def print_count(count: Count, pad: int = 0) -> str:
    """The count as a report prints it: qualifier, then the number, padded with zeros to ``pad`` digits unless 0.

    Padding small numbers ("02 lớp") is a custom of offices; zero and decimals are never padded.
    """
    number = _digits(count.value, pad)
    return f"{count.qualifier} {number}" if count.qualifiers else number


@lru_cache(maxsize=16384)
def _digits(value: Decimal, pad: int) -> str:
    whole = value == value.to_integral_value()
    number = grouped(value.quantize(Decimal(1)) if whole else value.normalize())
    return number.rjust(pad, "0") if pad and whole and value else number


@lru_cache(maxsize=16384)
def read_reported(text: str, decimals: int = 0) -> Reported | Malformed:
    """Read what may stand in place of a figure: a count, or one of the two states. Most texts come again and again."""
    word = text.strip().lower().replace("_", "-")
    if word in (State.NOT_OUR_DUTY, State.NOT_AVAILABLE):
        return State(word)
    return read_count(text, decimals)


@lru_cache(maxsize=65536)
def reported(text: str) -> Reported:
    """The same of a text that is known to be one. ValueError where it is not."""
    value = read_reported(text, DECIMALS)
    if isinstance(value, Malformed):
        raise ValueError(text)
    return value
