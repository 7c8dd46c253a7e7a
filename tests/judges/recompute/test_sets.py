"""Many small provinces made at random: `export` and `diff` of each against the judge's own arithmetic.

BAOCAO138_SETS says how many (100; the full run is 1000), BAOCAO138_FIRST_SET the first seed.
"""

from __future__ import annotations

import csv
import json
import os
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pytest

from tests.judges.recompute.differing import differences
from tests.judges.recompute.figures import Judge
from tests.judges.recompute.generate import make
from tests.judges.recompute.puzzle import family_puzzle
from tests.judges.recompute.reading import lies_in, province
from tests.judges.recompute.refusals import fair
from tests.judges.recompute.rows import expected, key, small
from tests.judges.recompute.served import run

SETS = int(os.environ.get("BAOCAO138_SETS", "100"))
FIRST = int(os.environ.get("BAOCAO138_FIRST_SET", "0"))
LEFT_OUT = {"ten_nhom"}
SOLVED = "can be worked out"
# The written rules do not say: duties met through another agency's joint entry in parts of a period, a sum (`tong_cua`)
# stated for one part and its parts for another, a scope that an obliged agency leaves out.
UNSETTLED = {82, 352, 521, 654, 677, 787, 808, 861, 978}
# Faults of the program in what indicators carry on, each told in test_successors.
REPORTED = {22, 85, 118, 334, 454, 502, 550, 583, 592, 634, 757, 964, 973, 997}


def judged(seed: int, here: Path) -> tuple[int, list[str]]:
    """How many numbers of one province were compared, and everything that differs."""
    folder = here / str(seed)
    folder.mkdir(parents=True)
    target = make(seed, folder).target
    mine = Judge(province(folder))
    if not any(lies_in(p, target) for _, p in mine.province.files):
        return 0, []
    file = folder / f"so-lieu.{('csv', 'json')[seed % 2]}"
    done = run("export", "-p", target, "--data", folder, "-o", file)
    words = done.stdout + done.stderr
    if done.returncode:
        return 0, [] if fair(mine, words) else [f"{seed}: refused: {words[:400]}"]
    if file.suffix == ".csv":
        with file.open(encoding="utf-8-sig", newline="") as stream:
            got = list(csv.DictReader(stream))
    else:
        got = [{k: str(v) for k, v in row.items()} for row in json.loads(file.read_text("utf-8"))]
    wrong = [f"{seed} {target}: {w}" for w in [*rows(mine, target, got), *secrets(mine, target, got)]]
    compared_too = 0
    if any(p.startswith("2018") for _, p in mine.province.files):
        compared_too, more = differences(mine, target, folder)
        wrong += [f"{seed} {target}: {w}" for w in more]
    return sum(1 for r in got if r["gia_tri"]) + compared_too, wrong


def rows(mine: Judge, target: str, got: list[dict[str, str]]) -> list[str]:
    want = expected(mine, target)
    have = {key(r): r for r in got}
    wrong = [f"row too many: {r}" for k, r in have.items() if k not in want]
    wrong += [f"row missing: {r}" for k, r in want.items() if k not in have]
    for place, row in want.items():
        if place not in have:
            continue
        shown = {k: v for k, v in have[place].items() if k not in LEFT_OUT}
        if shown != row:
            fields = {k: (shown.get(k), row.get(k)) for k in row if shown.get(k) != row.get(k)}
            wrong.append(f"{place[:4]} {row['loai_so']} {row['trang_thai']}: got, want {fields}")
    return wrong


def secrets(mine: Judge, target: str, got: list[dict[str, str]]) -> list[str]:
    """Small cells that are shown or can be worked out."""
    wrong = [f"small cell shown: {r}" for r in got if small(r)]
    for indicator in mine.province.indicators.values():
        for axis in indicator.axes:
            solved = family_puzzle(mine, target, got, indicator, axis).solved()
            wrong += [f"{SOLVED}: {indicator.id} {c} {v}" for c, v in solved.items() if 1 <= v <= 4]
    return wrong


@cache
def results(start: int) -> list[tuple[int, list[str]]]:
    """A hundred provinces, two at a time."""
    here = Path(mkdtemp(prefix="recompute-sets-"))
    seeds = [s for s in range(FIRST + start, FIRST + min(start + 100, SETS)) if s not in UNSETTLED | REPORTED]
    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(lambda seed: judged(seed, here), seeds))


@pytest.mark.parametrize("start", range(0, SETS, 100))
def test_numbers_of_sets(start: int) -> None:
    found = results(start)
    assert sum(1 for n, _ in found if n) > len(found) * 0.5, "most provinces must have been exported"
    assert sum(n for n, _ in found) > 8 * len(found)
    wrong = [w for _, ws in found for w in ws if SOLVED not in w]
    assert wrong == [], "\n".join(wrong)


@pytest.mark.parametrize("start", range(0, SETS, 100))
def test_secrets_of_sets(start: int) -> None:
    wrong = [w for _, ws in results(start) for w in ws if SOLVED in w]
    assert wrong == [], "\n".join(wrong)
