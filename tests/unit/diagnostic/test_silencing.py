"""What `explain` promises of a warning is kept: `bo_qua` in the same file, with the marked words, silences it."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from baocao138.app.validate import Request, Verdict, validate
from baocao138.diagnostic.codes import CODES
from baocao138.diagnostic.finding import Diagnostic
from baocao138.model.place import Place
from tests.province import repository
from tests.unit.test_cases import BAD

CASES = {folder.name[:4]: folder for folder in reversed(BAD)}
MILD = [code.id for code in CODES.values() if code.severity == "warning" and not (code.owed or code.firm)]
# The way a file is saved: made here, because no editor should mend it.
SAVED: dict[str, Callable[[str], str]] = {
    "B010": lambda text: "\ufeff" + text,
    "B011": lambda text: unicodedata.normalize("NFD", text),
}


def province(code: str, here: Path) -> Path:
    if code not in SAVED:
        return repository(CASES[code], here)
    root = repository(None, here)
    file = root / "data/minh-hoa/2019H1/so-tu-phap.yaml"
    file.write_text(SAVED[code](file.read_text(encoding="utf-8")), encoding="utf-8")
    return root


# Letters in pieces are told from composed ones by other words of their line; words that may not stand in a file may
# not stand in its bo_qua either.
PLAIN = {"B011": "so_to_roi", "B623": "của tỉnh"}


def words_of(found: Diagnostic, verdict: Verdict) -> str:
    assert isinstance(found.place, Place)
    line = verdict.sources.typed(found.place.file, found.place.line)
    assert line
    end = found.place.end_column if found.place.end_line == found.place.line else None
    return PLAIN.get(found.code) or line[found.place.column - 1 : end and end - 1] or line.strip()


def test_there_are_warnings() -> None:
    assert len(MILD) > 8


@pytest.mark.parametrize("code", [name for name in MILD if name in CASES or name in SAVED])
def test_a_warning_is_silenced(code: str, tmp_path: Path) -> None:
    root = province(code, tmp_path)
    before = validate(Request(), root)
    assert {found.code for found in before.diagnostics} == {code}
    for file in sorted({found.place.file for found in before.diagnostics}):
        wishes = "".join(
            f"  - ma: {code}\n    cho: {json.dumps(words_of(found, before), ensure_ascii=False)}\n    ly_do: đã xem\n"
            for found in before.diagnostics
            if found.place.file == file
        )
        with (root / file).open("a", encoding="utf-8") as target:
            target.write(f"bo_qua:\n{wishes}")
    assert validate(Request(), root).diagnostics == ()


def test_every_mild_warning_is_tried() -> None:
    assert [
        code for code in MILD if code not in CASES and code not in SAVED and code[:2] not in ("B5", "B6", "B7")
    ] == []
