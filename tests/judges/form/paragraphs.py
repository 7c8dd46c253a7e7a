"""Lines of text gathered into paragraphs."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tests.judges.form.layout import Line
from tests.judges.form.parts import Report

NUMBER = re.compile(r"(Phần [IVXLC]+\b|[IVXLC]+\.|[A-ZĐ]\.|\d+(\.\d+)*\.|[a-zđ]\))(\s|$)")
ENDS = '.,;:…!?”"'


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines from one indented line to the next; ``centred`` where it stands in the middle of the page."""

    lines: tuple[Line, ...]
    centred: bool = False

    @property
    def text(self) -> str:
        return " ".join(line.text for line in self.lines)

    @property
    def looks(self) -> str:
        found = {line.looks() for line in self.lines}
        return found.pop() if len(found) == 1 else "mixed"

    @property
    def numbered_title(self) -> bool:
        """A number and words that end in no mark: a title, whatever it looks like."""
        return NUMBER.match(self.text) is not None and self.text[-1] not in ENDS

    @property
    def heading(self) -> bool:
        return self.looks == "bold" or self.numbered_title


def is_centred(report: Report, line: Line) -> bool:
    """In the middle of the page and away from both edges by more than a first line's indent."""
    return abs(line.centre - report.middle) < 2 and line.x0 - report.left > 40


def addressees(report: Report) -> list[Line]:
    """The lines of "Kính gửi", which open the text where they stand at all."""
    if not report.text[0].text.startswith("Kính gửi:"):
        return []
    found = [report.text[0]]
    for line in report.text[1:]:
        if line.x0 - report.left < 60 or line.looks() == "bold":
            break
        found.append(line)
    return found


def paragraphs(report: Report) -> list[Paragraph]:
    """The paragraphs of the text after the addressees."""
    found: list[Paragraph] = []
    for line in report.text[len(addressees(report)) :]:
        if is_centred(report, line):
            found.append(Paragraph((line,), centred=True))
        elif line.x0 - report.left > 5 or not found or found[-1].centred:
            found.append(Paragraph((line,)))
        else:
            found[-1] = Paragraph((*found[-1].lines, line))
    return found
