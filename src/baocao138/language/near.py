"""Whether a number stands near words that give it a meaning, in the same sentence or value."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache

from baocao138.language.words import BANK, IDENTITY, PASSPORT, PHONE, UNITS

BEFORE, AFTER = 80, 25

_LINE = r"(?:\r\n|\r|\n)"
# A blank line, the next item of a list or the next key: what stands beyond is about something else.
_APART = re.compile(rf"{_LINE}[ \t]*(?:{_LINE}|-[ \t]|[\w-]{{1,60}}[ \t]*:)")
_DIRECT = re.compile(r"\W*(?:(?:số|so|là|is|no)\W+)*")
_AT_ONCE = re.compile(r"[ :]{1,3}(?:(?:số|so|là)[ :]{1,3})?")
_UNIT = re.compile(rf"[\s\u00a0]{{0,8}}(?:{UNITS})")
_CALLS = {"identity": IDENTITY, "bank": BANK, "phone": PHONE, "passport": PASSPORT}


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile("|".join(_CALLS[name]).replace("_", r"[\s_-]{1,40}"))


class Surroundings:
    """A text in small letters, with the places of the words of each meaning (found when first asked for)."""

    __slots__ = ("_places", "text")

    def __init__(self, text: str) -> None:
        lower = text.lower()
        if len(lower) != len(text):  # a letter or two (İ) become longer
            lower = "".join(char.lower()[:1] for char in text)
        self.text = lower
        self._places: dict[str, tuple[list[int], list[int]]] = {}

    def places(self, meaning: str) -> tuple[list[int], list[int]]:
        """Where the words of a meaning begin, and where they end."""
        if meaning not in self._places:
            spans = [match.span() for match in _pattern(meaning).finditer(self.text)]
            self._places[meaning] = ([start for start, _ in spans], [end for _, end in spans])
        return self._places[meaning]

    def means(self, meaning: str, start: int, end: int) -> bool:
        """True where a word of the meaning stands up to 80 characters before the number or 25 after it."""
        starts, ends = self.places(meaning)
        before = bisect_right(ends, start) - 1
        if before >= 0 and start - ends[before] <= BEFORE and not _APART.search(self.text, ends[before], start):
            return True
        after = bisect_left(starts, end)
        return after < len(starts) and starts[after] - end <= AFTER and "\n" not in self.text[end : starts[after]]

    def is_named(self, meaning: str, start: int) -> bool:
        """True where the number follows at once: ``số tài khoản: …``."""
        _, ends = self.places(meaning)
        before = bisect_right(ends, start) - 1
        return (
            before >= 0 and start - ends[before] <= BEFORE and bool(_DIRECT.fullmatch(self.text, ends[before], start))
        )

    def is_told(self, meaning: str, start: int) -> bool:
        """True where nothing but a blank, a colon or "số" is between: then no unit after it makes it a figure."""
        _, ends = self.places(meaning)
        before = bisect_right(ends, start) - 1
        return before >= 0 and bool(_AT_ONCE.fullmatch(self.text, ends[before], start))

    def is_counted(self, end: int) -> bool:
        """True where a unit follows: a figure, no number of a card."""
        return _UNIT.match(self.text, end) is not None
