"""Each folder of tests/cases/bad is one mistake of a tired clerk, with the words to the letter."""

from __future__ import annotations

from pathlib import Path

import pytest

from baocao138.app.validate import Request, Verdict, validate
from baocao138.diagnostic.codes import CODES
from baocao138.diagnostic.text import render
from tests.province import repository

CASES = Path(__file__).parent.parent / "cases"
BAD = sorted(folder for folder in (CASES / "bad").iterdir() if folder.is_dir())
# B308 and B310 are found when a report is written (tests/unit/app/test_build.py); B901 needs a file
# that is none (tests/cli); B0xx have their own folder, tests/cases/read, and B4xx tests/unit/docx.
ELSEWHERE = {"B308", "B310", "B901"}


def shown(verdict: Verdict) -> str:
    return "\n\n".join(render(d, verdict.sources.line) for d in verdict.diagnostics) + "\n"


def test_there_are_cases_for_every_code() -> None:
    covered = {folder.name[:4] for folder in BAD}
    wanted = {code for code in CODES if code[:2] in ("B1", "B2", "B3", "B6", "B9")}
    assert wanted - ELSEWHERE == covered


def test_the_base_is_clean(tmp_path: Path) -> None:
    verdict = validate(Request(), repository(None, tmp_path))
    assert verdict.diagnostics == ()
    assert len(verdict.files) == 6


@pytest.mark.parametrize("case", BAD, ids=lambda folder: folder.name)
def test_case(case: Path, tmp_path: Path, update_goldens: bool) -> None:
    verdict = validate(Request(), repository(case, tmp_path))
    words = shown(verdict)
    expected = case / "expected.txt"
    if update_goldens:
        expected.write_text(words, encoding="utf-8")
    assert {d.code for d in verdict.diagnostics} == {case.name[:4]}
    assert words == expected.read_text(encoding="utf-8")
