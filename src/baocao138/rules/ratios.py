"""Percentages that a frame asks for and that cannot be worked out: there is nothing that they would be parts of."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, Severity, finding
from baocao138.model.frame import passages_of
from baocao138.prose.frame import references
from baocao138.prose.names import RATIO, RATIO_COMPARED, TOTALS
from baocao138.rules.province import Province


def check(province: Province) -> Iterator[Diagnostic]:
    """A warning while reports still come in; ``build`` refuses the sentence, unless it stands behind a condition."""
    catalogue, figures = province.catalogue, province.figures()
    for frame in province.frames:
        for passage in passages_of(frame):
            named = list(references(passage))
            asked = {catalogue.indicator(each.indicator) for each in named if each.name == TOTALS}
            for reference in named:
                indicator = catalogue.indicator(reference.indicator)
                if indicator is None or reference.name not in (RATIO, RATIO_COMPARED):
                    continue
                whole = next(filter(None, map(catalogue.indicator, indicator.subset_of)), None)
                if whole is None or ("{%" in passage.text and whole in asked):
                    continue
                found = figures.total(whole, frame.period)
                if found.is_whole and found.count and not found.count.value:
                    yield finding(
                        "B322",
                        passage.at(reference.start, reference.end),
                        f"chưa nói được tỷ lệ “{indicator.name}”: “{whole.name}” bằng 0, không có gì để tính tỷ lệ",
                        f"rẽ nhánh:  {{% if {TOTALS}.{whole.id} > 0 %}} … {{% endif %}}",
                    ).weighed(Severity.WARNING)
