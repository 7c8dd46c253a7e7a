"""How the number that Word writes looks: as its paragraph's mark, but for what the list says (ECMA-376, 17.9.24)."""

from __future__ import annotations

from typing import NamedTuple

from lxml import etree

from baocao138.docx.form.letters import Letters, colour_of
from baocao138.docx.looks import is_on
from baocao138.docx.names import W
from baocao138.docx.numbers import decimal


class Label(NamedTuple):
    """``size`` in points; ``colour`` is "" for black."""

    font: str = ""
    colour: str = ""
    size: float = 0.0
    bold: bool = False


def label_of(listed: etree._Element | None, mark: Letters) -> Label:
    """``listed`` are the run properties of the list's level, None where it has none."""

    def said(name: str) -> etree._Element | None:
        return None if listed is None else listed.find(W + name)

    fonts, size, bold = said("rFonts"), said("sz"), said("b")
    return Label(
        mark.ascii if fonts is None else fonts.get(W + "ascii", mark.ascii),
        mark.colour if listed is None or said("color") is None else colour_of([listed]),
        mark.size if size is None else decimal(size.get(W + "val")) / 2,
        mark.bold if bold is None else is_on(bold),
    )
