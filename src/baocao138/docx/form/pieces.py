"""Paragraphs cut into what stands apart on the page: lines, and what tabs or many blanks part on one line."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from baocao138.docx.form.paper import Paragraph, Run
from baocao138.docx.widths import width

# Many blanks part two things only where one of the right-hand things of a letterhead follows.
RIGHT_HAND = re.compile(r"((?<! ) {3,}+)(?=(?:cong hoa xa hoi|doc lap|[a-z ]{2,30}, ?ngay|tm\.|kt\.|q\.|tl\.|tuq\.) ?)")
OPEN_NUMBER = re.compile(r"\s*Số ?:[ \t]*\t[ \t]*/")
MARKS = re.compile("[\u0300-\u036f]")


def folded(text: str) -> str:
    """In small letters without diacritics, letter by letter, to compare what was mistyped."""
    bare = unicodedata.normalize("NFD", unicodedata.normalize("NFC", text).lower())
    return MARKS.sub("", bare).replace("đ", "d")


@dataclass(frozen=True, eq=False)
class Piece:
    """Letters that stand together on a line of a paragraph.

    ``column`` counts what precedes it on its line; ``kind`` is how it is aligned there, ``at`` the position in twips
    of the tab stop that it hangs on.
    """

    paragraph: Paragraph
    runs: tuple[Run, ...]
    line: int
    column: int
    kind: str
    at: float

    @cached_property
    def text(self) -> str:
        """With single blanks."""
        shown = "".join(run.text for run in self.runs if not run.letters.hidden)
        label = self.paragraph.label if not (self.line or self.column) else ""
        return " ".join(f"{label} {shown}".replace("\u00a0", " ").split())

    @property
    def typed(self) -> str:
        """With all its blanks, but for those at its ends."""
        return "".join(run.text for run in self.runs if not run.letters.hidden).replace("\u00a0", " ").strip()

    @cached_property
    def plain(self) -> str:
        """In small letters without diacritics, to compare what was mistyped."""
        return folded(self.text)

    @cached_property
    def inked(self) -> list[Run]:
        """The runs that print letters or digits, footnote marks left out."""
        return [run for run in self.runs if run.inked and not run.letters.raised]

    @property
    def wide(self) -> float:
        """Its width in twips, on one line."""
        return sum(width(run.text.strip("\n"), run.letters.type) for run in _trimmed(self.runs))

    @property
    def middle(self) -> float:
        """Where its middle lies, in twips from the left edge of its room."""
        if self.kind == "center":
            return self.at
        if self.kind == "right":
            return self.at - self.wide / 2
        leading = "".join(run.text for run in self.runs)
        blanks = len(leading) - len(leading.lstrip(" \u00a0"))
        lead = blanks * width(" ", self.runs[0].letters.type) if self.runs else 0.0
        start = self.at + lead
        return start + self.wide / 2


def whole(paragraph: Paragraph) -> Piece:
    """A paragraph as one piece."""
    (kind, at), *_ = _stops(paragraph, 1, [list(paragraph.runs)])
    return Piece(paragraph, paragraph.runs, 0, 0, kind, at)


def _trimmed(runs: tuple[Run, ...]) -> Iterator[Run]:
    inked = [at for at, run in enumerate(runs) if run.text.strip(" \u00a0\n")]
    for at, run in enumerate(runs):
        if inked and inked[0] <= at <= inked[-1]:
            text = run.text
            text = text.lstrip(" \u00a0\n") if at == inked[0] else text
            yield Run(text.rstrip(" \u00a0\n") if at == inked[-1] else text, run.letters)


def pieces_of(paragraph: Paragraph) -> Iterator[Piece]:
    """The pieces of a paragraph in reading order; none where it is empty."""
    for line, runs in enumerate(map(_open_number, _cut(paragraph.runs, "\n"))):
        columns = list(_columns(runs))
        stops = list(_stops(paragraph, len(columns), columns))
        for column, (each, (kind, at)) in enumerate(zip(columns, stops, strict=True)):
            piece = Piece(paragraph, tuple(each), line, column, kind, at)
            if piece.text:
                yield piece


def _open_number(runs: list[Run]) -> list[Run]:
    """A tab left for the number to be written by hand ("Số:<tab>/BC-BCĐ") parts nothing."""
    if not OPEN_NUMBER.match("".join(run.text for run in runs)):
        return runs
    return [
        Run(run.text.replace("\t", " "), run.letters) if "/" not in run.text else _before_stroke(run) for run in runs
    ]


def _before_stroke(run: Run) -> Run:
    head, stroke, tail = run.text.partition("/")
    return Run(head.replace("\t", " ") + stroke + tail, run.letters)


def _cut(runs: tuple[Run, ...] | list[Run], mark: str) -> list[list[Run]]:
    lines: list[list[Run]] = [[]]
    for run in runs:
        first, *rest = run.text.split(mark)
        if first:
            lines[-1].append(Run(first, run.letters))
        for text in rest:
            lines.append([Run(text, run.letters)] if text else [])
    return lines


def _columns(runs: list[Run]) -> Iterator[list[Run]]:
    for part in _cut(runs, "\t"):
        text = "".join(run.text for run in part).replace("\u00a0", " ")
        found = RIGHT_HAND.search(folded(text)) if len(folded(text)) == len(text) else None
        if found is None or not text[: found.start()].strip():
            yield part
            continue
        yield list(_slice(part, 0, found.start()))
        yield list(_slice(part, found.start(), len(text)))


def _slice(runs: list[Run], start: int, end: int) -> Iterator[Run]:
    at = 0
    for run in runs:
        text = run.text[max(0, start - at) : max(0, end - at)]
        at += len(run.text)
        if text:
            yield Run(text, run.letters)


def _stops(paragraph: Paragraph, count: int, columns: list[list[Run]]) -> Iterator[tuple[str, float]]:
    """How each column is aligned and where: the first by the paragraph, those behind a tab by its stops."""
    shape = paragraph.shape
    room = paragraph.room - shape.right
    first = shape.left + shape.first
    if count == 1:
        if shape.align == "center":
            yield "center", (first + room) / 2
        elif shape.align == "right":
            yield "right", room
        else:
            yield "left", first
        return
    yield "left", first
    reached = float(first)
    for column in columns[:-1]:
        reached += sum(width(run.text, run.letters.type) for run in column)
        kind, reached = shape.next_stop(reached)
        yield kind if kind in ("center", "right") else "left", reached
