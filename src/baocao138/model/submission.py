"""What one agency files for one period."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import NamedTuple

from baocao138.model.count import Reported
from baocao138.model.period import Period
from baocao138.model.place import Passage, Place


class Figure(NamedTuple):
    """A value that a person typed: in a sentence or under ``so_lieu``.

    ``indicator`` is the code as catalogued; ``typed`` the number to the letter; ``axis`` and ``group`` are empty for a
    whole, or name the breakdown ("gioi_tinh", "nu"). ``value`` is None where a sentence refers back to the one value
    of its entry. ``named`` is where the code stands, then the axis and the group where there are any: a wrong name is
    shown there, not at the number.
    """

    indicator: str
    value: Reported | None
    typed: str
    place: Place
    axis: str = ""
    group: str = ""
    named: tuple[Place, ...] = ()

    @property
    def name_place(self) -> Place:
        """Where the code stands; the number, where that is not known."""
        return self.named[0] if self.named else self.place

    @property
    def axis_place(self) -> Place:
        """Where the axis stands; the number, where that is not known."""
        return self.named[1] if len(self.named) > 1 else self.place

    @property
    def group_place(self) -> Place:
        """Where the group stands; the number, where that is not known."""
        return self.named[2] if len(self.named) > 2 else self.place


class Slot(NamedTuple):
    """A figure in its sentence: the characters ``start`` to ``end`` of the paragraph as typed."""

    start: int
    end: int
    figure: Figure


class Paragraph(NamedTuple):
    """A paragraph as typed, with the figures bound in it in order."""

    passage: Passage
    slots: tuple[Slot, ...] = ()

    @property
    def place(self) -> Place:
        """Where the paragraph was typed."""
        return self.passage.place

    @property
    def outside(self) -> str:
        """The text with its figures blanked, so that places stay."""
        text, pieces, end = self.passage.text, [], 0
        for slot in self.slots:
            pieces += [text[end : slot.start], " " * (slot.end - slot.start)]
            end = slot.end
        return "".join(pieces) + text[end:]

    @property
    def around(self) -> list[str]:
        """The texts around the figures: the one before the first, those between two, the one behind the last."""
        ends = [0, *(slot.end for slot in self.slots)]
        starts = [*(slot.start for slot in self.slots), len(self.passage.text)]
        return [self.passage.text[end:start] for end, start in zip(ends, starts, strict=True)]

    def behind(self, slot: Slot) -> str:
        """How the text goes on behind a figure, to the next one."""
        after = next((other.start for other in self.slots if other.start >= slot.end), None)
        return self.passage.text[slot.end : after]


class Entry(NamedTuple):
    """What an agency says under one section.

    ``subject`` replaces the agency's name before the first paragraph ("" prints none, None means the name).
    ``joint`` are co-authors, for whom this entry counts too; ``partners`` only helped; ``named`` has both with places.
    """

    section: str
    place: Place
    subject: str | None
    joint: tuple[str, ...]
    partners: tuple[str, ...]
    paragraphs: tuple[Paragraph, ...]
    figures: tuple[Figure, ...]
    named: tuple[tuple[str, Place], ...] = ()

    @property
    def bound(self) -> tuple[Figure, ...]:
        """The figures of the sentences, those without a value, which refer back, too."""
        return tuple(slot.figure for paragraph in self.paragraphs for slot in paragraph.slots)

    @property
    def all_figures(self) -> tuple[Figure, ...]:
        """Figures with a value, those of the sentences first."""
        return tuple(figure for figure in self.bound + self.figures if figure.value is not None)


class Silence(NamedTuple):
    """A finding that its author asks to leave out, and why."""

    code: str
    words: str
    reason: str
    place: Place


class Submission(NamedTuple):
    """One agency's file. ``replaces`` tells that it corrects an earlier one, and how the clerk named that.

    ``since`` and ``until`` are the days its data cover where they differ from the period's own. A place is None where
    the key is not there.
    """

    file: str
    agency: str
    agency_place: Place
    period: Period
    period_place: Place
    entries: tuple[Entry, ...]
    replaces: str = ""
    since: datetime.date | None = None
    until: datetime.date | None = None
    symbol: str = ""
    date: datetime.date | None = None
    date_place: Place | None = None
    since_place: Place | None = None
    until_place: Place | None = None
    replaces_place: Place | None = None
    symbol_place: Place | None = None
    silences: tuple[Silence, ...] = ()

    @property
    def all_figures(self) -> Iterator[Figure]:
        """Figures with a value, entry after entry."""
        return (figure for entry in self.entries for figure in entry.all_figures)
