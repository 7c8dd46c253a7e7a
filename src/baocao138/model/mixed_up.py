"""Two codes of a kind in one sentence, each with the other's words: ``{{ so_luot_y_te = 15 }} lượt tâm lý``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from baocao138.model.identifier import unaccented

# So many first words of two codes say that they count the same: "so_luot…".
_SAME = 2
_SENTENCE = re.compile(r"[.!?]\s|>-")
# Words behind one of these belong to what follows.
_PART = re.compile(r"[,;:()]|[.!?]\s|>-|\s(?:và|còn|với)\s")


class Pair(NamedTuple):
    """Two codes by their numbers, with what each has that the other has not: all of it in order, and its words."""

    one: int
    other: int
    phrases: tuple[str, str]
    words: tuple[frozenset[str], frozenset[str]]


def mixed_up(names: tuple[str, ...], texts: Sequence[str]) -> list[tuple[int, int]]:
    """The codes, by their numbers, that have most likely changed places; ``texts`` are those around them in order."""
    return [(pair.one, pair.other) for pair in akin(names) if _is_mixed_up(pair, texts)]


@lru_cache(maxsize=16384)
def akin(names: tuple[str, ...]) -> tuple[Pair, ...]:
    """The pairs of codes that begin alike and have each words of its own behind that."""
    split = [name.replace("-", "_").split("_") for name in names]
    found = []
    for one, first in enumerate(split):
        for other in range(one + 1, len(split)):
            second = split[other]
            same = 0
            while same < min(len(first), len(second)) and first[same] == second[same]:
                same += 1
            words = frozenset(first[same:]) - {*second}, frozenset(second[same:]) - {*first}
            if same >= _SAME and all(words):
                found.append(Pair(one, other, (_phrase(first[same:]), _phrase(second[same:])), words))
    return tuple(found)


def _is_mixed_up(pair: Pair, texts: Sequence[str]) -> bool:
    if any(_SENTENCE.search(text) for text in texts[pair.one + 1 : pair.other + 1]):
        return False
    around = [_Around(at, texts) for at in (pair.one, pair.other)]
    if any(each.has(own) for each, own in zip(around, pair.words, strict=True)):
        return False
    strange = pair.phrases[::-1]
    if any(each.is_of(phrase) for each, phrase in zip(around, strange, strict=True)):
        return True
    return all(each.is_near(phrase) for each, phrase in zip(around, strange, strict=True))


class _Around:
    """The words around one figure, unaccented: in its part of the sentence, and all that lead to it."""

    def __init__(self, at: int, texts: Sequence[str]) -> None:
        self._before, self._is_first = texts[at], at == 0
        end = _PART.search(texts[at + 1])
        self.behind = _plain(texts[at + 1][: end.start()] if end else texts[at + 1])

    def has(self, words: frozenset[str]) -> bool:
        """True where any of the words stands behind the figure or leads to it."""
        return any(f"-{word}-" in self.behind for word in words) or any(f"-{word}-" in self._lead for word in words)

    @cached_property
    def _parts(self) -> list[str]:
        return _PART.split(_SENTENCE.split(self._before)[-1])

    @cached_property
    def _lead(self) -> str:
        """All that leads to the figure; what stands right behind the one before is that one's."""
        own = self._parts if self._is_first or len(self._parts) == 1 else self._parts[1:]
        return _plain(" ".join(own))

    @cached_property
    def _near(self) -> str:
        return _plain(self._parts[-1])

    def is_of(self, phrase: str) -> bool:
        """True where the phrase stands behind the figure, or right before it."""
        return phrase in self.behind or self._near.endswith(phrase)

    def is_near(self, phrase: str) -> bool:
        """True where the phrase stands in the figure's part of the sentence."""
        return phrase in self._near or phrase in self.behind


def _phrase(words: Iterable[str]) -> str:
    return f"-{'-'.join(words)}-"


# Most parts of sentences come again.
@lru_cache(maxsize=16384)
def _plain(text: str) -> str:
    return f"-{unaccented(text)}-"
