"""A document as a checker of form sees it: paragraphs in order, each with its effective looks, and the sections."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from lxml import etree

from baocao138.docx.form.label import Label
from baocao138.docx.form.letters import Letters
from baocao138.docx.form.shape import Shape
from baocao138.docx.form.strokes import Stroke
from baocao138.docx.place import Spot
from baocao138.docx.widths import Type, width
from baocao138.model.place import DocumentPlace

UNDERSCORES = frozenset("\t_\u2014\u2500\u2015- \u00a0")


class Run(NamedTuple):
    r"""Letters of one look, as shown: in capitals where the looks say so; a tab is ``\t``, a line break ``\n``."""

    text: str
    letters: Letters

    @property
    def inked(self) -> bool:
        """True where it prints letters or digits in the size of the text."""
        return not self.letters.hidden and any(letter.isalnum() for letter in self.text)


@dataclass(frozen=True, eq=False)
class Paragraph:
    """A paragraph with all that its form is judged by.

    ``region`` is the cell or text box in which it stands, None in the open text. ``measure`` finds its room.
    ``label`` is the number that Word writes before it, ``label_looks`` what its list says of it.
    ``section`` counts from 0.
    """

    index: int
    spot: Spot
    runs: tuple[Run, ...]
    shape: Shape
    style: str
    label: str
    label_looks: Label
    region: etree._Element | None
    row: etree._Element | None
    table: etree._Element | None
    measure: Callable[[], int]
    section: int
    strokes: tuple[Stroke, ...]
    breaks_page: bool
    place: DocumentPlace
    drawn: bool = False

    @cached_property
    def room(self) -> int:
        """The width in twips that it may fill."""
        return self.measure()

    @property
    def between_indents(self) -> int:
        """The width in twips of its lines but the first."""
        return self.room - self.shape.left - self.shape.right

    @cached_property
    def text(self) -> str:
        """What is read, with the automatic number."""
        typed = "".join(run.text for run in self.runs if not run.letters.hidden).replace("\u00a0", " ")
        return f"{self.label} {typed}" if self.label else typed

    @cached_property
    def words(self) -> str:
        """The text with single blanks, without those at its ends."""
        return " ".join(self.text.split())

    @cached_property
    def inked(self) -> list[Run]:
        """The runs that print letters or digits, footnote marks left out."""
        return [run for run in self.runs if run.inked and not run.letters.raised]

    @property
    def empty(self) -> bool:
        """True where nothing is read."""
        return not self.words

    @cached_property
    def size(self) -> float:
        """The size in points of most of its letters."""
        sizes: dict[float, int] = {}
        for run in self.inked or self.runs:
            sizes[run.letters.size] = sizes.get(run.letters.size, 0) + len(run.text)
        return max(sizes, key=lambda size: sizes[size], default=0.0)

    @property
    def wide(self) -> float:
        """The width of all its text on one line, in twips."""
        return sum(width(run.text, run.letters.type) for run in self.runs) + width(self.label, Type(self.size))

    @property
    def ruled(self) -> bool:
        """True where it is nothing but a row of underscores, or of underlined blanks."""
        shown = "".join(run.text for run in self.runs)
        if not shown.strip(" \t\u00a0"):
            return any(run.letters.underline and run.text for run in self.runs)
        return set(shown.strip()) <= UNDERSCORES and len(shown.strip()) > 2

    def all(self, look: str) -> bool:
        """True where all that is inked is bold (or italic, …)."""
        return bool(self.inked) and all(getattr(run.letters, look) for run in self.inked)


@dataclass(frozen=True)
class Section:
    """A section's sheet. Lengths in twips; header and footer parts by kind (default, first, even), as inherited.

    ``unreadable`` is True where its size is said, but as no number.
    """

    index: int
    wide: int
    high: int
    landscape: bool
    margins: dict[str, int]
    headers: dict[str, str]
    footers: dict[str, str]
    differs_first: bool
    number_start: str
    number_form: str
    columns: list[int]
    unreadable: bool = False
    paragraphs: list[Paragraph] = field(default_factory=list)

    def width_of(self, column: int) -> int:
        """Of the text between the margins, or of one of its columns (they count from 0)."""
        return self.columns[min(column, len(self.columns) - 1)]


@dataclass(frozen=True)
class Paper:
    """The whole document: the body's paragraphs in order, those of the other parts, and which print page numbers.

    ``other_digits`` is True where a field prints the page's number in Roman digits or letters. ``counted_pages`` is
    what the program that saved the file counted, 0 where it did not.
    """

    name: str
    flow: list[Paragraph]
    sections: list[Section]
    pages: dict[str, list[Paragraph]]
    page_numbers: dict[str, list[Paragraph]]
    other_digits: bool
    even_differs: bool
    counted_pages: int


def usual_size(paragraphs: Iterable[Paragraph]) -> float:
    """The size in points in which most letters are set; 0 where there are none."""
    sizes = Counter[float]()
    for paragraph in paragraphs:
        sizes[paragraph.size] += len(paragraph.words)
    return max(sizes, key=lambda size: sizes[size], default=0.0)
