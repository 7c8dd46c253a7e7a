"""Agencies that owe a section and have sent nothing for it."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.aggregate.duty import obliged, spoken_for
from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.frame import Frame
from baocao138.model.identifier import dashed
from baocao138.model.period import Period
from baocao138.model.place import Place
from baocao138.rules.province import Province


def check(province: Province) -> Iterator[Diagnostic]:
    """For each period that has a frame: who is silent, and on what."""
    for frame in sorted(province.frames, key=lambda f: f.file):
        yield from _silent(province, frame)


def _silent(province: Province, frame: Frame) -> Iterator[Diagnostic]:
    period, catalogue = frame.period, province.catalogue
    speakers = province.speakers(period)
    silent = silent_sections(province, period)
    for agency in obliged(catalogue, period):
        if province.is_excused(agency.id, period):
            continue
        if not spoken_for(agency, speakers, catalogue):
            yield _missing(frame.place, f"{agency.name} chưa gửi báo cáo kỳ {period}", agency.id)
        else:
            for section in silent.get(agency.id, ()):
                title = catalogue.sections[section].title if section in catalogue.sections else ""
                name = f"“{dashed(section)}”" + (f" ({title})" if title else "")
                yield _missing(frame.place, f"{agency.name} chưa có nội dung cho mục {name} kỳ {period}", agency.id)


def silent_sections(province: Province, period: Period) -> dict[str, list[str]]:
    """The sections that each obliged body owes and that nobody has written for in its place."""
    catalogue, on_section = province.catalogue, _speakers_by_section(province, period)
    found: dict[str, list[str]] = {}
    for agency in obliged(catalogue, period):
        missing = [s for s in agency.owes_sections if not spoken_for(agency, on_section.get(s, set()), catalogue)]
        if missing:
            found[agency.id] = missing
    return found


def _missing(place: Place, message: str, agency: str) -> Diagnostic:
    return finding(
        "B207",
        place,
        message,
        f"nhắc đơn vị ({dashed(agency)}) gửi bổ sung; cần xem bản thảo trước thì dựng với --allow-missing",
    )


def _speakers_by_section(province: Province, period: Period) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for filing in province.covering(period):
        for entry in filing.submission.entries if filing.sketch.is_shared else ():
            found.setdefault(entry.section, set()).update(entry.joint)
        for outline in filing.sketch.entries:
            found.setdefault(outline.section, set()).add(filing.agency)
    return found
