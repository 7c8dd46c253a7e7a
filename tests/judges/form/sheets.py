"""R01 to R05 and the fall of the pages."""

from __future__ import annotations

from collections.abc import Iterator

from tests.judges.form.layout import MM, Line, Page, Violation
from tests.judges.form.paragraphs import addressees, paragraphs
from tests.judges.form.parts import Report
from tests.judges.form.text import last_line_of_headings

FONTS = ("TimesNewRoman", "LiberationSerif")  # the second has the widths of the first and stands in for it
NEAR = 1.5


def check(report: Report, profile: str) -> Iterator[Violation]:
    """Every breach in paper, margins, letters, page numbers and page breaks."""
    for page in report.pages:
        yield from _paper(page)
        yield from _letters(page)
        yield from _numbers(report, page, profile)
    yield from _margins(report)
    yield from _breaks(report)


def _paper(page: Page) -> Iterator[Violation]:
    if abs(page.width - 210 * MM) > 1 or abs(page.height - 297 * MM) > 1:
        yield Violation("R01", page.number, f"the paper is {page.width / MM:.0f} × {page.height / MM:.0f} mm")


def _letters(page: Page) -> Iterator[Violation]:
    fonts = {
        glyph.font for glyph in page.glyphs if not glyph.font.replace("PS", "").replace("MT", "").startswith(FONTS)
    }
    if fonts:
        yield Violation("R04", page.number, f"other fonts: {sorted(fonts)}")
    if any(sum(glyph.colour) > 0 for glyph in page.glyphs):
        yield Violation("R04", page.number, "not all letters are black")


def _numbers(report: Report, page: Page, profile: str) -> Iterator[Violation]:
    lines = [line for line in page.margin_lines() if page.number > 1 or line.text != "DỰ THẢO"]
    for line in lines:
        if not line.text.isdecimal():
            yield Violation("R03", page.number, f"{line.text[:40]!r} stands in the margin")
    found = [line for line in lines if line.text.isdecimal()]
    wanted = [str(page.number)] if page.number > 1 else []
    if [line.text for line in found] != wanted:
        yield Violation("R05", page.number, f"the page is numbered {[line.text for line in found]}, wanted {wanted}")
    elif found:
        yield from _number(report, page, found[0], profile)


def _number(report: Report, page: Page, number: Line, profile: str) -> Iterator[Violation]:
    if not number.sized(13, 14) or number.looks() != "plain":
        yield Violation("R05", page.number, f"the number is {number.size:.1f} pt {number.looks()}")
    if profile == "nd30_2020":
        right_place = number.baseline < 20 * MM and abs(number.centre - report.middle) <= NEAR
    else:
        right_place = number.baseline > page.height - 20 * MM and abs(number.x1 - report.right) <= NEAR
    if not right_place:
        yield Violation("R05", page.number, "the number stands in the wrong place")


def _margins(report: Report) -> Iterator[Violation]:
    width, height = report.pages[0].width, report.pages[0].height
    for name, found, low, high in (
        ("left", report.left, 30, 35),
        ("right", width - report.right, 15, 20),
    ):
        if not low * MM - NEAR <= found <= high * MM + NEAR:
            yield Violation("R03", 1, f"the {name} margin is {found / MM:.1f} mm, wanted {low} to {high}")
    for page in report.pages:
        lines = page.lines()
        if not lines:
            yield Violation("PAGE", page.number, "the page is empty")
            continue
        if not 20 * MM - NEAR <= lines[0].top <= 25 * MM + NEAR:
            yield Violation("R03", page.number, f"the top margin is {lines[0].top / MM:.1f} mm, wanted 20 to 25")
        if height - lines[-1].bottom < 20 * MM - NEAR:
            yield Violation("R03", page.number, f"the bottom margin is {(height - lines[-1].bottom) / MM:.1f} mm")
        for line in lines:
            if line.x0 < report.left - NEAR or line.x1 > width - 15 * MM + NEAR:
                yield Violation("R03", page.number, f"{line.text[:40]!r} runs into the side margin")


def _breaks(report: Report) -> Iterator[Violation]:
    signed = report.recipients[0].page
    if report.tail or signed != len(report.pages):
        yield Violation("PAGE", signed, "the signature block does not end the document on one page")
    if not any(line.page == signed for line in report.text):
        yield Violation("PAGE", signed, "the signature block is alone on its page")
    titles = last_line_of_headings(paragraphs(report))
    for page in report.pages[:-1]:
        last = [line for line in report.text[len(addressees(report)) :] if line.page == page.number][-1:]
        if last and last[0] in titles:
            yield Violation("PAGE", page.number, f"the heading {last[0].text!r} is alone at the foot")
