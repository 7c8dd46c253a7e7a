"""The form of a document, judged rule by rule on what it really looks like, whoever made it."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from baocao138.diagnostic.finding import Diagnostic, Outcome, finding
from baocao138.docx.form.judging import Case
from baocao138.docx.form.parts import anatomy_of
from baocao138.docx.form.parts.anatomy import Anatomy
from baocao138.docx.form.reading import Reader
from baocao138.docx.form.rules import RULES
from baocao138.docx.names import W
from baocao138.docx.profile import ND30, PROFILES, Profile, profile_on
from baocao138.docx.template import open_document
from baocao138.model.place import DocumentPlace

MOST = 30_000  # paragraphs: ten times those of the longest report
SHOWN = 50  # findings of one code
DATE = re.compile(r"(\d{1,2})\D+(\d{1,2})\D+(\d{4})")


def check_form(document: bytes, name: str, profile: str = "") -> Outcome[str]:
    """The findings of R01 to R35 (codes B701 to B735), and the profile that was judged by.

    ``profile`` is nd30_2020 or tt01_2011; "" takes the one in force on the day that the document bears.
    """
    opened = open_document(document, name)
    if opened.value is None:
        return Outcome(None, opened.diagnostics)
    count = sum(1 for _ in opened.value.roots[opened.value.main].iter(W + "p"))
    if count > MOST:
        words = f"văn bản có {count} đoạn, nhiều hơn mức kiểm tra được là {MOST}"
        return Outcome(None, (finding("B402", DocumentPlace(name), words, "kiểm tra xem có đúng tệp không"),))
    paper = Reader(opened.value).paper()
    anatomy = anatomy_of(paper)
    chosen = PROFILES[profile] if profile else _in_force(anatomy)
    case = Case(paper, anatomy, chosen)
    return Outcome(chosen.id, tuple(_enough([problem for rule in RULES for problem in rule(case)])))


def _enough(found: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
    """The first of each code: whoever has mended so many knows how."""
    counts = Counter(problem.code for problem in found)
    seen = Counter[str]()
    for problem in found:
        seen[problem.code] += 1
        if seen[problem.code] < SHOWN or counts[problem.code] == SHOWN:
            yield problem
        elif seen[problem.code] == SHOWN:
            more = counts[problem.code] - SHOWN
            yield problem._replace(message=f"{problem.message} (và {more} lỗi khác cùng mã)")


def _in_force(anatomy: Anatomy) -> Profile:
    found = None if anatomy.date is None else DATE.search(anatomy.date.text)
    if found is None:
        return ND30
    day, month, year = (int(part) for part in found.groups())
    try:
        return profile_on(datetime.date(year, month, day))
    except ValueError:  # no such day: R12 says so
        return profile_on(datetime.date(max(year, 1), 1, 1))
