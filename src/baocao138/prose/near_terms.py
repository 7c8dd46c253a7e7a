"""Words of this field of which one syllable has other marks: ``nạn nhận``, ``tuyên truyên``, ``công a n``.

Each syllable may be a word of its own, so it is the pair that tells. A pair is passed over where one of its syllables
belongs to a neighbour: ``phương thực`` in ``địa phương thực hiện``.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from baocao138.model.syllable import VOWELS, without_tones
from baocao138.prose.hook_and_tilde import SWAPPED, WORDS
from baocao138.prose.runs import runs
from baocao138.prose.terms import LAWFUL, OTHER_WORDS, TERMS

_WORDS = TERMS | OTHER_WORDS | WORDS
_SILENT = _WORDS | LAWFUL


@lru_cache(maxsize=16384)
def bare(syllable: str) -> str:
    """The letters without their marks."""
    apart = unicodedata.normalize("NFD", syllable.replace("đ", "d"))
    return "".join(letter for letter in apart if letter.isascii())


def _partners(pairs: Iterable[tuple[str, str]]) -> dict[str, dict[str, str]]:
    """What stands beside each syllable, by its letters without marks."""
    found: dict[str, dict[str, str]] = {}
    for own, other in pairs:
        found.setdefault(own, {}).setdefault(bare(other), other)
    return found


_BEHIND = _partners(sorted(TERMS))
_BEFORE = _partners((second, first) for first, second in sorted(TERMS))
# "công a" in "công a n": the beginning of a syllable, with no vowel of its own or that alone.
_PIECES = {
    (first, second[:at]): second
    for first, second in sorted(TERMS)
    for at in range(1, len(second))
    if at == 1 or not VOWELS.search(bare(second[:at]))
}
for _first, _piece in _PIECES:
    _BEHIND[_first].setdefault(bare(_piece), "")


class NearTerm(NamedTuple):
    """Where it stands, what was typed and what was meant."""

    start: int
    end: int
    typed: str
    right: str


_KEPT = 100_000
_far: set[tuple[str, str]] = set()
"""Pairs that are near to no term, or are words of their own: most texts are made of the same ones."""


def may_be_near(small: list[str]) -> bool:
    """A quick look at all words of a text in small letters: False where certainly no pair is near to a term."""
    new = set(pairwise(small)) - _far
    if any(pair not in _SILENT and _suspects(list(pair)) for pair in new):
        return True
    if len(_far) < _KEPT:
        _far.update(new)
    return False


def near_terms(text: str) -> Iterator[NearTerm]:
    """Every such pair of a text."""
    for run in runs(text):
        for at in _suspects(run.small):
            words, small = run.words[at : at + 3], run.small[at : at + 3]
            # A name has capitals inside; the first letter of a term may begin a sentence or a name.
            if words[1] != small[1] or words[0][1:] != small[0][1:]:
                continue
            if is_parted := "".join(small[1:]) == _PIECES.get((small[0], small[1])):
                right = f"{small[0]} {small[1]}{small[2]}"
            else:
                right = "" if _belongs_elsewhere(run.small, at) else _meant(small[0], small[1])
            if right:
                length = 3 if is_parted else 2
                shown = right if words[0] == small[0] else right[0].upper() + right[1:]
                yield NearTerm(*run.span(at, at + length - 1), " ".join(words[:length]), shown)


def _suspects(small: list[str]) -> list[int]:
    """Where pairs begin of which one syllable is that of a term, and the other but for its marks."""
    behind, before = _BEHIND.get, _BEFORE.get
    return [
        at
        for at, (first, second) in enumerate(pairwise(small))
        if ((partners := behind(first)) and partners.get(bare(second), second) != second)
        or ((partners := before(second)) and partners.get(bare(first), first) != first)
        or (first, second) in SWAPPED
    ]


def _meant(first: str, second: str) -> str:
    """The term that two syllables are near to; "" where they are it, or words of their own."""
    if (first, second) in _SILENT:
        return ""
    if right := SWAPPED.get((first, second), ""):
        return right
    if (right := _BEHIND.get(first, {}).get(bare(second), "")) and not _is_same(right, second):
        return f"{first} {right}"
    if (right := _BEFORE.get(second, {}).get(bare(first), "")) and not _is_same(right, first):
        return f"{right} {second}"
    return ""


def _is_same(right: str, typed: str) -> bool:
    """True for ``hoà`` and ``hòa`` too."""
    return right == typed or without_tones(right) == without_tones(typed)


def _belongs_elsewhere(small: list[str], at: int) -> bool:
    return tuple(small[max(0, at - 1) : at + 1]) in _WORDS or tuple(small[at + 1 : at + 3]) in _WORDS
