from __future__ import annotations

import json
from typing import Any

import pytest

from baocao138.diagnostic.codes import CODES
from baocao138.diagnostic.finding import Diagnostic, Severity
from baocao138.diagnostic.formats.linehash import line_hashes, text_of
from baocao138.diagnostic.formats.sarif import render, uri
from baocao138.diagnostic.result import Result
from baocao138.model.place import Place
from tests.unit.diagnostic.findings import ABOUT_A_FILE, ERROR, FILE, IN_A_TEMPLATE, WARNING, line, result

ROOTED = {"uriBaseId": "%SRCROOT%"}


def run(made: Result) -> dict[str, Any]:
    tree = json.loads(render(made))
    assert list(tree) == ["$schema", "version", "runs"]
    assert tree["version"] == "2.1.0" and len(tree["runs"]) == 1
    found = tree["runs"][0]
    assert isinstance(found, dict)
    return found


def region(place: Place) -> object:
    found = run(result(ERROR._replace(place=place)))["results"][0]["locations"][0]["physicalLocation"]
    return found.get("region")


def test_a_result() -> None:
    assert run(result(ERROR))["results"] == [
        {
            "ruleId": "B110",
            "ruleIndex": 0,
            "level": "error",
            "message": {"text": "“12.5” sai\ncách sửa: viết 12.500"},
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": "data/2019H1/so-tu-phap.yaml", **ROOTED},
                        "region": {"startLine": 7, "startColumn": 4, "endColumn": 8},
                    }
                }
            ],
            "relatedLocations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {
                            "uri": "data/2019H1/c%C3%B4ng%20an%2C%20t%E1%BB%89nh%3A%20m%E1%BB%9Bi.yaml",
                            **ROOTED,
                        },
                        "region": {"startLine": 2, "startColumn": 1},
                    },
                    "id": 1,
                    "message": {"text": "đã ghi ở đây"},
                }
            ],
            "partialFingerprints": {
                "primaryLocationLineHash": "743b6ec37a15d31d:1",
                "baocao138/v1": "867277645dc0cef89f5856b9bda4379e967cc91b605b7115699bd3e2f105f0bf",
            },
        }
    ]


def test_a_place_in_a_document_has_no_region() -> None:
    found = run(result(IN_A_TEMPLATE))["results"][0]
    assert found["locations"] == [
        {
            "physicalLocation": {"artifactLocation": {"uri": "templates/bao-cao.docx", **ROOTED}},
            "logicalLocations": [{"name": "thân văn bản, bảng 1, dòng 2, cột 1, đoạn 3"}],
        }
    ]
    assert found["message"] == {
        "text": "thân văn bản, bảng 1, dòng 2, cột 1, đoạn 3: thiếu dấu }\ncách sửa: viết {{ so }}"
    }
    assert list(found["partialFingerprints"]) == ["baocao138/v1"]


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (Place("a"), None),
        (Place("a", 3), {"startLine": 3}),
        (Place("a", 3, 2), {"startLine": 3, "startColumn": 2}),
        (Place("a", 3, 2, 3, 2), {"startLine": 3, "startColumn": 2, "endColumn": 2}),
        (Place("a", 3, 2, 3, 1), {"startLine": 3, "startColumn": 2}),
        (Place("a", 3, 2, 2, 9), {"startLine": 3, "startColumn": 2}),
        (Place("a", 3, 2, 5, 1), {"startLine": 3, "startColumn": 2, "endColumn": 1, "endLine": 5}),
        (Place("a", 3, 2, 5, 0), {"startLine": 3, "startColumn": 2, "endLine": 5}),
        (Place("a", 3, 0, 3, 4), {"startLine": 3}),
    ],
)
def test_a_region_never_ends_before_it_begins(place: Place, expected: object) -> None:
    assert region(place) == expected


