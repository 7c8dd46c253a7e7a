"""Killed at any moment, `build` leaves the whole old file or the whole new one, and no other document."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.program import EXAMPLE, build, environment, script

OLD = b"the report of last week, which somebody still needs"
# Shares of a whole run after which a build is killed.
MOMENTS = (0.5, 0.85, 0.95)
# How often a build is killed as soon as its folder shows that it has begun to write.
WATCHED = 2


def killed(report: Path, wait: Callable[[subprocess.Popen[bytes]], object]) -> bool:
    """Start a build onto the report, wait, kill it; True where it was still running then."""
    words: list[str | Path] = [script(), "build", "--period", "2019H1", "--data", EXAMPLE, "-o", report]
    process = subprocess.Popen(
        words, env=environment(), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    wait(process)
    process.kill()
    return process.wait(timeout=30) < 0


def after(seconds: float) -> Callable[[subprocess.Popen[bytes]], object]:
    """Waits so long, whatever the build does."""
    return lambda _: time.sleep(seconds)


def first_sign(report: Path) -> Callable[[subprocess.Popen[bytes]], object]:
    """Waits for another file beside the report, or for a report that is no longer the old one."""

    def wait(process: subprocess.Popen[bytes]) -> None:
        while process.poll() is None:
            if len(list(report.parent.iterdir())) > 1 or report.stat().st_size != len(OLD):
                return
            time.sleep(0.0002)

    return wait


def left_behind(folder: Path, new: bytes) -> bytes:
    """The report's bytes, once they are known to be whole and to stand beside no other document."""
    (report,) = folder.glob("*.docx")
    content = report.read_bytes()
    assert content in {OLD, new}
    return content


if sys.platform != "win32":

    def test_a_killed_build_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
        begun = time.perf_counter()
        new = build(tmp_path / "sample.docx").read_bytes()
        whole = time.perf_counter() - begun
        died = 0
        for number, share in enumerate((*MOMENTS, *[None] * WATCHED)):
            report = tmp_path / str(number) / "report.docx"
            report.parent.mkdir()
            report.write_bytes(OLD)
            if share is None:
                died += killed(report, first_sign(report))
            else:
                died += killed(report, after(whole * share))
            left_behind(report.parent, new)
        assert died >= 2, "too few builds were killed while they ran: the test did not look"

    def test_a_file_cut_short_would_be_found(tmp_path: Path) -> None:
        (tmp_path / "report.docx").write_bytes(OLD[:7])
        with pytest.raises(AssertionError):
            left_behind(tmp_path, b"new")
