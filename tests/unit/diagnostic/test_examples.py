"""The examples of the table of codes are true: what is called wrong gives that code, what is called right does not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from baocao138.diagnostic.codes import CODES
from baocao138.diagnostic.codes.entry import Code
from baocao138.docx import fill
from baocao138.model.picture import Picture
from baocao138.read.document import read_document
from tests.unit.diagnostic.placing import SPOTS, judged
from tests.unit.docx.making import NAME, PROPERTIES, word

EXAMPLES = [(code, example) for code in CODES.values() for example in (code.wrong, code.right)]
# What stands in brackets is told, not shown: a state of a disk, of a machine, of a Word file.
SHOWN = [(code, example) for code, example in EXAMPLES if not example.startswith("(")]
READ = [each for each in SHOWN if each[0].id.startswith("B0")]
CHECKED = [each for each in SHOWN if each[0].id in SPOTS]
FILLED = [each for each in SHOWN if each[0].id.startswith("B4")]
# Shown and tried elsewhere: privacy by tests/unit/language.
ELSEWHERE = {code.id for code, _ in SHOWN if code.id[:2] in ("B5", "B6", "B7")}
VIEW: dict[str, object] = {
    "ten": "AN",
    "so_ky_hieu": "08/BC",
    "trich_yeu": "Sơ kết",
    "noi_nhan": [{"ten": "V01"}],
    "kinh_gui": ["V01"],
    "co_phu_luc": True,
    "than_bai": [{"chu": "Tình hình"}],
    "pl": {"bieu_do": Picture(b"png", 100, 50, "Hình")},
}


def ids(pair: object) -> str:
    return pair.id if isinstance(pair, Code) else ""


def as_typed(example: str) -> bytes:
    """The bytes of an example that names what cannot be seen: ``<U+200B>``, ``<Tab>``."""
    seen = example.replace("<Tab>", "\t")
    return (re.sub(r"<U\+([0-9A-F]{4})>", lambda code: chr(int(code[1], 16)), seen) + "\n").encode()


def expected(code: Code, example: str) -> set[str]:
    return {code.id} if example == code.wrong else set()


@pytest.mark.parametrize(("code", "example"), READ, ids=ids)
def test_what_is_read(code: Code, example: str) -> None:
    found = read_document(as_typed(example), "t.yaml").diagnostics
    assert {each.code for each in found} == expected(code, example)


@pytest.mark.parametrize(("code", "example"), CHECKED, ids=ids)
def test_what_is_checked(code: Code, example: str, tmp_path: Path) -> None:
    spot = SPOTS[code.id]
    also = spot.also if example == code.wrong else frozenset()
    found = judged(spot, example, tmp_path).diagnostics
    assert {each.code for each in found} == expected(code, example) | also


@pytest.mark.parametrize(("code", "example"), FILLED, ids=ids)
def test_what_is_filled(code: Code, example: str) -> None:
    found = fill(word(*example.split("\n")), NAME, VIEW, PROPERTIES).diagnostics
    assert {each.code for each in found} == expected(code, example)


def test_every_example_that_is_shown_is_tried() -> None:
    tried = {code.id for code, _ in (*READ, *CHECKED, *FILLED)} | ELSEWHERE
    assert {code.id for code, _ in SHOWN} == tried
    assert len(READ) > 50 and len(CHECKED) > 90 and len(FILLED) > 15


def test_what_is_told_stands_in_brackets_whole() -> None:
    assert [code.id for code, example in EXAMPLES if example.startswith("(") != example.endswith(")")] == []
