"""Sentences typed without marks, or with the keys of an input method that was off: ``chi dao``, ``chir ddaoj``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.place import Passage

# Six words in a row without any mark; Vietnamese syllables are short, with the keys of Telex a little longer.
_ROW = re.compile(r"(?<![\w.@/])[A-Za-z]{1,8}(?:[\s,;]+[A-Za-z]{1,8}){5,}(?![\w@/]|\.\w)")
_LETTERS = 18
# A row of letters that are ASCII, with nothing between them but what may stand in such a sentence.
_AS_ROW = bytes(0x61 if chr(byte).isascii() and chr(byte).isalpha() else 0x2E for byte in range(0x100))
_BETWEEN = b" \t\r\n,;"
_LONG = b"a" * _LETTERS
# Keys that Telex makes marks of, at the end of a syllable or doubled.
_TELEX = re.compile(r"\b\w*(?:[aeo][sfrxj]|[aeiouy]\w?[sfrxj]|dd|aa|ee|oo|uw|ow)\b|\bdd", re.IGNORECASE)


def may_be_unaccented(data: bytes) -> bool:
    """A quick look at a file's bytes: False where certainly all sentences have their marks."""
    return _LONG in data.translate(_AS_ROW, _BETWEEN)


def check_unaccented(passage: Passage) -> Iterator[Diagnostic]:
    """The first row of such words in a text: the rest comes of the same."""
    for row in _ROW.finditer(passage.text):
        words = re.findall(r"[A-Za-z]+", row[0])
        if sum(map(len, words)) < _LETTERS or 2 * sum(word.islower() for word in words) <= len(words):
            continue
        typed = " ".join(row[0].split()[:6])
        if len(_TELEX.findall(row[0])) > len(words) // 3:
            message = f"câu này gõ khi chưa bật bộ gõ tiếng Việt: “{typed} …”"
        else:
            message = f"câu này gõ không dấu: “{typed} …”"
        hint = "bật bộ gõ tiếng Việt (bảng mã Unicode) rồi gõ lại có dấu"
        yield finding("B142", passage.at(*row.span()), message, hint)
        return
