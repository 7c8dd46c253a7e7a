"""Every code has a bad case of its own: one mistake that gives this code and no other, in words tested to the letter.

Most cases are files: a folder of tests/cases/bad (test_cases.py runs it) or a file of tests/cases/read
(test_read_cases.py). What cannot be a file is made by made_cases.py, its words kept in tests/cases/made.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from baocao138.diagnostic.codes import CODES
from tests.unit.made_cases import MADE

CASES = Path(__file__).parent.parent / "cases"
# The words of a case say which codes it gives: `tệp.yaml:7:28: lỗi B110: …`; in tests/cases/read `7:28 B110 error …`.
FOUND = re.compile(r"^(?:\S.*?: (?:lỗi|cảnh báo)|\d+:\d+) (B\d{3})\b", re.MULTILINE)


def codes_of(words: Path) -> set[str]:
    return set(FOUND.findall(words.read_text(encoding="utf-8")))


def own_cases() -> dict[str, list[str]]:
    """The cases that give one code alone, under that code."""
    cases: dict[str, list[str]] = {}
    for words in sorted((*CASES.glob("*/*/expected.txt"), *CASES.glob("*/*.txt"))):
        if len(codes := codes_of(words)) == 1:
            cases.setdefault(codes.pop(), []).append(words.relative_to(CASES).as_posix())
    return cases


def test_every_code_has_a_case_of_its_own() -> None:
    cases = own_cases()
    assert sum(map(len, cases.values())) > 200
    assert sorted(set(CODES) - set(cases)) == []
    assert sorted(set(cases) - set(CODES)) == []


@pytest.mark.parametrize("kind", ["bad", "read", "made"])
def test_every_kind_of_case_is_seen(kind: str) -> None:
    seen = {name for names in own_cases().values() for name in names if name.startswith(f"{kind}/")}
    assert len(seen) > 25


def test_words_without_a_code_are_noticed() -> None:
    """The guard reads words: a file of words in which it sees no code would be a case that proves nothing."""
    words = [*CASES.glob("*/*/expected.txt"), *CASES.glob("read/*.txt"), *CASES.glob("made/*.txt")]
    assert [path for path in words if not codes_of(path)] == []


@pytest.mark.parametrize("code", MADE)
def test_made_case(code: str, tmp_path: Path, update_goldens: bool) -> None:
    said = MADE[code](tmp_path)
    words = "\n\n".join(text for _, text in said) + "\n"
    expected = CASES / "made" / f"{code}.txt"
    if update_goldens:
        expected.write_text(words, encoding="utf-8")
    assert {each for each, _ in said} == {code}
    assert words == expected.read_text(encoding="utf-8")


def test_no_made_case_is_left_without_its_maker() -> None:
    assert {path.stem for path in (CASES / "made").iterdir()} == set(MADE)
