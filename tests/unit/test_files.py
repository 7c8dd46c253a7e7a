"""The files themselves: short, and free of anything that belongs to one machine."""

from __future__ import annotations

import re
import statistics
from pathlib import Path

import pytest

TEXTS = {".py", ".md", ".toml", ".txt", ".yaml", ".yml", ".json", ".cfg", ".sh", ""}
FOLDERS = ("src", "tests", "bench", "data", "docs", ".ci", ".github")

# The parts are joined here so that this file does not find itself.
MACHINE = re.compile(
    "|".join(
        (
            r"(?<![\w./}])/" + r"(?:work|root|home/\w+|Users/\w+|tmp)/\w",
            "C:" + r"\\Users\\",
            "farm" + r"-\w+",
            "sub" + "agent",
            "pypi" + r"\.org",
            "registry" + r"\.npmjs",
        )
    )
)


def lengths(root: Path, folder: str) -> dict[str, int]:
    paths = sorted((root / folder).rglob("*.py"))
    return {str(path.relative_to(root)): len(path.read_text(encoding="utf-8").splitlines()) for path in paths}


def written_files(root: Path) -> list[Path]:
    inside = [path for folder in FOLDERS for path in sorted((root / folder).rglob("*"))]
    files = [path for path in inside + sorted(root.iterdir()) if path.is_file() and path.suffix in TEXTS]
    return [path for path in files if "__pycache__" not in path.parts]


def test_no_file_is_over_300_lines(root: Path) -> None:
    found = lengths(root, "src") | lengths(root, "tests")
    assert len(found) > 60
    assert {name: lines for name, lines in found.items() if lines > 300} == {}


def test_files_are_short(root: Path) -> None:
    found = lengths(root, "src")
    assert len(found) > 60
    assert statistics.median(found.values()) < 100


def machine_words(text: str) -> list[str]:
    return [match.group() for match in MACHINE.finditer(text)]


def test_no_file_names_a_machine(root: Path) -> None:
    files = written_files(root)
    assert len(files) > 80
    found = {
        str(path.relative_to(root)): machine_words(path.read_text(encoding="utf-8", errors="replace")) for path in files
    }
    assert {name: words for name, words in found.items() if words} == {}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("cd /" + "work/main", ["/" + "work/m"]),
        ("open('/" + "home/an/x')", ["/" + "home/an/x"]),
        ("see docs/work/plan.md and word/document.xml", []),
        ("https://example.org/" + "home/x/y", []),
        ("pip install -i https://" + "pypi" + ".org/simple", ["pypi" + ".org"]),
    ],
)
def test_a_machine_is_recognised(text: str, found: list[str]) -> None:
    assert machine_words(text) == found
