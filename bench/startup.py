"""Whole processes against what they cannot do without: start-up, `validate` and `build` of the example.

Each command and its peer run in turn (A B A B …) so that a busy machine is busy for both; the ratio is that of the
medians. Exits 1 when a bound of the issue is broken. Bounds: --help 1.5, validate 1.8, build 2.0.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from docx import Document

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = "data/examples/thai-binh"  # as a user types it, at the top of a checkout
PROGRAM = str(Path(sysconfig.get_path("scripts")) / "baocao138")
FLOOR = "import typer, yaml, pydantic\nclass M(pydantic.BaseModel):\n    x: int\n"
# As on a user's machine, where the first run keeps the compiled modules of a checkout for the next.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


@dataclass(frozen=True, slots=True)
class Race:
    """A command of ours, its peer, and how many times the peer's time it may take."""

    name: str
    ours: Sequence[str]
    peer: Sequence[str]
    bound: float


def seconds(words: Sequence[str]) -> float:
    """The wall time of one whole process."""
    begun = time.perf_counter()
    done = subprocess.run(
        words, cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, env=ENVIRONMENT | {"CI": "true"}
    )
    taken = time.perf_counter() - begun
    if done.returncode:
        sys.exit(f"{' '.join(words)}\n{done.stderr.decode()}")
    return taken


def run(race: Race, rounds: int) -> float:
    """The ratio of the medians over so many rounds, after one unmeasured round; prints a line."""
    pairs = [(seconds(race.ours), seconds(race.peer)) for _ in range(rounds + 1)][1:]
    ours, peer = statistics.median([pair[0] for pair in pairs]), statistics.median([pair[1] for pair in pairs])
    ratio = ours / peer
    verdict = "ok" if ratio <= race.bound else "BROKEN"
    print(f"{race.name:<10} {ours:7.3f} s {peer:7.3f} s {ratio:6.2f} {race.bound:6.2f}  {verdict}")
    return ratio


def like_template(path: Path) -> Path:
    """A Word file with a letterhead table and one loop over paragraphs, in docxtpl's dialect."""
    template = Document()
    table = template.add_table(rows=2, cols=2)
    for cell in (cell for row in table.rows for cell in row.cells):
        cell.text = "{{ head }}"
    for words in ("{%p for paragraph in paragraphs %}", "{{ paragraph }}", "{%p endfor %}"):
        template.add_paragraph(words)
    template.save(str(path))
    return path


def races(folder: Path) -> list[Race]:
    """The three races; the peer of `build` renders the very paragraphs of the report that `build` makes."""
    report = folder / "report.docx"
    build = [PROGRAM, "build", "--period", "2019H1", "--data", EXAMPLE, "-o", str(report)]
    seconds(build)
    paragraphs = [paragraph.text for paragraph in Document(str(report)).paragraphs]
    assert len(paragraphs) > 30, "the example's report is too short to be the example's report"
    data = folder / "paragraphs.json"
    data.write_text(json.dumps({"head": "TỈNH THÁI BÌNH", "paragraphs": paragraphs}), encoding="utf-8")
    peer = [sys.executable, str(ROOT / "bench" / "peers" / "docxtpl_render.py")]
    peer += [str(like_template(folder / "template.docx")), str(data), str(folder / "peer.docx")]
    return [
        Race("--help", [PROGRAM, "--help"], [sys.executable, "-c", "import typer"], 1.5),
        Race("validate", [PROGRAM, "validate", EXAMPLE], [sys.executable, "-c", FLOOR], 1.8),
        Race("build", build, peer, 2.0),
    ]


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=15)
    rounds = options.parse_args().rounds
    with tempfile.TemporaryDirectory() as folder:
        print(f"{'command':<10} {'ours':>9} {'peer':>9} {'ratio':>6} {'bound':>6}  (medians of {rounds} rounds)")
        broken = [race.name for race in races(Path(folder)) if run(race, rounds) > race.bound]
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
