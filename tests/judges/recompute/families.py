"""Indicators that end and are carried on by others, at random: renamed, merged, renamed twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from tests.judges.recompute.reading import window

# Mostly the eve of the year, so that the base of a comparison has the old names; else within the year, or before.
ENDS = (
    *[date(2018, 12, 14)] * 5,
    *[date(2019, 6, 14)] * 3,
    date(2019, 3, 14),
    date(2019, 9, 14),
    date(2019, 4, 30),
    date(2018, 6, 14),
    date(2018, 9, 30),
    date(2019, 12, 14),
)


@dataclass(frozen=True)
class Life:
    """From when to when an indicator (or an agency) is there, and what follows it."""

    since: date | None = None
    until: date | None = None
    heir: str = ""

    def holds(self, period: str) -> bool:
        """Whether it is there on the day on which a period's data are closed."""
        end = window(period)[1]
        return (not self.since or self.since <= end) and (not self.until or self.until >= end)

    def keys(self) -> Iterator[str]:
        """As a catalogue says it."""
        for key, when in (("tu", self.since), ("den", self.until)):
            if when:
                yield f"{key}: {when.day}/{when.month}/{when.year}"
        if self.heir:
            yield f"ke_thua: {self.heir}"


def histories(random: Random, names: list[str], sums: set[str]) -> dict[str, Life]:
    """One or two of the indicators with those that they carry on, `cu-…`; an heir may have been there before."""
    found: dict[str, Life] = {}
    for number, heir in enumerate(random.sample(names, random.choice([1, 1, 2]))):
        end = random.choice(ENDS)
        after = end + timedelta(days=1)
        found[heir] = Life(after if heir in sums or random.random() < 0.75 else None)
        first, second = f"cu-{number}a", f"cu-{number}b"
        shape = random.choice(["renamed", "renamed", "merged", "twice"])
        found[first] = Life(None, end, heir)
        if shape == "merged":
            other = end if random.random() < 0.7 else random.choice(ENDS)
            found[second] = Life(None, min(end, other) if heir in sums else other, heir)
        elif shape == "twice":
            before = random.choice([end - timedelta(days=91), end - timedelta(days=182), date(2018, 6, 14)])
            before = min(before, end - timedelta(days=1))
            found[first] = Life(before + timedelta(days=1) if random.random() < 0.8 else None, end, heir)
            found[second] = Life(None, before, first)
    return found
