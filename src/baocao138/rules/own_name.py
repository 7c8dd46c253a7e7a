"""A text that begins with the agency's own name, which is printed before it anyway."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.rules.province import Province


def check(province: Province) -> Iterator[Diagnostic]:
    """The first paragraph of each entry that has no subject of its own."""
    for submission in province:
        agency = province.catalogue.agencies.get(submission.agency)
        names = (
            {name.casefold() for name in (agency.name, agency.subject, agency.short_name) if name} if agency else set()
        )
        for entry in submission.entries:
            if entry.paragraphs and entry.subject is None:
                passage = entry.paragraphs[0].passage
                text = passage.text.lstrip().casefold()
                for name in sorted(names, key=len, reverse=True):
                    if text.startswith(name + " "):
                        start = len(passage.text) - len(passage.text.lstrip())
                        yield finding(
                            "B122",
                            passage.at(start, start + len(name)),
                            "tên đơn vị được in tự động ở đầu câu nên sẽ in hai lần",
                            "bỏ tên đơn vị ở đầu câu; muốn dùng chữ khác thì ghi ở khóa chu_the",
                        )
                        break
