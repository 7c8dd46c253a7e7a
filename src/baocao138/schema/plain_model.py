"""A plain file to the model: what the strict way would make of it, places included."""

from __future__ import annotations

import datetime

from baocao138.model.count import reported
from baocao138.model.filing import Filing
from baocao138.model.malformed import Malformed
from baocao138.model.period import Period, read_period
from baocao138.model.place import Passage, Place
from baocao138.model.submission import Entry, Figure, Paragraph, Slot, Submission
from baocao138.read.prose_block import ProseBlock
from baocao138.read.source import Source
from baocao138.schema.parsed import Parsed
from baocao138.schema.plain import KIND, Glance, Match, glance, groups_of, parts_of, read_day
from baocao138.schema.plain_grammar import BOUND, CODE, ITEM, LISTED


def read_plain(data: bytes, file: str) -> Parsed | None:
    """A plain file in outline, its submission made when somebody asks for it; None for a file that is not plain."""
    found = glance(data, file)
    if found is None:
        return None
    seen, sketch = found
    joint = []
    if sketch.is_shared:
        joint = [code[0] for entry in seen.entries if entry["joint"] for code in CODE.finditer(entry["joint"])]
    filing = Filing(file, sketch, lambda: whole_submission(data, file))
    return Parsed(KIND, filing, (sketch.agency, *map(_code, joint)), sketch.period)


def whole_submission(data: bytes, file: str) -> Submission:
    """The submission of a file that is known to be plain. TypeError where it is not."""
    found = glance(data, file)
    if found is None:
        raise TypeError(file)
    return submission_of(found[0])


def submission_of(seen: Glance) -> Submission:
    """The submission of a plain file."""
    model = _Model(seen)
    keys = {key: (found["value"], model.place(*found.span("value"))) for key, found in seen.keys.items()}
    period = read_period(keys["ky"][0])
    assert isinstance(period, Period)
    return Submission(
        file=seen.file,
        agency=_code(keys["don_vi"][0]),
        agency_place=keys["don_vi"][1],
        period=period,
        period_place=keys["ky"][1],
        entries=tuple([model.entry(entry) for entry in seen.entries]),
        since=_date(keys, "tu_ngay"),
        until=_date(keys, "den_ngay"),
        symbol=keys["so_ky_hieu"][0] if "so_ky_hieu" in keys else "",
        symbol_place=keys["so_ky_hieu"][1] if "so_ky_hieu" in keys else None,
        date=_date(keys, "ngay"),
        date_place=keys["ngay"][1] if "ngay" in keys else None,
        since_place=keys["tu_ngay"][1] if "tu_ngay" in keys else None,
        until_place=keys["den_ngay"][1] if "den_ngay" in keys else None,
    )


def _date(keys: dict[str, tuple[str, Place]], key: str) -> datetime.date | None:
    day = read_day(keys[key][0]) if key in keys else None
    assert not isinstance(day, Malformed)
    return day


def _code(typed: str) -> str:
    return typed.replace("-", "_")


class _Model:
    """Makes the parts of one file's model."""

    def __init__(self, seen: Glance) -> None:
        self.text = seen.text
        self.source = Source(seen.file, seen.text)
        self.place = self.source.place

    def entry(self, raw: Match) -> Entry:
        joint, partners = self._codes(raw, "joint"), self._codes(raw, "partners")
        indent = 6 if raw["only"] else 8
        return Entry(
            section=_code(raw["section"]),
            place=self.place(*raw.span("section")),
            subject=raw["subject"],
            joint=tuple([code for code, _ in joint]),
            partners=tuple([code for code, _ in partners]),
            paragraphs=tuple([self._paragraph(start, end, indent) for start, end in self._blocks(raw)]),
            figures=tuple([figure for found in self._listed(raw) for figure in self._figures(found)]),
            named=joint + partners,
        )

    def _blocks(self, raw: Match) -> list[tuple[int, int]]:
        """Where the paragraphs of an entry stand, each from its ``>`` on."""
        if raw["only"]:
            return [raw.span("only")]
        return [found.span(1) for found in ITEM.finditer(self.text, *raw.span("items"))] if raw["items"] else []

    def _listed(self, raw: Match) -> list[Match]:
        return list(LISTED.finditer(self.text, *raw.span("figures"))) if raw["figures"] else []

    def _codes(self, found: Match, key: str) -> tuple[tuple[str, Place], ...]:
        codes = CODE.finditer(self.text, *found.span(key)) if found[key] else ()
        return tuple([(_code(code[0]), self.place(*code.span())) for code in codes])

    def _paragraph(self, start: int, end: int, indent: int) -> Paragraph:
        first = start + len(">-\n") + indent
        slots = []
        for found in BOUND.finditer(self.text, first, end):
            typed = found["count"]
            value = reported(typed) if typed else None
            place = self.place(*found.span("count") if typed else found.span())
            # In the folded text each line end and the blanks after it are one blank.
            at = found.start() - first - indent * self.text.count("\n", first, found.start())
            figure = Figure(_code(found["name"]), value, typed or "", place, named=(self.place(*found.span("name")),))
            slots.append(Slot(at, at + len(found[0]), figure))
        return Paragraph(Passage.later(ProseBlock(self.source, start, end, indent)), tuple(slots))

    def _figures(self, found: Match) -> list[Figure]:
        indicator, figures, named = _code(found["name"]), [], (self.place(*found.span("name")),)
        if found["count"]:
            return [self._figure(indicator, found, "count", named)]
        for part in parts_of(self.text, *found.span("parts")):
            if part["whole"]:
                figures.append(self._figure(indicator, part, "whole", named))
            for group in groups_of(part, self.text):
                figures.append(self._grouped(indicator, part, group, named))
        return figures

    def _figure(self, indicator: str, found: Match, typed: str, named: tuple[Place, ...]) -> Figure:
        return Figure(indicator, reported(found[typed]), found[typed], self.place(*found.span(typed)), named=named)

    def _grouped(self, indicator: str, part: Match, group: Match, named: tuple[Place, ...]) -> Figure:
        named = (*named, self.place(*part.span("axis")), self.place(*group.span("name")))
        figure = self._figure(indicator, group, "count", named)
        return figure._replace(axis=_code(part["axis"]), group=_code(group["name"]))
