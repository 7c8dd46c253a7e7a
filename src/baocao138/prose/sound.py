"""A quick look at the prose of a file, stretch by stretch: what stands between two figures comes again and again."""

from __future__ import annotations

from collections.abc import Iterable

from baocao138.prose.doubled import doubled, may_be_doubled
from baocao138.prose.leftover import has_leftover, may_be_left
from baocao138.prose.misspelt import DOUBLED, misspelt
from baocao138.prose.near_terms import may_be_near, near_terms
from baocao138.prose.papers import may_name_paper, odd_papers
from baocao138.prose.percent import points

_KEPT = 20_000
_sound: dict[int, set[str]] = {}
"""Stretches without fault in the reports of a year: agencies write the same around other figures."""
# Letters that may be part of a word or a code stay; every other sign of ASCII parts words.
_SIGNS = bytes(
    byte if byte >= 0x80 or chr(byte).isalnum() or chr(byte) in "_@/-" else ord(" ") for byte in range(0x100)
)
_TELLING = ("%", *DOUBLED)
_QUOTES = ("“", "”", "‘", "’", "…", "–", "—", "•")


def is_sound(stretches: Iterable[str], year: int) -> bool:
    """True where nothing is to be said of any of the stretches of a text, which stand apart from one another.

    ``year`` is the last in which the text may have been written.
    """
    known = _sound.setdefault(year, set())
    new = [stretch for stretch in stretches if stretch not in known]
    if not new:
        return True
    together = " \0 ".join(new)
    if _may_have_fault(together) and any(map(_has_fault, new)):
        return False
    if may_name_paper(together) and any(next(odd_papers(stretch, year), None) for stretch in new):
        return False
    if len(known) < _KEPT:
        known.update(new)
    return True


def _may_have_fault(text: str) -> bool:
    return may_be_left(text) or any(sign in text for sign in _TELLING) or _may_be_ill_worded(text)


def _has_fault(stretch: str) -> bool:
    return has_leftover(stretch) or any(next(find(stretch), None) for find in (misspelt, points, doubled, near_terms))


def _may_be_ill_worded(text: str) -> bool:
    """A quick look, which takes some pairs for such that are parted by a sign."""
    for quote in _QUOTES:
        if quote in text:
            text = text.replace(quote, " ")
    words = text.lower().encode().translate(_SIGNS).decode().split()
    return may_be_doubled(words) or may_be_near(words)
