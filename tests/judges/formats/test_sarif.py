"""SARIF before its judges: the official schema, and Microsoft's validator with GitHub's rules."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from hypothesis import given

from baocao138.diagnostic.formats.sarif import render
from baocao138.diagnostic.result import Result
from tests.judges.formats.judge import SARIF, multitool_errors, npm_file, schema_faults
from tests.unit.diagnostic.any_result import results
from tests.unit.diagnostic.findings import ABOUT_A_FILE, ERROR, HARM, IN_A_TEMPLATE, WARNING, harmful, result

LOGS = {
    "all": result(ERROR, WARNING, ABOUT_A_FILE, IN_A_TEMPLATE, hidden=3),
    "clean": result(),
    "many": result(*[WARNING] * 5_003),
    **{f"harm{number}": harmful(words) for number, words in enumerate(HARM)},
}


@cache
def schema() -> object:
    return json.loads(npm_file(SARIF, "sarif-2.1.0.json").read_text(encoding="utf-8-sig"))


def test_the_schema_accepts_what_we_write() -> None:
    assert {name: schema_faults(schema(), json.loads(render(made))) for name, made in LOGS.items()} == {
        name: [] for name in LOGS
    }


@given(results())
def test_the_schema_accepts_any_result(made: Result) -> None:
    assert schema_faults(schema(), json.loads(render(made))) == []


def test_the_schema_finds_a_fault() -> None:
    text = render(result(ERROR))
    for right, wrong in (('"startLine": 7', '"startLine": 0'), ('"level": "error"', '"level": "lỗi"')):
        assert right in text
        assert schema_faults(schema(), json.loads(text.replace(right, wrong))) != []


def test_the_multitool_has_no_error(tmp_path: Path) -> None:
    # It takes seconds for thousands of results that are all alike.
    for name in LOGS.keys() - {"many"}:
        made = LOGS[name]
        (tmp_path / f"{name}.sarif").write_text(render(made), encoding="utf-8")
    assert multitool_errors(tmp_path) == []


def test_the_multitool_finds_a_fault(tmp_path: Path) -> None:
    text = render(result(ERROR))
    assert '"ruleIndex": 0' in text
    (tmp_path / "bad.sarif").write_text(text.replace('"ruleIndex": 0', '"ruleIndex": 9'), encoding="utf-8")
    (tmp_path / "good.sarif").write_text(text, encoding="utf-8")
    assert multitool_errors(tmp_path) != []
