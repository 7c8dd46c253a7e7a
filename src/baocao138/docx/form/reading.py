"""From a Word file to the paper that is judged."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from baocao138.docx import opc
from baocao138.docx.form.label import Label, label_of
from baocao138.docx.form.letters import Lettering, theme_fonts
from baocao138.docx.form.numbering import Numbering
from baocao138.docx.form.paper import Paper, Paragraph, Run, Section
from baocao138.docx.form.sections import sections_of
from baocao138.docx.form.shape import Shape, shape_of
from baocao138.docx.form.strokes import shapes
from baocao138.docx.looks import Looks, is_on
from baocao138.docx.names import WORDML, WP, W
from baocao138.docx.numbers import whole
from baocao138.docx.place import HOLDS_TEXT, SHOWN, Spot, document_place, located, shown_text
from baocao138.docx.room import enclosed
from baocao138.docx.template import APP_TYPE, Document
from baocao138.docx.xml import elements, text_of

NUMBERING = WORDML + "numbering+xml"
THEME = "application/vnd.openxmlformats-officedocument.theme+xml"
PAGES = "{http://schemas.openxmlformats.org/officeDocument/2006/extended-properties}Pages"
EVEN = W + "evenAndOddHeaders"
AROUND = frozenset({"header", "footer", "footnote", "endnote"})  # comments are about a document, not of it
OTHER_DIGITS = re.compile(r"PAGE\b.*\\\*\s*(?:ROMAN|ALPHABETIC)", re.IGNORECASE)
COLUMN_BREAKS = elements(".//w:br[@w:type='column']")


class Reader:
    """Reads the parts of one document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.looks = Looks.of(document.roots.get(document.of_type(opc.STYLES)))
        self.lettering = Lettering(self.looks, theme_fonts(document.roots.get(document.of_type(THEME))))
        self.numbering = Numbering(document.roots.get(document.of_type(NUMBERING)))
        self.body = document.roots[document.main]
        self._shapes: dict[tuple[bytes, str, str, float], Shape] = {}

    def paper(self) -> Paper:
        """Everything, in order."""
        document = self.document
        sections = sections_of(self._home(), self._targets())
        flow = []
        for _, paragraph in self._part(document.main, sections):
            sections[paragraph.section].paragraphs.append(paragraph)
            flow.append(paragraph)
        rest = {part: list(self._part(part, sections)) for part in document.pages() if document.kind(part) in AROUND}
        settings = document.roots.get(document.of_type(opc.SETTINGS))
        return Paper(
            document.name,
            flow,
            sections,
            {part: [paragraph for _, paragraph in found] for part, found in rest.items()},
            {part: [paragraph for node, paragraph in found if counts_pages(node)] for part, found in rest.items()},
            any(OTHER_DIGITS.search(code) for part in rest for code in _codes(document.roots[part])),
            settings is not None and is_on(settings.find(EVEN)),
            self._counted(),
        )

    def _targets(self) -> dict[str, str]:
        document = self.document
        links = document.roots.get(opc.relations_name(document.main))
        return {} if links is None else {link.id: link.target for link in opc.relations(links, document.main)}

    def _counted(self) -> int:
        """The number of pages that the program which saved the file counted; 0 where it did not."""
        app = self.document.roots.get(self.document.of_type(APP_TYPE))
        node = None if app is None else app.find(PAGES)
        return 0 if node is None else whole((node.text or "").strip())

    def _part(self, part: str, sections: list[Section]) -> Iterator[tuple[etree._Element, Paragraph]]:
        """The paragraphs of a part with their elements; headers and footers have the room of the first section."""
        section = column = 0
        spots = (
            pair for pair in located(self.document.roots[part]) if not pair[1].fallback and not self._hidden(pair[0])
        )
        for index, (node, spot) in enumerate(spots):
            column += len(COLUMN_BREAKS(node))
            at = min(section, len(sections) - 1)
            yield node, self._paragraph(node, part, spot, index, sections[at], column)
            if node.find(f"{W}pPr/{W}sectPr") is not None:
                section, column = section + 1, 0

    def _hidden(self, node: etree._Element) -> bool:
        """A paragraph that prints nothing, not even an empty line: its mark is hidden, and so is all in it."""
        marks = node.find(f"{W}pPr/{W}rPr")
        if marks is None or not is_on(marks.find(W + "vanish")) or node.find(f"{W}pPr/{W}sectPr") is not None:
            return False
        style = self.looks.style_of(node)
        runs = [run for run in _own_runs(node) if any(child.tag in SHOWN for child in run)]
        drawn = next(node.iter(W + "drawing", W + "pict", W + "object"), None) is not None
        return not drawn and all(self.lettering.of(run, style).hidden for run in runs)

    def _paragraph(
        self, node: etree._Element, part: str, spot: Spot, index: int, section: Section, column: int
    ) -> Paragraph:
        style = self.looks.style_of(node)
        region = next(node.iterancestors(W + "tc", W + "txbxContent"), None)
        table = next(node.iterancestors(W + "tbl"), None) if region is not None and region.tag == W + "tc" else None
        row = next(node.iterancestors(W + "tr"), None) if table is not None else None
        named = None if table is None else table.find(f"{W}tblPr/{W}tblStyle")
        table_style = "" if named is None else named.get(W + "val", "")
        runs = tuple(self._runs(node, style, table_style))
        shape, label, looks = self._shape(node, style, table_style, runs)
        if spot.boxed and (side := _side_of_box(node)):
            shape = shape._replace(frame=side)
        return Paragraph(
            index,
            spot,
            runs,
            shape,
            style,
            label,
            looks,
            region,
            row,
            table,
            lambda: enclosed(node, self.looks.styles) or section.width_of(column),
            section.index,
            tuple(shapes(node)),
            any(each.get(W + "type") == "page" for each in node.iter(W + "br")),
            document_place(self.document.name, part, spot, shown_text(node)),
            drawn=next(node.iter(W + "drawing", W + "pict", W + "object"), None) is not None,
        )

    def _home(self) -> etree._Element:
        home = self.body.find(W + "body")
        return self.body if home is None else home

    def _runs(self, node: etree._Element, style: str, table_style: str) -> Iterator[Run]:
        for run in _own_runs(node):
            letters = self.lettering.of(run, style, table_style)
            text = "".join(SHOWN[child.tag] or text_of(child) for child in run if child.tag in SHOWN)
            text += "\t" * sum(child.tag == W + "ptab" for child in run)
            if text:
                yield Run(text.upper() if letters.caps else text, letters)

    def _shape(
        self, node: etree._Element, style: str, table_style: str, runs: tuple[Run, ...]
    ) -> tuple[Shape, str, Label]:
        """The layout, the automatic number, its looks. A list's layout lies between the paragraph's and its style's."""
        own = node.find(W + "pPr")
        size = runs[0].letters.size if runs else 10.0
        key = (b"" if own is None else etree.tostring(own), style, table_style, size)
        known = self._shapes.get(key)
        if known is not None:
            return known, "", Label()
        layers = [] if own is None else [own]
        number, depth, at = self._list(own, style)
        level = self.numbering.level(number, depth) if number else None
        listed = [] if level is None or level.shape is None else [level.shape]
        if not at:
            layers += listed
        for step, each in enumerate(self.looks.chain(style), 1):
            found = each.find(W + "pPr")
            layers += [] if found is None else [found]
            if step == at:
                layers += listed
        for each in self.looks.chain(table_style):
            found = each.find(W + "pPr")
            layers += [] if found is None else [found]
        if self.looks.paragraph_defaults is not None:
            layers.append(self.looks.paragraph_defaults)
        shape = shape_of(layers, size)
        if number:
            mark = self.lettering.of(etree.Element(W + "r") if own is None else own, style, table_style)
            said = None if level is None else level.letters
            return shape, self.numbering.label(number, depth), label_of(said, mark)
        self._shapes[key] = shape
        return shape, "", Label()

    def _list(self, own: etree._Element | None, style: str) -> tuple[str, int, int]:
        """List, level, and in which step of the chain of styles it is named (0 = on the paragraph itself)."""
        places = [own, *(each.find(W + "pPr") for each in self.looks.chain(style))]
        depth = ""
        for step, place in enumerate(places):
            numbered = None if place is None else place.find(W + "numPr")
            if numbered is None:
                continue
            number, level = numbered.find(W + "numId"), numbered.find(W + "ilvl")
            depth = depth or ("" if level is None else level.get(W + "val", ""))
            if number is not None:
                name = number.get(W + "val", "")
                return ("" if name == "0" else name), min(max(whole(depth), 0), 8), step
        return "", 0, 0


