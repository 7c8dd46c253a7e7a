"""JUnit's XML before the schema of Jenkins."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given
from lxml import etree

from baocao138.diagnostic.formats.junit import render
from baocao138.diagnostic.result import Result
from tests.judges.formats.judge import JUNIT, npm_file
from tests.unit.diagnostic.any_result import results
from tests.unit.diagnostic.findings import ABOUT_A_FILE, ERROR, HARM, IN_A_TEMPLATE, WARNING, harmful, result


@cache
def schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(str(npm_file(JUNIT, "test/resources/jenkins-junit.xsd"))))


def faults(text: str) -> str:
    judge = schema()
    return "" if judge.validate(etree.fromstring(text.encode("utf-8"))) else f"invalid: {judge.error_log}"


@pytest.mark.parametrize(
    "made",
    [result(ERROR, WARNING, ABOUT_A_FILE, IN_A_TEMPLATE, hidden=3), result(), result(files=()), *map(harmful, HARM)],
)
def test_the_schema_accepts_what_we_write(made: Result) -> None:
    assert faults(render(made)) == ""


@given(results())
def test_the_schema_accepts_any_result(made: Result) -> None:
    assert faults(render(made)) == ""


@pytest.mark.parametrize(("right", "wrong"), [(' tests="', ' trials="'), ("failure", "fault")])
def test_the_schema_finds_a_fault(right: str, wrong: str) -> None:
    assert faults(render(result(ERROR)).replace(right, wrong)) != ""
