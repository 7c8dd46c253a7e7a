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
_TELEX = re.compile(r"[fj]|dd|aa|ee|oo|[uao]w|(?:ng|nh|ch|[cmnpt])[srx]$")
DOUBLED = ("aa", "ee", "oo")
"""What neither letters that meet nor rare ones tell of."""
# Words of other languages that read as keys of Telex.
_FOREIGN = frozenset(
    (
        "been", "bee", "boong", "boot", "bots", "bow", "chats", "coong", "cow", "dawn", "down", "fee", "fees",
        "free", "gangs", "gown", "hangs", "how", "keen", "kings", "law", "lawn", "low", "maps", "mow", "mown",
        "moon", "noon", "now", "own", "paw", "pawn", "queen", "raw", "rings", "room", "row", "saw", "sawn",
        "see", "seen", "sees", "show", "songs", "soon", "sow", "sown", "tee", "teen", "teens", "tees",
        "things", "tips", "too", "toong", "tow", "town", "tree", "trees", "vow", "wings", "xoong", "yawn",
    )
)  # fmt: skip
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
    """Every such word of a text, and the keys of Telex beside one, which alone may be a word of another language."""
    words = [word for word in _WORD.finditer(text) if word[0].islower()]
    found = {at for at, word in enumerate(words) if not _is_spelled(word[0])}
    for at in sorted(found):
        for beside in (at - 1, at + 1):
            if 0 <= beside < len(words) and _is_telex_beside(words[beside], words[at], text):
                found.add(beside)
    for at in sorted(found):
        yield Misspelt(*words[at].span(), words[at][0], _meant(words[at][0]))


def _is_telex_beside(word: re.Match[str], slip: re.Match[str], text: str) -> bool:
    """True for ``cos`` in ``cos nhieeuf``, not where a sign stands between them."""
    between = text[min(word.end(), slip.end()) : max(word.start(), slip.start())]
    return word[0].isascii() and slip[0].isascii() and between.isspace() and read_telex(word[0]) != ""


def meets(row: bytes) -> bool:
    """True where two letters meet in bytes that have been put into classes (``c`` and ``h``)."""
    return b"cc" in row or b"hc" in row


def _is_spelled(word: str) -> bool:
    if word.isascii():
        # A word of another language, or of a program, unless it reads as keys of Telex.
        return word in _FOREIGN or not (_TELEX.search(word) and read_telex(word))
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
