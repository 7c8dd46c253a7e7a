"""Agencies that owe a section and have sent nothing for it."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.aggregate.duty import obliged, spoken_for
from baocao138.aggregate.span import gaps
from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.model.catalogue import Agency
from baocao138.model.frame import Frame
from baocao138.model.identifier import dashed
from baocao138.model.period import Period
from baocao138.rules.lines_owed import section_lines
from baocao138.rules.province import Province


def check(province: Province) -> Iterator[Diagnostic]:
    """For each period that has a frame: who is silent, and on what."""
    for frame in sorted(province.frames, key=lambda f: f.file):
        yield from _silent(province, frame)


def _silent(province: Province, frame: Frame) -> Iterator[Diagnostic]:
    period, catalogue = frame.period, province.catalogue
    speakers, filers = province.speakers(period), filers_of(province, period)
    silent = silent_sections(province, period)
    for agency in obliged(catalogue, period):
        if province.is_excused(agency.id, period):
            continue
        sections = silent.get(agency.id, [])
        has_filed = spoken_for(agency, filers, catalogue) or not sections
        if not spoken_for(agency, speakers, catalogue) or not has_filed:
            yield missing_file(frame, agency, province)
        else:
            yield from (_missing_section(province, frame, agency, section) for section in sections)


def filers_of(province: Province, period: Period) -> set[str]:
    """Agencies with a file of their own for the period or a part of it, whatever others have said in their name."""
    return {agency for agency, filed in province.filed if period.holds(filed)}


def silent_sections(province: Province, period: Period) -> dict[str, list[str]]:
    """The sections that each obliged body owes and that nobody has written for in its place."""
    catalogue, on_section = province.catalogue, _speakers_by_section(province, period)
    found: dict[str, list[str]] = {}
    for agency in obliged(catalogue, period):
        # A duty that names a section which is not there is told in the catalogue (B216).
        owed = [section for section in agency.owes_sections if section in catalogue.sections]
        missing = [section for section in owed if not spoken_for(agency, on_section.get(section, set()), catalogue)]
        if missing:
            found[agency.id] = missing
    return found


def missing_file(frame: Frame, agency: Agency, province: Province) -> Diagnostic:
    """The one finding for a body without a file of its own, or with files for a part of the period only."""
    told = sorted({filed for code, filed in province.filed if code == agency.id and frame.period.holds(filed)})
    lacking = gaps(told, frame.period, agency) if told else [frame.period]
    message = f"{agency.name} chưa có tệp báo cáo kỳ {', '.join(map(str, lacking))}"
    if told:
        message += f" (của kỳ {frame.period} mới có {', '.join(map(str, told))})"
    return finding("B207", frame.place, message, _remind(agency))


def _missing_section(province: Province, frame: Frame, agency: Agency, code: str) -> Diagnostic:
    """Told in the body's own file, where that is what lacks the section; else in the frame."""
    section, period = province.catalogue.sections.get(code), frame.period
    name = f"“{dashed(code)}”" + (f" ({section.title})" if section and section.title else "")
    message = f"{agency.name} chưa có nội dung cho mục {name} kỳ {period}"
    own = next((filing for filing in province.valid(period) if filing.agency == agency.id), None)
    if own is None:
        return finding("B207", frame.place, message, _remind(agency))
    lines = section_lines(code, agency, own.submission, province.catalogue)
    hint = "\n".join(("thêm vào cuối noi_dung, thay mỗi … bằng lời văn, con số của đơn vị:", *lines))
    related = Related(frame.place, f"khung báo cáo kỳ {period}")
    return finding("B207", own.submission.agency_place, message, hint, related)


def _remind(agency: Agency) -> str:
    return f"nhắc đơn vị ({dashed(agency.id)}) gửi bổ sung; cần xem bản thảo trước thì dựng với --allow-missing"


def _speakers_by_section(province: Province, period: Period) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for filing in province.covering(period):
        for entry in filing.submission.entries if filing.sketch.is_shared else ():
            found.setdefault(entry.section, set()).update(entry.joint)
        for outline in filing.sketch.entries:
            found.setdefault(outline.section, set()).add(filing.agency)
    return found
