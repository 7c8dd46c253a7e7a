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
    apart = unicodedata.normalize("NFD", word)
    tones = [mark for mark in apart if mark in _TONES]
    if len(tones) > 1:
        return False
    bare = unicodedata.normalize("NFC", "".join(mark for mark in apart if mark not in _TONES))
    match = _SHAPE.fullmatch(bare)
    if not match:
        return False
    return match["coda"] not in ("c", "ch", "p", "t") or (bool(tones) and tones[0] in _SHARP)
