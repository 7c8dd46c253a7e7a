"""The styles part: what a paragraph of each role inherits, by the way that carries the looks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from tests.judges.check.looks import BODY, JUNK, TIMES, Look
from tests.judges.check.properties import paragraph_properties, run_properties
from tests.judges.check.ways import Carry, Ways

NAMED: tuple[Carry, ...] = ("styles", "theme", "character", "toggle", "mixed")
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
THEMED = (
    '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"'
    ' w:eastAsiaTheme="minorEastAsia"/>'
)
HIDDEN_BEHIND_THEME = THEMED.replace("<w:rFonts ", '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" ')


def style_id(role: str) -> str:
    """The style of a role, as Word spells names in its files."""
    return "BC" + "".join(word.capitalize() for word in role.split())


def paragraph_style(role: str, ways: Ways) -> str:
    """The paragraph style of a role; none where looks are not carried by named styles."""
    return style_id(role) if ways.carry in NAMED else ""


def run_style(look: Look, role: str, ways: Ways) -> str:
    """The character style of a role's letters, where character styles carry them."""
    if ways.carry == "character":
        return style_id(role) + "Chu"
    return "BCDam" if ways.carry == "toggle" and not look.bold else ""


def inherited(role: str, looks: Mapping[str, Look], ways: Ways) -> Look:
    """What a paragraph of the role looks like before its direct formatting."""
    if ways.carry == "direct":
        return JUNK
    if ways.carry in {"normal", "defaults"}:
        return looks["body"]
    return _of_style(looks[role], ways) if role in looks else BODY


def _of_style(look: Look, ways: Ways) -> Look:
    """In the mixed way, styles hold the letters and each paragraph its own spacing and indents."""
    return replace(look, first=0, before=0, line=1) if ways.carry == "mixed" and look.first else look


def styles(looks: Mapping[str, Look], ways: Ways) -> str:
    """The whole part."""
    body, found = looks["body"], [_defaults(looks["body"], ways)]
    normal = body if ways.carry == "normal" else None
    found.append(_style("paragraph", "Normal", "Normal", normal, None, ways, default=True))
    found.append('<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
                 '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
                 '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
                 '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>')  # fmt: skip
    if ways.carry in NAMED:
        found += _chain(looks, ways)
    if ways.carry == "toggle":
        found.append('<w:style w:type="character" w:customStyle="1" w:styleId="BCDam"><w:name w:val="Chu dam"/>'
                     "<w:rPr><w:b/><w:bCs/></w:rPr></w:style>")  # fmt: skip
    return f"<w:styles {W}>{''.join(found)}</w:styles>"


def _defaults(body: Look, ways: Ways) -> str:
    look = body if ways.carry == "defaults" else JUNK
    letters, shape = run_properties(look), paragraph_properties(look, None, ways)
    if ways.carry == "theme":
        letters = THEMED + run_properties(body, replace(JUNK, font=TIMES))
    return (f"<w:docDefaults><w:rPrDefault><w:rPr>{letters}</w:rPr></w:rPrDefault>"
            f"<w:pPrDefault><w:pPr>{shape}</w:pPr></w:pPrDefault></w:docDefaults>")  # fmt: skip


def _chain(looks: Mapping[str, Look], ways: Ways) -> list[str]:
    """Normal, under it one root, under it a group for the text, under that or the root the style of each role."""
    bold = ways.carry == "toggle"
    root = replace(looks["body"], first=0, before=0, line=1, bold=bold)
    group = replace(looks["body"], bold=bold)
    found = [
        _style("paragraph", "BCNen", "Bao cao nen", root, None, ways, based="Normal"),
        _style("paragraph", "BCNhom", "Bao cao loi van", group, root, ways, based="BCNen"),
    ]
    for role, wanted in looks.items():
        look = _of_style(wanted, ways)
        parent, base = ("BCNhom", group) if look.first else ("BCNen", root)
        held = replace(look, bold=True) if bold else look
        found.append(_style("paragraph", style_id(role), f"Bao cao {role}", held, base, ways, based=parent))
        if ways.carry == "character":
            found.append(
                f'<w:style w:type="character" w:customStyle="1" w:styleId="{style_id(role)}Chu">'
                f'<w:name w:val="Chu {role}"/><w:rPr>{run_properties(look)}</w:rPr></w:style>'
            )
    return found


def _style(
    kind: str, name: str, title: str, look: Look | None, base: Look | None, ways: Ways, *,
    based: str = "", default: bool = False,
) -> str:  # fmt: skip
    """One style; under the theme the root names no font, or a font that the theme overrules."""
    letters = shape = ""
    if look is not None:
        shape = paragraph_properties(look, base, ways)
        letters = "" if ways.carry == "character" else run_properties(look, base)
        if ways.carry == "theme" and base is None:
            letters = HIDDEN_BEHIND_THEME + run_properties(look, replace(JUNK, font=look.font))
    marks = 'w:default="1"' if default else 'w:customStyle="1"'
    parent = f'<w:basedOn w:val="{based}"/>' if based else ""
    return (
        f'<w:style w:type="{kind}" {marks} w:styleId="{name}"><w:name w:val="{title}"/>{parent}<w:qFormat/>'
        f"{f'<w:pPr>{shape}</w:pPr>' if shape else ''}{f'<w:rPr>{letters}</w:rPr>' if letters else ''}</w:style>"
    )


def theme() -> str:
    """A theme whose body font is the one that the law names; the headings' font differs, and nothing uses it."""
    colours = "".join(
        f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>'
        for name, value in (("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", "44546A"), ("lt2", "E7E6E6"),
                            *((f"accent{n}", "4472C4") for n in range(1, 7)),
                            ("hlink", "0563C1"), ("folHlink", "954F72"))
    )  # fmt: skip
    blank = '<a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements>'
        f'<a:clrScheme name="Office">{colours}</a:clrScheme><a:fontScheme name="Office"><a:majorFont>'
        f'<a:latin typeface="Calibri Light"/>{blank}</a:majorFont><a:minorFont><a:latin typeface="{TIMES}"/>'
        f'<a:ea typeface="{TIMES}"/><a:cs typeface="{TIMES}"/></a:minorFont></a:fontScheme><a:fmtScheme name="Office">'
        f"<a:fillStyleLst>{fill * 3}</a:fillStyleLst><a:lnStyleLst>{f'<a:ln>{fill}</a:ln>' * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst>"
        "</a:fmtScheme></a:themeElements></a:theme>"
    )
