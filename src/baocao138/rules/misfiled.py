"""A file in the folder of another period: is it the file that its own period lacks?"""

from __future__ import annotations

from baocao138.diagnostic.finding import Diagnostic
from baocao138.model.filing import Filing
from baocao138.rules.dates import folder_period
from baocao138.rules.province import Province


def rehinted(problem: Diagnostic, filing: Filing, province: Province) -> Diagnostic:
    """The finding (B210) with moving the file put first, where its period has a frame and no other file of the agency.

    A file that was copied from last time leaves that one's file where it was.
    """
    agency, period = filing.agency, filing.period
    if problem.code != "B210" or all(frame.period != period for frame in province.frames):
        return problem
    if sum((other.agency, other.period) == (agency, period) for other in province.filings) > 1:
        return problem
    move = f"chuyển tệp sang thư mục {period}: kỳ đó chưa có tệp nào khác của {province.name(agency)}"
    folder = folder_period(filing.file)
    return problem._replace(hint=f"{move}  (đúng là báo cáo kỳ {folder} thì viết:  ky: {folder})")
