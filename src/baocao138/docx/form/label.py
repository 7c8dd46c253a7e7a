"""What a list itself says of the looks of its numbers (ECMA-376 part 1, 17.9.24)."""

from __future__ import annotations

from typing import NamedTuple

from lxml import etree

from baocao138.docx.form.letters import colour_of
from baocao138.docx.names import W
from baocao138.docx.numbers import decimal


class Label(NamedTuple):
    """``font`` and ``colour`` are "", ``size`` (points) 0 and ``bold`` None where the list does not say."""

    font: str = ""
    colour: str = ""
    size: float = 0.0
    bold: bool | None = None


def label_of(letters: etree._Element | None) -> Label:
    """Read the run properties of a level."""
    if letters is None:
        return Label()
    fonts, size, bold = (letters.find(W + name) for name in ("rFonts", "sz", "b"))
    return Label(
        "" if fonts is None else fonts.get(W + "ascii", ""),
        colour_of([letters]),
        0.0 if size is None else decimal(size.get(W + "val")) / 2,
        None if bold is None else bold.get(W + "val", "1") not in ("0", "false", "off"),
    )
