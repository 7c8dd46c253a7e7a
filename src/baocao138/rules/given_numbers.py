"""The numbers of some indicators in each file, read from its outline: no file need be built for them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from baocao138.model.count import DECIMALS, Count, read_reported
from baocao138.model.filing import Filing

Numbers = dict[str, list[Decimal]]


def given_numbers(filings: Iterable[Filing], codes: frozenset[str]) -> Iterator[tuple[Filing, Numbers]]:
    """The files that give any, with all exact numbers that are not broken down, one after the other."""
    for filing in filings if codes else ():
        found: Numbers = {}
        for entry in filing.sketch.entries:
            if codes.isdisjoint(entry.names):
                continue
            for name, typed in zip(entry.names, entry.typed, strict=False):
                value = read_reported(typed, DECIMALS) if name in codes else None
                if isinstance(value, Count) and not value.qualifiers:
                    found.setdefault(name, []).append(value.value)
        if found:
            yield filing, found
