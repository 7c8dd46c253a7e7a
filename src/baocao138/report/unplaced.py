"""Entries that a frame prints nowhere: the frame is told once for each section, not each agency for itself."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.model.catalogue import Catalogue
from baocao138.model.frame import Frame, Part
from baocao138.model.identifier import dashed
from baocao138.report.filed import Filed


def unplaced(left: list[Filed], part: Part | None, frame: Frame, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """The findings for the entries of one section that found no place; ``part`` is None where the frame lacks it.

    A single entry under a section that its agency is not charged with is more likely under the wrong ``muc``.
    """
    astray = [f for f in left if len(left) == 1 and _is_astray(f, catalogue)]
    yield from (_astray(f, part is not None, catalogue) for f in astray)
    rest = [f for f in left if f not in astray]
    if not rest:
        return
    section = dashed(rest[0].entry.section)
    codes = list(dict.fromkeys(dashed(f.agency) for f in rest))
    names = ", ".join(dict.fromkeys(_name(f, catalogue) for f in rest))
    if part:
        why = (
            "mục này của khung không nêu đơn vị đó" if len(codes) == 1 else "mục này của khung không nêu các đơn vị đó"
        )
        hint = f"thêm con_lai (hoặc {', '.join(codes)}) vào don_vi của mục này, hoặc ghi vào khong_in kèm lý do"
    else:
        why = "khung báo cáo không có mục này"
        hint = f"thêm mục {section} vào khung, với dòng  don_vi: [con_lai]  (hoặc ghi vào khong_in kèm lý do)"
    yield finding(
        "B213",
        part.place if part else frame.place,
        f"lời văn của {names} ở mục “{section}” không được in ở đâu: {why}",
        hint,
        *(Related(f.entry.place, f"lời văn của {_name(f, catalogue)}") for f in rest),
    )


def _is_astray(filed: Filed, catalogue: Catalogue) -> bool:
    agency = catalogue.agencies.get(filed.agency)
    return agency is not None and bool(agency.owes_sections) and filed.entry.section not in agency.owes_sections


def _astray(filed: Filed, in_frame: bool, catalogue: Catalogue) -> Diagnostic:
    agency, section = catalogue.agencies[filed.agency], dashed(filed.entry.section)
    # A part of the section rather than another one: it is the heading above that was named.
    below = catalogue.below(filed.entry.section)
    own = [dashed(code) for code in agency.owes_sections if code in below] or list(map(dashed, agency.owes_sections))
    meant = f"có phải là  muc: {own[0]}?" if len(own) == 1 else f"mục của đơn vị: {', '.join(own)}."
    where = "vào mục đó của khung" if in_frame else f"và mục {section} vào khung"
    return finding(
        "B213",
        filed.entry.place,
        f"lời văn của {agency.name} ở mục “{section}” không được in ở đâu: khung báo cáo không dành chỗ cho đơn vị",
        f"{meant} Đúng mục này thì báo cơ quan thường trực thêm {dashed(filed.agency)} {where}, hoặc ghi vào khong_in "
        "kèm lý do",
    )


def _name(filed: Filed, catalogue: Catalogue) -> str:
    agency = catalogue.agencies.get(filed.agency)
    return agency.name if agency else dashed(filed.agency)
