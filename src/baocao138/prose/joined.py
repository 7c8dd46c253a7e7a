"""A blank that lacks behind a sign, ``xã hội.Sở``, and two signs of which one is meant, ``bến đò,, bến xe``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from baocao138.model.syllable import VOWELS, is_syllable, without_tones

# Two letters, of which a word begins that is no code: "PC02,C02" stays.
_WORD = r"[^\W\d_][^\W\d_A-ZĐ]"
_JOINED = re.compile(rf"[,;:.](?={_WORD})")
_BEFORE = re.compile(r"(?:[^\W\d_]{2,}|(?<!\d)\d{4}|[)”}])\Z")
_BEHIND = re.compile(r"[^\W_]+")
# What only looks like words: addresses, names of files, codes.
_CODE = re.compile(r"[&/@_\\=<>]|www|http|[a-z]\.[a-z]{2,4}\b|\w-\w+\.")
# "v.v.." ends a list and a sentence; dots before "/" stand for a day.
_DOUBLED = re.compile(r"(?<=[^\W_]|[)”}])(?<!v\.v)(?:[,;:]\s*[,;.]|\.\.)(?![./\d…])")
_LAST = re.compile(r"\S{1,30}\Z")
_FAR = 40


# A sign and what is no blank behind it, or a sign behind the blank.
_LOOK = re.compile(r"[,;:.](?:[^\s\d]|\s+[,;.])")


def may_be_joined(text: str) -> bool:
    """A quick look: False where certainly every sign stands alone with a blank behind it."""
    return _LOOK.search(text) is not None


class Sign(NamedTuple):
    """Where it stands, what is wrong, and how it is written."""

    start: int
    end: int
    wrong: str
    right: str


def signs(text: str) -> Iterator[Sign]:
    """Every such place of a text."""
    for sign in _JOINED.finditer(text):
        start = max(text.rfind(" ", 0, sign.start()), text.rfind("\n", 0, sign.start())) + 1
        before, behind = text[max(start, sign.start() - _FAR) : sign.start()], _BEHIND.match(text, sign.end())
        assert behind
        if not _is_word_end(before, sign[0], behind[0]) or _CODE.search(text, start, behind.end()):
            continue
        shown = _last_word(before)
        right = f"{shown}{sign[0]} {behind[0]}"
        yield Sign(sign.start() - len(shown), behind.end(), f"thiếu dấu cách sau dấu {sign[0]}", right)
    for twice in _DOUBLED.finditer(text):
        marks = [mark for mark in twice[0] if not mark.isspace()]
        right = "." if "." in marks else marks[0]
        last = _LAST.search(text, max(0, twice.start() - _FAR), twice.start())
        word = _last_word(last[0]) if last else ""
        wrong = f"hai dấu câu liền nhau: {' '.join(twice[0].split())}"
        yield Sign(twice.start() - len(word), twice.end(), wrong, f"{word}{right}")


def _last_word(text: str) -> str:
    """The last word of what stands before a sign, without braces and brackets."""
    found = re.search(r"[^\W_]+[)”]?\Z", text)
    return found[0] if found else ""


def _is_word_end(before: str, sign: str, behind: str) -> bool:
    found = _BEFORE.search(before)
    if not found:
        return not before and behind[0].isupper()
    word = found[0]
    if sign != ".":
        return True
    if word[-1] in ")”}" or word.isdigit():
        return behind[0].isupper()
    # Neither "Tp.Vinh" nor "ths.Lan"; between small letters only marks tell words from an address.
    if not word.islower() or not VOWELS.search(without_tones(word)[0]):
        return False
    return is_syllable(behind.lower()) if behind[0].isupper() else not (word.isascii() or behind.isascii())
