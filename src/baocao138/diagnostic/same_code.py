"""The code that a mistyped one was most likely meant to be."""

from __future__ import annotations

from collections.abc import Iterable

from baocao138.diagnostic.edits import distance

# Letters that are typed, or read, for figures.
_FIGURES = str.maketrans("OQILSZ", "001152")


def nearest_code(typed: str, codes: Iterable[str]) -> str | None:
    """The code one slip away (``110``, ``B11O``, ``B1100``), of several the next in number; None if none is."""
    meant = typed.translate(_FIGURES)
    if meant.isdigit():
        meant = f"B{meant}"
    near = [code for code in codes if distance(meant, code, 1) <= 1]
    if not near:
        return None
    # What is one slip away from a code has few digits; Python counts no more than 4,300.
    number = int(meant[1:]) if meant[1:].isdecimal() else 0
    return min(near, key=lambda code: (code != meant, abs(int(code[1:]) - number)))
