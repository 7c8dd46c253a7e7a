"""A number left bare in a sentence where an indicator is owed: most often its braces were forgotten."""

from __future__ import annotations

import re
from collections.abc import Iterator

from baocao138.model.catalogue import Indicator
from baocao138.model.count import QUALIFIERS
from baocao138.model.submission import Paragraph, Submission

_NUMBER = rf"(?<![\w.,/-])(?:(?:{'|'.join(QUALIFIERS)})\s+)?\d{{1,3}}(?:\.\d{{3}})*"


def braces_for(indicator: Indicator, submission: Submission) -> str:
    """What to write in place of the one bare number that the indicator's unit follows; "" where there is no such one.

    Looked for under the indicator's own section first, then in the rest of the file.
    """
    paragraphs = {True: list[Paragraph](), False: list[Paragraph]()}
    for entry in submission.entries:
        paragraphs[entry.section == indicator.section] += entry.paragraphs
    for own in (True, False):
        found = [each for paragraph in paragraphs[own] for each in _bare(indicator, paragraph)]
        if len(found) == 1:
            line, typed, words = found[0]
            bound = f"{{{{ {indicator.id} = {typed} }}}} {words}"
            return f"dòng {line} có “{typed} {words}”: đúng là số này thì viết  {bound}"
    return ""


def _bare(indicator: Indicator, paragraph: Paragraph) -> Iterator[tuple[int, str, str]]:
    """The line, the number as typed and its unit, of each number that stands in no braces."""
    text = paragraph.passage.text
    pattern = rf"({_NUMBER})\s+({re.escape(indicator.unit)})(?!\w)"
    for match in re.finditer(pattern, text, re.IGNORECASE):
        if not any(slot.start <= match.start() < slot.end for slot in paragraph.slots):
            yield paragraph.passage.at(*match.span(1)).line, " ".join(match[1].split()), match[2]
