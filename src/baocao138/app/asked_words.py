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
            # Numbers are whole, but for those at the ends of a stretch that was cut out anywhere.
            found = self._found(sought, whole_numbers=True)
            if not found and not is_number(sought):
                found = self._found(sought, whole_numbers=False)
            if found:
                whole = [] if is_number(words) else [spot for spot in found if _bare(spot.plain) == _bare(sought)]
                return whole or found
        return []

    def _found(self, words: str, *, whole_numbers: bool) -> list[Spots]:
        before = r"(?<!\d)(?<!\d[.,])" if whole_numbers and words[:1].isdigit() else ""
        behind = r"(?![.,]?\d)" if whole_numbers and words[-1:].isdigit() else ""
        looked_for = re.compile(f"{before}{re.escape(words)}{behind}")
        return [
            Spots(at, text, tuple((index[m.start()], index[m.end() - 1] + 1) for m in looked_for.finditer(text)))
            for at, (text, index) in enumerate(self._known)
            if words and words in text and looked_for.search(text)
        ]

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
