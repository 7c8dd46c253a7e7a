"""Laws of the forms: whatever the files and the findings hold, each form stays what its readers take it for."""

from __future__ import annotations

import json
import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from baocao138.diagnostic.formats import FORMATS, render
from baocao138.diagnostic.formats.linehash import line_hashes
from baocao138.diagnostic.formats.summary import LARGEST, step_summary
from baocao138.diagnostic.result import Result
from baocao138.diagnostic.text import display_width, printable, window
from baocao138.model.place import Place
from tests.unit.diagnostic.any_result import results, texts

COMMAND = re.compile(r"::(error|warning) (file=[^:,]*,)?((line|col|endLine|endColumn)=[1-9]\d*,)*title=[^:,]+::")


@pytest.mark.parametrize("name", FORMATS)
@given(made=results())
def test_a_form_is_utf8_and_harmless_to_a_terminal(name: str, made: Result) -> None:
    text = render(name, made)
    text.encode("utf-8")
    assert text == render(name, made)
    assert text == "" or text.endswith("\n")
    assert {char for char in text if not char.isprintable()} <= {"\n", "\u00a0", "\u200b"}


@given(results())
def test_concise_has_one_line_for_each_finding(made: Result) -> None:
    lines = render("concise", made).splitlines()
    assert len(lines) == len(made.diagnostics) + bool(made.hidden)
    assert all(f" {found.code}: " in line for found, line in zip(made.diagnostics, lines, strict=False))


@given(results())
def test_github_obeys_no_command_but_ours(made: Result) -> None:
    text = render("github", made)
    assert "##[" not in text
    commands = [line for line in re.split(r"\r\n|[\r\n]", text) if line.lstrip().startswith("::")]
    assert all(COMMAND.match(line) for line in commands)
    levels = [line.partition(" ")[0] for line in commands]
    assert max(levels.count("::error"), levels.count("::warning")) <= 10
    assert bool(commands) == bool(made.diagnostics)


@given(results())
def test_json_holds_every_finding_as_it_was(made: Result) -> None:
    tree = json.loads(render("json", made))
    assert [found["message"] for found in tree["findings"]] == [
        re.sub("[\ud800-\udfff]", "\ufffd", found.message) for found in made.diagnostics
    ]
    assert tree["summary"]["errors"] + tree["summary"]["warnings"] == len(made.diagnostics)


@given(results())
def test_gitlab_tells_all_findings_apart(made: Result) -> None:
    entries = json.loads(render("gitlab", made))
    assert len({entry["fingerprint"] for entry in entries}) == len(entries) == len(made.diagnostics)
    assert all(entry["location"]["lines"]["begin"] >= 1 for entry in entries)


@given(results(), st.integers(1, 5))
def test_gitlab_knows_findings_again_when_lines_are_inserted_above(made: Result, more: int) -> None:
    def moved(place: Place) -> Place:
        return place._replace(line=place.line + more, end_line=place.end_line + more) if place.line else place

    below = [
        found._replace(place=moved(found.place)) if isinstance(found.place, Place) else found
        for found in made.diagnostics
    ]
    after = Result(tuple(below), made.files, lambda file, number: made.lines(file, number - more))
    names = [[entry["fingerprint"] for entry in json.loads(render("gitlab", each))] for each in (made, after)]
    assert names[0] == names[1]


@given(results())
def test_sarif_keeps_its_promises(made: Result) -> None:
    run = json.loads(render("sarif", made))["runs"][0]
    ids = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert len(run["results"]) == len(made.diagnostics)
    for found in run["results"]:
        assert ids[found["ruleIndex"]] == found["ruleId"]
        physical = found["locations"][0]["physicalLocation"]
        assert re.fullmatch(r"[A-Za-z0-9._~/%-]*", physical["artifactLocation"]["uri"])
        region = physical.get("region", {"startLine": 1})
        start = (region["startLine"], region.get("startColumn", 1))
        assert (region.get("endLine", start[0]), region.get("endColumn", start[1])) >= start >= (1, 1)


@given(results())
def test_junit_is_well_formed_and_counts_right(made: Result) -> None:
    suites = etree.fromstring(render("junit", made).encode("utf-8"))
    (suite,) = suites
    cases = suite.findall("testcase")
    failed = [case for case in cases if case.find("failure") is not None]
    assert (suite.get("tests"), suite.get("failures")) == (str(len(cases)), str(len(failed)))
    assert len(cases) == len({*made.files, *(found.place.file for found in made.diagnostics)})
    bad = {found.place.file for found in made.diagnostics if found.is_error}
    assert len(failed) == len(bad)


@given(results())
def test_the_step_summary_is_one_table(made: Result) -> None:
    text = step_summary(made)
    rows = text.splitlines()[4 : 4 + len(made.diagnostics)]
    assert all(len(re.findall(r"(?<!\\)(?:\\\\)*\|", row)) == 6 for row in rows)
    assert len(text.encode("utf-8")) < LARGEST


@given(st.text(st.sampled_from("ab \t\n\r😀ữ"), max_size=300))
def test_every_line_has_a_hash_of_its_own(text: str) -> None:
    number = len(re.split(r"\r\n|\r|\n", text))
    hashes = line_hashes(text, range(1, number + 2))
    assert list(hashes) == list(range(1, number + 1))
    assert len(set(hashes.values())) == number


lines = st.one_of(texts, st.text(st.sampled_from("a ế\u0065\u0302\u0301漢\t\u200b\u20dd가\u1161"), max_size=250))


@given(lines, st.integers(0, 260), st.integers(0, 260))
def test_the_marks_stand_under_the_words(source: str, column: int, length: int) -> None:
    shown, marks = window(source, Place("a", 1, column, 1, column + length))
    blank = len(marks) - len(marks.lstrip(" "))
    assert set(marks[blank:]) == {"^"}
    assert blank <= display_width(shown)
    if display_width(source) > 90 or column < 1 or column > len(source):
        return
    # A short line is shown whole: the marks cover exactly the characters meant, with the letter that bears them.
    start, stop = column - 1, max(min(column - 1 + length, len(source)), column)
    while start and not display_width(source[start]):
        start -= 1
    assert shown == printable(source)
    assert blank == display_width(source[:start])
    assert len(marks) - blank == max(display_width(source[start:stop]), 1)


@given(st.text(st.sampled_from("eê\u0302\u0301\u0323 "), min_size=150, max_size=400), st.integers(1, 400))
def test_a_cut_parts_no_letter_from_its_marks(source: str, column: int) -> None:
    shown, _ = window(source, Place("a", 1, column, 1, column + 1))
    start = min(column, len(source) + 1) - 1
    if shown.startswith("…") and start < len(source) and not unicodedata.combining(source[start]):
        assert not unicodedata.combining(shown[1])
