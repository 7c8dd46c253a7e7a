"""Letters that look like others: they come of another keyboard, or of a page that was read by a machine."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from baocao138.model.syllable import is_syllable

_CYRILLIC = "АВЕІЈКМНОРЅСТХаеіјорѕсухһԁԛԝ", "ABEIJKMHOPSCTXaeijopscyxhdqw"
_GREEK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEZHIKMNOPTYXo"

LATIN = str.maketrans(_CYRILLIC[0] + _GREEK[0], _CYRILLIC[1] + _GREEK[1])
"""Cyrillic and Greek letters that cannot be told from Latin ones on a screen. α, β, μ are told, and are used."""

ETH = str.maketrans("\u00d0\u00f0\u0189\u0256", "\u0110\u0111\u0110\u0111")
"""The Icelandic and the African letter, of which the capital is drawn like that of Vietnamese đ (domain.md 5.1)."""

PLAIN = LATIN | ETH

LOOK_ALIKE = str.maketrans("OoIl|", "00111")
"""Letters typed in the place of digits."""

_WORD = re.compile("[\\w\u0300-\u036f]+(?:-[\\w\u0300-\u036f]+)*")
_IN_LATIN = re.compile(f"[{''.join(map(chr, LATIN))}]")
_ETH = re.compile(f"[{''.join(map(chr, ETH))}]")
_WITH_ETH = re.compile(rf"[^\W\d_]*{_ETH.pattern}[^\W\d_]*")
_ABBREVIATION = 8


def mixed_words(text: str) -> Iterator[re.Match[str]]:
    """The words of Latin letters of which some are Cyrillic or Greek ones that look the same."""
    if not text.isascii() and _IN_LATIN.search(text):
        yield from (word for word in _WORD.finditer(text) if _is_mixed(word[0]))


def words_with_eth(text: str) -> Iterator[re.Match[str]]:
    """The Vietnamese words in which đ is another letter that looks like it."""
    if not text.isascii() and _ETH.search(text):
        yield from (word for word in _WITH_ETH.finditer(text) if _is_vietnamese(word[0].translate(ETH)))


def _is_mixed(word: str) -> bool:
    """True for a word of Latin letters of which some are others that look the same, and none is foreign for sure."""
    foreign = [letter for letter in word if letter.isalpha() and not _is_latin(letter)]
    is_alike = bool(foreign) and all(ord(letter) in LATIN for letter in foreign)
    return is_alike and any(letter.isalpha() and _is_latin(letter) for letter in word)


def _is_latin(letter: str) -> bool:
    return letter.isascii() or unicodedata.name(letter, "").startswith("LATIN ")


def _is_vietnamese(word: str) -> bool:
    """True for a syllable, an abbreviation in capitals (BCĐ, NĐ), and đ alone; not for a name from Iceland."""
    small = word.lower()
    if len(word) == 1 or is_syllable(small) or (small.endswith("k") and is_syllable(small[:-1] + "c")):  # Đắk Lắk
        return True
    return len(word) <= _ABBREVIATION and word.isupper() and word.replace("Đ", "D").isascii()
