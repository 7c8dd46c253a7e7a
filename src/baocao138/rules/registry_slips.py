"""Codes that file names, files and frames agree on, and the registry alone does not: the slip is in the registry."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.diagnostic.nearest import nearest
from baocao138.model.catalogue import Agency
from baocao138.model.date import write_date
from baocao138.model.frame import Frame
from baocao138.model.identifier import dashed
from baocao138.model.place import Place
from baocao138.model.submission import Submission
from baocao138.rules.file_names import bare
from baocao138.rules.frame_references import agencies_in
from baocao138.rules.province import Province

SLIPS = frozenset({"B202", "B203"})


def told_in_registry(found: list[Diagnostic], province: Province) -> list[Diagnostic]:
    """The findings, with those of such a code told once, at the line of the registry that is to be mended."""
    if not any(problem.code in SLIPS for problem in found):
        return found
    named_in = [(frame, agencies_in(frame)) for frame in province.frames]
    for submission in [*(filing.submission for filing in province.filings), *province.unsound]:
        for frame, agencies in named_in:
            named = agencies.get(submission.agency, [])
            if frame.period == submission.period and named and bare(submission.file) == dashed(submission.agency):
                for slip in _slip(submission, frame, named, province):
                    told = {submission.agency_place, *named}
                    found = [each for each in found if each.code != slip.code or each.place not in told] + [slip]
    return found


def _slip(submission: Submission, frame: Frame, named: list[Place], province: Province) -> Iterator[Diagnostic]:
    agencies, code, period = province.catalogue.agencies, submission.agency, submission.period
    known = agencies.get(code)
    related = (Related(submission.agency_place, "tệp của đơn vị"), Related(named[0], "khung báo cáo"))
    if known is None:
        meant = nearest(code, agencies)
        if meant and not _is_used(agencies[meant], frame, province):
            message = f"danh mục ghi mã “{dashed(meant)}”, mà tệp của đơn vị và khung báo cáo cùng ghi “{dashed(code)}”"
            yield finding("B202", agencies[meant].place, message, f"viết:  ma: {dashed(code)}", *related)
    elif not known.exists_on(period.end) and not known.successors:
        until = known.until if known.until and known.until < period.end else None
        ended, bound = until is not None, until or known.since or period.end
        time = f"{'đến hết' if ended else 'từ'} ngày {write_date(bound)}"
        message = f"danh mục ghi {known.name} chỉ hoạt động {time}, mà đơn vị có tệp và có chỗ trong khung kỳ {period}"
        key = "den" if ended else "tu"
        hint = f"đơn vị còn hoạt động thì sửa hoặc bỏ dòng {key} ở đây; không thì bỏ tệp và bỏ đơn vị khỏi khung"
        place = known.until_place if ended else known.since_place
        yield finding("B203", place or known.place, message, hint, *related)


def _is_used(agency: Agency, frame: Frame, province: Province) -> bool:
    return agency.id in agencies_in(frame) or any(filing.agency == agency.id for filing in province.filings)
