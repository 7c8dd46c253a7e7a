"""Submissions whose data cover other days than the period's own: shown, for their figures are added all the same."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.catalogue import Catalogue
from baocao138.model.submission import Submission


def check(s: Submission, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """A submission with ``tu_ngay`` or ``den_ngay``."""
    since, until = s.since or s.period.start, s.until or s.period.end
    if since > until:
        yield finding(
            "B117",
            s.window_place or s.period_place,
            f"tu_ngay ({since:%d/%m/%Y}) đứng sau den_ngay ({until:%d/%m/%Y})",
            "kiểm tra lại hai ngày này",
        )
    elif (since, until) != (s.period.start, s.period.end):
        yield finding(
            "B309",
            s.window_place or s.period_place,
            f"số liệu tính từ {since:%d/%m/%Y} đến {until:%d/%m/%Y}, khác thời hạn chốt số liệu của kỳ {s.period} "
            f"({s.period.start:%d/%m/%Y} đến {s.period.end:%d/%m/%Y})",
            "nếu được thì chốt lại đúng thời hạn (Điều 12 Nghị định 09/2019/NĐ-CP) và bỏ tu_ngay, den_ngay",
        )
