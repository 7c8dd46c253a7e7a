"""Vietnamese saved in Windows-1258, where tones are letters of their own; beyond doubt where it makes syllables."""

from __future__ import annotations

import re
import unicodedata

from baocao138.model.syllable import is_syllable

_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH, _SHARE = 3, 0.9


def windows_text(data: bytes) -> str:
    """The text of bytes that are no UTF-8; "" where they are not surely Windows-1258."""
    try:
        text = unicodedata.normalize("NFC", data.decode("cp1258"))
    except UnicodeDecodeError:
        return ""
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    toned = sum(1 for word in words if is_syllable(word.lower()))
    return text if toned >= _ENOUGH and toned >= _SHARE * len(words) else ""
