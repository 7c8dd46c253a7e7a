"""Words that are words, and yet are not meant: typed twice, or with the marks of another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.place import Passage
from baocao138.prose.doubled import doubled, may_be_doubled
from baocao138.prose.near_terms import may_be_near, near_terms

MOST = 5
"""Findings of one kind told in one text."""
_KEPT = 20_000
_sound: set[str] = set()
"""Stretches that have nothing of the kind: from one period to the next, agencies write the same around new figures."""
# Letters that may be part of a word or a code stay; every other sign of ASCII parts words.
_SIGNS = bytes(
    byte if byte >= 0x80 or chr(byte).isalnum() or chr(byte) in "_@/-" else ord(" ") for byte in range(0x100)
)
_QUOTES = ("“", "”", "‘", "’", "…", "–", "—", "•")


def is_well_worded(stretches: Iterable[str]) -> bool:
    """True where nothing is to be said of any of the stretches of a text, which stand apart from one another."""
    new = [stretch for stretch in stretches if stretch not in _sound]
    if not new:
        return True
    if _may_be_ill_worded(" \0 ".join(new)) and any(_is_ill_worded(stretch) for stretch in new):
        return False
    if len(_sound) < _KEPT:
        _sound.update(new)
    return True


def check_wording(passage: Passage) -> Iterator[Diagnostic]:
    """Of each kind the first ones, each pair of words once."""
    for twice in islice(doubled(passage.text), MOST):
        place, message = passage.at(twice.start, twice.end), f"“{twice.words}”: gõ lặp, sẽ bị in ra cả hai lần"
        yield finding("B160", place, message, f"bỏ chữ lặp, viết:  {twice.right}")
    terms = {term.typed: term for term in reversed(list(near_terms(passage.text)))}
    for term in islice(reversed(terms.values()), MOST):
        place, message = passage.at(term.start, term.end), f"“{term.typed}” có lẽ là “{term.right}” gõ sai dấu"
        yield finding("B161", place, message, f"viết:  {term.right}; đúng là ý khác thì ghi vào bo_qua kèm lý do")


def _may_be_ill_worded(text: str) -> bool:
    """A quick look, which takes some pairs for such that are parted by a sign."""
    for quote in _QUOTES:
        if quote in text:
            text = text.replace(quote, " ")
    words = text.lower().encode().translate(_SIGNS).decode().split()
    return may_be_doubled(words) or may_be_near(words)


def _is_ill_worded(stretch: str) -> bool:
    return next(doubled(stretch), None) is not None or next(near_terms(stretch), None) is not None
