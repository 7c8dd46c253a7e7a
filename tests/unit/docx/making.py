"""Templates for the tests: by python-docx where Word's usual form will do, by hand where the form is the point."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from docx import Document
from docx.document import Document as WordDocument

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx import Line, Properties, fill, read_text

PROPERTIES = Properties("Báo cáo", "Ban Chỉ đạo 138", datetime(2019, 6, 17, tzinfo=UTC))
NAME = "mau.docx"
SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
WORDML = "application/vnd.openxmlformats-officedocument.wordprocessingml."
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
STYLES = (
    f"<w:styles {SPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val='28'/></w:rPr></w:rPrDefault></w:docDefaults>"
    "<w:style w:type='paragraph' w:default='1' w:styleId='Normal'><w:name w:val='Normal'/></w:style>"
    "<w:style w:type='paragraph' w:styleId='Dam'><w:name w:val='Chữ đậm'/><w:basedOn w:val='Normal'/>"
    "<w:rPr><w:b/></w:rPr></w:style>"
    "<w:style w:type='paragraph' w:styleId='Ke'><w:name w:val='Đường kẻ'/></w:style></w:styles>"
)
SECTION = (
    "<w:sectPr><w:pgSz w:w='11906' w:h='16838'/>"
    "<w:pgMar w:top='1134' w:right='851' w:bottom='1134' w:left='1701' w:header='709' w:footer='709' w:gutter='0'/>"
    "</w:sectPr>"
)
TEXT_WIDTH = 11906 - 851 - 1701  # twips


def word(*paragraphs: str, change: Callable[[WordDocument], None] | None = None) -> bytes:
    """A file as python-docx makes it, with these paragraphs."""
    document = Document()
    for text in paragraphs:
        document.add_paragraph(text)
    if change is not None:
        change(document)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def p(*runs: str, style: str = "") -> str:
    """A paragraph of text runs; a run beginning with ``<`` is XML already."""
    inner = "".join(run if run.startswith("<") else f"<w:r><w:t xml:space='preserve'>{run}</w:t></w:r>" for run in runs)
    properties = f"<w:pPr><w:pStyle w:val='{style}'/></w:pPr>" if style else ""
    return f"<w:p>{properties}{inner}</w:p>"


def table(*rows: tuple[str, ...], columns: int = 0) -> str:
    """A table whose cells are XML (paragraphs); each column is 3000 twips wide."""
    number = columns or max(len(row) for row in rows)
    cell = "<w:tc><w:tcPr><w:tcW w:w='3000' w:type='dxa'/></w:tcPr>{}</w:tc>"
    body = "".join("<w:tr>" + "".join(cell.format(each) for each in row) + "</w:tr>" for row in rows)
    grid = "<w:gridCol w:w='3000'/>" * number
    return f"<w:tbl><w:tblPr><w:tblW w:w='0' w:type='auto'/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>"


def parts_of(body: str, *, header: str = "", footnote: str = "", core: str = "") -> dict[str, str]:
    """The parts of a small Word file made by hand."""
    types = {"/word/document.xml": "document.main", "/word/styles.xml": "styles"}
    links = [("styles", "styles.xml")]
    parts = {"word/document.xml": f"<w:document {SPACES}><w:body>{body}{SECTION}</w:body></w:document>"}
    parts["word/styles.xml"] = STYLES
    if header:
        parts["word/header1.xml"] = f"<w:hdr {SPACES}>{header}</w:hdr>"
        types["/word/header1.xml"] = "header"
        links.append(("header", "header1.xml"))
    if footnote:
        parts["word/footnotes.xml"] = (
            f"<w:footnotes {SPACES}><w:footnote w:id='1'>{footnote}</w:footnote></w:footnotes>"
        )
        types["/word/footnotes.xml"] = "footnotes"
        links.append(("footnotes", "footnotes.xml"))
    overrides = "".join(f"<Override PartName='{n}' ContentType='{WORDML}{t}+xml'/>" for n, t in types.items())
    relations = [f"<Relationship Id='rId1' Type='{OFFICE}officeDocument' Target='word/document.xml'/>"]
    if core:
        parts["docProps/core.xml"] = core
        kind = "application/vnd.openxmlformats-package.core-properties+xml"
        overrides += f"<Override PartName='/docProps/core.xml' ContentType='{kind}'/>"
        kind = PACKAGE + "relationships/metadata/core-properties"
        relations.append(f"<Relationship Id='rId2' Type='{kind}' Target='docProps/core.xml'/>")
    parts["[Content_Types].xml"] = (
        f"<Types xmlns='{PACKAGE}content-types'>"
        "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
        f"<Default Extension='xml' ContentType='application/xml'/>{overrides}</Types>"
    )
    parts["_rels/.rels"] = f"<Relationships xmlns='{PACKAGE}relationships'>{''.join(relations)}</Relationships>"
    rows = "".join(f"<Relationship Id='rId{i}' Type='{OFFICE}{t}' Target='{f}'/>" for i, (t, f) in enumerate(links, 1))
    parts["word/_rels/document.xml.rels"] = f"<Relationships xmlns='{PACKAGE}relationships'>{rows}</Relationships>"
    return parts


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """The zip of these parts."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return target.getvalue()


def raw(body: str, *, header: str = "", footnote: str = "", core: str = "") -> bytes:
    """A small Word file made by hand."""
    return zipped(parts_of(body, header=header, footnote=footnote, core=core))


def filled(template: bytes, **view: object) -> bytes:
    """The filled file; the test fails with the findings where there is none."""
    outcome = fill(template, NAME, view, PROPERTIES)
    assert outcome.value is not None, said(outcome.diagnostics)
    assert not outcome.diagnostics
    return outcome.value


def lines(template: bytes, **view: object) -> list[Line]:
    """The lines of the filled file."""
    return read_text(filled(template, **view))


def texts(template: bytes, **view: object) -> list[str]:
    """The texts of the filled file."""
    return [line.text for line in lines(template, **view)]


def problems(template: bytes, **view: object) -> list[str]:
    """What the filler says of a template: code, place and message of each finding."""
    outcome = fill(template, NAME, view, PROPERTIES)
    assert outcome.value is None
    assert outcome.diagnostics
    return said(outcome.diagnostics)


def said(diagnostics: tuple[Diagnostic, ...]) -> list[str]:
    """Findings in one line each."""
    return [f"{each.code} {each.place}: {each.message}" for each in diagnostics]


def part(document: bytes, name: str = "word/document.xml") -> str:
    """One part of a file as text."""
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        return archive.read(name).decode()
