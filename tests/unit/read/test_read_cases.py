"""Each file of tests/cases/read: what it is read as (NAME.json), or what a clerk is told, to the letter (NAME.txt)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from baocao138.diagnostic.codes.b0_reading import TABLE
from baocao138.diagnostic.finding import Diagnostic
from baocao138.model.place import Place
from baocao138.read.document import read_document

FOLDER = Path(__file__).parent.parent.parent / "cases" / "read"
CASES = sorted(FOLDER.glob("*.yaml"))
# Too large to keep as a file, or a state of the machine: in test_read_document.py.
ELSEWHERE = {"B014", "B039"}


def _shown(found: Diagnostic) -> str:
    assert isinstance(found.place, Place)
    lines = [f"{found.place.line}:{found.place.column} {found.code} {found.severity} {found.message}"]
    lines += [f"  {found.hint}"]
    for other in found.related:
        assert isinstance(other.place, Place)
        lines += [f"  {other.place.line}:{other.place.column} {other.note}"]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_case(case: Path, update_goldens: bool) -> None:
    outcome = read_document(case.read_bytes(), case.name)
    words, tree = case.with_suffix(".txt"), case.with_suffix(".json")
    shown = "".join(map(_shown, outcome.diagnostics))
    if update_goldens:
        if shown:
            words.write_text(shown, encoding="utf-8")
        else:
            assert outcome.value is not None
            tree.write_text(json.dumps(outcome.value.plain(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    assert words.exists() or tree.exists()
    assert shown == (words.read_text(encoding="utf-8") if words.exists() else "")
    if tree.exists():
        assert outcome.value is not None
        assert outcome.value.plain() == json.loads(tree.read_text(encoding="utf-8"))


def test_every_code_of_reading_has_a_case() -> None:
    assert CASES
    seen = {found.code for case in CASES for found in read_document(case.read_bytes(), case.name).diagnostics}
    assert {code.id for code in TABLE} - seen == ELSEWHERE
