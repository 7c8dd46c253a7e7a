"""The sections of a document: sheet, margins, headers and footers with what they inherit (ECMA-376 part 1, 17.6)."""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from baocao138.docx.form.paper import Section
from baocao138.docx.looks import is_on
from baocao138.docx.names import R, W
from baocao138.docx.numbers import twips

SIDES = ("top", "bottom", "left", "right", "header", "footer", "gutter")
# What Word takes where a section says nothing: Letter paper, an inch all round.
LETTER = {"w": 12240, "h": 15840}
INCH = 1440


def sections_of(body: etree._Element, targets: Mapping[str, str]) -> list[Section]:
    """The sections in order; ``targets`` leads from a relationship's id to its part."""
    found: list[Section] = []
    headers: dict[str, str] = {}
    footers: dict[str, str] = {}
    for node in body.iter(W + "sectPr"):
        parent = node.getparent()
        if parent is not None and parent.tag == W + "sectPrChange":
            continue
        headers = headers | _references(node, "headerReference", targets)
        footers = footers | _references(node, "footerReference", targets)
        found.append(_section(len(found), node, headers, footers))
    return found or [_section(0, etree.Element(W + "sectPr"), {}, {})]


def _references(section: etree._Element, name: str, targets: Mapping[str, str]) -> dict[str, str]:
    return {
        node.get(W + "type", "default"): targets.get(node.get(R + "id", ""), "") for node in section.iterfind(W + name)
    }


def _section(index: int, node: etree._Element, headers: dict[str, str], footers: dict[str, str]) -> Section:
    page, margin, numbers, columns = (node.find(W + name) for name in ("pgSz", "pgMar", "pgNumType", "cols"))
    margins = {side: _whole(margin, side, INCH if side in SIDES[:4] else 0) for side in SIDES}
    wide, high = (_whole(page, name, usual) for name, usual in LETTER.items())
    said = page is not None and any(not twips(page.get(W + name, "1")) for name in LETTER)
    return Section(
        index,
        wide,
        high,
        landscape=wide > high,
        unreadable=said,
        margins=margins,
        headers=headers,
        footers=footers,
        differs_first=is_on(node.find(W + "titlePg")),
        number_start="" if numbers is None else numbers.get(W + "start", ""),
        number_form="decimal" if numbers is None else numbers.get(W + "fmt", "decimal"),
        columns=_columns(columns, wide - margins["left"] - margins["right"] - margins["gutter"]),
    )


def _columns(node: etree._Element | None, width: int) -> list[int]:
    """The widths of a section's columns: as listed, or all the same."""
    listed = [] if node is None else [_whole(each, "w", width) for each in node.iterfind(W + "col")]
    if listed:
        return listed
    count = max(1, _whole(node, "num", 1))
    return [(width - (count - 1) * _whole(node, "space", 720)) // count]


def _whole(node: etree._Element | None, name: str, usual: int) -> int:
    return usual if node is None else twips(node.get(W + name), usual)
