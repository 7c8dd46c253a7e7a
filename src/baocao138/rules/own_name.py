"""A text that begins with the agency's own name, which is printed before it anyway."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.catalogue import Agency, Catalogue
from baocao138.model.submission import Submission


def names_of(agency: Agency) -> list[str]:
    """What people call the agency, in case-folded letters, the longest first."""
    names = {name.casefold() for name in (agency.name, agency.subject, agency.short_name) if name}
    return sorted(names, key=len, reverse=True)


def check(submission: Submission, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """The first paragraph of each entry that has no subject of its own."""
    agency = catalogue.agencies.get(submission.agency)
    names = names_of(agency) if agency else []
    for entry in submission.entries:
        if not entry.paragraphs or entry.subject is not None:
            continue
        passage = entry.paragraphs[0].passage
        text = passage.text.lstrip().casefold()
        name = next((name for name in names if text.startswith(name + " ")), None)
        if name is not None:
            start = len(passage.text) - len(passage.text.lstrip())
            yield finding(
                "B122",
                passage.at(start, start + len(name)),
                "tên đơn vị được in tự động ở đầu câu nên sẽ in hai lần",
                "bỏ tên đơn vị ở đầu câu; muốn dùng chữ khác thì ghi ở khóa chu_the",
            )
