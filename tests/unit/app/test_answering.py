"""A warning that is right as it is: its ready lines, with a reason, answer it and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from baocao138.app.validate import Request, validate
from baocao138.diagnostic.finding import Diagnostic
from tests.province import repository

CASES = Path(__file__).parents[2] / "cases" / "bad"
OFFERING = sorted(
    folder for folder in CASES.iterdir() if 'ly_do: "…"}' in (folder / "expected.txt").read_text(encoding="utf-8")
)
REASON = 'ly_do: "đã hỏi lại, đúng như vậy: hai đợt khác nhau, không trùng"'


def test_there_are_such_cases() -> None:
    assert len({folder.name[:4] for folder in OFFERING}) > 10


@pytest.mark.parametrize("case", OFFERING, ids=lambda folder: folder.name)
def test_the_ready_lines_answer_all(case: Path, tmp_path: Path) -> None:
    root = repository(case, tmp_path)
    found = validate(Request(), root).diagnostics
    for problem in found:
        if problem.hint.partition("\n")[2]:
            answer(problem, root)
    left = validate(Request(), root).diagnostics
    assert [each.code for each in left if each.code == case.name[:4]] == []
    assert "B903" not in {each.code for each in left}


def answer(problem: Diagnostic, root: Path) -> None:
    words, *lines = problem.hint.split("\n")
    path = root / problem.place.file
    text = path.read_text(encoding="utf-8")
    ready = "\n".join(lines).replace('ly_do: "…"', REASON)
    assert "thêm vào cuối" in words
    path.write_text(f"{text.rstrip()}\n{ready}\n", encoding="utf-8")


def test_a_reason_is_no_dots(tmp_path: Path) -> None:
    case = OFFERING[0]
    root = repository(case, tmp_path)
    for problem in validate(Request(), root).diagnostics:
        if lines := problem.hint.partition("\n")[2]:
            path = root / problem.place.file
            path.write_text(path.read_text(encoding="utf-8").rstrip() + f"\n{lines}\n", encoding="utf-8")
    assert "ly_do: chưa ghi lý do" in {each.message for each in validate(Request(), root).diagnostics}
