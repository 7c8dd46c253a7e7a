"""Shares typed in a sentence that are not those of the numbers beside them: ``giải quyết 29 tin (đạt 98%)`` of 31."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.model.catalogue import Catalogue
from baocao138.model.count import Count
from baocao138.model.no_count import grouped
from baocao138.model.said_share import Share, said_share
from baocao138.model.submission import Entry, Figure, Paragraph, Slot, Submission


def check(submission: Submission, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Each share behind a number that is part of another (``tap_con_cua``), which the entry gives once."""
    for entry in submission.entries:
        for paragraph in entry.paragraphs:
            for slot in paragraph.slots:
                share = said_share(paragraph.behind(slot))
                if share and (whole := _whole(slot.figure, entry, catalogue)):
                    yield from _told(share, slot, paragraph, whole, catalogue)


def _whole(part: Figure, entry: Entry, catalogue: Catalogue) -> Figure | None:
    """The one exact number in the entry that the part can be a share of."""
    indicator = catalogue.indicator(part.indicator)
    wholes = indicator.subset_of if indicator else ()
    found = [f for f in entry.all_figures if f.indicator in wholes and not f.axis]
    return found[0] if len(found) == 1 and _value(found[0]) else None


def _told(share: Share, slot: Slot, paragraph: Paragraph, whole: Figure, catalogue: Catalogue) -> Iterator[Diagnostic]:
    part, all_ = _value(slot.figure), _value(whole)
    if part is None or not all_ or part > all_ or share.is_of(part, all_):
        return
    place = paragraph.passage.at(slot.end + share.start, slot.end + share.end)
    indicator = catalogue.indicator(whole.indicator)
    right = _percent(part, all_)
    message = f"{slot.figure.typed} trên {whole.typed} là {right}%, câu này ghi {share.typed}%"
    yield finding(
        "B333",
        place,
        message,
        f"viết:  {right}%; tính trên số khác thì ghi rõ trong câu và ghi vào bo_qua kèm lý do",
        Related(whole.place, indicator.name if indicator else whole.indicator),
    )


def _value(figure: Figure) -> Decimal | None:
    value = figure.value
    return value.value if isinstance(value, Count) and not value.qualifiers else None


def _percent(part: Decimal, whole: Decimal) -> str:
    """To one decimal, none where that is 0."""
    rounded = (100 * part / whole).quantize(Decimal("0.1"), ROUND_HALF_UP)
    return grouped(rounded.to_integral_value() if rounded == rounded.to_integral_value() else rounded)
