"""The characters that XML 1.0 cannot hold, and so no Word file either."""

from __future__ import annotations

import re
from functools import cache


@cache
def _illegal() -> re.Pattern[str]:
    return re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def illegal(text: str) -> re.Match[str] | None:
    """The first character that XML cannot hold. None of them is printable, so most texts need no closer look."""
    return None if text.isprintable() else _illegal().search(text)


def legal(text: str) -> str:
    """The text with a box in the place of each character that XML cannot hold."""
    return _illegal().sub("▯", text)
