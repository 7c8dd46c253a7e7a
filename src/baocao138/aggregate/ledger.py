"""The ledger: a set of contributions. Merging is the union of sets, so order and doubling change nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from baocao138.model.catalogue import Catalogue
from baocao138.model.contribution import Contribution
from baocao138.model.count import DECIMALS, Reported, read_reported
from baocao138.model.filing import Filing
from baocao138.model.malformed import Malformed
from baocao138.model.place import Later, Place
from baocao138.model.sketch import Sketch
from baocao138.model.submission import Submission

Ledger = frozenset[Contribution]


def contributions_of(submission: Submission, catalogue: Catalogue) -> Ledger:
    """All values that one agency's file gives, of indicators that the catalogue knows, under their one code."""
    day = submission.until or submission.period.end
    since = submission.since or submission.period.start
    is_windowed = (since, day) != (submission.period.start, submission.period.end)
    return frozenset(
        Contribution(
            indicator=indicator.id,
            agency=submission.agency,
            period=submission.period,
            value=figure.value,
            place=figure.place,
            day=day,
            joint=entry.joint,
            axis=figure.axis,
            group=figure.group,
            is_windowed=is_windowed,
        )
        for entry in submission.entries
        for figure in entry.all_figures
        if figure.value is not None and (indicator := catalogue.indicator(figure.indicator))
    )


def contributions_of_filing(filing: Filing, catalogue: Catalogue) -> Iterator[Contribution]:
    """The same of a file in outline, its places to be looked up; the whole is read where the outline does not do."""
    sketch = filing.sketch
    if sketch.has_window or sketch.is_shared or not _is_plain(sketch):
        yield from contributions_of(filing.submission, catalogue)
        return

    def find(key: tuple[object, ...]) -> Place:
        return _place(filing, *key)

    file, agency, period, day = filing.file, sketch.agency, sketch.period, sketch.period.end
    indicators, indicator = catalogue.indicators, catalogue.indicator
    for at, entry in enumerate(sketch.entries):
        seen: dict[str, int] = {}
        for name, typed in zip(entry.names, entry.typed, strict=False):
            known = indicators.get(name) or indicator(name)
            if known:
                nth = seen[name] = seen.get(name, -1) + 1
                place = Later(file, (at, name, "", "", nth), find)
                yield Contribution(known.id, agency, period, _value(typed), place, day)
        for name, (whole, axes) in entry.broken:
            if known := indicator(name):
                if whole:
                    place = Later(file, (at, name, "", "", 0), find)
                    yield Contribution(known.id, agency, period, _value(whole), place, day)
                for axis, groups in axes:
                    for group, typed_group in groups:
                        place = Later(file, (at, name, axis, group, 0), find)
                        yield Contribution(known.id, agency, period, _value(typed_group), place, day, (), axis, group)


def _is_plain(sketch: Sketch) -> bool:
    """False where a whole that is broken down is typed in several places: its outline runs them together."""
    wholes = (whole for entry in sketch.entries for _, (whole, _) in entry.broken)
    return not any(whole and isinstance(read_reported(whole, DECIMALS), Malformed) for whole in wholes)


def _value(typed: str) -> Reported:
    value = read_reported(typed, DECIMALS)
    assert not isinstance(value, Malformed)
    return value


def _place(filing: Filing, at: object, name: object, axis: object, group: object, nth: object) -> Place:
    """The ``nth`` figure so named in an entry."""
    assert isinstance(at, int) and isinstance(nth, int)
    figures = filing.submission.entries[at].all_figures
    return [f.place for f in figures if (f.indicator, f.axis, f.group) == (name, axis, group)][nth]


def ledger_of(submissions: Iterable[Submission], catalogue: Catalogue) -> Ledger:
    """The union of what all the files give."""
    return frozenset().union(*(contributions_of(submission, catalogue) for submission in submissions))
