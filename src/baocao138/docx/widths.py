"""How wide a text is, from the font's own widths; and how wide its widest line is once it has been broken."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from baocao138.docx.metrics import BOLD, BOLD_ITALIC, ITALIC, REGULAR, UNITS

TWIPS = 20  # in a point
WIDE, USUAL = 2048, 1024  # letters outside the table: East Asian and emoji, all others
SMALL_CAPS = 0.8
WORD = re.compile(r"[^ \n]+|[ ]+|\n")
BREAK_AFTER = "-–—"


class Type(NamedTuple):
    """What decides the width of a run. ``size`` in points, ``spacing`` in twips, ``scale`` 1 = 100 %."""

    size: float = 10.0
    bold: bool = False
    italic: bool = False
    caps: bool = False
    small_caps: bool = False
    spacing: float = 0.0
    scale: float = 1.0


@cache
def _face(bold: bool, italic: bool) -> dict[str, int]:
    table = (BOLD_ITALIC if italic else BOLD) if bold else (ITALIC if italic else REGULAR)
    return {letter: width for width, letters in table.items() for letter in letters}


def letter_width(letter: str, face: dict[str, int]) -> int:
    """In 1/2048 em; what the table does not know is estimated."""
    known = face.get(letter)
    if known is not None:
        return known
    if unicodedata.combining(letter) or unicodedata.category(letter) in ("Cf", "Mn", "Me", "Cc"):
        return 0
    return WIDE if unicodedata.east_asian_width(letter) in ("W", "F") else USUAL


def width(text: str, style: Type) -> float:
    """The width of a text on one line, in twips."""
    face = _face(style.bold, style.italic)
    total, count = 0.0, 0
    for letter in unicodedata.normalize("NFC", text):
        shown = letter.upper() if style.caps or style.small_caps else letter
        share = SMALL_CAPS if style.small_caps and shown != letter else 1.0
        total += share * sum(letter_width(each, face) for each in shown)
        count += 1
    return total / UNITS * style.size * TWIPS * style.scale + count * style.spacing


def widest_line(runs: Iterable[tuple[str, Type]], room: float, first_indent: float = 0.0) -> float:
    """The widest line of a paragraph, in twips, broken between words as soon as a word does not fit into ``room``.

    Spaces at the end of a line do not count. ``first_indent`` narrows the first line alone.
    """
    widest = line = pending = 0.0
    limit = room - first_indent
    for kind, size in _words(runs):
        if kind == "break":
            widest, line, pending, limit = max(widest, line), 0.0, 0.0, room
        elif kind == "space":
            pending += size if line else 0.0
        elif line and line + pending + size > limit:
            widest, line, pending, limit = max(widest, line), size, 0.0, room
        else:
            line, pending = line + pending + size, 0.0
    return max(widest, line)


def _words(runs: Iterable[tuple[str, Type]]) -> Iterable[tuple[str, float]]:
    """Words, spaces and breaks; a word may run on from one run into the next."""
    word = 0.0
    for text, style in runs:
        for piece in WORD.findall(text.replace("\t", "    ")):
            if piece[0] not in " \n":
                for part in re.findall(rf"[^{BREAK_AFTER}]*[{BREAK_AFTER}]+|[^{BREAK_AFTER}]+", piece):
                    word += width(part, style)
                    if part[-1] in BREAK_AFTER:
                        yield "word", word
                        word = 0.0
                continue
            if word:
                yield "word", word
                word = 0.0
            yield ("break", 0.0) if piece == "\n" else ("space", width(piece, style))
    if word:
        yield "word", word
