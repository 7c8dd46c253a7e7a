"""A paper's paragraphs and tables as the XML of a Word document's body, in one set of ways."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tests.judges.check import lines
from tests.judges.check.looks import Look
from tests.judges.check.numbering import number_properties
from tests.judges.check.paper import Paper, Par, Table
from tests.judges.check.properties import paragraph_properties, run_properties, twips
from tests.judges.check.runs import Ids, runs
from tests.judges.check.styles import inherited, paragraph_style
from tests.judges.check.ways import Ways
from tests.judges.check.width import width

HEADINGS = ("part", "part title", "roman", "title")


class Writer:
    """Writes paragraphs; knows the paper's looks, the ways, and which ids are taken."""

    def __init__(self, paper: Paper, ways: Ways) -> None:
        self.paper, self.ways, self.ids = paper, ways, Ids()
        self.roman = any(isinstance(block, Par) and block.role == "roman" for block in paper.text)

    def paragraph(self, par: Par, *, extra: str = "") -> str:
        """One paragraph; ``extra`` stands before the spacing in its properties."""
        look, base = self.paper.look(par), inherited(par.role, self.paper.looks, self.ways)
        counted = number_properties(par, self.ways, roman=self.roman)
        text = par.text if counted or not par.number else f"{par.number} {par.text}"
        if self.ways.indent == "tab" and look.first == 36:
            look, text = replace(look, first=0), f"\t{text}"
        kept = "<w:keepNext/>" if par.role in HEADINGS else ""
        shape = kept + counted + extra + paragraph_properties(look, base, self.ways)
        if counted:
            shape += f"<w:rPr>{run_properties(look, base)}</w:rPr>"
        return self.wrapped(par, shape, runs(par, look, base, self.ways, self.ids, text=text))

    def wrapped(self, par: Par, shape: str, inside: str) -> str:
        """A paragraph of ready-made properties and runs, under the style of its role."""
        style = paragraph_style(par.role, self.ways)
        named = f'<w:pStyle w:val="{style}"/>' if style else ""
        made = f"<w:p><w:pPr>{named}{shape}</w:pPr>{inside}</w:p>"
        if "controls" in self.ways.residue and par.role in {"body", "subject"}:
            number = self.ids.next() + 1000
            return f'<w:sdt><w:sdtPr><w:id w:val="{number}"/></w:sdtPr><w:sdtContent>{made}</w:sdtContent></w:sdt>'
        return made

    def stack(self, pars: Sequence[Par], room: float) -> str:
        """Paragraphs below each other in a column ``room`` wide; lines take their length from the text above them."""
        found: list[str] = []
        for place, par in enumerate(pars):
            if par.role == "rule":
                if not self._drawn_already(pars[:place], par):
                    found.append(lines.in_place(self.length(pars[:place], par), room, self.ways.line, self.ids))
            elif place + 1 < len(pars) and self._drawn_already(pars[: place + 1], pars[place + 1]):
                found.append(self._bordered(par, room))
            else:
                found.append(self.paragraph(par))
        return "".join(found)

    def length(self, above: Sequence[Par], rule: Par) -> float:
        """How long a line is: a share of the widest line of the last role above it."""
        written = [par for par in above if par.role == above[-1].role]
        texts = [(text, self.paper.look(par)) for par in written for text in par.text.split("\n")]
        return rule.share * max(width(text, look) for text, look in texts)

    def _drawn_already(self, above: Sequence[Par], rule: Par) -> bool:
        return self.ways.line == "own border" and rule.role == "rule" and rule.share >= 1 and bool(above)

    def _bordered(self, par: Par, room: float) -> str:
        """A paragraph as narrow as its text, which its own lower border underlines."""
        look = self.paper.look(par)
        side = (room - width(par.text, look) - 1) / 2
        narrow = replace(par, looks={**par.looks, "left": side, "right": side})
        border = '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>'
        return self.paragraph(narrow, extra=border)

    def table(self, table: Table, room: float) -> str:
        """A table of figures with all its borders, its first row repeated on every page."""
        shares = (0.08, 0.52, 0.2, 0.2)
        wide = [twips(room * share) for share in shares]
        sides = "".join(
            f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
            for side in ("top", "left", "bottom", "right", "insideH", "insideV")
        )
        grid = "".join(f'<w:gridCol w:w="{one}"/>' for one in wide)
        start = (
            f'<w:tbl><w:tblPr><w:tblW w:w="{sum(wide)}" w:type="dxa"/><w:tblBorders>{sides}</w:tblBorders>'
            f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
        )
        found = [start]
        for place, row in enumerate(table.rows):
            head = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" if not place else ""
            cells = "".join(cell(one, self.paragraph(par)) for one, par in zip(wide, row, strict=True))
            found.append(f"<w:tr>{head}{cells}</w:tr>")
        return "".join([*found, "</w:tbl>"])

    def letters(self, look: Look, role: str) -> str:
        """Run properties for text that the paper does not hold, such as a page number."""
        return run_properties(look, inherited(role, self.paper.looks, self.ways))


def cell(wide: int, inside: str) -> str:
    """A table cell."""
    return f'<w:tc><w:tcPr><w:tcW w:w="{wide}" w:type="dxa"/></w:tcPr>{inside}</w:tc>'
