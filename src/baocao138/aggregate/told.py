"""All that was filed for one period, by indicator. Most files stay in outline: what they give is added up as typed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import repeat

from baocao138.aggregate.ledger import contribution_of, contributions_of
from baocao138.aggregate.sources import Given, Sources, Spans
from baocao138.model.catalogue import Catalogue, Indicator
from baocao138.model.contribution import Contribution
from baocao138.model.count import DECIMALS, read_reported, reported
from baocao138.model.filing import Filing
from baocao138.model.malformed import Malformed
from baocao138.model.period import Period
from baocao138.model.sketch import Breakdown


class Told:
    """What was said for one period: by files in outline, and by those that had to be read in full."""

    def __init__(self, period: Period) -> None:
        self.period = period
        self._given: dict[str, Given] = defaultdict(list)
        self._broken: dict[str, list[tuple[Filing, Breakdown]]] = defaultdict(list)
        self._read: dict[str, list[Contribution]] = defaultdict(list)
        self._read_cells: dict[tuple[str, str], list[Contribution]] = defaultdict(list)

    def take(self, filing: Filing, catalogue: Catalogue) -> None:
        """Take in a file, in outline where that tells all of it."""
        sketch = filing.sketch
        names: list[str] = []
        typed: list[str] = []
        for entry in sketch.entries:
            names += entry.names[: len(entry.typed)]
            typed += entry.typed
        broken = [each for entry in sketch.entries for each in entry.broken]
        for name, (whole, _) in broken:
            if whole:
                names.append(name)
                typed.append(whole)
        if sketch.has_window or sketch.is_shared or not _is_plain(names, broken, catalogue):
            self.enter(contributions_of(filing.submission, catalogue))
            return
        for name, value in zip(names, zip(repeat(filing), map(reported, typed)), strict=False):
            self._given[name].append(value)
        for name, breakdown in broken:
            self._broken[name].append((filing, breakdown))

    def enter(self, contributions: Iterable[Contribution]) -> None:
        """Take in contributions."""
        for each in contributions:
            if each.axis:
                self._read_cells[each.indicator, each.axis].append(each)
            else:
                self._read[each.indicator].append(each)

    def __contains__(self, code: str) -> bool:
        return code in self._given or code in self._read

    def __getitem__(self, code: str) -> list[Contribution]:
        """Everything that was said of an indicator as a whole."""
        given = [contribution_of(filing, (code, "", ""), value) for filing, value in self._given.get(code, ())]
        return [*self._read.get(code, ()), *given]

    def sources(self, code: str) -> Sources:
        """The same, added up."""
        return Sources(self._read.get(code, ()), self._given.get(code, ()), (code, "", ""))

    def cells(self, indicator: Indicator, axis: str, spans: Spans) -> dict[str, Sources]:
        """What was said of each group of an axis by those whom ``spans`` names."""
        code, groups = indicator.id, indicator.axis(axis) or ()
        given: dict[str, Given] = defaultdict(list)
        read: dict[str, list[Contribution]] = defaultdict(list)
        agencies = spans.get((self.period, self.period.end), ())
        for filing, (_, axes) in self._broken.get(code, ()):
            for name, parts in axes:
                if name == axis and filing.agency in agencies:
                    for group, typed in parts:
                        given[group].append((filing, reported(typed)))
        for each in self._read_cells.get((code, axis), ()):
            if each.agency in spans.get((each.period, each.day), ()):
                read[each.group].append(each)
        return {group: Sources(read[group], given[group], (code, axis, group)) for group in groups}


def _is_plain(names: list[str], broken: list[tuple[str, Breakdown]], catalogue: Catalogue) -> bool:
    """True where a file has one value at most for an indicator and for its groups, all under their full codes."""
    if len(set(names)) < len(names) or len(dict(broken)) < len(broken):
        return False
    if catalogue.short_ids and not catalogue.short_ids.keys().isdisjoint([*names, *dict(broken)]):
        return False
    # The outline runs together what is typed in several places.
    return not any(" " in whole and isinstance(read_reported(whole, DECIMALS), Malformed) for _, (whole, _) in broken)
