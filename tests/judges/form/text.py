"""R16 to R22, R28 and R31: the text between title and signature."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from tests.judges.form.layout import SINGLE, Line, Violation
from tests.judges.form.letterhead import looks_wrong, off_centre
from tests.judges.form.paragraphs import Paragraph, addressees, paragraphs
from tests.judges.form.parts import Report

UPPER = re.compile(r"([IVXLC]+|[A-ZĐ])\. ")  # the numbers of titles in capitals
INDENTS = (28.35, 36.0)  # 1 cm and 1.27 cm
EXACT = 15.0  # the line pitch that Circular 01/2011 also allows
APART = 6.0
NEAR = 2.5


def check(report: Report, profile: str) -> Iterator[Violation]:
    """Every breach in the text."""
    found = paragraphs(report)
    yield from _addressees(report)
    yield from _sizes(report)
    grounds = _grounds(found)
    for paragraph in found:
        yield from _shape(report, paragraph)
        yield from _pitch(paragraph, profile)
        yield from _style(paragraph, "italic" if paragraph in grounds and profile == "nd30_2020" else "plain")
    yield from _apart(found)
    yield from _end(found)


def _addressees(report: Report) -> Iterator[Violation]:
    lines = addressees(report)
    for line in lines:
        yield from looks_wrong("R28", line, 13, 14, "plain")
    if lines and not lines[-1].text.endswith("."):
        yield Violation("R28", 1, "the last addressee does not end in a full stop")
    if len(lines) > 1 and lines[0].text == "Kính gửi:":
        dashes = [line for line in lines[1:] if line.text.startswith("- ")]
        colon = lines[0].x1
        for line in dashes:
            if abs(line.x0 - colon) > 6:
                yield Violation("R28", 1, f"the dash of {line.text!r} is not under the colon")
        for before, after in pairwise(lines[1:]):
            if after in dashes and not before.text.endswith(";"):
                yield Violation("R28", 1, f"{before.text!r} does not end in a semicolon")


def _sizes(report: Report) -> Iterator[Violation]:
    sizes = {round(glyph.size, 1) for line in report.text for glyph in line.ink}
    if len(sizes) != 1 or not 13 <= min(sizes) <= 14:
        yield Violation("R17", 1, f"the text is set in {sorted(sizes)} pt, wanted one size from 13 to 14")


def _grounds(found: list[Paragraph]) -> list[Paragraph]:
    """The leading paragraphs "Căn cứ …" that are a list of grounds, not the opening sentence of the report."""
    grounds: list[Paragraph] = []
    for paragraph in found:
        if not paragraph.text.startswith("Căn cứ") or paragraph.text[-1] not in ";.,":
            break
        grounds.append(paragraph)
    return grounds


def _shape(report: Report, paragraph: Paragraph) -> Iterator[Violation]:
    first = paragraph.lines[0]
    shown = repr(first.text[:40])
    if paragraph.centred:
        yield from off_centre("R18", first, report.middle, shown)
        return
    indent = first.x0 - report.left
    if min(abs(indent - wanted) for wanted in INDENTS) > NEAR:
        yield Violation("R17", first.page, f"{shown} is indented by {indent:.1f} pt, wanted 28.35 or 36")
    for line in paragraph.lines[:-1]:
        if abs(line.x1 - report.right) > NEAR:
            yield Violation(
                "R17", line.page, f"{line.text[:40]!r} is not justified: {report.right - line.x1:.1f} pt short"
            )
    for line in paragraph.lines[1:]:
        if abs(line.x0 - report.left) > NEAR:
            yield Violation("R17", line.page, f"{line.text[:40]!r} does not start at the left edge")


def _pitches(paragraph: Paragraph) -> list[float]:
    return [below.baseline - line.baseline for line, below in pairwise(paragraph.lines) if line.page == below.page]


def _pitch(paragraph: Paragraph, profile: str) -> Iterator[Violation]:
    first = paragraph.lines[0]
    single = SINGLE * first.size
    for pitch in _pitches(paragraph):
        exact = profile == "tt01_2011" and abs(pitch - EXACT) < 0.1
        if not exact and not single - 0.3 <= pitch <= 1.5 * single + 0.3:
            yield Violation("R17", first.page, f"lines of {first.text[:40]!r} are {pitch:.1f} pt apart")
            return


def _style(paragraph: Paragraph, plain: str) -> Iterator[Violation]:
    first = paragraph.lines[0]
    shown = repr(first.text[:40])
    if paragraph.looks == "bold":
        if UPPER.match(first.text) and paragraph.text != paragraph.text.upper():
            yield Violation("R19", first.page, f"{shown} is not in capitals")
        return
    if paragraph.numbered_title and first.text[1:2] != ")":
        yield Violation("R20", first.page, f"the heading {shown} is not bold")
    elif paragraph.centred:
        yield Violation("R18", first.page, f"{shown} is centred and not bold")
    elif paragraph.looks != plain:
        rule = "R16" if first.text.startswith("Căn cứ") else "R17"
        yield Violation(rule, first.page, f"{shown} is {paragraph.looks}, wanted {plain}")


def _apart(found: list[Paragraph]) -> Iterator[Violation]:
    """Between two paragraphs the usual pitch and at least 6 pt more; a part's number and title belong together."""
    usual = min((pitch for paragraph in found for pitch in _pitches(paragraph)), default=0.0)
    for above, below in pairwise(found):
        last, first = above.lines[-1], below.lines[0]
        if last.page != first.page or (above.centred and below.centred):
            continue
        pitch = SINGLE * first.size if above.centred or below.centred else max(usual, SINGLE * first.size)
        space = first.baseline - last.baseline - pitch
        if space < APART - 0.3:
            yield Violation("R17", first.page, f"{first.text[:40]!r} is {space:.1f} pt below the paragraph before")


def _end(found: list[Paragraph]) -> Iterator[Violation]:
    last = found[-1].lines[-1]
    for paragraph in found:
        inner = paragraph.text.removesuffix("./.") if paragraph is found[-1] else paragraph.text
        if "./." in inner:
            yield Violation("R31", paragraph.lines[-1].page, "./. stands before the end of the text")
    if last.text.endswith("/") or last.text.endswith(" ./."):
        yield Violation("R31", last.page, f"the text ends {last.text[-10:]!r}")


def last_line_of_headings(found: list[Paragraph]) -> list[Line]:
    """The last line of every heading: none of them may close a page."""
    return [paragraph.lines[-1] for paragraph in found if paragraph.heading]
