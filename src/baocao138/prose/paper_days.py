"""Papers of a day on which they cannot have been known: ``Kế hoạch số 12/KH-UBND ngày 04/01/2091``."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from datetime import timedelta
from functools import lru_cache

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.date import write_date
from baocao138.model.period import Period
from baocao138.model.place import Passage

_KIND = (
    "kế hoạch|công văn|quyết định|chỉ thị|nghị quyết|nghị định|thông tư|luật|báo cáo|hướng dẫn|thông báo|chương trình"
    "|tờ trình|công điện|đề án|quy chế|văn bản"
).replace(" ", r"\s+")
# Between a paper and its day stands no verb: what is planned has "từ", "đến", "trước", "vào" before its day.
_VERB = "tổ|triển|thực|đã|từ|đến|trước|sau|vào|trong|ban|về|kết"
_OF = rf"(?:,|\s+của\s+(?:(?!{_VERB})[^\W\d_]+\s+){{0,8}}?(?<=\s)|\s+ký|\s+ban\s+hành)?"
_PAPER = re.compile(
    rf"(?:(?<!\w)(?i:{_KIND})(?:\s+số)?(?:\s+\d+[\w/.-]*)?|\d+[a-z]?/[A-ZĐ][\w-]*(?:/[\w-]+)?){_OF}\s*\Z"
)
_DAY = re.compile(
    r"\s+(?P<day>(?P<d>\d{1,2})(?:[/.-]|\s+tháng\s+)(?P<m>\d{1,2})(?:[/.-]|\s+năm\s+)(?P<y>\d{4}))(?![\d/])"
)
_WORD = "ngày"
_FAR = 120


@lru_cache(maxsize=4096)
def latest_day(period: Period, signed: datetime.date | None) -> datetime.date:
    """The last day of papers that a report may name: that of its own, where this is likely."""
    late = period.end + timedelta(days=45)
    return late if signed is None or signed < period.start else min(signed, late)


def late_papers(text: str, until: datetime.date) -> Iterator[tuple[re.Match[str], datetime.date]]:
    """The days behind ``until`` that papers bear in a text; the day is that in group ``day``."""
    at = text.find(_WORD)
    while at >= 0:
        found, begin = _DAY.match(text, at + len(_WORD)), at
        at = text.find(_WORD, at + 1)
        if found is None:
            continue
        year = int(found["y"])
        if year < until.year:
            continue
        month, day = int(found["m"]), int(found["d"])
        if 1 <= month <= 12 and 1 <= day <= 31:
            # A day that no calendar has is told of by itself (B146).
            date = datetime.date(year, month, min(day, 28)) + timedelta(days=max(0, day - 28))
            if date > until and _PAPER.search(text, max(0, begin - _FAR), begin):
                yield found, date


def check_paper_days(passage: Passage, until: datetime.date, is_signed: bool) -> Iterator[Diagnostic]:
    """Each of them; ``is_signed`` where ``until`` is the day of the report itself."""
    for paper, date in late_papers(passage.text, until):
        after = f"ngày ký báo cáo ({write_date(until)})" if is_signed else "cả kỳ báo cáo"
        message = f"văn bản này ghi ngày {write_date(date)}, sau {after}"
        yield finding("B162", passage.at(*paper.span("day")), message, "xem lại ngày, tháng, năm của văn bản")
