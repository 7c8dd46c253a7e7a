"""The shape of a Vietnamese syllable: onset, vowels, coda and one tone."""

from __future__ import annotations

import re
import unicodedata

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_SHARP = "\u0301\u0323"
_SHAPE = re.compile(
    "(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?"
    "(?:uyê|uya|iê|yê|ươ|uô|oa|oă|oe|oo|uâ|uê|uơ|uy|ia|ya|ưa|ua|[aăâeêioôơuưy])"
    "(?P<coda>ch|ng|nh|[cmnptiyou])?"
)


def is_syllable(word: str) -> bool:
    """True for a lower-case word of Vietnamese shape. Codas c, ch, p, t bear only the tones sắc and nặng."""
    bare, tones = without_tones(word)
    match = _SHAPE.fullmatch(bare)
    if not match or len(tones) > 1:
        return False
    return match["coda"] not in ("c", "ch", "p", "t") or (bool(tones) and tones[0] in _SHARP)


def without_tones(word: str) -> tuple[str, list[str]]:
    """A word with its other marks only, and its tones as combining marks."""
    apart = unicodedata.normalize("NFD", word)
    bare = unicodedata.normalize("NFC", "".join(mark for mark in apart if mark not in _TONES))
    return bare, [mark for mark in apart if mark in _TONES]


VOWELS = re.compile("[aeiouyăâêôơư]+")
_ONSET = re.compile("gi(?=[aeouăâêôơư])|qu(?=[aeiouyăâêôơư])")
_MARKED = "ăâđêôơư"


def with_tone(bare: str, tone: str) -> str:
    """The syllable with its tone: on the last letter with a mark, else before the coda, else on the first of two."""
    at = _tone_at(bare)
    return unicodedata.normalize("NFC", bare[: at + 1] + tone + bare[at + 1 :])


def _tone_at(bare: str) -> int:
    found = VOWELS.search(bare, _onset(bare))
    if not found:
        return len(bare) - 1
    marked = [at for at, letter in enumerate(found[0]) if letter in _MARKED]
    last = len(found[0]) - 1
    return found.start() + (marked[-1] if marked else last if found.end() < len(bare) else max(last - 1, 0))


def _onset(bare: str) -> int:
    match = _ONSET.match(bare)
    return match.end() if match else 0
