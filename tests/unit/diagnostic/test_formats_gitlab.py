from __future__ import annotations

import json
from typing import Any

from baocao138.diagnostic.finding import Diagnostic, Severity
from baocao138.diagnostic.formats.gitlab import render
from baocao138.diagnostic.result import Result
from baocao138.model.place import DocumentPlace, Place
from tests.unit.diagnostic.findings import ABOUT_A_FILE, ERROR, IN_A_TEMPLATE, WARNING, result


def entries(*found: Diagnostic) -> list[dict[str, Any]]:
    tree = json.loads(render(result(*found)))
    assert isinstance(tree, list)
    return tree


def prints(source: str, *found: Diagnostic) -> list[str]:
    lines = source.split("\n")
    made = Result(found, (), lambda _, number: lines[number - 1] if 0 < number <= len(lines) else None)
    return [entry["fingerprint"] for entry in json.loads(render(made))]


def test_the_whole() -> None:
    # The fingerprints are pinned: another way to make them would turn every old finding into a new one.
    assert entries(ERROR, WARNING, ABOUT_A_FILE, IN_A_TEMPLATE) == [
        {
            "description": "“12.5” sai; cách sửa: viết 12.500;"
            " xem thêm: data/2019H1/công an, tỉnh: mới.yaml:2:1: đã ghi ở đây",
            "check_name": "B110",
            "fingerprint": "867277645dc0cef89f5856b9bda4379e967cc91b605b7115699bd3e2f105f0bf",
            "severity": "major",
            "location": {"path": "data/2019H1/so-tu-phap.yaml", "lines": {"begin": 7}},
        },
        {
            "description": "nhắc lại hay thêm?",
            "check_name": "B120",
            "fingerprint": "b9490ab3094ce7e819f0d2a6d1738dfdc8ecb3cc837b25cc7bdf8e65d1145dec",
            "severity": "minor",
            "location": {"path": "data/2019H1/so-tu-phap.yaml", "lines": {"begin": 2}},
        },
        {
            "description": "chưa gửi",
            "check_name": "B207",
            "fingerprint": "316f54d35004a2325c5743001f0715fbde6bb244f7899c9dda1daa70789b2fe9",
            "severity": "major",
            "location": {"path": "data/2019H1/công an, tỉnh: mới.yaml", "lines": {"begin": 1}},
        },
        {
            "description": "thân văn bản, bảng 1, dòng 2, cột 1, đoạn 3: thiếu dấu }; cách sửa: viết {{ so }}",
            "check_name": "B410",
            "fingerprint": "e7668792e9bfcf64ac7b79f1a09466d466d3b636321c5027f5550eabecea7592",
            "severity": "major",
            "location": {"path": "templates/bao-cao.docx", "lines": {"begin": 1}},
        },
    ]


def test_clean_is_an_empty_list() -> None:
    assert render(result()) == "[]\n"


def test_privacy_blocks() -> None:
    secret = Diagnostic("B601", Severity.ERROR, Place("a.yaml", 1, 1), "x")
    assert [entry["severity"] for entry in entries(secret, secret.weighed(Severity.WARNING))] == ["blocker", "minor"]


def test_a_path_has_no_dot_in_front() -> None:
    assert entries(ERROR._replace(place=Place("./a.yaml")))[0]["location"] == {"path": "a.yaml", "lines": {"begin": 1}}


def test_a_line_inserted_above_changes_no_fingerprint() -> None:
    before = prints("a: 12.5", ERROR._replace(place=Place("a.yaml", 1, 4, 1, 8)))
    after = prints("# mới\n\n  a: 12.5  ", ERROR._replace(place=Place("a.yaml", 3, 6, 3, 10)))
    assert before == after


def test_a_line_named_in_the_message_changes_no_fingerprint() -> None:
    def said(words: str) -> list[str]:
        return prints("a", Diagnostic("B030", Severity.ERROR, Place("a.yaml", 1, 1), words))

    assert said("thẳng hàng với dòng 12") == said("thẳng hàng với dòng 13")
    assert said("các dòng từ 3 đến 5") == said("các dòng từ 4 đến 6")
    assert said("đã ghi ở b.yaml:3:1") == said("đã ghi ở b.yaml:14:2")
    assert said("có 12 vụ") != said("có 13 vụ")


def test_what_differs_has_another_fingerprint() -> None:
    place = Place("a.yaml", 1, 1)
    found = [
        ERROR._replace(place=place),
        ERROR._replace(place=Place("b.yaml", 1, 1)),
        ERROR._replace(place=place, code="B111"),
        ERROR._replace(place=place, message="“12.6” sai"),
        ERROR._replace(place=Place("a.yaml", 2, 1)),
        IN_A_TEMPLATE,
        IN_A_TEMPLATE._replace(place=DocumentPlace("templates/bao-cao.docx", "word/header1.xml")),
    ]
    assert len(set(prints("một\nhai", *found))) == len(found)


def test_equal_findings_are_told_apart_in_order() -> None:
    twice = [ERROR._replace(place=Place("a.yaml", line, 1)) for line in (1, 2, 3)]
    names = prints("x\nx\nx", *twice)
    assert len(set(names)) == 3
    assert names[:2] == prints("x\nx\nx", *twice[:2])
