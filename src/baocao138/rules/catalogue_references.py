"""Codes inside the catalogues that name something which the catalogues do not have."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.diagnostic.nearest import nearest
from baocao138.model.catalogue import Agency, Indicator
from baocao138.model.identifier import dashed
from baocao138.rules.province import Province


def check(province: Province) -> Iterator[Diagnostic]:
    """Duties, members, successors, sections, subsets and sums that point nowhere."""
    catalogue = province.catalogue
    agencies, sections = list(catalogue.agencies), list(catalogue.sections)
    indicators = list(catalogue.indicators) + list(catalogue.short_ids)
    for agency in catalogue.agencies.values():
        heirs = agency.successors
        yield from _unknown(agency, "mục", agency.owes_sections + tuple(c for h in heirs for c in h.sections), sections)
        owed = agency.owes_indicators + tuple(c for h in heirs for c in h.indicators)
        yield from _unknown(agency, "chỉ tiêu", owed, indicators)
        yield from _unknown(agency, "đơn vị", agency.members + tuple(h.agency for h in heirs), agencies)
    for indicator in catalogue.indicators.values():
        yield from _unknown(indicator, "mục", (indicator.section,), sections)
        yield from _unknown(indicator, "chỉ tiêu", indicator.subset_of + indicator.sum_of, indicators)


def _unknown(owner: Agency | Indicator, what: str, codes: tuple[str, ...], known: list[str]) -> Iterator[Diagnostic]:
    written = str if what == "chỉ tiêu" else dashed
    for code in codes:
        if code not in known:
            guess = nearest(code, known)
            hint = f"có phải là: {written(guess)}?" if guess else f"thêm {what} này vào danh mục, hoặc sửa lại mã"
            message = f"“{owner.name}” nhắc tới {what} “{written(code)}” không có trong danh mục"
            yield finding("B216", owner.place, message, hint)
