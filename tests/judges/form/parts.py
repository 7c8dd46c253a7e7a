"""A report's pages taken apart into letterhead, title, text and signature block."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from tests.judges.form.layout import Line, Page, Rule, Violation, columns, lines_of

TITLE = "BÁO CÁO"
COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
RECIPIENTS = "Nơi nhận:"


@dataclass(frozen=True)
class Report:
    """The parts in reading order; ``title_rule`` is the line under the subject, ``tail`` what follows the signature."""

    pages: list[Page]
    issuer: list[Line]
    country: list[Line]
    title: list[Line]
    title_rule: Rule | None
    text: list[Line]
    recipients: list[Line]
    signature: list[Line]
    tail: list[Line]

    @cached_property
    def left(self) -> float:
        return min(line.x0 for line in self.text)

    @cached_property
    def right(self) -> float:
        return max(line.x1 for line in self.text)

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2

    @property
    def draft(self) -> bool:
        return any(line.text == "DỰ THẢO" for line in self.pages[0].margin_lines())

    @property
    def head_rules(self) -> list[Rule]:
        """The drawn lines of the letterhead."""
        return [rule for rule in self.pages[0].rules if rule.y < self.title[0].top]


def take_apart(pages: list[Page]) -> Report | Violation:
    """The parts of a report, or the one that cannot be found."""
    first = pages[0]
    lines = first.lines()
    title = next((line for line in lines if line.text == TITLE), None)
    if title is None:
        return Violation("R13", 1, f"no line says {TITLE}")
    country = next((line for line in lines if line.text.endswith(COUNTRY)), None)
    if country is None:
        return Violation("R06", 1, f"no line ends in {COUNTRY}")
    ink = country.ink
    border = ink[len(ink) - len(COUNTRY.replace(" ", ""))].x0 - 1
    head = [glyph for glyph in first.glyphs if not first.in_margin(glyph) and glyph.baseline < title.top]
    under = [rule for rule in first.rules if rule.y > title.baseline]
    rule = under[0] if under else None
    floor = rule.y if rule else title.baseline
    body = [line for page in pages for line in page.lines() if page.number > 1 or line.baseline > floor]
    start = next((n for n, line in enumerate(body) if line.text.startswith(RECIPIENTS)), None)
    if start is None:
        return Violation("R29", pages[-1].number, f"no line begins with {RECIPIENTS}")
    page = pages[body[start].page - 1]
    # The signer's authority may sit a little higher than the smaller "Nơi nhận:" beside it.
    while start and body[start - 1].page == page.number and body[start - 1].baseline > body[start].baseline - 8:
        start -= 1
    if not start:
        return Violation("R17", 1, "there is no text before the signature block")
    block = [g for g in page.glyphs if not page.in_margin(g) and g.baseline > body[start].baseline - 1]
    left, right = columns(block)
    return Report(
        pages=pages,
        issuer=lines_of(1, (glyph for glyph in head if glyph.x0 < border)),
        country=lines_of(1, (glyph for glyph in head if glyph.x0 >= border)),
        title=[line for line in lines if title.baseline <= line.baseline < floor + 0.1],
        title_rule=rule,
        text=body[:start],
        recipients=lines_of(page.number, left),
        signature=lines_of(page.number, right),
        tail=[line for line in body[start:] if line.page > page.number],
    )
