"""A quick look at the prose of a file, stretch by stretch: what stands between two figures comes again and again."""

from __future__ import annotations

from collections.abc import Sequence

from baocao138.prose.doubled import doubled, may_be_doubled
from baocao138.prose.joined import may_be_joined, signs
from baocao138.prose.leftover import has_leftover, may_be_left_in_prose
from baocao138.prose.misspelt import DOUBLED, misspelt
from baocao138.prose.near_terms import may_be_near, near_terms
from baocao138.prose.papers import may_name_paper, odd_papers
from baocao138.prose.percent import points
from baocao138.prose.short_forms import may_be_short, short_forms
from baocao138.prose.vni import keyed, may_be_keyed

_KEPT = 20_000
_sound: dict[int, set[str]] = {}
"""Stretches without fault in the reports of a year: agencies write the same around other figures."""
# Letters that may be part of a word or a code stay; every other sign of ASCII parts words.
_SIGNS = bytes(
    byte if byte >= 0x80 or chr(byte).isalnum() or chr(byte) in "_@/-" else ord(" ") for byte in range(0x100)
)
_QUOTES = ("“", "”", "‘", "’", "…", "–", "—", "•")


def is_sound(stretches: Sequence[str], year: int) -> bool:
    """True where nothing is to be said of any of the stretches of a text, which stand apart from one another.

    ``year`` is the last in which the text may have been written.
    """
    known = _sound.setdefault(year, set())
    if known.issuperset(stretches):
        return True
    new = [stretch for stretch in stretches if stretch not in known]
    if _has_fault(" \0 ".join(new), year):
        return False
    if len(known) < _KEPT:
        known.update(new)
    return True


def _has_fault(text: str, year: int) -> bool:
    if may_be_left_in_prose(text) and has_leftover(text):
        return True
    if may_name_paper(text) and next(odd_papers(text, year), None):
        return True
    if next(points(text), None) or (any(letters in text for letters in DOUBLED) and next(misspelt(text), None)):
        return True
    if (may_be_joined(text) and next(signs(text), None)) or (may_be_keyed(text) and next(keyed(text), None)):
        return True
    words = _words_of(text)
    if may_be_short(words) and next(short_forms(text), None):
        return True
    return (may_be_doubled(words) and next(doubled(text), None) is not None) or (
        may_be_near(words) and next(near_terms(text), None) is not None
    )


def _words_of(text: str) -> list[str]:
    """All words in small letters; some stand beside one another that are parted by a sign in the text."""
    text = text.replace(">-", " ")  # Behind the dash of a list it would look like a word typed twice.
    for quote in _QUOTES:
        if quote in text:
            text = text.replace(quote, " ")
    return text.lower().encode().translate(_SIGNS).decode().split()
