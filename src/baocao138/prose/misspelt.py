"""Words that no Vietnamese syllable is spelled like: keys of Telex left over, letters in the wrong order, words glued.

Only words in small letters are looked at, for names follow rules of their own; and only those in which letters meet
that never meet in Vietnamese, or that hold f, j, w, z: these can be looked for in the bytes of a whole file at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.place import Passage
from baocao138.model.syllable import is_syllable
from baocao138.model.telex import read_telex

KEYS = "fjwz"
"""Letters that Vietnamese words do not have."""
# Behind another consonant only g, h and r follow, and behind these none but h: ng, nh, tr, ngh.
_FIRST, _SECOND = b"bcdklmnpqstvx", b"ghr"
_CLASSES = bytes(0x63 if byte in _FIRST else 0x68 if byte in _SECOND else 0x2E for byte in range(0x100))
_MET = (b"cc", b"hc")
# Not the parts of codes, of addresses and of file names.
_WORD = re.compile(r"(?<![\w@/.-])[^\W\d_]{3,}(?![\w@/-]|\.\w)")
# English has ``own``, ``law`` and ``down``: w alone does not tell.
_TELEX = re.compile(r"[fj]|dd|uw|w.*[srx]$")
_LOANS = frozenset(
    ("vắcxin", "hécta", "cátxét", "cátsét", "cácbon", "cáctông", "xécvít", "ápphích", "pháctơ", "café", "puzơ")
)
_MOST = 5
"""Words told in one text: where there are more, the rest comes of the same."""


def may_be_misspelt(data: bytes, signs: bytes) -> bool:
    """A quick look at a file's bytes: False where certainly no word is. ``signs`` are the rare ones among them."""
    return any(key in signs for key in KEYS.encode()) or _meets(data)


def has_misspelt(text: str) -> bool:
    """True where any word of a file's text is."""
    return next(_misspelt(text), None) is not None


def check_misspelt(passage: Passage) -> Iterator[Diagnostic]:
    """Each such word, at its first place."""
    told: dict[str, re.Match[str]] = {}
    for word in _misspelt(passage.text):
        told.setdefault(word[0], word)
    for typed, word in list(told.items())[:_MOST]:
        message = f"“{typed}” không phải là một chữ tiếng Việt: gõ nhầm phím, hoặc bộ gõ chưa bỏ dấu"
        right = _meant(typed)
        hint = f"có phải là: {right}?" if right else "gõ lại chữ này; chữ viết tắt thì viết hoa"
        yield finding("B143", passage.at(*word.span()), message, hint)


def _meets(data: bytes) -> bool:
    row = data.translate(_CLASSES)
    return _MET[0] in row or _MET[1] in row


def _misspelt(text: str) -> Iterator[re.Match[str]]:
    for word in _WORD.finditer(text):
        typed = word[0]
        if not typed.islower() or typed in _LOANS:
            continue
        if typed.isascii():
            # A word of another language, or of a program, unless it reads as keys of Telex.
            if _TELEX.search(typed) and read_telex(typed):
                yield word
        elif not is_syllable(typed) and (any(key in typed for key in KEYS) or _meets(typed.encode())):
            yield word


def _meant(typed: str) -> str:
    """The one syllable, or the two, that were meant; "" where there are several or none."""
    if "z" in typed:
        return ""  # in the place of d, gi or r
    if read := read_telex(typed):
        return read
    if (bare := typed.strip("fjw")) and is_syllable(bare) and not bare.isascii():
        return bare
    swapped = (typed[:at] + typed[at + 1] + typed[at] + typed[at + 2 :] for at in range(len(typed) - 1))
    shorter = (typed[:at] + typed[at + 1 :] for at in range(len(typed)))
    for near in (swapped, shorter):
        found = {word for word in near if len(word) > 1 and is_syllable(word)}
        if found:
            return found.pop() if len(found) == 1 else ""
    halves = [(typed[:at], typed[at:]) for at in range(2, len(typed) - 1)]
    parts = [" ".join(half) for half in halves if all(map(is_syllable, half))]
    return parts[0] if len(parts) == 1 else ""
