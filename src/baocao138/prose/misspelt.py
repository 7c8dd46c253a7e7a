"""Words that no Vietnamese syllable is spelled like: keys of Telex left over, letters in the wrong order, words glued.

Only words in small letters are looked at, for names follow rules of their own; and only those in which letters meet
that never meet in Vietnamese, or that hold f, j, w, z: these can be looked for in the bytes of a whole file at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from baocao138.model.syllable import is_syllable
from baocao138.model.telex import read_telex

KEYS = b"fjwz"
"""Letters that Vietnamese words do not have."""
# Behind another consonant only g, h and r follow, and behind these none but h: ng, nh, tr, ngh.
FIRST, SECOND = b"bcdklmnpqstvx", b"ghr"
_CLASSES = bytes(0x63 if byte in FIRST else 0x68 if byte in SECOND else 0x2E for byte in range(0x100))
# Not the parts of codes, of addresses and of file names.
_WORD = re.compile(r"(?<![\w@/.-])[^\W\d_]{3,}(?![\w@/-]|\.\w)")
# English has ``own``, ``law`` and ``down``: w alone does not tell.
_TELEX = re.compile(r"[fj]|dd|uw|w.*[srx]$")
_VOWEL = re.compile("[aeiouyăâêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵằắẳẵặầấẩẫậềếểễệồốổỗộờớởỡợừứửữự]")
_LOANS = frozenset(
    (
        "vắcxin", "hécta", "cátxét", "cátsét", "cácbon", "cáctông", "xécvít", "ápphích", "pháctơ", "café", "puzơ",
        "ôzôn", "prôtêin", "xentimét", "hyđrô", "nơtron", "xiclô", "clo",
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
        if word[0].islower() and not _is_spelled(word[0]):
            yield Misspelt(*word.span(), word[0], _meant(word[0]))


def meets(row: bytes) -> bool:
    """True where two letters meet in bytes that have been put into classes (``c`` and ``h``)."""
    return b"cc" in row or b"hc" in row


def _is_spelled(word: str) -> bool:
    if word.isascii():
        # A word of another language, or of a program, unless it reads as keys of Telex.
        return not (_TELEX.search(word) and read_telex(word))
    if is_syllable(word) or word in _LOANS or not _VOWEL.search(word):
        return True
    typed = word.encode()
    return not any(key in typed for key in KEYS) and not meets(typed.translate(_CLASSES))


def _meant(typed: str) -> str:
    """The one word, or the two, that were meant; "" where there are several or none."""
    if "z" in typed:
        return ""  # in the place of d, gi or r
    if read := read_telex(typed):
        return read
    if (bare := typed.strip("fjw")) and is_syllable(bare) and not bare.isascii():
        return bare
    halves = [(typed[:at], typed[at:]) for at in range(2, len(typed) - 1) if not _VOWEL.match(typed, at)]
    if parts := [" ".join(half) for half in halves if all(map(is_syllable, half))]:
        return parts[0] if len(parts) == 1 else ""
    swapped = {typed[:at] + typed[at + 1] + typed[at] + typed[at + 2 :] for at in range(len(typed) - 1)}
    shorter = {typed[:at] + typed[at + 1 :] for at in range(len(typed))}
    for near in (swapped, shorter):
        if found := [word for word in near if len(word) > 1 and is_syllable(word)]:
            return found[0] if len(found) == 1 else ""
    return ""
