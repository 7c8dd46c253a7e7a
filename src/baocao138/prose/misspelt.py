"""Words that no Vietnamese word is spelled like.

Keys of Telex or VNI left over, letters in a wrong order, tones on the wrong vowel, capitals in the middle. Names,
abbreviations, codes and words of other languages follow rules of their own, and are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from baocao138.model.syllable import has_tone, is_syllable, with_tone_in_place
from baocao138.model.telex import read_telex, read_vni

# Not the parts of codes, of addresses and of file names.
_WORD = re.compile(r"(?<![\w@/.-])(?:[^\W\d_]{2,}|[a-z]+\d[a-z0-9]*)(?![\w@/-]|\.\w)")
# English has ``own``, ``law`` and ``down``: w alone does not tell.
_TELEX = re.compile(r"[fj]|dd|uw|w.*[srx]$")
# Consonants that meet in no Vietnamese word: of two words in one they show where the blank was.
_MEET = re.compile(r"[bcdđghklmnpqrstvx][bcdđklmnpqstvx]")
_VOWEL = re.compile("[aeiouyăâêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵằắẳẵặầấẩẫậềếểễệồốổỗộờớởỡợừứửữự]")
_SHORTEST = 3
_LOANS = frozenset(
    (
        "vắcxin", "hécta", "cátxét", "cátsét", "cácbon", "cáctông", "xécvít", "ápphích", "pháctơ", "café", "puzơ",
        "ôtô", "ôxy", "ôxi", "ôzôn", "ôdôn", "ôkê", "êke", "hiđrô", "nitơ", "prôtêin", "kilôgam", "kilômét", "xentimét",
        "milimét", "rađiô", "xàphòng", "càrốt",
    )
)  # fmt: skip


class Misspelt(NamedTuple):
    """A word, where it stands, and what was meant; "" where that is not clear."""

    start: int
    end: int
    typed: str
    right: str


def misspelt(text: str) -> Iterator[Misspelt]:
    """Every such word of a text."""
    for word in _WORD.finditer(text):
        if not is_spelled(word[0]):
            yield Misspelt(*word.span(), word[0], _meant(word[0]))


def is_spelled(word: str) -> bool:
    """False for a word that is none."""
    if word.isascii() and len(word) < _SHORTEST:
        return True
    if word.isascii():
        # A word of another language, or of a program, unless it reads as keys.
        return not word.islower() or not _read_keys(word)
    if word.islower():
        if _is_right(word) or word in _LOANS or not _VOWEL.search(word):
            return True
        return not is_syllable(word) and _is_of_several(word)
    return word.isupper() or word[1:].islower() or not is_syllable(word.lower())


def _is_right(word: str) -> bool:
    return is_syllable(word) and with_tone_in_place(word) == word


def _read_keys(word: str) -> str:
    if not word.isalpha():
        return read_vni(word)
    return read_telex(word) if _TELEX.search(word) else ""


def _is_of_several(word: str) -> bool:
    """True for a foreign word in Vietnamese spelling (``rađiô``), which is made of syllables and written as one."""
    return not _two_words(word) and _takes(word)


def _takes(word: str) -> bool:
    return is_syllable(word) or any(is_syllable(one) and _takes(other) for one, other in _cuts(word))


def _cuts(word: str) -> Iterator[tuple[str, str]]:
    """The word cut in two wherever its second part begins with a consonant."""
    for at in range(1, len(word) - 1):
        if not _VOWEL.match(word, at):
            yield word[:at], word[at:]


def _two_words(word: str) -> str:
    """Two words that were typed as one: both have a tone, or consonants meet between them."""
    for one, other in _cuts(word):
        if is_syllable(one) and is_syllable(other):
            meets = _MEET.fullmatch(one[-1] + other[0])
            if meets or (has_tone(one) and has_tone(other)):
                return f"{one} {other}"
    return ""


def _meant(typed: str) -> str:
    """The one word, or the two, that were meant; "" where there are several or none."""
    if not typed.islower():
        return typed.lower() if typed[0].islower() else typed.capitalize()
    if "z" in typed:
        return ""  # in the place of d, gi or r
    if read := _read_keys(typed) or read_telex(typed):
        return read
    if is_syllable(typed):
        return with_tone_in_place(typed)
    if two := _two_words(typed):
        return two
    swapped = {typed[:at] + typed[at + 1] + typed[at] + typed[at + 2 :] for at in range(len(typed) - 1)}
    shorter = {typed[:at] + typed[at + 1 :] for at in range(len(typed))}
    for near in (swapped, shorter):
        found = [word for word in near if len(word) > 1 and _is_right(word)]
        if found:
            return found[0] if len(found) == 1 else ""
    return ""
