"""What a PDF page shows, as glyphs, lines and rules. Lengths are points; y grows downward from the page's top."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import pdfplumber

MM = 72 / 25.4
# Times New Roman and its metric twin Liberation Serif, as shares of the size (hhea: 891, 216 and 42 of 1000).
ASCENT, DESCENT, SINGLE = 0.891, 0.216, 1.149
MARGIN_MIN = 20 * MM
SAME_LINE = 0.6


@dataclass(frozen=True, slots=True)
class Violation:
    """A rule that a page breaks; ``rule`` is R01 to R35, or PAGE for the fall of the pages."""

    rule: str
    page: int
    message: str


@dataclass(frozen=True, slots=True)
class Glyph:
    """One printed character; ``x0`` and ``x1`` are the edges of its advance."""

    text: str
    x0: float
    x1: float
    baseline: float
    size: float
    font: str
    colour: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """A drawn horizontal line."""

    x0: float
    x1: float
    y: float

    @property
    def length(self) -> float:
        return self.x1 - self.x0

    @property
    def centre(self) -> float:
        return (self.x0 + self.x1) / 2


@dataclass(frozen=True)
class Line:
    """Glyphs on one baseline; blanks count for the text, not for the edges and the looks."""

    page: int
    glyphs: tuple[Glyph, ...]

    @cached_property
    def text(self) -> str:
        return " ".join("".join(glyph.text for glyph in self.glyphs).split())

    @cached_property
    def ink(self) -> tuple[Glyph, ...]:
        return tuple(glyph for glyph in self.glyphs if glyph.text.strip())

    @property
    def x0(self) -> float:
        return self.ink[0].x0

    @property
    def x1(self) -> float:
        return self.ink[-1].x1

    @property
    def width(self) -> float:
        return self.x1 - self.x0

    @property
    def centre(self) -> float:
        return (self.x0 + self.x1) / 2

    @property
    def baseline(self) -> float:
        return self.glyphs[0].baseline

    @property
    def size(self) -> float:
        return max(glyph.size for glyph in self.ink)

    @property
    def top(self) -> float:
        return self.baseline - ASCENT * self.size

    @property
    def bottom(self) -> float:
        return self.baseline + DESCENT * self.size

    def sized(self, low: float, high: float) -> bool:
        """Every glyph within the two sizes."""
        return all(low - 0.1 <= glyph.size <= high + 0.1 for glyph in self.ink)

    def looks(self) -> str:
        """Plain, bold, italic, bold italic, or mixed."""
        found = {_look(glyph.font) for glyph in self.ink}
        return found.pop() if len(found) == 1 else "mixed"


@dataclass(frozen=True, slots=True)
class Page:
    """A page; ``number`` counts from 1."""

    number: int
    width: float
    height: float
    glyphs: tuple[Glyph, ...]
    rules: tuple[Rule, ...]

    def in_margin(self, glyph: Glyph) -> bool:
        """Above the least top margin or below the least bottom margin."""
        return glyph.baseline < MARGIN_MIN or glyph.baseline > self.height - MARGIN_MIN

    def lines(self) -> list[Line]:
        """The lines between the margins, over the page's full width."""
        return lines_of(self.number, (glyph for glyph in self.glyphs if not self.in_margin(glyph)))

    def margin_lines(self) -> list[Line]:
        return lines_of(self.number, (glyph for glyph in self.glyphs if self.in_margin(glyph)))


def _look(font: str) -> str:
    name = font.lower()
    return {(True, True): "bold italic", (True, False): "bold", (False, True): "italic", (False, False): "plain"}[
        "bold" in name, "italic" in name
    ]


def lines_of(page: int, glyphs: Iterable[Glyph]) -> list[Line]:
    """Glyphs gathered by baseline, top to bottom; lines of nothing but blanks are left out."""
    found: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda glyph: (glyph.baseline, glyph.x0)):
        if found and glyph.baseline - found[-1][0].baseline <= SAME_LINE:
            found[-1].append(glyph)
        else:
            found.append([glyph])
    rows = (Line(page, tuple(sorted(row, key=lambda glyph: glyph.x0))) for row in found)
    return [row for row in rows if row.ink]


def columns(glyphs: Sequence[Glyph]) -> tuple[list[Glyph], list[Glyph]]:
    """Glyphs left and right of the widest upright gap that no glyph crosses; all left where there is none."""
    ink = sorted((glyph for glyph in glyphs if glyph.text.strip()), key=lambda glyph: glyph.x0)
    reach, widest, cut = (ink[0].x1 if ink else 0.0), 0.0, float("inf")
    for glyph in ink:
        if glyph.x0 - reach > widest:
            widest, cut = glyph.x0 - reach, (glyph.x0 + reach) / 2
        reach = max(reach, glyph.x1)
    return [glyph for glyph in glyphs if glyph.x0 < cut], [glyph for glyph in glyphs if glyph.x0 >= cut]


@cache
def read(path: Path) -> list[Page]:
    """All pages of a PDF; read once, for a printed file does not change."""
    with pdfplumber.open(path) as pdf:
        return [_page(number, page) for number, page in enumerate(pdf.pages, start=1)]


def _page(number: int, page: pdfplumber.page.Page) -> Page:
    height = float(page.height)
    glyphs = [
        Glyph(
            text=char["text"],
            x0=float(char["x0"]),
            x1=float(char["x1"]),
            baseline=height - float(char["matrix"][5]),
            size=float(char["size"]),
            font=str(char["fontname"]).split("+")[-1],
            colour=tuple(float(part) for part in char["non_stroking_color"] or (0.0,)),
        )
        for char in page.chars
    ]
    drawn = [shape for shape in (*page.lines, *page.rects) if shape["bottom"] - shape["top"] < 2]
    rules = {Rule(float(s["x0"]), float(s["x1"]), (float(s["top"]) + float(s["bottom"])) / 2) for s in drawn}
    ordered = sorted(rules, key=lambda rule: (rule.y, rule.x0))
    return Page(number, float(page.width), height, tuple(glyphs), tuple(ordered))
