"""Lines that are drawn in a document: shapes, borders, rows of underscores, underlined blanks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from baocao138.docx.names import MC, WP, WPS, A, V, W
from baocao138.docx.numbers import UNITS, decimal
from baocao138.docx.room import EMU

LINES = frozenset({"line", "straightConnector1"})
VML_LINE = re.compile(r"#_x0000_t(20|32)$")
LENGTH = re.compile(r"(-?[\d.]+)(pt|in|mm|cm|px|)")
IN_TWIPS = {**dict(UNITS), "px": 15.0, "": 15.0}  # a bare length in VML counts pixels
FLAT = 40  # twips: what is not higher is a line, whatever its shape is called
SOLID = frozenset({"", "solid", "single", "thick"})
DASHED = frozenset({"dash", "dashed", "dot", "dotted", "sysDash", "sysDot", "dashDot", "dotDash", "lgDash", "wave"})


class Stroke(NamedTuple):
    """A line: its length in twips (0 = not known), whether it is unbroken, where its middle lies (None = not known).

    The middle counts from the left edge of the room of the paragraph that it hangs on.
    """

    length: float
    solid: bool
    middle: float | None = None


def shapes(paragraph: etree._Element) -> Iterator[Stroke]:
    """The lines that are anchored in a paragraph, the old form of a shape (mc:Fallback) left out."""
    for node in paragraph.iter(WP + "anchor", WP + "inline", V + "line", V + "shape", V + "rect"):
        if next(node.iterancestors(MC + "Fallback"), None) is not None and _has_choice(node):
            continue
        found = _drawing(node) if node.tag in (WP + "anchor", WP + "inline") else _vml(node)
        if found is not None:
            yield found


def _has_choice(node: etree._Element) -> bool:
    fallback = next(node.iterancestors(MC + "Fallback"))
    return next(fallback.itersiblings(MC + "Choice", preceding=True), None) is not None


def _drawing(anchor: etree._Element) -> Stroke | None:
    shape = anchor.find(f".//{WPS}wsp")
    extent = anchor.find(WP + "extent")
    if shape is None or extent is None or shape.find(WPS + "txbx") is not None:
        return None
    preset = shape.find(f".//{A}prstGeom")
    wide, high = (decimal(extent.get(name)) / EMU for name in ("cx", "cy"))
    if (preset is None or preset.get("prst") not in LINES) and high > FLAT:
        return None
    dash = shape.find(f".//{A}ln/{A}prstDash")
    return Stroke(wide, dash is None or dash.get("val", "") in SOLID, _middle(anchor, wide))


def _middle(anchor: etree._Element, wide: float) -> float | None:
    """Told where it is placed by a distance from its column."""
    across = anchor.find(WP + "positionH")
    offset = None if across is None or across.get("relativeFrom") != "column" else across.find(WP + "posOffset")
    if offset is None or not (offset.text or "").strip():
        return None
    return decimal((offset.text or "").strip()) / EMU + wide / 2


def _vml(node: etree._Element) -> Stroke | None:
    style = dict(part.split(":", 1) for part in (node.get("style") or "").split(";") if ":" in part)
    style = {name.strip(): value.strip() for name, value in style.items()}
    dash = node.find(V + "stroke")
    solid = dash is None or dash.get("dashstyle", "solid") in SOLID
    if node.tag == V + "line":
        ends = [(node.get(name) or "0,0").split(",")[0] for name in ("from", "to")]
        return Stroke(abs(_length(ends[1]) - _length(ends[0])), solid)
    wide, high = _length(style.get("width", "0")), _length(style.get("height", "0"))
    if node.find(f".//{W}txbxContent") is None and (VML_LINE.match(node.get("type") or "") or (wide and high <= FLAT)):
        return Stroke(wide, solid)
    return None


def _length(text: str) -> float:
    found = LENGTH.match(text.strip())
    return decimal(found.group(1)) * IN_TWIPS[found.group(2)] if found else 0.0


def border(kind: str, length: float, start: float) -> Stroke:
    """The line that a paragraph's border draws, from ``start`` on."""
    return Stroke(length, kind not in DASHED, start + length / 2)
