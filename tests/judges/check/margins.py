"""Headers, footers and page numbers, in the ways that Word and its gallery put them there."""

from __future__ import annotations

from dataclasses import replace

from tests.judges.check.looks import Look
from tests.judges.check.properties import paragraph_properties, run_properties, twips
from tests.judges.check.styles import inherited, run_style
from tests.judges.check.writer import Writer

EMPTY = '<w:p><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr></w:p>'


def page_number(writer: Writer) -> str:
    """The paragraph that prints the number of each page but the first."""
    paper, ways = writer.paper, writer.ways
    look = paper.looks["page"]
    base = inherited("page", paper.looks, ways)
    letters = run_properties(look, base, run_style(look, "page", ways))
    field = _field(writer, letters)
    if ways.frame == "frame" and look.align in FRAMED:
        place = f'<w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="{look.align}" w:y="1"/>'
        shape = paragraph_properties(replace(look, align="left"), None, ways)
        return f"<w:p><w:pPr>{place}{shape}</w:pPr>{_field(writer, run_properties(look))}</w:p>{EMPTY}"
    if ways.frame == "tab" and look.align in FRAMED:
        stop = paper.page.text_width / (2 if look.align == "center" else 1)
        tabs = f'<w:tabs><w:tab w:val="{look.align}" w:pos="{twips(stop)}"/></w:tabs>'
        shape = tabs + paragraph_properties(replace(look, align="left"), None, ways)
        return f"<w:p><w:pPr>{shape}</w:pPr><w:r><w:tab/></w:r>{_field(writer, run_properties(look))}</w:p>"
    made = _paragraph(writer, look, base, field)
    if ways.frame == "sdt":
        kind = "Top" if paper.page.place == "header" else "Bottom"
        return (
            f'<w:sdt><w:sdtPr><w:id w:val="{writer.ids.next() + 5000}"/><w:docPartObj><w:docPartGallery w:val="Page'
            f' Numbers ({kind} of Page)"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>{made}'
            "</w:sdtContent></w:sdt>"
        )
    return made


FRAMED = ("center", "right")


def _paragraph(writer: Writer, look: Look, base: Look, inside: str) -> str:
    named = '<w:pStyle w:val="BCPage"/>' if base == writer.paper.looks["page"] else ""
    return f"<w:p><w:pPr>{named}{paragraph_properties(look, base, writer.ways)}</w:pPr>{inside}</w:p>"


def _field(writer: Writer, letters: str) -> str:
    properties = f"<w:rPr>{letters}</w:rPr>" if letters else ""
    shown = f"<w:r>{properties}<w:t>2</w:t></w:r>"
    if writer.ways.field == "simple":
        return f'<w:fldSimple w:instr=" PAGE ">{shown}</w:fldSimple>'
    marks = [f'<w:r>{properties}<w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    asked = f'<w:r>{properties}<w:instrText xml:space="preserve">PAGE   \\* MERGEFORMAT</w:instrText></w:r>'
    return f"{marks[0]}{asked}{marks[1]}{shown}{marks[2]}"


def address(writer: Writer) -> str:
    """The issuing body's address under a line as wide as the text, at the foot of page 1."""
    border = '<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>'
    return "".join(writer.paragraph(par, extra=border) for par in writer.paper.address)
