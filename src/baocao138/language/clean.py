"""A text as it is read by eye: what cannot be seen is gone, wide digits are digits, letters carry their marks.

People copy numbers from web pages, messengers and Word; what hides between the digits must not hide the number.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from baocao138.model.alike import PLAIN

# Soft hyphens, zero-width characters, direction marks, variation selectors, the frames of emoji digits.
_INVISIBLE = "\u00ad\u034f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20d0-\u20ff\ufe00-\ufe0f\ufeff"
_MARKS = "\u0300-\u036f"
_WIDE = "\uff01-\uff5e"
_STYLED = "\U0001d7ce-\U0001d7ff"

_ALIKE = "".join(map(chr, PLAIN))

_ODD = re.compile(f"[{_INVISIBLE}{_MARKS}{_WIDE}{_STYLED}{_ALIKE}]")
_UNSEEN = re.compile(f"[{_INVISIBLE}]")
_CLUSTER = re.compile(f"[^{_INVISIBLE}{_MARKS}][{_INVISIBLE}{_MARKS}]*|[{_INVISIBLE}{_MARKS}]+", re.DOTALL)


class Clean(NamedTuple):
    """The text to look at, and where each of its characters began and ended before (None: exactly there)."""

    text: str
    starts: list[int] | None = None
    ends: list[int] | None = None

    def typed(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the typed text that the characters ``start`` up to ``end`` (at least one) came from."""
        if self.starts is None or self.ends is None:
            return start, end
        return self.starts[start], self.ends[end - 1]


def cleaned(text: str) -> Clean:
    """The text as the eye reads it. Texts without odd characters, nearly all, are handed back as they are."""
    if not _ODD.search(text):
        return Clean(text)
    out: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _CLUSTER.finditer(text):
        seen = _seen(match.group())
        out.append(seen)
        starts += [match.start()] * len(seen)
        ends += [match.end()] * len(seen)
    return Clean("".join(out), starts, ends)


def _seen(cluster: str) -> str:
    if len(cluster) == 1 and cluster.isascii():
        return cluster
    cluster = _UNSEEN.sub("", cluster)
    base, marks = _plain(cluster[:1]), cluster[1:]
    if not marks or base in "0123456789":
        return base
    return unicodedata.normalize("NFC", base + marks)


def _plain(char: str) -> str:
    char = char.translate(PLAIN)
    if "\uff01" <= char <= "\uff5e":
        return chr(ord(char) - 0xFEE0)
    if "\U0001d7ce" <= char <= "\U0001d7ff":
        return str((ord(char) - 0x1D7CE) % 10)
    return char
