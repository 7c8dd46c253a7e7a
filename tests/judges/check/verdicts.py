"""What `baocao138 check` says of many documents, asked once a profile."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.judges.check.good import Recipe
from tests.judges.check.package import document
from tests.judges.check.resaved import as_strict, by_office, by_python_docx
from tests.program import run

SAVED = {"python-docx": by_python_docx, "strict": as_strict}


@dataclass(frozen=True, slots=True)
class Said:
    """One finding; ``rule`` is R01 to R35 where the code is one of form, else the code."""

    rule: str
    severity: str
    message: str


def rule(code: str) -> str:
    """B705 is said of R05."""
    return f"R{code[2:]}" if code.startswith("B7") else code


def written(recipes: Mapping[str, Recipe], folder: Path) -> dict[str, Path]:
    """Good documents as files, those saved by another program through it."""
    found: dict[str, Path] = {}
    for place, (name, recipe) in enumerate(recipes.items()):
        content = document(recipe.paper, recipe.ways)
        found[name] = folder / f"{place:03}.docx"
        found[name].write_bytes(SAVED.get(recipe.ways.saved, bytes)(content))
    office = [name for name, recipe in recipes.items() if recipe.ways.saved == "office"]
    again = folder / "office"
    again.mkdir()
    return found | dict(zip(office, by_office([found[name] for name in office], again), strict=True))


def verdicts(documents: Mapping[str, tuple[Path, str]]) -> dict[str, list[Said]]:
    """The findings on each document, which comes with its profile."""
    files: defaultdict[str, list[Path]] = defaultdict(list)
    for path, profile in documents.values():
        files[profile].append(path)
    names = {path.resolve(): name for name, (path, _) in documents.items()}
    found: dict[str, list[Said]] = {name: [] for name in documents}
    for profile, paths in files.items():
        done = run("check", *paths, "--profile", profile, "--format", "json", seconds=600)
        assert done.returncode in {0, 1}, done.stderr
        answer = json.loads(done.stdout)
        assert answer["summary"]["files"] == len(paths)
        for one in answer["findings"]:
            said = Said(rule(one["code"]), one["severity"], one["message"])
            found[names[Path(one["file"]).resolve()]].append(said)
    return found
