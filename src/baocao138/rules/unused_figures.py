"""Figures that are asked for under ``so_lieu`` and stand in no sentence and no table of the report."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.model.count import Count
from baocao138.model.frame import Frame, passages_of
from baocao138.prose.frame import references
from baocao138.rules.province import Province


def check(province: Province) -> Iterator[Diagnostic]:
    """For each frame the indicators that agencies report beside their sentences and that it never uses."""
    for frame in province.frames:
        if not any(annex.table == "tong-hop" and not annex.indicators for annex in frame.annexes):
            yield from _unused(province, frame)


def _unused(province: Province, frame: Frame) -> Iterator[Diagnostic]:
    catalogue = province.catalogue
    named = {reference.indicator for passage in passages_of(frame) for reference in references(passage)}
    for annex in frame.annexes:
        chosen = [code for code, _ in annex.indicators] or (catalogue.indicators if annex.table else [])
        named |= {*chosen, *(code for code, _ in annex.chart)}
    used = catalogue.with_parts(named)
    told: set[str] = set()
    for filing in sorted(province.covering(frame.period), key=lambda f: f.file):
        if filing.sketch.said <= used:
            continue
        submission = filing.submission
        bound = {s.figure.indicator for e in submission.entries for p in e.paragraphs for s in p.slots}
        for figure in (figure for entry in submission.entries for figure in entry.figures):
            indicator = catalogue.indicator(figure.indicator)
            # A zero, or no number, need not be shown.
            if not isinstance(figure.value, Count) or not figure.value.value:
                continue
            if indicator and indicator.id not in used | bound | told:
                told.add(indicator.id)
                yield finding(
                    "B321",
                    frame.place,
                    f"chỉ tiêu “{indicator.name}” ({indicator.id}) được báo cáo mà báo cáo tổng hợp không dùng ở đâu",
                    f"thêm {{{{ tong.{indicator.id} }}}} vào câu, hoặc thêm phụ lục có bang: tong-hop",
                    Related(figure.place, "một đơn vị ghi ở đây"),
                )
