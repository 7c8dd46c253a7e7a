"""Submissions whose data cover other days than the period's own: shown, for their figures are added all the same."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.catalogue import Catalogue
from baocao138.model.date import write_date
from baocao138.model.place import Place
from baocao138.model.submission import Submission
from baocao138.rules.dates import is_at_home

# So far from the period's own day a date is not another cut-off but a slip: a wrong year, or last time's file.
FAR = datetime.timedelta(days=300)


def check(s: Submission, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """A submission with ``tu_ngay`` or ``den_ngay``."""
    since, until = s.since or s.period.start, s.until or s.period.end
    if (since, until) == (s.period.start, s.period.end):
        return
    if not is_at_home(s.file, s.period):
        return  # The period itself is wrong, and told (B210).
    if far := _far(s, since, until):
        yield far
    elif since > until:
        yield finding(
            "B117",
            s.since_place or s.until_place or s.period_place,
            f"tu_ngay ({write_date(since)}) đứng sau den_ngay ({write_date(until)})",
            f"kiểm tra lại hai ngày này; {_own(s)}",
        )
    elif until < s.period.start or since > s.period.end:
        yield finding(
            "B315",
            s.since_place or s.until_place or s.period_place,
            f"số liệu tính từ {write_date(since)} đến {write_date(until)}, nằm ngoài kỳ {s.period}",
            f"{_own(s)}; chép từ kỳ khác thì sửa cả số liệu",
        )
    else:
        differing = s.since_place if since != s.period.start else s.until_place
        own = f"{write_date(s.period.start)} đến {write_date(s.period.end)}"
        yield finding(
            "B309",
            differing or s.since_place or s.until_place or s.period_place,
            f"số liệu tính từ {write_date(since)} đến {write_date(until)}, "
            f"khác thời hạn chốt số liệu của kỳ {s.period} ({own})",
            "nếu được thì chốt lại đúng thời hạn (Điều 12 Nghị định 09/2019/NĐ-CP) và bỏ tu_ngay, den_ngay",
        )


def _far(s: Submission, since: datetime.date, until: datetime.date) -> Diagnostic | None:
    """One date that lies far off, with the year that it was meant to have; two are told as one."""
    far: list[tuple[str, datetime.date, datetime.date, Place]] = []
    if s.since and s.since_place and abs(since - s.period.start) > FAR:
        far.append(("tu_ngay", since, s.period.start, s.since_place))
    if s.until and s.until_place and abs(until - s.period.end) > FAR:
        far.append(("den_ngay", until, s.period.end, s.until_place))
    if not far:
        return None
    key, day, own, place = far[0]
    if len(far) > 1:
        message = f"số liệu tính từ {write_date(since)} đến {write_date(until)}, nằm ngoài kỳ {s.period}"
        return finding(
            "B315", place, message, f"{_own(s)}, hoặc sửa lại năm; tệp chép từ kỳ khác thì phải sửa cả số liệu"
        )
    meant = day.replace(year=own.year) if (day.month, day.day) != (2, 29) else own
    guess = meant if abs(meant - own) <= FAR else own
    return finding(
        "B315",
        place,
        f"{key} ({write_date(day)}) nằm xa ngoài kỳ {s.period}",
        f"kiểm tra lại năm; viết:  {key}: {write_date(guess)}",
    )


def _own(s: Submission) -> str:
    own = f"kỳ {s.period} ({write_date(s.period.start)} đến {write_date(s.period.end)})"
    return f"đúng là số liệu của {own} thì bỏ tu_ngay, den_ngay"
