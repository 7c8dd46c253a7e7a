"""The lines under motto, issuing body and subject, in the ways that people draw them. Lengths are points."""

from __future__ import annotations

from dataclasses import replace

from tests.judges.check.looks import Look
from tests.judges.check.properties import run_properties, twips
from tests.judges.check.runs import Ids, run
from tests.judges.check.ways import Line
from tests.judges.check.width import width

THIN = Look(size=8, align="center")
NARROW = "\u00a0"
CONNECTOR = (
    '<v:shapetype id="_x0000_t32" coordsize="21600,21600" o:spt="32" o:oned="t" path="m,l21600,21600e" filled="f">'
    '<v:path arrowok="t" fillok="f" o:connecttype="none"/></v:shapetype>'
)


def in_place(length: float, room: float, way: Line, ids: Ids) -> str:
    """A paragraph that holds nothing but the line, centred in ``room``."""
    if way in {"border", "own border"}:
        side = twips((room - length) / 2)
        return (
            '<w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>'
            f'<w:spacing w:before="60" w:after="0" w:line="60" w:lineRule="exact"/><w:ind w:left="{side}"'
            f' w:right="{side}" w:firstLine="0"/></w:pPr></w:p>'
        )
    inside = (
        written(length, way) if way in {"underscores", "underline"} else drawn(length, (room - length) / 2, way, ids)
    )
    height = 160 if way in {"underscores", "underline"} else 120
    return (
        f'<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="{height}" w:lineRule="exact"/>'
        f'<w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="center"/></w:pPr>{inside}</w:p>'
    )


def written(length: float, way: Line) -> str:
    """Underscores, or hard blanks underlined, as close to the length as whole characters come."""
    letter, underline = ("_", False) if way == "underscores" else (NARROW, True)
    look = replace(THIN, underline=underline)
    count = round(length / width(letter, look))
    return run(letter * count, run_properties(look))


def drawn(length: float, left: float, way: Line, ids: Ids) -> str:
    """A run with a line shape, ``left`` of the column's edge, a little below the paragraph's top."""
    number = ids.next()
    style = (
        f"position:absolute;margin-left:{left:.2f}pt;margin-top:2.5pt;width:{length:.2f}pt;height:0;z-index:{number}"
    )
    if way == "vml":
        shape = (
            f'<v:line id="Duong{number}" style="position:absolute;z-index:{number}" from="{left:.2f}pt,2.5pt"'
            f' to="{left + length:.2f}pt,2.5pt" strokecolor="black" strokeweight=".75pt"/>'
        )
        return f"<w:r><w:pict>{shape}</w:pict></w:r>"
    shape = (
        f'<v:shape id="Duong{number}" type="#_x0000_t32" style="{style}" o:connectortype="straight"'
        ' strokeweight=".75pt"/>'
    )
    if not ids.shapes:
        ids.shapes, shape = True, CONNECTOR + shape
    if way == "connector":
        return f"<w:r><w:pict>{shape}</w:pict></w:r>"
    choice = f'<mc:Choice Requires="wps"><w:drawing>{_anchor(length, left, number)}</w:drawing></mc:Choice>'
    fallback = f"<mc:Fallback><w:pict>{shape}</w:pict></mc:Fallback>"
    return f"<w:r><mc:AlternateContent>{choice}{fallback}</mc:AlternateContent></w:r>"


def _anchor(length: float, left: float, number: int) -> str:
    return anchor(
        left, 2.5, length, 0, number,
        "<wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
        f'<a:ext cx="{emu(length)}" cy="0"/></a:xfrm><a:prstGeom prst="straightConnector1"><a:avLst/></a:prstGeom>'
        '<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>',
    )  # fmt: skip


def emu(points: float) -> int:
    """Drawing's unit of length."""
    return round(points * 12700)


def anchor(left: float, top: float, wide: float, high: float, number: int, inside: str) -> str:
    """A shape that floats over the text, placed from the column's edge and the paragraph's top."""
    return (
        f'<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="{number}" behindDoc="0"'
        ' locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column">'
        f'<wp:posOffset>{emu(left)}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>'
        f'{emu(top)}</wp:posOffset></wp:positionV><wp:extent cx="{emu(wide)}" cy="{emu(high)}"/><wp:wrapNone/>'
        f'<wp:docPr id="{number}" name="Hình {number}"/><wp:cNvGraphicFramePr/>'
        '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData'
        ' uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
        f"{inside}</a:graphicData></a:graphic></wp:anchor>"
    )
