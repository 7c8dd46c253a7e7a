"""Starts the installed program the way a user does: as a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "data" / "examples" / "thai-binh"


def script() -> Path:
    """The command `baocao138` of the environment that runs the tests; an assertion says so when it is not installed."""
    path = Path(sysconfig.get_path("scripts")) / ("baocao138.exe" if sys.platform == "win32" else "baocao138")
    assert path.exists(), f"{path.name} is not installed in this environment: pip install -e ."
    return path


def environment() -> dict[str, str]:
    """This process's environment, with UTF-8 on every stream and no colour."""
    return os.environ | {"PYTHONUTF8": "1", "NO_COLOR": "1"}


def run(*words: str | Path, cwd: Path = ROOT, seconds: float = 60) -> subprocess.CompletedProcess[str]:
    """`baocao138 WORDS` run to its end in `cwd`, without a terminal and without input."""
    return subprocess.run(
        [script(), *words],
        cwd=cwd,
        env=environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=seconds,
    )


def build(output: Path, *options: str | Path, data: Path = EXAMPLE, period: str = "2019H1") -> Path:
    """The example report (or that of `data`) written to `output`, which is returned."""
    done = run("build", "--period", period, "--data", data, "-o", output, *options)
    assert done.returncode == 0, done.stderr or done.stdout
    return output
