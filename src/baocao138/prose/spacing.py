"""Blanks before a comma, behind an opening bracket, and none behind a comma: ``phong phú ,hình thức``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

# What stands between two blanks and should not: a sign at the beginning that belongs to the word before, one at the
# end that belongs to the word behind, or one in the middle with no blank behind it.
_APART = re.compile(r"[,;](?!\))|[.!?](?![.!?/\d)])|[)”](?![\w(“])")
_OPEN = re.compile(r"[(“]$")
_GLUED = re.compile(r"(?<=[^\W\d_]{2})[,;](?=[^\W\d_]{2})|(?<=[^\W\d_A-ZĐ]{3})\.(?=[A-ZĐ][^\W\d_A-Z])")
_FIGURE = re.compile(r"\(\s*[a-z]+_\w+\s*[=:]")
_PIECE = re.compile(r"\S+")


class Spacing(NamedTuple):
    """Where a blank is too many or lacks, what is said of it, and what to do."""

    start: int
    end: int
    reason: str
    remedy: str


def is_spaced(piece: str) -> bool:
    """False for a piece between two blanks that should not stand so."""
    return not (_APART.match(piece) or _OPEN.search(piece) or _GLUED.search(piece))


def spacing(text: str) -> Iterator[Spacing]:
    """Every place in a text."""
    if _FIGURE.search(text):
        return  # A figure in round brackets is told (B111).
    pieces = list(_PIECE.finditer(text))
    for before, piece in zip([None, *pieces], pieces, strict=False):
        typed = piece[0]
        if before and _APART.match(typed):
            reason, remedy = f"thừa dấu cách trước dấu {typed[0]}", f"viết liền: {before[0]}{typed[0]}"
            yield Spacing(before.start(), piece.start() + 1, reason, remedy)
        if before and _OPEN.search(before[0]):
            reason, remedy = f"thừa dấu cách sau dấu {before[0][-1]}", f"viết liền: {before[0][-1]}{typed}"
            yield Spacing(before.end() - 1, piece.end(), reason, remedy)
        if (glued := _GLUED.search(typed)) and "&" not in typed:
            right = _GLUED.sub(r"\g<0> ", typed)
            yield Spacing(*piece.span(), f"thiếu dấu cách sau dấu {glued[0]}", f"viết: {right}")
