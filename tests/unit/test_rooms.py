"""The walls between the rooms of src/baocao138 (design.md sections 3 and 5)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.rooms import PACKAGE, ROOMS, faults

# Rooms that the plan names and later releases bring; a room that exists must never be listed here.
NOT_YET = {"page"}


def modules(root: Path) -> list[tuple[str, Path]]:
    package = root / "src" / PACKAGE
    found = sorted(package.rglob("*.py"))
    return [(path.relative_to(package).parts[0], path) for path in found if path.parent != package]


def test_every_room_of_the_table_is_seen(root: Path) -> None:
    seen = {room for room, _ in modules(root)}
    assert seen | NOT_YET == set(ROOMS)
    assert not seen & NOT_YET, "a room exists now: take it off the list NOT_YET"
    assert len(modules(root)) > 60


def test_a_room_imports_only_what_the_table_lets_it(root: Path) -> None:
    at_fault = [
        f"{path.relative_to(root)}:{words}"
        for room, path in modules(root)
        for words in faults(room, path.read_text(encoding="utf-8"))
    ]
    assert at_fault == []


def test_the_top_of_the_package_imports_no_room(root: Path) -> None:
    top = sorted((root / "src" / PACKAGE).glob("*.py"))
    assert [path.name for path in top if path.name not in {"__init__.py", "__main__.py"}] == []
    assert "import" not in (root / "src" / PACKAGE / "__init__.py").read_text(encoding="utf-8").split('"""')[2]


@pytest.mark.parametrize(
    ("room", "source", "expected"),
    [
        ("model", "import yaml\n", ["1: model may not import yaml"]),
        ("model", "import re, decimal\nfrom collections import abc\n", []),
        ("read", "import yaml\nfrom yaml import cyaml\nfrom baocao138.model.place import Place\n", []),
        ("aggregate", "from baocao138.report import view\n", ["1: aggregate may not import report"]),
        ("aggregate", "from baocao138 import docx\n", ["1: aggregate may not import docx"]),
        ("aggregate", "import baocao138.aggregate.ledger\n", []),
        ("docx", "def f():\n    import pydantic\n", ["2: docx may not import pydantic"]),
        (
            "report",
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from baocao138.schema import x\n",
            ["3: report may not import schema"],
        ),
        ("rules", "from . import other\n", ["1: relative import ."]),
        ("rules", "from baocao138.utils import x\n", ["1: baocao138.utils is no room"]),
        ("app", "import typer\n", ["1: app may not import typer"]),
        ("app", "import os\nprint(os.environ)\n", []),
        ("cli", "from baocao138.report import view\n", ["1: cli may not import report"]),
        ("report", "print('x')\n", ["1: report may not use print"]),
        (
            "report",
            "import datetime\nx = datetime.datetime.now()\n",
            ["2: report may not use datetime.now"],
        ),
        ("report", "from datetime import date\nx = date.today\n", ["2: report may not use date.today"]),
        ("report", "import time\n", ["1: report may not use time"]),
        ("report", "import os\nx = os.environ['A']\n", ["2: report may not use os.environ"]),
        ("report", "from os import environ\n", ["1: report may not use os.environ"]),
        ("report", "import sys\nsys.stderr.write('x')\n", ["2: report may not use sys.stderr"]),
        ("report", "x = open('a')\n", ["1: report may not use open"]),
    ],
)
def test_a_planted_fault_is_found(room: str, source: str, expected: list[str]) -> None:
    assert faults(room, source) == expected
