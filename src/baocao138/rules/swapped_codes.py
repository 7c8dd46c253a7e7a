"""Two figures of a sentence whose codes have changed places: ``{{ so_bi_can = 18 }} vụ, {{ so_vu = 31 }} bị can``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.model.catalogue import Catalogue
from baocao138.model.counted import is_slip
from baocao138.model.submission import Paragraph, Slot, Submission
from baocao138.rules.meant_indicator import is_counted

_STOP = re.compile(r"[.!?]\s")


def check(submission: Submission, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Every figure with a number before the unit of another figure of its sentence, which is not its own."""
    for entry in submission.entries:
        for paragraph in entry.paragraphs:
            for slot in paragraph.slots:
                behind = paragraph.behind(slot)
                if slot.figure.value is not None and is_slip(slot.figure.indicator, behind):
                    yield from _slip(slot, behind, _sentence(paragraph, slot), catalogue)


def _sentence(paragraph: Paragraph, slot: Slot) -> list[Slot]:
    """The other figures of the sentence."""
    text = paragraph.outside
    begin = max((stop.end() for stop in _STOP.finditer(text, 0, slot.start)), default=0)
    stop = _STOP.search(text, slot.end)
    end = stop.start() if stop else len(text)
    return [other for other in paragraph.slots if begin <= other.start < end and other is not slot]


def _slip(slot: Slot, behind: str, others: list[Slot], catalogue: Catalogue) -> Iterator[Diagnostic]:
    figure, own = slot.figure, catalogue.indicator(slot.figure.indicator)
    if own is None or is_counted(own.unit, behind):
        return
    meant = [
        (other, known)
        for other in others
        if (known := catalogue.indicator(other.figure.indicator)) and is_counted(known.unit, behind)
    ]
    if meant:
        other, known = meant[0]
        shown, right = (f"{{{{ {code} = {figure.typed} }}}}" for code in (figure.indicator, known.id))
        yield finding(
            "B324",
            figure.name_place,
            f"“{shown} {known.unit}”: chỉ tiêu {figure.indicator} tính bằng “{own.unit}”, không phải “{known.unit}”",
            f"có phải là  {right} {known.unit}? Đúng là mã đang ghi thì ghi vào bo_qua kèm lý do",
            Related(other.figure.name_place, f"{known.id} ghi ở đây"),
        )
