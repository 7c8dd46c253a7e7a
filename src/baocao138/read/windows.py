"""Vietnamese saved in Windows-1258, where tones are letters of their own; beyond doubt where it makes syllables.

The letters ò, ì, ã, õ and ý of Windows-1252 are tones and other letters there: ``phòng`` would become ``pḥng``.
"""

from __future__ import annotations

import re
import unicodedata

from baocao138.model.syllable import is_syllable

_WORD = re.compile(r"[^\W\d_]+")
_TONE = "[\u0300\u0301\u0303\u0309\u0323]"
_SUNG = re.compile(f"[aăâeêioôơuưy]{_TONE}", re.IGNORECASE)
_UNSUNG = re.compile(f"(?<![aăâeêioôơuưyAĂÂEÊIOÔƠUƯY]){_TONE}")
_ENOUGH, _SHARE = 3, 0.9


def windows_text(data: bytes) -> str:
    """The text of bytes that are no UTF-8; "" where they are not surely Windows-1258."""
    try:
        typed = data.decode("cp1258")
    except UnicodeDecodeError:
        return ""
    if _UNSUNG.search(typed) or len(_SUNG.findall(typed)) < _ENOUGH:
        return ""
    text = unicodedata.normalize("NFC", typed)
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    toned = sum(1 for word in words if is_syllable(word.lower()))
    return text if toned >= _ENOUGH and toned >= _SHARE * len(words) else ""
