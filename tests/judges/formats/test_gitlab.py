"""GitLab's Code Quality report before a schema.

No package carries GitLab's own schema, so this one is ours: the table of required fields in GitLab's documentation
(docs.gitlab.com/ci/testing/code_quality/, "Code Quality report format"), with its words on the path.
"""

from __future__ import annotations

import json

import pytest
from hypothesis import given

from baocao138.diagnostic.formats.gitlab import render
from baocao138.diagnostic.result import Result
from tests.judges.formats.judge import schema_faults
from tests.unit.diagnostic.any_result import results
from tests.unit.diagnostic.findings import ABOUT_A_FILE, ERROR, HARM, IN_A_TEMPLATE, WARNING, harmful, result

SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string"},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "not": {"pattern": r"^\./"}},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}


def faults(text: str) -> list[str]:
    return schema_faults(SCHEMA, json.loads(text))


@pytest.mark.parametrize("made", [result(ERROR, WARNING, ABOUT_A_FILE, IN_A_TEMPLATE), result(), *map(harmful, HARM)])
def test_the_schema_accepts_what_we_write(made: Result) -> None:
    assert faults(render(made)) == []


@given(results())
def test_the_schema_accepts_any_result(made: Result) -> None:
    assert faults(render(made)) == []


@pytest.mark.parametrize(
    ("right", "wrong"),
    [("fingerprint", "print"), ('"begin": 7', '"begin": 0'), ('"major"', '"error"'), ("data/", "./data/")],
)
def test_the_schema_finds_a_fault(right: str, wrong: str) -> None:
    text = render(result(ERROR))
    assert right in text
    assert faults(text.replace(right, wrong)) != []
