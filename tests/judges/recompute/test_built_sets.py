"""Random provinces whose indicators carry on others: the annexes of built reports, and what they give away.

The base column is where old and new names meet: who kept last year's tables of the old indicators must not be able to
work out from it what those withheld.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pytest

from tests.judges.recompute.annexes import HIDDEN, by_agency, cells, group_row, small, summary, told
from tests.judges.recompute.figures import Judge, year_before
from tests.judges.recompute.generate import make
from tests.judges.recompute.puzzle import Puzzle, annexed, family_puzzle
from tests.judges.recompute.reading import lies_in, province
from tests.judges.recompute.refusals import fair
from tests.judges.recompute.rows import withheld_together
from tests.judges.recompute.served import run
from tests.judges.recompute.test_sets import FIRST, REPORTED, SETS, UNSETTLED
from tests.judges.recompute.word import report

FRAME = """loai: bao-cao-tong-hop
ky: {}
co_quan_ban_hanh: BAN CHỈ ĐẠO 138
trich_yeu: Kết quả thực hiện
mo_dau: Số liệu tại các phụ lục kèm theo.
muc:
  - ma: m
    don_vi: [con_lai]
luu: VT
ky_ten: {{quyen_han: TM. BAN CHỈ ĐẠO, chuc_vu: TRƯỞNG BAN, ho_ten: Nguyễn Văn A}}
phu_luc:
  - {{tieu_de: Một, bang: tong-hop}}
  - {{tieu_de: Hai, bang: theo-don-vi, chi_tieu: [{}]}}
"""
REST, BY_AXIS = "Chưa phân nhóm", ", chia theo nhom"
BY_GROUP = "  - {tieu_de: Ba, bang: phan-to}\n"


def exported(folder: Path, period: str) -> list[dict[str, str]]:
    """The rows that anybody may have kept of a period; none where there is nothing to export."""
    file = folder / f"{period}.json"
    if run("export", "-p", period, "--data", folder, "-o", file).returncode:
        return []
    return [{k: str(v) for k, v in row.items()} for row in json.loads(file.read_text("utf-8"))]


def judged(seed: int, here: Path) -> tuple[int, list[str]]:
    """How many rows of the annexes of one province were compared, and everything that differs."""
    folder = here / str(seed)
    folder.mkdir(parents=True)
    target = make(seed, folder).target
    mine = Judge(province(folder))
    if not any(lies_in(p, target) for _, p in mine.province.files):
        return 0, []
    broken = any(row.axes and mine.applies(row, target) for row in mine.province.indicators.values())
    asked = [name for name, row in mine.province.indicators.items() if mine.applies(row, target)]
    told = [n for n in asked if mine.all_words(mine.province.indicators[n], target)]  # see test_disagreements
    (folder / "bao-cao.yaml").write_text(FRAME.format(target, ", ".join(asked)) + BY_GROUP * broken, "utf-8")
    done = run("build", "-p", target, "--data", folder, "-o", folder / "x.docx", "--allow-missing")
    if done.returncode:
        words = done.stdout + done.stderr
        return 0, [] if fair(mine, words) else [f"{seed}: refused: {words[-400:]}"]
    tables = [[unmarked(r) for r in t] for t in report(folder / "x.docx").annexes]
    wrong = [f"got {a}, want {b}" for a, b in unlike(tables[0], list(summary(mine, target)))]
    wrong += [f"agencies: got {a}, want {b}" for a, b in unlike(tables[1], list(by_agency(mine, target, told)))]
    if broken:
        wrong += groups(mine, target, sections(mine, tables[2]), folder)
    return sum(len(t) for t in tables), [f"{seed} {target}: {w}" for w in wrong]


def sections(mine: Judge, table: list[list[str]]) -> dict[str, list[list[str]]]:
    """The rows of a table below the name of each indicator, its own first."""
    names = {row.name: name for name, row in mine.province.indicators.items()}
    found: dict[str, list[list[str]]] = {}
    current: list[list[str]] = []
    for line in table[1:]:
        if not line[0]:
            current = found.setdefault(names[line[1].removesuffix(BY_AXIS)], [])
        if line[1] != REST:
            current.append(line)
    return found


def unmarked(row: list[str]) -> list[str]:
    """A row without the signs of other days."""
    return [cell.removesuffix(" (1)") for cell in row]


def unlike(got: list[list[str]], want: list[list[str]]) -> Iterator[tuple[list[str], list[str]]]:
    """The rows that differ."""
    for number in range(max(len(got), len(want))):
        one, other = (rows[number] if number < len(rows) else [] for rows in (got, want))
        if one != other:
            yield one, other


def groups(mine: Judge, target: str, table: dict[str, list[list[str]]], folder: Path) -> list[str]:
    """The table of breakdowns, and the puzzle of a reader who has this year's and last year's tables."""
    periods = target, year_before(target)
    kept = {p: exported(folder, p) for p in periods}
    wrong = []
    for name, lines in table.items():
        row = mine.province.indicators[name]
        ((axis, named),) = row.axes.items()
        shown = dict(zip(named, (line[3:] for line in lines[1:]), strict=True))
        true = [cells(mine, row, axis, p) for p in periods]
        want = {g: group_row([t[g] for t in true], line) for g, line in shown.items()}
        wrong += [f"{name} {g}: got {shown[g]}, want {want[g]}" for g in named if shown[g] != want[g]]
        known = Puzzle()
        for side, period in enumerate(periods):
            hidden = {g for g, line in shown.items() if line[side] == HIDDEN}
            if hidden != (withheld := withheld_together(mine, row, axis, period)):
                wrong.append(f"{name} {period}: withheld {hidden}, want {withheld}")
            wrong += [f"{name} {period} {g}: small" for g in named if small(true[side][g].amount) and g not in hidden]
            numbers = {g: n for g, line in shown.items() if (n := told(line[side])) is not None}
            known = known.also(annexed(mine, period, row, axis, numbers))
            known = known.also(family_puzzle(mine, period, kept[period], row, axis))
        wrong += [f"{name}: {c} {v} can be worked out" for c, v in known.solved().items() if 1 <= v <= 4]
    return wrong


@cache
def results(start: int) -> list[tuple[int, list[str]]]:
    """The provinces among a hundred in which indicators carry on others, two at a time."""
    here = Path(mkdtemp(prefix="recompute-built-"))
    numbers = range(FIRST + start, FIRST + min(start + 100, SETS))
    seeds = [s for s in numbers if s % 3 == 1 and s not in UNSETTLED | REPORTED]
    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(lambda seed: judged(seed, here), seeds))


@pytest.mark.parametrize("start", range(0, SETS, 100))
def test_annexes_of_sets(start: int) -> None:
    found = results(start)
    assert sum(n for n, _ in found) > 10 * len(found)
    wrong = [w for _, ws in found for w in ws]
    assert wrong == [], "\n".join(wrong)
