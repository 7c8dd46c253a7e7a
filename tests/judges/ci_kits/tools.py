"""The outside programs of these judges: a missing one is a failure that says what to install."""

from __future__ import annotations

import shutil
import sysconfig
from pathlib import Path

ABSENT = '{} is missing: pip install -c constraints.txt -e ".[dev]"'


def tool(name: str) -> Path:
    """A program of the environment that runs the tests."""
    found = shutil.which(name, path=sysconfig.get_path("scripts"))
    assert found, ABSENT.format(name)
    return Path(found)
