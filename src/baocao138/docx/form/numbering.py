"""The numbers that Word itself writes before paragraphs (ECMA-376 part 1, 17.9)."""

from __future__ import annotations

import re
from typing import NamedTuple

from lxml import etree

from baocao138.docx.names import W
from baocao138.docx.numbers import whole

# fmt: off
ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)
# fmt: on
PLACE = re.compile(r"%([1-9])")
LEVELS = 9
DEPTHS = frozenset("012345678")
MOST = 4_000  # beyond it a Roman number is no number any more


class Level(NamedTuple):
    """One level of a list: its form, its text ("%1."), where it starts, its own layout, its own font ("" for none)."""

    form: str
    text: str
    start: int
    shape: etree._Element | None
    font: str = ""


class Numbering:
    """Counts through a document; to be asked for each paragraph in order."""

    def __init__(self, root: etree._Element | None) -> None:
        self._levels: dict[str, list[Level]] = {}
        self._list_of: dict[str, str] = {}
        self._restarts: dict[str, dict[int, int]] = {}
        self._counts: dict[str, list[int | None]] = {}
        self._begun: set[str] = set()
        if root is None:
            return
        abstract = {node.get(W + "abstractNumId", ""): node for node in root.iter(W + "abstractNum")}
        for number in root.iter(W + "num"):
            target = number.find(W + "abstractNumId")
            name, key = number.get(W + "numId", ""), "" if target is None else target.get(W + "val", "")
            if key in abstract:
                self._list_of[name] = key
                self._levels[name] = _levels(abstract[key], number)
                self._restarts[name] = _restarts(number)

    def level(self, number: str, depth: int) -> Level | None:
        """The level of a list, None where there is no such list."""
        levels = self._levels.get(number, [])
        return levels[depth] if depth < len(levels) else None

    def label(self, number: str, depth: int) -> str:
        """The number of the next paragraph of a list, or its dash; "" for none and for bullets that are symbols."""
        level = self.level(number, depth)
        if level is None:
            return ""
        counts = self._counts.setdefault(self._list_of[number], [None] * LEVELS)
        if number not in self._begun:
            self._begun.add(number)
            for at, start in self._restarts[number].items():
                counts[at] = start - 1
        levels = self._levels[number]
        for at in range(depth):
            if counts[at] is None:
                counts[at] = levels[at].start
        now = counts[depth]
        counts[depth] = level.start if now is None else now + 1
        counts[depth + 1 :] = [None] * (LEVELS - depth - 1)
        if level.form == "bullet":
            return level.text if level.text.isprintable() and level.text.isascii() else ""
        return PLACE.sub(lambda found: _shown(levels, counts, int(found.group(1)) - 1), level.text)


def _shown(levels: list[Level], counts: list[int | None], at: int) -> str:
    value = counts[at]
    return "" if value is None or at >= len(levels) else written(value, levels[at].form)


def written(value: int, form: str) -> str:
    """A number in the form that a list asks for."""
    if form in ("upperRoman", "lowerRoman") and 0 < value < MOST:
        found = ""
        for size, letters in ROMAN:
            found += letters * (value // size)
            value %= size
        return found if form == "upperRoman" else found.lower()
    if form in ("upperLetter", "lowerLetter") and value > 0:
        letter = chr(ord("a") + (value - 1) % 26) * ((value - 1) // 26 % 10 + 1)
        return letter.upper() if form == "upperLetter" else letter
    if form == "decimalZero":
        return f"{value:02}"
    return "" if form == "none" else str(value)


def _levels(abstract: etree._Element, number: etree._Element) -> list[Level]:
    nodes = {node.get(W + "ilvl", ""): node for node in abstract.iterfind(W + "lvl")}
    for node in number.iterfind(f"{W}lvlOverride/{W}lvl"):
        nodes[node.get(W + "ilvl", "")] = node
    return [_level(nodes.get(str(depth))) for depth in range(LEVELS)]


def _level(node: etree._Element | None) -> Level:
    if node is None:
        return Level("none", "", 1, None)
    said = {
        name: found.get(W + "val", "")
        for name in ("numFmt", "lvlText", "start")
        if (found := node.find(W + name)) is not None
    }
    start = said.get("start", "1")
    fonts = node.find(f"{W}rPr/{W}rFonts")
    return Level(
        said.get("numFmt", "decimal"),
        said.get("lvlText", ""),
        whole(start, 1),
        node.find(W + "pPr"),
        "" if fonts is None else fonts.get(W + "ascii", ""),
    )


def _restarts(number: etree._Element) -> dict[int, int]:
    found = {}
    for override in number.iterfind(W + "lvlOverride"):
        start, depth = override.find(W + "startOverride"), override.get(W + "ilvl", "")
        if start is not None and depth in DEPTHS:
            found[int(depth)] = whole(start.get(W + "val"), 1)
    return found
