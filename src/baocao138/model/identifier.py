"""Codes of agencies, sections and indicators: unaccented words joined by ``-`` or ``_``, the two being the same."""

from __future__ import annotations

import re
import unicodedata

IDENTIFIER = re.compile(r"[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*", re.ASCII)


def normal(identifier: str) -> str:
    """The one spelling under which a code is kept: with ``_``."""
    return identifier.strip().replace("-", "_")


def dashed(identifier: str) -> str:
    """How codes of agencies and sections are written in files, and so shown to people: with ``-``."""
    return identifier.replace("_", "-")


def unaccented(text: str) -> str:
    """``text`` in lower case without marks, ``đ`` as ``d``, blanks and punctuation as ``-``: what a code looks like."""
    bare = unicodedata.normalize("NFD", text.lower()).replace("đ", "d")
    kept = "".join(char for char in bare if not unicodedata.combining(char))
    return "-".join(re.findall(r"[a-z0-9]+", kept))
