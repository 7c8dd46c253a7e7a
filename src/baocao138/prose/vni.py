"""Keys of VNI left over: ``va6n5 d9o65ng`` for ``vận động``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from baocao138.model.syllable import VOWELS, is_syllable, with_tone

_LOOK = re.compile(r"[a-z][1-9]")
# Not the parts of codes, of addresses and of file names.
_KEYED = re.compile(r"(?<![\w@/.-])[A-Za-z][a-z]*[1-9][a-z1-9]*(?![\w@/-]|\.\w)")
_TONES = dict(zip("12345", "\u0301\u0300\u0309\u0303\u0323", strict=True))
_LETTERS = {"6": ("aeo", "âêô"), "7": ("ou", "ơư"), "8": ("a", "ă"), "9": ("d", "đ")}


class Keyed(NamedTuple):
    """A row of such words, where it stands, and what was meant."""

    start: int
    end: int
    typed: str
    right: str


def may_be_keyed(text: str) -> bool:
    """A quick look: False where certainly no letter has a key behind it."""
    return _LOOK.search(text) is not None


def keyed(text: str) -> Iterator[Keyed]:
    """Every row of such words; those with nothing but a tone at the end may be names: ``khu a2``."""
    row: list[re.Match[str]] = []
    for word in (*_KEYED.finditer(text), None):
        if row and (word is None or not text[row[-1].end() : word.start()].isspace()):
            yield from _told(row, text)
            row = []
        if word and read_vni(word[0]):
            row.append(word)


def _told(row: list[re.Match[str]], text: str) -> Iterator[Keyed]:
    bare = {word[0].rstrip("12345").lower() for word in row}
    if not all(map(str.isalpha, bare)) or sum(len(letters) > 2 for letters in bare) > 1:
        start, end = row[0].start(), row[-1].end()
        yield Keyed(start, end, " ".join(text[start:end].split()), " ".join(read_vni(word[0]) for word in row))


def read_vni(word: str) -> str:
    """The syllable that the keys of a word make, "" where they make none."""
    text, tone = "", ""
    for sign in word.lower():
        if not sign.isdigit():
            text += sign
        elif sign in _TONES:
            if tone or not VOWELS.search(text):
                return ""
            tone = _TONES[sign]
        elif sign not in _LETTERS or not (changed := _changed(text, *_LETTERS[sign])):
            return ""
        else:
            text = changed
    # No syllable ends in ă or â.
    if text[-1:] in ("ă", "â") or not VOWELS.search(text):
        return ""
    read = with_tone(text, tone) if tone else text
    if read.isascii() or not is_syllable(read):
        return ""
    return read[0].upper() + read[1:] if word[0].isupper() else read


def _changed(text: str, letters: str, marked: str) -> str:
    """The text with the last of the letters marked, both of "uo"; "" where there is none."""
    if "o" in letters and "u" in letters and "uo" in text:
        return text.replace("uo", "ươ")
    at = max(text.rfind(letter) for letter in letters)
    if at < 0:
        return ""
    return text[:at] + marked[letters.index(text[at])] + text[at + 1 :]
