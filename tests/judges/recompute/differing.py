"""What `diff` says of two periods, against the judge's own figures."""

from __future__ import annotations

import json
from pathlib import Path

from tests.judges.recompute.figures import AT_ODDS, INCOMPLETE, KNOWN, Figure, Judge, year_before
from tests.judges.recompute.reading import Indicator
from tests.judges.recompute.wording import changed, compared, counted, in_words, period_words
from tests.program import run

Changes = dict[tuple[str, str], dict[str, str]]
OTHER_DAYS = " (thời hạn chốt số liệu hai kỳ khác nhau)"


def at_odds(mine: Judge) -> bool:
    """Whether two agencies (or one agency twice) give different words about one day of a stock that is not added."""
    said: dict[tuple[str, str, object], set[object]] = {}
    for s in mine.province.said:
        row = mine.province.indicators[s.indicator]
        if row.kind == "ton" and s.amount is not None:
            said.setdefault((row.id, s.agency if row.added else "", s.day), set()).add(s.amount)
    return any(len(v) > 1 for v in said.values())


def text(figure: Figure, own: bool = False) -> str:
    """A figure as `diff` writes it; an agency's own scopes of parts of a period are not at odds but not one number."""
    if figure.state == AT_ODDS:
        return "-" if own else "trái nhau"
    if figure.state == INCOMPLETE:
        return f"{counted(figure.amount) if figure.amount else '-'} (chưa đủ)"
    return counted(figure.amount) if figure.amount else "-"


def differences(mine: Judge, target: str, folder: Path) -> tuple[int, list[str]]:
    """`diff` of the totals with the year before, with its sentences."""
    before = year_before(target)
    done = run("diff", before, target, "--data", folder, "--format", "json")
    if done.returncode:
        return 0, [] if at_odds(mine) else [f"diff refused: {(done.stdout + done.stderr)[:300]}"]
    got: Changes = {(c["indicator"], c["agency"]): c for c in json.loads(done.stdout)["changes"]}
    wrong, numbers = [], 0
    for row in mine.province.indicators.values():
        if row.heir and not mine.applies(row, target):  # told with the one that carries it on
            wrong += [f"diff: {row.id} has ended, but {c}" for (i, _), c in got.items() if i == row.id]
            continue
        base, now = mine.total(row, before), mine.total(row, target)
        if text(now) == text(base):
            shown = got.get((row.id, ""))
            wrong += [f"diff: no change, but {shown}"] if shown and shown["before"] == shown["after"] else []
            continue
        numbers += 2
        wrong += of_total(row, base, now, got.get((row.id, "")), before)
        if row.kind != "ton" or row.added:  # of what is counted once, `diff` names only those who have the last word
            more, theirs = by_agency(mine, row.id, (before, target), got)
            numbers += more
            wrong += theirs
    return numbers, wrong


def of_total(row: Indicator, base: Figure, now: Figure, shown: dict[str, str] | None, before: str) -> list[str]:
    """What is wrong with the line of one indicator."""
    if not shown:
        return [f"diff: {row.id} {text(base)} -> {text(now)} is missing"]
    if (shown["before"], shown["after"]) != (text(base), text(now)):
        return [f"diff: {row.id} {shown['before']} -> {shown['after']}, want {text(base)} -> {text(now)}"]
    if shown["change"] != in_words(changed(now, base)):
        return [f"diff: {row.id} change {shown['change']}, want {in_words(changed(now, base))}"]
    if now.state != KNOWN:
        return []
    words = compared(now, base, row.unit, period_words(before), pad=False)
    if any(s.odd_days for f in (now, base) for s in f.sources) and base.state == KNOWN:
        words += OTHER_DAYS
    return [f"diff: {row.id} {shown['words']!r}, want {words!r}"] if shown["words"] != words else []


def by_agency(mine: Judge, name: str, periods: tuple[str, str], got: Changes) -> tuple[int, list[str]]:
    """The lines of one indicator for each agency."""
    wrong, numbers, row = [], 0, mine.province.indicators[name]
    for agency in mine.province.agencies.values():
        base, now = (mine.agency_figure(agency.id, row, p) for p in periods)
        shown = got.get((name, agency.name))
        want = text(base, own=True), text(now, own=True)
        if shown is None:
            if KNOWN in (now.state, base.state) and want[0] != want[1]:
                wrong.append(f"diff: {name} {agency.name}: {want} is missing")
            continue
        numbers += 2
        if (shown["before"], shown["after"]) != want:
            wrong.append(f"diff: {name} {agency.name}: {shown['before'], shown['after']}, want {want}")
    return numbers, wrong
