"""The standing office's frame: what stands around the agencies' entries, and in what order they come."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from baocao138.model.period import Period
from baocao138.model.place import Passage, Place
from baocao138.model.submission import Silence

REST = "con_lai"


class EntryOf(NamedTuple):
    """Here the entries of one agency are printed, or of all agencies not named elsewhere where it is ``REST``.

    ``ordinal`` chooses the agency's first, second, … entry in the section; 0 takes them in order. ``dash`` tells
    whether each begins with a dash.
    """

    agency: str
    place: Place
    ordinal: int = 0
    dash: bool = True


class Text(NamedTuple):
    """The office's own paragraphs; ``dash`` tells whether the first one follows a dash."""

    paragraphs: tuple[Passage, ...]
    dash: bool = True


class Points(NamedTuple):
    """A bullet followed by sub-items; ``marks`` is "+" or "a)"."""

    lead: Passage
    items: tuple[Passage, ...]
    marks: str = "+"
    dash: bool = True


Item = EntryOf | Text | Points


class Part(NamedTuple):
    """A section of the report: title, paragraphs, items, sub-sections, closing paragraphs, in this order.

    ``title`` None takes the catalogue's, an empty one prints none; ``number`` None takes the computed one.
    """

    id: str
    place: Place
    title: Passage | None
    number: str | None
    paragraphs: tuple[Passage, ...]
    items: tuple[Item, ...]
    parts: tuple[Part, ...]
    closing: tuple[Passage, ...] = ()


class Recipients(NamedTuple):
    """Names under "Nơi nhận", with their places, and what they receive the report for ("để báo cáo"), if anything."""

    names: tuple[str, ...]
    purpose: str = ""
    places: tuple[Place, ...] = ()


class Signature(NamedTuple):
    """Who signs: lines of authority and post above the signature, post and name below it; and some of their places."""

    authority: tuple[str, ...]
    post: str
    other_post: str
    rank: str
    name: str
    name_place: Place | None = None
    authority_place: Place | None = None


class Annex(NamedTuple):
    """An annex: its title, its paragraphs, the table of figures that it shows ("" for none), the bars of its chart.

    ``table`` is "tong-hop" (all indicators), "theo-don-vi" (by agency) or "phan-to" (breakdowns), of the named
    ``indicators``, of all where none is named. ``chart`` are the indicators to be drawn, each this period beside the
    same period a year earlier; none where there is no chart.
    """

    title: Passage
    paragraphs: tuple[Passage, ...]
    table: str = ""
    indicators: tuple[tuple[str, Place], ...] = ()
    chart: tuple[tuple[str, Place], ...] = ()


class Omission(NamedTuple):
    """What an agency filed for any of the sections is not printed, though its figures count, and why.

    ``ordinal`` as in ``EntryOf``.
    """

    agency: str
    sections: tuple[str, ...]
    reason: str
    place: Place
    ordinal: int = 0


class Rewording(NamedTuple):
    """The office's wording instead of an agency's entry; ``{{ ma }}`` in it stands for the entry's own figures.

    ``ordinal`` as in ``EntryOf``; ``subject`` None keeps the words before the first paragraph.
    """

    agency: str
    section: str
    paragraphs: tuple[Passage, ...]
    place: Place
    ordinal: int = 0
    subject: str | None = None

    @property
    def sections(self) -> tuple[str, ...]:
        """Its section, as of an ``Omission``."""
        return (self.section,)


class Frame(NamedTuple):
    """The report's frame for one period; ``typed`` tells where its plain words stand, under the names of their keys."""

    file: str
    place: Place
    period: Period
    issuer: str
    subject: tuple[Passage, ...]
    parts: tuple[Part, ...]
    issuer_in_words: str = ""
    superior: str = ""
    symbol: str = ""
    symbol_place: Place | None = None
    locality: str = ""
    date: datetime.date | None = None
    date_place: Place | None = None
    addressees: tuple[Passage, ...] = ()
    grounds: tuple[Passage, ...] = ()
    opening: tuple[Passage, ...] = ()
    closing: tuple[Passage, ...] = ()
    end_mark: str = ""
    recipients: tuple[Recipients, ...] = ()
    filed: str = ""
    drafter: str = ""
    signature: Signature = Signature((), "", "", "", "")
    template: str = "bao-cao"
    padding: int = 2
    numbering: tuple[str, ...] = ()
    annexes: tuple[Annex, ...] = ()
    omissions: tuple[Omission, ...] = ()
    rewordings: tuple[Rewording, ...] = ()
    silences: tuple[Silence, ...] = ()
    typed: tuple[tuple[str, Place], ...] = ()

    def place_of(self, key: str) -> Place:
        """Where the value of one of its keys stands; where the key is not there, the line of the period."""
        return dict(self.typed).get(key, self.place)


def passages_of(frame: Frame) -> Iterator[Passage]:
    """All texts of a frame that may name a total."""
    yield from (*frame.subject, *frame.grounds, *frame.opening, *frame.closing)
    yield from _passages_in(frame.parts)
    for annex in frame.annexes:
        yield from (annex.title, *annex.paragraphs)


def _passages_in(parts: Iterable[Part]) -> Iterator[Passage]:
    for part in parts:
        yield from _passages(part)
        yield from _passages_in(part.parts)


def _passages(part: Part) -> Iterator[Passage]:
    if part.title:
        yield part.title
    yield from part.paragraphs
    yield from part.closing
    for item in part.items:
        yield from _item_passages(item)


def _item_passages(item: Item) -> Iterator[Passage]:
    if isinstance(item, Points):
        yield item.lead
        yield from item.items
    elif not isinstance(item, EntryOf):
        yield from item.paragraphs
