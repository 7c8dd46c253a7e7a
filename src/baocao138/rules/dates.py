"""Days and folders that do not fit the period: most often a slip of the keyboard, or a file copied from last time."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from datetime import timedelta
from functools import lru_cache

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.catalogue import Catalogue
from baocao138.model.date import write_date
from baocao138.model.frame import Frame
from baocao138.model.period import Period, read_period
from baocao138.model.place import Place
from baocao138.model.submission import Submission
from baocao138.rules.file_names import folder_of

# A report is signed days after its cut-off; a year later it is another report.
LATEST = timedelta(days=400)
# Nobody signs so long before the cut-off, when half of the period is still to come.
EARLIEST = timedelta(days=45)


def check(submission: Submission, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """The day of signing of a submission, and the folder that it lies in."""
    return check_paper(submission, submission.period_place)


def check_paper(paper: Frame | Submission, place: Place) -> Iterator[Diagnostic]:
    """The same of a submission or a frame; ``place`` is where its period is typed."""
    home = folder_period(paper.file) or paper.period
    # A day that fits the folder is right: it is the period that was mistyped.
    if paper.date and not is_timely(paper.date, paper.period) and not is_timely(paper.date, home):
        end = f"số liệu chốt đến {write_date(paper.period.end)}"
        yield finding(
            "B312",
            paper.date_place or place,
            f"ngày {write_date(paper.date)} (khóa ngay) không thể là ngày ký báo cáo kỳ {paper.period}",
            f"kiểm tra lại ngày, tháng, năm ký ({end}), hoặc kỳ báo cáo",
        )
    if paper.date and not is_timely(paper.date, paper.period) and home != paper.period and is_timely(paper.date, home):
        yield finding(
            "B312",
            place,
            f"ky: {paper.period} không hợp với ngày ký {write_date(paper.date)} và thư mục {home}",
            f"viết:  ky: {home}",
        )
    elif not is_at_home(paper.file, paper.period):
        name = folder_of(paper.file)
        message = f"tệp ghi kỳ {paper.period} nhưng nằm trong thư mục {name}"
        move = f"(đúng là kỳ {paper.period} thì chuyển tệp sang thư mục {paper.period})"
        hint = f"viết:  ky: {folder_period(paper.file)}  {move}"
        yield finding("B210", place, message, hint)


def is_timely(date: datetime.date, period: Period) -> bool:
    """False where a report on the period cannot have been signed on that day."""
    earliest, latest = _signing_days(period)
    return earliest <= date <= latest


@lru_cache(maxsize=256)
def _signing_days(period: Period) -> tuple[datetime.date, datetime.date]:
    """The first and the last day on which a report on the period may be signed."""
    return max(period.start, period.end - EARLIEST), period.end + LATEST


def is_at_home(file: str, period: Period) -> bool:
    """False where the folder of a file is named after another period."""
    return folder_period(file) in (None, period)


def folder_period(file: str) -> Period | None:
    """The period that the name of a file's folder stands for, None where it stands for none."""
    return _period(folder_of(file))


@lru_cache(maxsize=256)
def _period(name: str) -> Period | None:
    period = read_period(name)
    return period if isinstance(period, Period) else None
