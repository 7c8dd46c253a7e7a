"""Foreign letters in words that are otherwise Vietnamese, or codes: they look right and are never found again."""

from __future__ import annotations

import re
import unicodedata

from baocao138.mend.edit import Edit
from baocao138.mend.reading import Reading
from baocao138.model.alike import ETH, LATIN
from baocao138.model.syllable import is_syllable

_ETH = re.compile(f"[{''.join(map(chr, ETH))}]")
_WITH_ETH = re.compile(rf"[^\W\d_]*{_ETH.pattern}[^\W\d_]*")
_WORD = re.compile("[\\w\u0300-\u036f]+(?:-[\\w\u0300-\u036f]+)*")
_ALIKE = re.compile(f"[{''.join(map(chr, LATIN))}]")
_ABBREVIATION = 8


def eths(now: Reading) -> list[Edit]:
    """Ð and ð as Đ and đ. In a text typed for a font of before Unicode they mean other letters, and stay."""
    if now.text.isascii() or not _ETH.search(now.text) or "B003" in now.codes:
        return []
    what = "đổi chữ Ð, ð của nước khác thành Đ, đ của tiếng Việt"
    return [
        Edit(word.start(), word.end(), word[0].translate(ETH), what)
        for word in _WITH_ETH.finditer(now.text)
        if _is_vietnamese(word[0].translate(ETH))
    ]


def _is_vietnamese(word: str) -> bool:
    """True for a syllable, an abbreviation in capitals (BCĐ, NĐ), and đ alone; not for a name from Iceland."""
    small = word.lower()
    if len(word) == 1 or is_syllable(small) or (small.endswith("k") and is_syllable(small[:-1] + "c")):  # Đắk Lắk
        return True
    return len(word) <= _ABBREVIATION and word.isupper() and word.replace("Đ", "D").isascii()


def alikes(now: Reading) -> list[Edit]:
    """Cyrillic and Greek letters as the Latin ones they look like."""
    if now.text.isascii() or not _ALIKE.search(now.text):
        return []
    return [
        Edit(
            word.start(),
            word.end(),
            unicodedata.normalize("NFC", word[0].translate(LATIN)),
            "đổi chữ cái Nga, Hy Lạp trông giống chữ La-tinh thành chữ La-tinh",
        )
        for word in _WORD.finditer(now.text)
        if _is_mixed(word[0])
    ]


def _is_mixed(word: str) -> bool:
    """True for a word of Latin letters of which some are others that look the same, and none is foreign for sure."""
    foreign = [letter for letter in word if letter.isalpha() and not _is_latin(letter)]
    is_alike = bool(foreign) and all(ord(letter) in LATIN for letter in foreign)
    return is_alike and any(letter.isalpha() and _is_latin(letter) for letter in word)


def _is_latin(letter: str) -> bool:
    return letter.isascii() or unicodedata.name(letter, "").startswith("LATIN ")
