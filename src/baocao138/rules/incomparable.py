"""Comparisons that a frame asks for and that cannot be made: the base is missing, not whole, or counted otherwise."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.frame import passages_of
from baocao138.prose.frame import references
from baocao138.prose.names import COMPARED_BEFORE, NUMBERS, RATIO, TOTALS
from baocao138.rules.province import Province


def check(province: Province) -> Iterator[Diagnostic]:
    """Once for each indicator and base of each frame; the sentence itself says so, too, and the build goes on."""
    figures = province.figures()
    for frame in province.frames:
        named = [(p, r) for p in passages_of(frame) for r in references(p) if r.name not in (TOTALS, RATIO)]
        told: set[tuple[str, str]] = set()
        for passage, reference in named:
            indicator = province.catalogue.indicator(reference.indicator)
            if indicator is None or (indicator.id, reference.name) in told:
                continue
            told.add((indicator.id, reference.name))
            period = frame.period.before if reference.name == COMPARED_BEFORE else frame.period.year_before
            family = (indicator, *province.catalogue.predecessors(indicator))
            if not any(each.exists_on(period.end) for each in family):
                continue  # New this time: the sentence says that there is nothing to compare with.
            base, now = figures.total(indicator, period), figures.total(indicator, frame.period)
            why, mend = "", f"bổ sung tệp của kỳ {period}"
            if base.count is None:
                why = f"kỳ {period} chưa có số liệu"
            elif base.lacking:
                why = f"kỳ {period} còn thiếu số liệu của: {', '.join(agency.name for agency in base.lacking)}"
                mend = f"ghi {indicator.id} vào tệp kỳ {period} của đơn vị còn thiếu"
            elif base.conflict:
                why = f"kỳ {period} có các số liệu trái nhau"
            elif not now.is_counted_like(base) and reference.name not in NUMBERS:
                why = "thời hạn chốt số liệu hai kỳ khác nhau"
            if why:
                place = passage.at(reference.start, reference.end)
                hint = f"{mend}; không có số thì bỏ phần so sánh này"
                message = f"chưa so sánh được “{indicator.name}”: {why}"
                yield finding("B323", place, message, hint)
