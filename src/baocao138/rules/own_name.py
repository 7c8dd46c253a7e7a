"""A text that begins with the words that are printed before it anyway: the agency's name, or ``chu_the``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.catalogue import Agency, Catalogue
from baocao138.model.submission import Submission


def names_of(agency: Agency) -> list[str]:
    """What people call the agency, in case-folded letters, the longest first."""
    names = {name.casefold() for name in (agency.name, agency.subject, agency.short_name) if name}
    return sorted(names, key=len, reverse=True)


def check(submission: Submission, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """The first paragraph of each entry; an empty subject prints nothing before it."""
    agency = catalogue.agencies.get(submission.agency)
    names = names_of(agency) if agency else []
    for entry in submission.entries:
        if not entry.paragraphs or entry.subject == "":
            continue
        passage, subject = entry.paragraphs[0].passage, entry.subject
        printed = names
        if subject is not None:
            words = subject.casefold()
            printed = [words, *(name for name in names if words.startswith(name))]
        begin = next((found for name in printed if (found := _begins(passage.text, name))), None)
        if begin is None:
            continue
        message = "tên đơn vị được in tự động ở đầu câu nên sẽ in hai lần"
        hint = "bỏ tên đơn vị ở đầu câu; muốn dùng chữ khác thì ghi ở khóa chu_the"
        if subject is not None:
            message = "các chữ của chu_the được in ở đầu câu, gõ cả ở đây thì in hai lần"
            hint = f"bỏ “{' '.join(begin[1].split())}” ở đầu câu"
        yield finding("B122", passage.at(*begin.span(1)), message, hint)


def _begins(text: str, name: str) -> re.Match[str] | None:
    """The name at the beginning of the text, wherever its lines are broken."""
    pattern = r"\s+".join(map(re.escape, name.split()))
    return re.match(rf"\s*({pattern})(?=\s)", text, re.IGNORECASE)
