"""Two columns side by side, the letterhead and the signature block: a table, tabs, text columns or text boxes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from tests.judges.check.lines import anchor, drawn, emu, written
from tests.judges.check.looks import Look
from tests.judges.check.paper import Par
from tests.judges.check.properties import run_properties, twips
from tests.judges.check.runs import run, runs
from tests.judges.check.ways import Columns
from tests.judges.check.writer import Writer, cell


def side_by_side(
    writer: Writer, left: Sequence[Par], right: Sequence[Par], way: Columns, *, share: float, section: str = ""
) -> str:
    """Both columns; ``share`` is the left one's of the page, ``section`` the properties of a section in two columns."""
    if way == "table":
        return _table(writer, _rows(left, right), share)
    if way == "one row":
        return _table(writer, [(_even(writer, left), _even(writer, right))], share)
    if way == "tabs":
        return _tabs(writer, left, right, share)
    if way == "columns":
        return _columns(writer, _even(writer, left), _even(writer, right), share, section)
    return _boxes(writer, _even(writer, left), _even(writer, right), share)


def _even(writer: Writer, column: Sequence[Par]) -> list[Par]:
    """Lines of one height, so that what belongs on one line stands on one line without a common row."""
    exact = {"before": 0, "line": 1.17 * writer.paper.looks["motto"].size, "pitch": "exact"}
    return [replace(par, looks={**exact, **par.looks}) if par.role != "rule" else par for par in column]


def _rows(left: Sequence[Par], right: Sequence[Par]) -> list[tuple[Sequence[Par], Sequence[Par]]]:
    """A letterhead's number and date stand in a row of their own."""
    if left and right and left[-1].role == "number" and right[-1].role == "date":
        return [(left[:-1], right[:-1]), (left[-1:], right[-1:])]
    return [(left, right)]


def _table(writer: Writer, rows: Sequence[tuple[Sequence[Par], Sequence[Par]]], share: float) -> str:
    whole = writer.paper.page.text_width
    wide = (twips(whole * share), twips(whole * (1 - share)))
    grid = "".join(f'<w:gridCol w:w="{one}"/>' for one in wide)
    start = (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(wide)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>"
    )
    found = [start]
    for row in rows:
        cells = [cell(one, writer.stack(pars, one / 20) or "<w:p/>") for one, pars in zip(wide, row, strict=True)]
        found.append(f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{''.join(cells)}</w:tr>")
    return "".join([*found, "</w:tbl>"])


def _tabs(writer: Writer, left: Sequence[Par], right: Sequence[Par], share: float) -> str:
    """One paragraph a row; its letters carry all their looks themselves."""
    whole = writer.paper.page.text_width
    centres = (whole * share / 2, whole * (1 + share) / 2)
    flush = bool(left) and writer.paper.look(left[0]).align == "left"
    stops = "".join(f'<w:tab w:val="center" w:pos="{twips(at)}"/>' for at in (centres[1:] if flush else centres))
    found = []
    for place, (one, other) in enumerate(zip_longest(left, right)):
        inside = []
        for par, above, centre, led in ((one, left, centres[0], not flush), (other, right, centres[1], True)):
            if par is None or (par.role == "room" and not par.text):
                continue
            if par.role == "rule":
                length = writer.length(above[:place], par)
                way = writer.ways.line
                held = way in {"underscores", "underline"}
                inside.append(f"<w:r><w:tab/></w:r>{written(length, way)}" if held else
                              drawn(length, centre - length / 2, way, writer.ids))  # fmt: skip
            else:
                inside.append(("<w:r><w:tab/></w:r>" if led else "") + _direct(writer, par))
        exact = any(par is not None and par.role == "rule" for par in (one, other))
        line = 'w:line="160" w:lineRule="exact"' if exact else 'w:line="240" w:lineRule="auto"'
        shape = f'<w:tabs>{stops}</w:tabs><w:spacing w:before="0" w:after="0" {line}/>'
        shape += '<w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="left"/>'
        found.append(f"<w:p><w:pPr>{shape}</w:pPr>{''.join(inside) or run('', run_properties(Look()))}</w:p>")
    return "".join(found)


def _direct(writer: Writer, par: Par) -> str:
    plain = replace(writer.ways, carry="direct")
    return runs(par, writer.paper.look(par), None, plain, writer.ids)


def _columns(writer: Writer, left: Sequence[Par], right: Sequence[Par], share: float, section: str) -> str:
    whole = writer.paper.page.text_width
    wide = (whole * share, whole * (1 - share))
    turn = f'<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>{section}</w:pPr></w:p>'
    leap = '</w:pPr><w:r><w:br w:type="column"/></w:r>'
    return writer.stack(left, wide[0]) + writer.stack(right, wide[1]).replace("</w:pPr>", leap, 1) + turn


def _boxes(writer: Writer, left: Sequence[Par], right: Sequence[Par], share: float) -> str:
    """Two text boxes that float over an empty paragraph as tall as they are."""
    whole = writer.paper.page.text_width
    wide = (whole * share, whole * (1 - share))
    high = 17.0 * max(len(left), len(right)) + 10
    inside = "".join(
        _box(writer, pars, at, room, high) for pars, at, room in ((left, 0.0, wide[0]), (right, wide[0], wide[1]))
    )
    shape = f'<w:spacing w:before="0" w:after="0" w:line="{twips(high)}" w:lineRule="exact"/><w:ind w:firstLine="0"/>'
    return f"<w:p><w:pPr>{shape}</w:pPr>{inside}</w:p>"


def _box(writer: Writer, pars: Sequence[Par], at: float, wide: float, high: float) -> str:
    """Word writes every box twice, for new readers and for old ones; the text stands in both and prints once."""
    text, number = writer.stack(pars, wide), writer.ids.next()
    shape = (
        '<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>'
        f'<a:ext cx="{emu(wide)}" cy="{emu(high)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>'
        f'<a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx><w:txbxContent>{text}</w:txbxContent></wps:txbx><wps:bodyPr'
        ' lIns="0" tIns="0" rIns="0" bIns="0"/></wps:wsp>'
    )  # fmt: skip
    old = (
        f'<v:rect id="Hop{number}" style="position:absolute;margin-left:{at:.2f}pt;margin-top:0;width:{wide:.2f}pt;'
        f'height:{high:.2f}pt;z-index:{number}" filled="f" stroked="f"><v:textbox inset="0,0,0,0"><w:txbxContent>{text}'
        "</w:txbxContent></v:textbox></v:rect>"
    )
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>{anchor(at, 0, wide, high, number, shape)}'
        f"</w:drawing></mc:Choice><mc:Fallback><w:pict>{old}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
