"""How letters really look: what stands on the run, in its styles, its table's style and the document's defaults.

ECMA-376 part 1, 17.7.2 (order of the layers) and 17.3.2.26 (fonts, theme fonts).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from lxml import etree

from baocao138.docx.looks import Looks, flag
from baocao138.docx.names import A, W
from baocao138.docx.widths import Type

# What Word takes where a document says nothing at all.
WORD_FONT = "Times New Roman"
BLACK = frozenset({"", "auto", "000000"})
BLACK_THEME = frozenset({"text1", "dark1"})
WHITE = frozenset({"", "none", "auto", "ffffff", "white", "clear"})
NEARLY_BLACK = re.compile("00000[1-9A-Fa-f]")
THEME_SLOTS = {"major": "majorFont", "minor": "minorFont"}


class Letters(NamedTuple):
    """The looks of a run. ``size`` in points; ``colour`` is "" for black, otherwise as the file says it.

    ``ground`` is the colour behind the letters, "" for none.

    ``ascii`` is the font of the letters of ASCII, ``other`` that of all other Latin ones, the Vietnamese among them.
    """

    ascii: str
    other: str
    type: Type
    underline: str
    colour: str
    hidden: bool
    raised: bool
    struck: bool = False
    ground: str = ""

    @property
    def size(self) -> float:
        """In points."""
        return self.type.size

    @property
    def bold(self) -> bool:
        """Bold letters."""
        return self.type.bold

    @property
    def italic(self) -> bool:
        """Slanting letters."""
        return self.type.italic

    @property
    def small_capitals(self) -> bool:
        """Small letters shown as small capitals."""
        return self.type.small_caps

    @property
    def caps(self) -> bool:
        """Shown in capitals, whatever was typed."""
        return self.type.caps


def theme_fonts(theme: etree._Element | None) -> dict[str, str]:
    """The Latin fonts of word/theme/theme1.xml under the names that w:rFonts uses for them ("minorHAnsi")."""
    found: dict[str, str] = {}
    for prefix, slot in THEME_SLOTS.items():
        latin = None if theme is None else theme.find(f".//{A}{slot}/{A}latin")
        if latin is not None:
            for suffix in ("Ascii", "HAnsi"):
                found[prefix + suffix] = latin.get("typeface", "")
    return found


class Lettering:
    """Reads the effective looks of runs; those of one kind are worked out once."""

    def __init__(self, looks: Looks, themes: Mapping[str, str]) -> None:
        self._looks = looks
        self._themes = themes
        self._known: dict[tuple[bytes, str, str], Letters] = {}

    def of(self, run: etree._Element, paragraph_style: str, table_style: str = "") -> Letters:
        """The looks of a run in a paragraph of that style, in a table of that style."""
        own = run.find(W + "rPr")
        key = (b"" if own is None else etree.tostring(own), paragraph_style, table_style)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._read(run, paragraph_style, table_style)
        return found

    def _read(self, run: etree._Element, style: str, table_style: str) -> Letters:
        layers = self._looks.run_layers(run, style, table_style)

        def value(name: str) -> str:
            nodes = (layer.find(W + name) for layer in layers)
            return next((node.get(W + "val", "") for node in nodes if node is not None), "")

        return Letters(
            self._font(layers, "ascii"),
            self._font(layers, "hAnsi"),
            self._looks.run_type(run, style, table_style),
            value("u") if value("u") != "none" else "",
            colour_of(layers),
            flag(layers, "vanish"),
            value("vertAlign") in ("superscript", "subscript"),
            flag(layers, "strike") or flag(layers, "dstrike"),
            _ground_of(layers),
        )

    def _font(self, layers: list[etree._Element], slot: str) -> str:
        """The nearest layer that names a font of the slot; in one layer the theme's font comes first."""
        for layer in layers:
            said = layer.findall(W + "rFonts")
            if not said:
                continue
            fonts = said[-1]
            named = self._themes.get(fonts.get(W + slot + "Theme", ""), "") or fonts.get(W + slot, "")
            if named:
                return named
        return WORD_FONT


def colour_of(layers: list[etree._Element]) -> str:
    """The nearest layer's colour; "" for black."""
    for layer in layers:
        node = layer.find(W + "color")
        if node is not None:
            value, theme = node.get(W + "val", ""), node.get(W + "themeColor", "")
            tinted = node.get(W + "themeTint") or node.get(W + "themeShade")
            if theme:  # what Word shows; the value beside it is for other programs
                return "" if theme in BLACK_THEME and not tinted else f"{theme} {value}".removesuffix(" auto").strip()
            return "" if value.lower() in BLACK or _nearly_black(value) else value
    return ""


def _ground_of(layers: list[etree._Element]) -> str:
    """A highlight, or a shading of the letters."""
    for layer in layers:
        marked, shaded = layer.find(W + "highlight"), layer.find(W + "shd")
        if marked is not None and marked.get(W + "val", "none") not in WHITE:
            return marked.get(W + "val", "")
        if marked is None and shaded is not None and shaded.get(W + "fill", "auto").lower() not in WHITE:
            return shaded.get(W + "fill", "")
        if marked is not None or shaded is not None:
            return ""
    return ""


def _nearly_black(value: str) -> bool:
    """LibreOffice once wrote 00000A for black."""
    return NEARLY_BLACK.fullmatch(value) is not None
