"""The word that a mistyped one was most likely meant to be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from baocao138.diagnostic.edits import distance
from baocao138.model.identifier import unaccented


class _Bare(NamedTuple):
    """A word as it is compared: its syllables without marks, all of them glued, and which letters it has at all."""

    syllables: tuple[str, ...]
    glued: str
    letters: int
    digits: str


def nearest(word: str, choices: Iterable[str], names: Mapping[str, str] | None = None) -> str | None:
    """The choice that ``word`` was most likely meant to be; None if none is near.

    Marks, case, ``-`` and ``_`` count for nothing (``Sở Tư-pháp`` finds ``so_tu_phap``), nor does ``y`` for ``i``.
    A few letters may be wrong, lacking, too many or swapped; a word may be shortened to initials (``so-ldtbxh``), lack
    words (``so-lao-dong``, ``so-luot-truyen-thong``), which is likelier than two wrong letters, or have more of them
    (``so-tu-phap-tinh-thai-binh``). ``names`` are what people call the choices: a name that is near gives its choice.
    On a tie the first choice wins.
    """
    meant = _bare(word)
    if not meant.glued:
        return None
    known = [(_bare(choice), choice) for choice in choices]
    if names:
        known += [(_bare(name), choice) for name, choice in names.items()]
    slips = _mistyped(meant, known)
    if slips and slips[0] <= 1:
        return slips[1]
    if gapped := _gapped(meant, known):
        return gapped
    if slips:
        return slips[1]
    for one in (_abbreviated, _cut_short, _drawn_out):
        if found := one(meant, known):
            return found
    return None


def is_sure(word: str, guess: str, choices: Iterable[str], names: Mapping[str, str] | None = None) -> bool:
    """True where the word can only have been meant for ``guess``: the same but for marks, or near no other choice."""
    called = {name: choice for name, choice in (names or {}).items() if _bare(choice).glued != _bare(guess).glued}
    same = [guess, *(name for name in names or {} if name not in called)]
    if any(_bare(each).glued == _bare(word).glued for each in same):
        return True
    return nearest(word, [choice for choice in choices if choice != guess], called) is None


_Known = list[tuple[_Bare, str]]


def _mistyped(meant: _Bare, known: _Known) -> tuple[int, str] | None:
    """The choice that the fewest slips make of the word, and how many."""
    best, most = None, len(meant.glued)
    for bare, choice in known:
        if bare.glued == meant.glued:
            return 0, choice
        budget = min(_budget(max(len(meant.glued), len(bare.glued))), most - 1)
        if abs(len(bare.glued) - len(meant.glued)) > budget or _at_least(bare.letters, meant.letters) > budget:
            continue
        # Two numbers are two things: `xa-1` was not meant to be `xa-2`.
        if bare.digits and meant.digits and bare.digits != meant.digits:
            continue
        if (edits := distance(meant.glued, bare.glued, budget)) <= budget:
            best, most = (edits, choice), edits
    return best


def _abbreviated(meant: _Bare, known: _Known) -> str | None:
    if len(meant.glued) < 3:
        return None
    return _only(
        choice
        for bare, choice in known
        if len(bare.syllables) > 1 and bare.glued[0] == meant.glued[0] and _shortens(meant.glued, bare.syllables)
    )


def _cut_short(meant: _Bare, known: _Known) -> str | None:
    if len(meant.syllables) < 2:
        return None
    run = _fenced(meant)
    return _only(choice for bare, choice in known if run in _fenced(bare))


def _gapped(meant: _Bare, known: _Known) -> str | None:
    """The choice that has every syllable of the word in the same order, and others between them."""
    if len(meant.syllables) < GAPPED:
        return None
    return _only(choice for bare, choice in known if _has_in_order(bare.syllables, meant.syllables))


GAPPED = 3
"""From so many syllables on what is left of a word tells which one it was."""


def _has_in_order(syllables: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    rest = iter(syllables)
    return all(syllable in rest for syllable in wanted)


def _drawn_out(meant: _Bare, known: _Known) -> str | None:
    run = _fenced(meant)
    inside = [(len(bare.glued), choice) for bare, choice in known if len(bare.syllables) > 1 and _fenced(bare) in run]
    longest = max((length for length, _ in inside), default=0)
    return _only(choice for length, choice in inside if length == longest)


def _only(found: Iterator[str]) -> str | None:
    """The one choice that was found; None where there are several, for then neither is likelier."""
    choices = set(found)
    return choices.pop() if len(choices) == 1 else None


def _shortens(glued: str, syllables: tuple[str, ...]) -> bool:
    """Whether the letters are the syllables, some as their initial alone; "và" may be left out."""
    if not syllables:
        return not glued
    first, rest = syllables[0], syllables[1:]
    return (
        (glued.startswith(first) and _shortens(glued[len(first) :], rest))
        or (glued[:1] == first[0] and _shortens(glued[1:], rest))
        or (first == "va" and _shortens(glued, rest))
    )


def _budget(length: int) -> int:
    """How many letters may be wrong in a word of this length: about a quarter, and none in the shortest."""
    if length < 12:
        return 0 if length < 3 else 1 if length < 6 else 2
    return min(length // 4, 4)


def _at_least(one: int, other: int) -> int:
    """No fewer edits than this lead from one word to the other: each letter that only one of them has costs one."""
    return max((one & ~other).bit_count(), (other & ~one).bit_count())


def _fenced(bare: _Bare) -> str:
    return f"-{'-'.join(bare.syllables)}-"


@lru_cache(maxsize=4096)
def _bare(word: str) -> _Bare:
    plain = (word.lower().replace("_", "-").replace(" ", "-") if word.isascii() else unaccented(word)).replace("y", "i")
    syllables = tuple("".join(filter(str.isalnum, syllable)) for syllable in plain.split("-"))
    syllables = tuple(filter(None, syllables))
    glued = "".join(syllables)
    letters = 0
    for letter in set(glued):
        letters |= 1 << (ord(letter) - 48)
    return _Bare(syllables, glued, letters, "".join(filter(str.isdigit, glued)))
