"""Letters in a picture: the font that comes along, so that a picture is the same on every machine; breaking lines."""

from __future__ import annotations

import unicodedata
from functools import cache
from pathlib import Path

from PIL import ImageFont

# Liberation Serif has the widths and looks of Times New Roman, which the form of official papers asks for.
FONT = Path(__file__).with_name("LiberationSerif-Regular.ttf")


@cache
def font(size: int) -> ImageFont.FreeTypeFont:
    """The font; ``size`` in pixels. Laid out letter by letter, as Vietnamese in composed letters needs no more."""
    return ImageFont.truetype(FONT, size, layout_engine=ImageFont.Layout.BASIC)


def composed(text: str) -> str:
    """Each letter with its marks as one sign of the font."""
    return unicodedata.normalize("NFC", text)


def broken(text: str, size: int, room: float) -> list[str]:
    """The lines of a text, none wider than ``room`` pixels unless a single word is."""
    lines: list[str] = []
    for word in composed(text).split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and font(size).getlength(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
