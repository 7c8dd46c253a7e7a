"""How a paragraph really lies: alignment, indents, spacing and tabs from all the layers that may set them.

ECMA-376 part 1, 17.3.1 (properties), 17.7.2 (layers), 17.9 (numbering). All lengths in twips.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lxml import etree

from baocao138.docx.looks import flag
from baocao138.docx.names import W
from baocao138.docx.numbers import twips
from baocao138.docx.widths import TWIPS

AUTO_SPACE = 280  # 14 pt: what Word takes for "automatic" spacing between paragraphs
GRID_LINE = 240  # a "line" of beforeLines and afterLines where the page has no grid
SINGLE = 240  # w:line of single spacing, in 240ths of a line
LINE = 1.15  # single spacing of Times New Roman, in sizes
DEFAULT_TAB = 720
DRAWN = frozenset({"single", "thick", "thinThickSmallGap", "thickThinSmallGap"})
ALIGNMENTS = {"start": "left", "end": "right", "distribute": "both", "": "left"}


class Shape(NamedTuple):
    """The layout of a paragraph. ``line`` counts 240ths of a line for ``rule`` "auto", else twips.

    ``above`` and ``below`` are the kinds of its borders, "" for none. ``tabs`` are (kind, position).
    """

    align: str = "left"
    left: int = 0
    right: int = 0
    first: int = 0
    before: int = 0
    after: int = 0
    line: int = SINGLE
    rule: str = "auto"
    contextual: bool = False
    tabs: tuple[tuple[str, int], ...] = ()
    above: str = ""
    below: str = ""
    starts_page: bool = False
    frame: str = ""

    def next_stop(self, reached: float) -> tuple[str, float]:
        """Kind and position of the stop to which a tab leads from there: Word's own where none is set."""
        following = [(kind, place) for kind, place in self.tabs if place > reached]
        return following[0] if following else ("left", (reached // DEFAULT_TAB + 1) * DEFAULT_TAB)


def single_line(size: float) -> float:
    """The height in twips of a line of letters of that size in points, single-spaced."""
    return size * TWIPS * LINE


def shape_of(layers: Sequence[etree._Element], size: float) -> Shape:
    """``layers`` are w:pPr, the nearest first; ``size`` of the letters in points, for indents counted in letters."""
    spaces = [node for layer in layers if (node := layer.find(W + "spacing")) is not None]
    indents = [node for layer in layers if (node := layer.find(W + "ind")) is not None]
    aligned = next((node.get(W + "val", "") for layer in layers if (node := layer.find(W + "jc")) is not None), "")
    frame = next((node for layer in layers if (node := layer.find(W + "framePr")) is not None), None)
    rule = _first(spaces, "lineRule") or "auto"
    return Shape(
        ALIGNMENTS.get(aligned, aligned),
        _indent(indents, size, "left", "start"),
        _indent(indents, size, "right", "end"),
        _first_line(indents, size),
        _space(spaces, "before"),
        _space(spaces, "after"),
        twips(_first(spaces, "line")) or SINGLE,
        rule,
        flag(layers, "contextualSpacing"),
        tuple(_tabs(layers)),
        _border(layers, "top"),
        _border(layers, "bottom"),
        flag(layers, "pageBreakBefore"),
        "" if frame is None else frame.get(W + "xAlign", "left"),
    )


def _first(nodes: Sequence[etree._Element], name: str) -> str:
    return next((value for node in nodes if (value := node.get(W + name)) is not None), "")


def _indent(nodes: Sequence[etree._Element], size: float, *names: str) -> int:
    for node in nodes:
        for name in names:
            if node.get(W + name) is not None:
                return twips(node.get(W + name, ""))
            if twips(node.get(W + name + "Chars", "")):
                return round(twips(node.get(W + name + "Chars", "")) / 100 * size * TWIPS)
    return 0


def _first_line(nodes: Sequence[etree._Element], size: float) -> int:
    """Hanging is negative, and wins over firstLine where one layer has both; letters win over twips."""
    for node in nodes:
        for name, sign in (("hanging", -1), ("firstLine", 1)):
            letters = twips(node.get(W + name + "Chars", ""))
            if letters:
                return round(sign * letters / 100 * size * TWIPS)
            if node.get(W + name) is not None:
                return sign * twips(node.get(W + name, ""))
    return 0


def _space(nodes: Sequence[etree._Element], side: str) -> int:
    for node in nodes:
        automatic = node.get(W + side + "Autospacing")
        if automatic in ("1", "true", "on"):
            return AUTO_SPACE
        if node.get(W + side) is not None:
            return twips(node.get(W + side, ""))
        if twips(node.get(W + side + "Lines", "")):
            return round(twips(node.get(W + side + "Lines", "")) / 100 * GRID_LINE)
    return 0


def _border(layers: Sequence[etree._Element], side: str) -> str:
    for layer in layers:
        node = layer.find(f"{W}pBdr/{W}{side}")
        if node is not None:
            kind = node.get(W + "val", "")
            return "" if kind in ("nil", "none") else kind
    return ""


def _tabs(layers: Sequence[etree._Element]) -> Iterator[tuple[str, int]]:
    """The stops that are in force, in order: a nearer layer adds to a farther one, or clears what it set."""
    stops: dict[int, str] = {}
    for layer in reversed(layers):
        for tab in layer.iterfind(f"{W}tabs/{W}tab"):
            place, kind = twips(tab.get(W + "pos", "")), tab.get(W + "val", "left")
            if kind == "clear":
                stops.pop(place, None)
            else:
                stops[place] = ALIGNMENTS.get(kind, kind)
    for place in sorted(stops):
        yield stops[place], place
