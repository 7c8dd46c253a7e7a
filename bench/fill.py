"""Our filler with its eleven checks against every engine that fills Word files, none of which checks anything.

Two works: 20,000 paragraphs in 200 sections, and a table of 2,000 rows of six cells. Each run is a process of its own,
from its start to the written file: template and JSON in, Word file out. The engines run in turn (A B C A B C …). Judged
are the medians of wall time and of processor time, ours by each peer's, and our peak of memory. Exits 1 where a peer is
as fast, is missing or writes other text, or where ours takes more than 200 MiB. bench/README.md says how to install the
peers; `--peers` is the folder that they are in.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from bench.peers import work
from bench.peers.roster import OURS, Engine, roster

MOST_MIB = 200
MEASURE = Path(work.__file__).with_name("measure.py")
WORKS = ("paragraphs", "table")


class Cost(NamedTuple):
    """What one process took: seconds by the clock, seconds of processors, peak of memory in MiB."""

    wall: float
    processor: float
    peak: float


def cost(words: Sequence[str], environment: dict[str, str]) -> Cost:
    """Run one process to its end."""
    done = subprocess.run(
        [sys.executable, "-S", "-E", str(MEASURE), *words],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        env=environment,
    )
    if done.returncode:
        sys.exit(f"{' '.join(words)}\n{done.stderr.decode(errors='replace')[-2000:]}")
    return Cost(*json.loads(done.stdout.splitlines()[-1]))


def race(kind: str, engines: Sequence[Engine], rounds: int, folder: Path) -> bool:
    """One work, all engines; prints a line for each. True where every bound is kept."""
    wanted = work.expected(kind)
    commands = {engine.name: engine.prepared(kind, folder) for engine in engines}
    runs: dict[str, list[Cost]] = {engine.name: [] for engine in engines}
    same = {}
    for number in range(rounds + 1):
        for engine in engines:
            taken = cost(commands[engine.name], engine.environment)
            if number:
                runs[engine.name].append(taken)
            else:
                same[engine.name] = work.texts(engine.output(folder)) == wanted
    return judged(kind, runs, same)


def judged(kind: str, runs: dict[str, list[Cost]], same: dict[str, bool]) -> bool:
    """Print the medians and the ratios; True where ours is faster than all and small enough."""
    print(f"{kind:<16} {'wall':>8} {'ours/it':>7} {'cpu':>8} {'ours/it':>7} {'MiB':>5}")
    median = {name: typical(taken) for name, taken in runs.items()}
    ours, kept = median[OURS], True
    for name, their in sorted(median.items(), key=lambda pair: pair[1].wall):
        wall, processor = ours.wall / their.wall, ours.processor / their.processor
        fast = their.peak < MOST_MIB if name == OURS else wall < 1 and processor < 1
        verdict = ("ok" if fast else "BROKEN") if same[name] else "BROKEN: other text"
        figures = f"{their.wall:8.3f} {wall:7.2f} {their.processor:8.3f} {processor:7.2f} {their.peak:5.0f}"
        print(f"{name:<16} {figures}  {verdict}")
        kept = kept and verdict == "ok"
    return kept


def typical(taken: Sequence[Cost]) -> Cost:
    """The median of the times, the highest of the peaks."""
    wall, processor, peak = zip(*taken, strict=True)
    return Cost(statistics.median(wall), statistics.median(processor), max(peak))


def main() -> int:
    """Measure, print, judge."""
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--peers", type=Path, default=Path("out/peers"))
    options.add_argument("--only", nargs="*", help="these peers alone")
    options.add_argument("--work", nargs="*", choices=WORKS, default=WORKS)
    chosen = options.parse_args()
    everyone = roster(chosen.peers.resolve())
    if chosen.only:
        unknown = set(chosen.only) - {each.name for each in everyone}
        if unknown:
            options.error(f"no such peer: {', '.join(sorted(unknown))}")
        everyone = [each for each in everyone if each.name in (OURS, *chosen.only)]
    missing = [each.name for each in everyone if not each.installed]
    present = [each for each in everyone if each.installed]
    with tempfile.TemporaryDirectory() as folder:
        kept = [race(kind, present, chosen.rounds, Path(folder)) for kind in chosen.work]
    for name in missing:
        print(f"{name:<16} BROKEN: not installed in {chosen.peers}, see bench/README.md")
    return 0 if all(kept) and not missing else 1


if __name__ == "__main__":
    sys.exit(main())
