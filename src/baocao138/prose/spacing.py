"""A blank before a sign that belongs to the word before it: ``phong phú ,hình thức``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

SIGNS = b",;.:!?)"
# Not dots that stand for something, not ``./.``, not a ratio.
_APART = re.compile(r"(?<!\S)(\S+)(?<!\d)\s+([,;!?)]|\.(?![./\d])|:(?![\d)(]))")
_FIGURE = re.compile(r"\(\s*[a-z]+_\w+\s*[=:]")


class Spacing(NamedTuple):
    """Where a blank is too many; the word before it, and the sign behind it."""

    start: int
    end: int
    word: str
    sign: str


def spacing(text: str) -> Iterator[Spacing]:
    """Every place in a text."""
    if not _FIGURE.search(text):  # A figure in round brackets is told (B111).
        for apart in _APART.finditer(text):
            yield Spacing(*apart.span(), apart[1], apart[2])
