"""Where words that were asked for stand among lines, whatever blanks, dashes and marks of a list came with them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable
from typing import NamedTuple

from baocao138.model.count import DIGITS

_NUMBER = re.compile(DIGITS)
_DASHES = str.maketrans("–—‑−", "----")
_LIST_MARK = re.compile(r"(?:[-•·▪+*o]|(?:\d+\.)*\d+[.)]|(?:\d+\.)+\d+|[ivxlc]+[.)]|[a-zđ][.)])\s+")


class Spots(NamedTuple):
    """A line with the words in it: its place among the lines, its plain text, and the characters that they are."""

    at: int
    plain: str
    spans: tuple[tuple[int, int], ...]


def is_number(words: str) -> bool:
    """True where a number is asked for, and nothing else."""
    return _NUMBER.fullmatch(words.strip()) is not None


def plain(text: str) -> str:
    """Text as it is looked for: one blank between words, composed letters, small, one kind of dash, no cell borders."""
    return _plain(text)[0]


class Lines:
    """Lines to look for words in, again and again."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._known = [_plain(line) for line in lines]

    def spots(self, words: str) -> list[Spots]:
        """The lines that are the words, else those that have them; where none is, without the mark of a list."""
        wanted = plain(words)
        for sought in dict.fromkeys((wanted, _bare(wanted))):
            found = [
                Spots(at, text, tuple((index[start], index[end - 1] + 1) for start, end in spans))
                for at, (text, index) in enumerate(self._known)
                if sought in text and (spans := _spans(text, sought))
            ]
            if found:
                whole = [] if is_number(words) else [spot for spot in found if _bare(spot.plain) == _bare(sought)]
                return whole or found
        return []

    def same(self, texts: Collection[str]) -> dict[str, list[int]]:
        """Which lines are these plain texts, but for the mark of a list, for each that is any."""
        wanted = {_bare(text): text for text in texts}
        found: dict[str, list[int]] = {}
        for at, (text, _) in enumerate(self._known):
            if (same := wanted.get(_bare(text))) is not None:
                found.setdefault(same, []).append(at)
        return found


def _bare(text: str) -> str:
    return _LIST_MARK.sub("", text, count=1) if _LIST_MARK.match(text) else text


def _spans(text: str, words: str) -> list[tuple[int, int]]:
    """Where the words stand; a number only where it is the whole number."""
    if not words:
        return []
    if is_number(words):
        return [number.span() for number in _NUMBER.finditer(text) if number[0] == words]
    return [found.span() for found in re.finditer(re.escape(words), text)]


def _plain(text: str) -> tuple[str, list[int]]:
    """The plain text, and for each of its characters where that stands in the text."""
    letters: list[str] = []
    index: list[int] = []
    for word in re.finditer(r"\S+", text):
        if word[0] == "|":
            continue
        if letters:
            letters.append(" ")
            index.append(word.start() - 1)
        composed = unicodedata.normalize("NFC", word[0])
        for at, letter in enumerate(composed):
            small = letter.lower().translate(_DASHES)
            letters += small
            index += [word.start() + min(at, len(word[0]) - 1)] * len(small)
    return "".join(letters), index
