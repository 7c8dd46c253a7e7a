"""Vietnamese typed in the fonts of before Unicode (TCVN3, VNI, VPS), read as Latin letters.

Source of the tables: domain.md section 5 item 2, and TCVN 5712:1993 VN3. A text is held for one of them where at
least two words of a line, which are no Vietnamese as they stand, become Vietnamese syllables by its table, and four
fifths of all such words do; so ®, ½, 25°C and a foreign name are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from baocao138.model.syllable import is_syllable
from baocao138.read.flaw import Flaw
from baocao138.read.legacy_tables import TABLES

_WINDOWS = {bytes([code]).decode("cp1252"): chr(code) for code in b"\x86\x87\x89\x8a\x8b\x8c\x9a\x9b\x9c"}
"""Letters of VPS that a program took for Windows-1252 (‰ for ế), back to their bytes."""
_OTHERS = "".join(_WINDOWS)
_FOREIGN = re.compile(f"[\x80-\x9f\xa1-\xbfÄ-ÇËÎ-ÑÖ-ØÛÜÞßä-çëî-ñö-øûüþÿ{_OTHERS}]")
"""Letters that Vietnamese in Unicode never has: a text without them is not looked at further."""
_WORD = re.compile(f"[A-Za-z\x80-\x9f\xa1-\xff{_OTHERS}]+")
_HIGH = re.compile(f"[\x80-\x9f\xa1-\xff{_OTHERS}]")
_BACK = str.maketrans(_WINDOWS)
_LINE = re.compile(r"[^\r\n]+")
_ENOUGH, _SHARE = 2, 0.8
_MOST_LINES, _MOST_WORDS = 200, 400  # looked at in one file, in one line


class Found(NamedTuple):
    """The name of the old encoding, the first word that shows it, where, and what it means."""

    name: str
    word: str
    start: int
    meaning: str


def name_of(text: str) -> Found | None:
    """The first line's finding."""
    return next(_found(text), None)


def flaws(text: str) -> list[Flaw]:
    """One finding for each line typed in an old encoding."""
    return [
        Flaw(
            "B003",
            found.start,
            found.start + len(found.word),
            f"dòng này gõ bằng bảng mã cũ {found.name}, không phải Unicode: “{found.word}” là “{found.meaning}”",
            f"chép dòng này, bấm Ctrl+Shift+F6 của Unikey đổi {found.name} sang Unicode, rồi dán lại",
        )
        for found in islice(_found(text), _MOST_LINES)
    ]


def _found(text: str) -> Iterator[Found]:
    if not _FOREIGN.search(text):
        return
    for line in _LINE.finditer(text):
        if not _HIGH.search(line[0]):
            continue
        words = [word for word in islice(_WORD.finditer(line[0]), _MOST_WORDS) if _is_odd(word[0])]
        if len(words) < _ENOUGH:
            continue
        best: tuple[int, str] = max((_fitting(words, name), name) for name in TABLES)
        if best[0] >= _ENOUGH and best[0] >= _SHARE * len(words):
            first = next(word for word in words if _reading(word[0], best[1]))
            meaning = _reading(first[0], best[1])
            yield Found(best[1], first[0], line.start() + first.start(), meaning)


def _is_odd(word: str) -> bool:
    """True for a word with letters beyond ASCII that is no Vietnamese syllable as it stands."""
    if not _HIGH.search(word):
        return False
    is_mixed = word[1:] != word[1:].lower() and word != word.upper()
    return is_mixed or not is_syllable(word.lower())


def _fitting(words: list[re.Match[str]], name: str) -> int:
    return sum(1 for word in words if _reading(word[0], name))


def _reading(word: str, name: str) -> str:
    """The word by the table of an old encoding, where that makes a Vietnamese syllable; else nothing."""
    word = word.translate(_BACK)
    pattern, table = TABLES[name]
    read = pattern.sub(lambda match: table[match[0]], word)
    return read if not read.isascii() and is_syllable(read.lower()) else ""
