"""Which figures of a submission are most likely another indicator's, by the words around them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from baocao138.model.catalogue import Catalogue, Indicator
from baocao138.model.counted import is_certain, is_slip
from baocao138.model.mixed_up import mixed_up
from baocao138.model.submission import Entry, Figure, Paragraph, Slot, Submission
from baocao138.rules.duties import belongs
from baocao138.rules.meant_indicator import free_of, stands_for, the_one

CODE = "B324"
_STOP = re.compile(r"[.!?]\s")


class Mistake(NamedTuple):
    """A figure, the indicator that it is most likely of, and the figure with which it has changed codes, if any.

    ``elsewhere`` is another figure of the sentence that has the right code, where the two have not changed places.
    """

    paragraph: Paragraph
    slot: Slot
    meant: Indicator
    exchanged: Slot | None = None
    elsewhere: Figure | None = None


def unanswered(submission: Submission, catalogue: Catalogue) -> list[Mistake]:
    """The mistakes of a submission whose author has not answered that the codes are right (``bo_qua``)."""
    is_answered = any(silence.code == CODE for silence in submission.silences)
    return [] if is_answered else list(mistakes(submission, catalogue))


def mistakes(submission: Submission, catalogue: Catalogue) -> Iterator[Mistake]:
    """All mistakes of a submission in order."""
    given = {figure.indicator for figure in submission.all_figures}
    for entry in submission.entries:
        for paragraph in entry.paragraphs:
            told: list[Slot] = []
            for slot in paragraph.slots:
                if slot in told or not (found := _mistake(slot, paragraph, entry, given, catalogue)):
                    continue
                told += [found.exchanged] if found.exchanged else []
                yield found
            yield from _of_a_kind(paragraph, told, catalogue)


def _mistake(slot: Slot, paragraph: Paragraph, entry: Entry, given: set[str], catalogue: Catalogue) -> Mistake | None:
    """The figure as one of another figure's indicator, or of one that the whole file does not tell of."""
    behind, own = paragraph.behind(slot), catalogue.indicator(slot.figure.indicator)
    if slot.figure.value is None or not is_slip(slot.figure.indicator, behind):
        return None
    if own is None or stands_for(own, behind):
        return None
    is_sure = is_certain(slot.figure.indicator, behind)
    others = [other for other in _sentence(paragraph, slot) if other.figure.indicator != slot.figure.indicator]
    counted = [
        (known, other)
        for other in others
        if (known := catalogue.indicator(other.figure.indicator)) and stands_for(known, behind)
    ]
    for known, other in counted:
        theirs = paragraph.behind(other)
        is_theirs = (is_sure or stands_for(own, theirs)) and not stands_for(known, theirs)
        if is_theirs and other.figure.value is not None:
            return Mistake(paragraph, slot, known, exchanged=other)
    if not is_sure:
        return None
    if meant := _missing(own, behind, entry, given, catalogue):
        return Mistake(paragraph, slot, meant)
    return Mistake(paragraph, slot, counted[0][0], elsewhere=counted[0][1].figure) if counted else None


def _sentence(paragraph: Paragraph, slot: Slot) -> list[Slot]:
    """The other figures of the sentence."""
    text = paragraph.outside
    begin = max((stop.end() for stop in _STOP.finditer(text, 0, slot.start)), default=0)
    stop = _STOP.search(text, slot.end)
    end = stop.start() if stop else len(text)
    return [other for other in paragraph.slots if begin <= other.start < end and other is not slot]


def _missing(own: Indicator, behind: str, entry: Entry, given: set[str], catalogue: Catalogue) -> Indicator | None:
    """The one indicator of the section that is counted so and has no number; of several, the one named alike."""
    here = [each for each in catalogue.indicators.values() if belongs(each.id, entry.section, catalogue)]
    free = free_of((each for each in here if stands_for(each, behind)), given)
    if len(free) > 1:
        free = [each for each in free if each.id.rpartition("_")[2] == own.id.rpartition("_")[2]]
    return catalogue.indicator(the_one(free, given, ()))


def _of_a_kind(paragraph: Paragraph, told: list[Slot], catalogue: Catalogue) -> Iterator[Mistake]:
    """Two figures counted in the same, each among the words of the other's code."""
    names = tuple(slot.figure.indicator for slot in paragraph.slots)
    for one, other in mixed_up(names, paragraph.around) if len(names) > 1 else ():
        slots = paragraph.slots[one], paragraph.slots[other]
        first, second = (catalogue.indicator(slot.figure.indicator) for slot in slots)
        is_new = all(slot.figure.value is not None and slot not in told for slot in slots)
        if first and second and first.unit == second.unit and is_new:
            yield Mistake(paragraph, slots[0], second, exchanged=slots[1])
