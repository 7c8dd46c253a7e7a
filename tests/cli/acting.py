"""What a clerk, an editor and git do around the program."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from tests.program import environment, script
from tests.province import BAD, FILE


def spoil(here: Path, prose: str = "đã in {{ so_to_roi = 12.5 }} tờ rơi") -> Path:
    """The clerk's file with ``prose`` as its only sentence, which is wrong as it stands."""
    path = here / FILE
    path.write_text(BAD.format(prose), encoding="utf-8")
    return path


def git(here: Path, *words: str) -> None:
    """``git WORDS`` in a folder, whoever runs the tests."""
    who = ("-c", "user.name=x", "-c", "user.email=x@x.invalid", "-c", "init.defaultBranch=main")
    subprocess.run(["git", *who, *words], cwd=here, check=True, capture_output=True)


def commit(here: Path) -> None:
    """A new repository with one commit of all that lies there."""
    git(here, "init")
    git(here, "add", "-A")
    git(here, "commit", "-m", "x")


def codes(text: str) -> list[str]:
    """The codes of the findings in the JSON form."""
    return [found["code"] for found in json.loads(text)["findings"]]


def standard_input(here: Path, data: bytes, *words: str) -> subprocess.CompletedProcess[bytes]:
    """``validate WORDS`` with the text of an editor on its standard input."""
    return subprocess.run(
        [script(), "validate", *words], cwd=here, env=environment(), input=data, capture_output=True, timeout=60
    )
