"""R23: a document that is cited for the first time is named in full."""

from __future__ import annotations

import re
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.form.judging import Case, quoted

CITED = re.compile(
    r"(?:Kế hoạch|Quyết định|Chỉ thị|Công văn|Chương trình|Hướng dẫn|Thông báo|Báo cáo|Công điện|Đề án)\s+số:?\s*"
    r"(?P<number>\d+/(?!\d{4}/)[A-ZĐ][\w.&-]*(?:-[\w.&]+)*)"
)
FULL = re.compile(r".{0,80}?\bngày\s*\d", re.DOTALL)


def check(case: Case) -> Iterator[Diagnostic]:
    """Numbers of documents without a date, where they occur first. A matter of wording: a warning."""
    seen: set[str] = set()
    for paragraph in (*case.anatomy.grounds, *case.anatomy.body):
        for found in CITED.finditer(paragraph.words):
            number = found["number"].rstrip(".-")
            if number in seen:
                continue
            seen.add(number)
            if not FULL.match(paragraph.words, found.end()):
                words = f"viện dẫn lần đầu {quoted(found.group())} chưa ghi ngày ban hành"
                remedy = "lần đầu ghi đủ tên loại, số, ký hiệu, ngày ban hành, cơ quan ban hành, trích yếu"
                yield case.fault("R23", paragraph, words, remedy, weak=True)
