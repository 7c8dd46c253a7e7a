"""What an annex asks to be drawn must fit on one scale: one unit, one kind of number, bars that can be told apart."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.catalogue import Catalogue, Kind
from baocao138.model.frame import Annex
from baocao138.rules.province import Province

MOST = 8  # two bars each: more do not stand on a page beside a table
KINDS = {Kind.FLOW: "số phát sinh trong kỳ", Kind.STOCK: "số hiện có", Kind.COVERAGE: "phạm vi"}


def check(province: Province) -> Iterator[Diagnostic]:
    """Every chart of every frame."""
    for frame in province.frames:
        for annex in frame.annexes:
            yield from _chart(annex, province.catalogue)


def _chart(annex: Annex, catalogue: Catalogue) -> Iterator[Diagnostic]:
    if len(annex.chart) > MOST:
        message = f"biểu đồ có {len(annex.chart)} chỉ tiêu, nhiều nhất là {MOST}"
        yield finding("B229", annex.chart[MOST][1], message, "bỏ bớt chỉ tiêu, hoặc chia thành hai phụ lục")
    known = [(found, place) for code, place in annex.chart if (found := catalogue.indicator(code))]
    for at, (indicator, place) in enumerate(known):
        first = known[0][0]
        if any(indicator is earlier for earlier, _ in known[:at]):
            yield finding("B229", place, f"biểu đồ nêu chỉ tiêu “{indicator.id}” hai lần", "bỏ một lần")
        elif indicator.unit != first.unit:
            message = f"“{indicator.id}” tính bằng {indicator.unit}, còn “{first.id}” tính bằng {first.unit}"
            yield finding("B229", place, message, "mỗi biểu đồ chỉ vẽ các chỉ tiêu cùng đơn vị tính")
        elif indicator.kind is not first.kind:
            message = f"“{indicator.id}” là {KINDS[indicator.kind]}, còn “{first.id}” là {KINDS[first.kind]}"
            yield finding("B229", place, message, "mỗi biểu đồ chỉ vẽ các chỉ tiêu cùng loại số (loai_so)")
