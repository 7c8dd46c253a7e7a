"""Days and folders that do not fit the period: most often a slip of the keyboard, or a file copied from last time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from functools import lru_cache

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.catalogue import Catalogue
from baocao138.model.frame import Frame
from baocao138.model.period import Period, read_period
from baocao138.model.place import Place
from baocao138.model.submission import Submission

# A report is signed days after its cut-off; a year later it is another report.
LATEST = timedelta(days=400)


def check(submission: Submission, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """The day of signing of a submission, and the folder that it lies in."""
    return check_paper(submission, submission.period_place)


def check_paper(paper: Frame | Submission, place: Place) -> Iterator[Diagnostic]:
    """The same of a submission or a frame; ``place`` is where its period is typed."""
    if paper.date and not paper.period.start <= paper.date <= paper.period.end + LATEST:
        yield finding(
            "B312",
            paper.date_place or place,
            f"ngày {paper.date:%d/%m/%Y} (khóa ngay) không thể là ngày ký báo cáo kỳ {paper.period}",
            "kiểm tra lại năm của ngày ký, hoặc kỳ báo cáo",
        )
    name = paper.file.rpartition("/")[0].rpartition("/")[2]
    if folder_period(name) not in (None, paper.period):
        message = f"tệp ghi kỳ {paper.period} nhưng nằm trong thư mục {name}"
        hint = (
            f"viết:  ky: {folder_period(name)}  (đúng là kỳ {paper.period} thì chuyển tệp sang thư mục {paper.period})"
        )
        yield finding("B210", place, message, hint)


@lru_cache(maxsize=256)
def folder_period(name: str) -> Period | None:
    """The period that a folder's name stands for, None where it stands for none."""
    period = read_period(name)
    return period if isinstance(period, Period) else None
