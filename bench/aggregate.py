"""What the figures of a nation cost on top of reading and validating its files: 34 provinces, 4,000 submissions.

First every file is read and every rule of `validate` asked, then the rest is done for one province after the other; the
ratio is that of processor times in one process, a new one for each round, as a build is. Two times:

- figures: every total of every indicator for the three periods, and for the two that tables set beside one another
  every cell of its breakdowns with what must be withheld of them; the files have no frame, so that next to nothing is
  read in full while they are validated;
- report: all that `build` does between validating and rendering: entries placed, sentences with totals and their
  comparisons with two other periods, three tables for the annexes; each province has a frame.

The files are of three periods; all are read, and all are added up. Exits 1 where a ratio is over 0.25.
"""

from __future__ import annotations

import argparse
import gc
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from itertools import product
from multiprocessing import get_context
from pathlib import Path

from baocao138.aggregate.small_cells import Veil
from baocao138.app.find import data_files
from baocao138.app.folder import check_folder, placed, timely
from baocao138.app.load import load
from baocao138.app.provinces import Folder, group
from baocao138.model.period import Period
from baocao138.report.view import write_report
from baocao138.rules import check_sayable
from bench.nation import frame, write

BOUND = 0.25
NOW = Period(2026, "H", 1)
PERIODS = (NOW, NOW.before, NOW.year_before)


def validated(base: Path) -> list[Folder]:
    """The provinces, after all that `validate` does, which must find nothing wrong."""
    folders, homeless = group(load(data_files(base / "data", base)))
    for folder in folders:
        found = check_folder(folder, homeless)
        found += check_sayable(timely(folder.province, found))
        assert folder.whole and not any(problem.is_error for problem in found)
    return folders


def all_figures(folder: Folder) -> int:
    """Work out everything; how many totals and cells there are."""
    figures = folder.province.figures()
    found = 0
    for indicator in figures.catalogue.indicators.values():
        found += len([figures.total(indicator, period) for period in PERIODS])
        for period, (axis, _) in product((NOW, NOW.year_before), indicator.axes):
            found += len(Veil(figures, indicator, period, axis).cells)
    return found


def whole_report(folder: Folder) -> int:
    """Do what `build` does before it fills the template; how many paragraphs and rows there are to print."""
    (own,) = folder.province.frames
    report, problems = write_report(own, folder.province.figures(), placed(folder.province, own), draft=False)
    assert not problems
    return len(report.paragraphs) + sum(len(table.rows) for table in report.tables)


def race(base: Path, work: Callable[[Folder], int]) -> tuple[float, float, int]:
    """Seconds for reading and validating, seconds for the rest, and how much of it there was."""
    gc.disable()  # as the program does
    begun = time.process_time()
    folders = validated(base)
    between = time.process_time()
    done = sum(map(work, folders))
    return between - begun, time.process_time() - between, done


def in_new_process(base: Path, work: Callable[[Folder], int]) -> tuple[float, float, int]:
    """The same where nothing is remembered of an earlier round."""
    with ProcessPoolExecutor(1, get_context("spawn")) as process:
        return process.submit(race, base, work).result()


def main() -> int:
    """Measure, print, judge."""
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--files", type=int, default=4_000)
    options.add_argument("--rounds", type=int, default=5)
    chosen = options.parse_args()
    broken = False
    with tempfile.TemporaryDirectory() as name:
        base = Path(name)
        write(base, chosen.files)
        print(f"{'':8} {'validate':>9} {'rest':>9} {'ratio':>6} {'bound':>6}  (medians of {chosen.rounds} rounds)")
        for what, work in (("figures", all_figures), ("report", whole_report)):
            if work is whole_report:
                for home in (base / "data").glob("tinh-*"):
                    (home / str(NOW) / "bao-cao.yaml").write_bytes(frame(str(NOW)))
            found = [in_new_process(base, work) for _ in range(chosen.rounds)]
            checking, rest, ratio = (
                statistics.median(each) for each in zip(*((c, r, r / c) for c, r, _ in found), strict=True)
            )
            verdict = "ok" if ratio <= BOUND else "BROKEN"
            print(
                f"{what:8} {checking:7.3f} s {rest:7.3f} s {ratio:6.2f} {BOUND:6.2f}  {verdict}  ({found[0][2]} made)"
            )
            broken |= ratio > BOUND
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
