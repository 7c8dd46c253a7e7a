"""Totals that a frame's sentences need and that nobody, or not everybody, has reported."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.aggregate.figures import Figures
from baocao138.aggregate.ledger import ledger_of
from baocao138.diagnostic.finding import Diagnostic, Severity, finding
from baocao138.model.catalogue import Catalogue
from baocao138.model.count import State
from baocao138.model.frame import Frame, passages_of
from baocao138.prose.frame import references
from baocao138.prose.names import BASE
from baocao138.rules.province import Province

NOBODY = "không đơn vị nào báo cáo số liệu này"


def check(province: Province) -> Iterator[Diagnostic]:
    """A warning while reports still come in; ``build`` refuses the sentence."""
    for frame in province.frames:
        ledger = ledger_of(province.telling(frame.period, _named(frame, province.catalogue)), province.catalogue)
        figures = Figures(ledger, province.catalogue)
        unavailable = {(c.agency, c.indicator) for c in ledger if c.value is State.NOT_AVAILABLE}
        told: set[str] = set()
        for passage in passages_of(frame):
            for reference in references(passage):
                indicator = province.catalogue.indicator(reference.indicator)
                if indicator is None or indicator.id in told or reference.name == BASE:
                    continue
                if not indicator.exists_within(frame.period):
                    continue  # Told as such (B222).
                told.add(indicator.id)
                found = figures.total(indicator, frame.period)
                # Who has not reported at all, or left the indicator out, is told elsewhere (B207, B307).
                lacking = [a for a in found.lacking if (a.id, indicator.id) in unavailable]
                place = passage.at(reference.start, reference.end)
                if lacking:
                    names = ", ".join(agency.name for agency in lacking)
                    message = f"chưa nói được tổng “{indicator.name}”: chưa có số liệu của: {names}"
                    hint = "nhắc đơn vị bổ sung; khi dựng báo cáo câu này sẽ bị từ chối"
                    yield finding("B304", place, message, hint).weighed(Severity.WARNING)
                elif found.count is None and not found.lacking:
                    why = "các đơn vị đều ghi không thuộc nhiệm vụ" if found.is_disowned else NOBODY
                    message = f"chưa nói được tổng “{indicator.name}”: {why}"
                    hint = "bỏ câu này, hoặc nhắc đơn vị bổ sung; khi dựng báo cáo câu này sẽ bị từ chối"
                    yield finding("B306", place, message, hint).weighed(Severity.WARNING)


def _named(frame: Frame, catalogue: Catalogue) -> frozenset[str]:
    """The indicators whose totals the frame's sentences name, and the parts of these."""
    return catalogue.with_parts(named.indicator for passage in passages_of(frame) for named in references(passage))
