"""What `diff` says of two periods, against the judge's own figures."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from tests.judges.recompute.figures import AT_ODDS, INCOMPLETE, KNOWN, Figure, Judge, year_before
from tests.judges.recompute.reading import Agency, Indicator, window
from tests.judges.recompute.refusals import fair
from tests.judges.recompute.served import run
from tests.judges.recompute.shares import Share, shares, successor
from tests.judges.recompute.wording import changed, compared, counted, period_words

Changes = dict[tuple[str, str], dict[str, Any]]
OTHER_DAYS = " (thời hạn chốt số liệu hai kỳ khác nhau)"


def text(figure: Figure) -> str:
    """A total as `diff` writes it."""
    if figure.state == AT_ODDS:
        return "trái nhau"
    return (counted(figure.amount) if figure.amount else "-") + " (chưa đủ)" * (figure.state == INCOMPLETE)


def part(share: Share | None) -> str:
    """An agency's share; numbers of parts of a period that are not one number are none."""
    if share is None:
        return "-"
    return (counted(share.amount) if share.amount else "-") + " (chưa đủ)" * (not share.whole)


def differences(mine: Judge, target: str, folder: Path) -> tuple[int, list[str]]:
    """`diff` of the totals with the year before, with its sentences."""
    before = year_before(target)
    done = run("diff", before, target, "--data", folder, "--format", "json")
    if done.returncode:
        return 0, [] if fair(mine, done.stdout + done.stderr) else [
            f"diff refused: {(done.stdout + done.stderr)[:300]}"
        ]
    got: Changes = {(c["indicator"], c["agency"]): c for c in json.loads(done.stdout)["changes"]}
    wrong, numbers = [], 0
    for row in mine.province.indicators.values():
        if row.heir and not mine.applies(row, target):  # told with the one that carries it on
            wrong += [f"diff: {row.id} has ended, but {c}" for (i, _), c in got.items() if i == row.id]
            continue
        base, now = mine.total(row, before), mine.total(row, target)
        numbers += 2
        wrong += of_total(row, base, now, got.get((row.id, "")), before)
        more, theirs = by_agency(mine, row.id, (before, target), got)
        numbers += more
        wrong += theirs
    return numbers, wrong


def of_total(row: Indicator, base: Figure, now: Figure, shown: dict[str, Any] | None, before: str) -> list[str]:
    """What is wrong with the line of one indicator."""
    if not shown:
        return [] if text(base) == text(now) else [f"diff: {row.id} {text(base)} -> {text(now)} is missing"]
    if (shown["before"], shown["after"]) != (text(base), text(now)):
        return [f"diff: {row.id} {shown['before']} -> {shown['after']}, want {text(base)} -> {text(now)}"]
    if shown["change"] != changed(now, base):
        return [f"diff: {row.id} change {shown['change']}, want {changed(now, base)}"]
    if now.state != KNOWN:
        return []
    words = compared(now, base, row.unit, period_words(before), pad=False)
    if base.state == KNOWN and odd_days(now) != odd_days(base):
        words += OTHER_DAYS
    return [f"diff: {row.id} {shown['words']!r}, want {words!r}"] if shown["words"] != words else []


def odd_days(figure: Figure) -> set[tuple[str | int, ...]]:
    """The days, without their year, of numbers that are not of the days of their period, and whose they are."""
    return {(s.agency, s.since.month, s.since.day, s.day.month, s.day.day) for s in figure.sources if s.odd_days}


def by_agency(mine: Judge, name: str, periods: tuple[str, str], got: Changes) -> tuple[int, list[str]]:
    """The lines of one indicator for each agency: just those whose numbers differ."""
    wrong, numbers, row = [], 0, mine.province.indicators[name]
    day = window(periods[1])[1]
    before, after = (shares(mine, row, p, day) for p in periods)
    for agency in mine.province.agencies.values():
        base, now = before.get(agency.id), after.get(agency.id)
        shown = got.get((name, agency.name))
        want: dict[str, str | list[str]] = {"before": part(base), "after": part(now), "change": ""}
        if want["before"] == want["after"]:
            wrong += [f"diff: {name} {agency.name}: no change, but {shown}"] if shown else []
            continue
        if now and base and now.comparable(base):
            want["change"] = changed(now.figure, base.figure)
        want["predecessors"] = list(predecessors(mine, agency, row, (periods[0], day)))
        numbers += 2
        if shown is None or want != {k: shown[k] for k in want}:
            wrong.append(f"diff: {name} {agency.name}: {shown}, want {want}")
    return numbers, wrong


def predecessors(mine: Judge, agency: Agency, row: Indicator, when: tuple[str, date]) -> Iterator[str]:
    """The names of those whose work an agency has taken over, and who gave a number."""
    then = shares(mine, row, when[0], window(when[0])[1])
    for old in mine.province.agencies.values():
        own = then.get(old.id)
        if old.id != agency.id and own and own.told and successor(mine, old, row, when[1]) == agency.id:
            yield old.name
