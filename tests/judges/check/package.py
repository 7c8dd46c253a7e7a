"""The whole document: sections in order, its parts, and the zip that holds them."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from dataclasses import replace
from io import BytesIO

from tests.judges.check.columns import side_by_side
from tests.judges.check.margins import EMPTY, address, page_number
from tests.judges.check.numbering import numbering
from tests.judges.check.paper import Block, Page, Paper, Par, Table
from tests.judges.check.properties import twips
from tests.judges.check.styles import W, styles, theme
from tests.judges.check.ways import Ways
from tests.judges.check.writer import Writer

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
SPACES = (
    f'{W} xmlns:r="{OFFICE}" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)
DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def document(paper: Paper, ways: Ways) -> bytes:
    """A Word file of the paper, the same bytes every time."""
    writer = Writer(paper, ways)
    parts = {
        "word/document.xml": f"<w:document {SPACES}><w:body>{_body(writer)}</w:body></w:document>",
        "word/styles.xml": styles(paper.looks, ways),
        "word/numbering.xml": numbering(paper.looks["body"], ways),
        "word/theme/theme1.xml": theme(),
        "word/settings.xml": _settings(ways),
        **_edges(writer),
    }
    return zipped(parts)


def zipped(parts: Mapping[str, str]) -> bytes:
    """Parts with their types and relationships."""
    kinds = {
        name: name.split("/")[-1].removesuffix(".xml").rstrip("0123456789")
        for name in parts
        if name.startswith("word/")
    }
    named = {"document": "document.main", "styles": "styles", "numbering": "numbering", "settings": "settings"}
    types = "".join(
        f'<Override PartName="/{name}" ContentType="{WORD}.{named.get(kind, kind)}+xml"/>'
        for name, kind in kinds.items()
        if kind != "theme"
    ) + ('<Override PartName="/word/theme/theme1.xml"'
         ' ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>')  # fmt: skip
    links = "".join(
        f'<Relationship Id="{_id(name)}" Type="{OFFICE}/{kind}" Target="{name.removeprefix("word/")}"/>'
        for name, kind in kinds.items()
        if kind != "document"
    )
    package = "http://schemas.openxmlformats.org/package/2006"
    files = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="'
        'application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType='
        f'"application/xml"/>{types}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{OFFICE}'
        '/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{package}/relationships">{links}</Relationships>',
        **parts,
    }
    kept = BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as package_file:
        for name, content in files.items():
            package_file.writestr(zipfile.ZipInfo(name), DECLARED + content)
    return kept.getvalue()


def _id(name: str) -> str:
    return "r" + name.rsplit("/", maxsplit=1)[-1].removesuffix(".xml").capitalize()


def _settings(ways: Ways) -> str:
    even = "<w:evenAndOddHeaders/>" if ways.frame == "even" else ""
    modern = (
        '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word"'
        ' w:val="15"/></w:compat>'
    )
    return f'<w:settings {W}><w:defaultTabStop w:val="720"/>{even}{modern}</w:settings>'


def _edges(writer: Writer) -> dict[str, str]:
    """Header and footer parts: number 1 is empty or the address, number 2 holds the page number."""
    foot = address(writer) or EMPTY
    number = page_number(writer) if writer.paper.page.numbered else EMPTY
    place = writer.paper.page.place
    other = "footer" if place == "header" else "header"
    tags = {"header": "hdr", "footer": "ftr"}
    inside = {f"{place}2": number, f"{other}1": EMPTY, f"{place}1": EMPTY} | {"footer1": foot}
    return {
        f"word/{name}.xml": f"<w:{tags[name[:-1]]} {SPACES}>{text}</w:{tags[name[:-1]]}>"
        for name, text in inside.items()
    }


def _body(writer: Writer) -> str:
    paper, ways = writer.paper, writer.ways
    whole = paper.page.text_width
    started = False
    found = []
    columns = '<w:cols w:num="2" w:equalWidth="0"><w:col w:w="{}" w:space="0"/><w:col w:w="{}"/></w:cols>'
    for left, right, way, share, kind in (
        (paper.issuer, paper.country, ways.head, 0.38, "nextPage"),
        (paper.recipients, paper.signature, ways.foot, 0.42, "continuous"),
    ):
        cut = columns.format(twips(whole * share), twips(whole * (1 - share)))
        section = _section(paper.page, first=kind == "nextPage", kind=kind, columns=cut)
        found.append(side_by_side(writer, left, right, way, share=share, section=section))
        if kind == "nextPage":
            started = way == "columns"
            found.append(writer.stack(paper.title, whole))
            found.append(_text(writer, paper.text, started=started, turns=ways.foot == "columns"))
    annexes = paper.annexes
    last = _section(paper.page, first=not started and not annexes, kind="nextPage" if annexes else "continuous")
    if not annexes:
        return "".join([*found, EMPTY, last])
    main = _section(
        paper.page, first=not started, kind="continuous" if started or ways.foot == "columns" else "nextPage"
    )
    found.append(f"<w:p><w:pPr>{main}</w:pPr></w:p>")
    for place, annex in enumerate(annexes):
        end = _section(replace(paper.page, start=paper.page.annex_start), first=True, kind="nextPage")
        found.append(_blocks(writer, annex))
        found.append(end if place == len(annexes) - 1 else f"<w:p><w:pPr>{end}</w:pPr></w:p>")
    return "".join(found)


def _text(writer: Writer, blocks: tuple[Block, ...], *, started: bool, turns: bool) -> str:
    """The text; a landscape table and a signature block in text columns end the section before them."""
    page, found, first = writer.paper.page, [], not started
    kind = "continuous" if started else "nextPage"
    turned = replace(page, turned=True)
    for block in blocks:
        if isinstance(block, Table) and block.landscape:
            found.append(f"<w:p><w:pPr>{_section(page, first=first, kind=kind)}</w:pPr></w:p>")
            found.append(_blocks(writer, (block,)))
            found.append(f"<w:p><w:pPr>{_section(turned, first=False, kind='nextPage')}</w:pPr></w:p>")
            first, kind = False, "nextPage"
        else:
            found.append(_blocks(writer, (block,)))
    if turns:
        found.append(f"<w:p><w:pPr>{_section(page, first=first, kind=kind)}</w:pPr></w:p>")
    return "".join(found)


def _blocks(writer: Writer, blocks: tuple[Block, ...]) -> str:
    return "".join(
        writer.paragraph(block) if isinstance(block, Par) else writer.table(block, writer.paper.page.text_width)
        for block in blocks
    )


def _section(page: Page, *, first: bool, kind: str, columns: str = "") -> str:
    """A section's properties; the first page of a part bears no number."""
    other = "footer" if page.place == "header" else "header"
    references = (
        f'<w:{page.place}Reference w:type="default" r:id="r{page.place.capitalize()}2"/>'
        f'<w:{page.place}Reference w:type="even" r:id="r{page.place.capitalize()}2"/>'
    )
    if page.first_part:
        references += (
            f'<w:{page.place}Reference w:type="first" r:id="r{page.place.capitalize()}1"/>'
            f'<w:{other}Reference w:type="first" r:id="r{other.capitalize()}1"/>'
        )
    turned = f'<w:pgSz w:w="{page.landscape_width}" w:h="{page.landscape_height}" w:orient="landscape"/>'
    size = turned if page.turned else f'<w:pgSz w:w="{page.width}" w:h="{page.height}"/>'
    start = f' w:start="{page.start}"' if page.start is not None else ""
    form = f' w:fmt="{page.form}"' if page.form else ""
    numbers = f"<w:pgNumType{form}{start}/>" if start or form else ""
    return (
        f'<w:sectPr>{references}<w:type w:val="{kind}"/>{size}<w:pgMar w:top="{page.top}" w:right="{page.right}"'
        f' w:bottom="{page.bottom}" w:left="{page.left}" w:header="567" w:footer="567" w:gutter="{page.gutter}"/>'
        f"{numbers}{columns}{'<w:titlePg/>' if first and page.first_hidden else ''}</w:sectPr>"
    )
