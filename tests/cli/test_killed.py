"""Killed at any moment, `build` leaves the whole old file or the whole new one, and no other document."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from tests.program import EXAMPLE, build, environment, script

OLD = b"the report of last week, which somebody still needs"
MOMENTS = 12


def started(report: Path) -> subprocess.Popen[bytes]:
    words: list[str | Path] = [script(), "build", "--period", "2019H1", "--data", EXAMPLE, "-o", report]
    return subprocess.Popen(
        words, env=environment(), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


def killed_after(seconds: float, report: Path) -> int:
    """The exit code of a build that is killed after so many seconds, if it is still running then."""
    process = started(report)
    time.sleep(seconds)
    process.kill()
    return process.wait(timeout=30)


if sys.platform != "win32":

    def test_a_killed_build_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
        report = tmp_path / "report.docx"
        begun = time.perf_counter()
        new = build(report).read_bytes()
        whole = time.perf_counter() - begun
        killed = 0
        for moment in range(MOMENTS):
            report.write_bytes(OLD)
            # The last third of a run, where the file is written, gets half of the moments.
            share = moment / MOMENTS if moment % 2 else 0.65 + 0.4 * moment / MOMENTS
            killed += killed_after(whole * share, report) < 0
            assert report.read_bytes() in {OLD, new}
            assert [path.name for path in tmp_path.glob("*.docx")] == [report.name]
        assert killed >= MOMENTS // 3, "too few builds were killed while they ran: the test did not look"