def _own_runs(node: etree._Element) -> Iterator[etree._Element]:
    """The runs of a paragraph in order, those that were struck out by a revision left out."""
    for child in node:
        if child.tag == W + "r":
            yield child
        elif child.tag in HOLDS_TEXT:
            yield from _own_runs(child)


def _side_of_box(node: etree._Element) -> str:
    """How the text box of a paragraph lies on the page: LibreOffice makes such boxes of Word's frames."""
    anchor = next(node.iterancestors(WP + "anchor"), None)
    found = None if anchor is None else anchor.find(f"{WP}positionH/{WP}align")
    return "" if found is None else (found.text or "")


def _codes(root: etree._Element) -> Iterator[str]:
    """What the fields of a part are asked for."""
    yield from (text_of(code) for code in root.iter(W + "instrText"))
    yield from (simple.get(W + "instr", "") for simple in root.iter(W + "fldSimple"))


def counts_pages(node: etree._Element) -> bool:
    """True where a field of the paragraph, not one in a text box that hangs on it, prints the page's number."""
    if any(_holder(number) is node for number in node.iter(W + "pgNum")):  # what Word 97 wrote
        return True
    codes = [text_of(code) for code in node.iter(W + "instrText") if _holder(code) is node]
    simple = [field.get(W + "instr", "") for field in node.iter(W + "fldSimple") if _holder(field) is node]
    return "PAGE" in " ".join(["".join(codes), *simple]).upper().replace("\\", " ").split()


def _holder(inside: etree._Element) -> etree._Element | None:
    return next(inside.iterancestors(W + "p"), None)