def test_the_rules_are_those_used_with_their_words() -> None:
    made = run(result(WARNING, ERROR, ABOUT_A_FILE))
    rules = made["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["B110", "B120", "B207"]
    assert [found["ruleIndex"] for found in made["results"]] == [1, 0, 2]
    code = CODES["B110"]
    assert rules[0] == {
        "id": "B110",
        "shortDescription": {"text": code.title},
        "fullDescription": {"text": code.reason},
        "help": {
            "text": f"{code.reason}\n\nSai:\n{code.wrong}\n\nĐúng:\n{code.right}\n",
            "markdown": f"{code.reason}\n\n**Sai**\n\n```\n{code.wrong}\n```\n\n**Đúng**\n\n```\n{code.right}\n```\n",
        },
        "defaultConfiguration": {"level": "error"},
    }


def test_the_run_itself() -> None:
    made = run(result())
    assert made == {
        "tool": {"driver": {"name": "baocao138", "version": "0.2.0", "language": "vi", "rules": []}},
        "invocations": [{"executionSuccessful": True}],
        "originalUriBaseIds": {"%SRCROOT%": {"description": {"text": "Thư mục gốc của kho dữ liệu."}}},
        "columnKind": "unicodeCodePoints",
        "results": [],
    }


def test_at_most_5000_results_errors_first() -> None:
    warnings = [WARNING._replace(place=Place(FILE, 1, n)) for n in range(1, 3001)]
    errors = [ERROR._replace(place=Place(FILE, 2, n), related=()) for n in range(1, 3001)]
    made = run(result(*warnings, *errors, hidden=7))
    assert [found["level"] for found in made["results"]] == ["error"] * 3000 + ["warning"] * 2000
    assert made["invocations"] == [
        {
            "executionSuccessful": True,
            "toolExecutionNotifications": [
                {"level": "warning", "message": {"text": "Còn 1007 lỗi, cảnh báo nữa không ghi vào tệp này."}}
            ],
        }
    ]


def test_fewer_results_keep_their_order() -> None:
    assert [found["level"] for found in run(result(WARNING, ERROR))["results"]] == ["warning", "error"]


def test_words_from_a_file_are_no_link() -> None:
    found = Diagnostic("B110", Severity.ERROR, Place("a", 1, 1), "[đây](http://x) [1] [[a](b)")
    assert run(result(found))["results"][0]["message"]["text"] == "\\[đây](http://x) [1] [\\[a](b)"


def test_a_path_is_a_relative_reference() -> None:
    assert uri("a b/%, c:d/Sở.yaml") == "a%20b/%25%2C%20c%3Ad/S%E1%BB%9F.yaml"


def test_the_hash_of_a_line_is_githubs() -> None:
    # The expected values are those of the tests of github/codeql-action.
    assert line_hashes("", {1}) == {1: "c129715d7a2bc9a3:1"}
    lines = {1: "271789c17abda88f:1", 2: "54703d4cd895b18:1", 3: "180aee12dab6264:1", 4: "a23a3dc5e078b07b:1"}
    for text in (" a\nb\n  \t\tc\n d", " a\r\nb\r\n  \t\tc\r\n d", " a\rb\r  \t\tc\r d"):
        assert line_hashes(text, {1, 2, 3, 4}) == lines
    assert line_hashes(" a\nb\n  \t\tc\n d", {3}) == {3: "180aee12dab6264:1"}


def test_equal_lines_are_counted() -> None:
    text = "x" * 200 + "\n" + "x" * 200
    first, second = line_hashes(text, {1, 2}).values()
    assert (first.partition(":")[0], first[-2:], second[-2:]) == (second.partition(":")[0], ":1", ":2")


def test_the_text_of_a_file_from_its_lines() -> None:
    assert text_of(FILE, line) == "loai: bao-cao-don-vi\nky: 2019H1\nso_vu: 4\n\n\n\nab 12.5 tờ"
    assert text_of("nowhere", line) == ""
