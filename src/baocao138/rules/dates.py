"""Days and folders that do not fit the period: most often a slip of the keyboard, or a file copied from last time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import PurePosixPath

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.frame import Frame
from baocao138.model.period import Period, read_period
from baocao138.model.submission import Submission
from baocao138.rules.province import Province

# A report is signed days after its cut-off; a year later it is another report.
LATEST = timedelta(days=400)


def check(province: Province) -> Iterator[Diagnostic]:
    """The day of signing of frames and submissions, and the folder that they lie in."""
    papers: list[Frame | Submission] = [*province.frames, *province.submissions]
    for paper in papers:
        place = paper.place if isinstance(paper, Frame) else paper.period_place
        if paper.date and not paper.period.start <= paper.date <= paper.period.end + LATEST:
            yield finding(
                "B312",
                paper.date_place or place,
                f"ngày {paper.date:%d/%m/%Y} (khóa ngay) không thể là ngày ký báo cáo kỳ {paper.period}",
                "kiểm tra lại năm của ngày ký, hoặc kỳ báo cáo",
            )
        yield from _folder(paper)


def _folder(paper: Frame | Submission) -> Iterator[Diagnostic]:
    place = paper.place if isinstance(paper, Frame) else paper.period_place
    name = PurePosixPath(paper.file).parent.name
    period = read_period(name)
    if isinstance(period, Period) and period != paper.period:
        message = f"tệp ghi kỳ {paper.period} nhưng nằm trong thư mục {name}"
        yield finding("B210", place, message, "sửa lại ky, hoặc chuyển tệp sang đúng thư mục")
