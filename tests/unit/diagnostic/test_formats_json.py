from __future__ import annotations

import json

from baocao138.diagnostic.codes import CODES
from baocao138.diagnostic.formats.json import render
from baocao138.model.place import Place
from tests.unit.diagnostic.findings import ABOUT_A_FILE, ERROR, HARM, IN_A_TEMPLATE, WARNING, harmful, result


def test_the_whole() -> None:
    nowhere = {"line": None, "column": None, "end_line": None, "end_column": None, "document": None}
    text = render(result(ERROR, ABOUT_A_FILE, IN_A_TEMPLATE, hidden=2))
    assert json.loads(text) == {
        "version": 1,
        "tool": {"name": "baocao138", "version": "0.2.0"},
        "summary": {"files": 3, "errors": 3, "warnings": 0, "hidden": 2},
        "files": ["data/2019H1/so-tu-phap.yaml", "data/2019H1/công an, tỉnh: mới.yaml", "data/don-vi.yaml"],
        "findings": [
            {
                "code": "B110",
                "severity": "error",
                "title": CODES["B110"].title,
                "message": "“12.5” sai",
                "hint": "viết 12.500",
                "file": "data/2019H1/so-tu-phap.yaml",
                "line": 7,
                "column": 4,
                "end_line": 7,
                "end_column": 8,
                "document": None,
                "related": [
                    {
                        "note": "đã ghi ở đây",
                        "file": "data/2019H1/công an, tỉnh: mới.yaml",
                        "line": 2,
                        "column": 1,
                        "end_line": 2,
                        "end_column": None,
                        "document": None,
                    }
                ],
            },
            {
                "code": "B207",
                "severity": "error",
                "title": CODES["B207"].title,
                "message": "chưa gửi",
                "hint": "",
                "file": "data/2019H1/công an, tỉnh: mới.yaml",
                **nowhere,
                "related": [],
            },
            {
                "code": "B410",
                "severity": "error",
                "title": CODES["B410"].title,
                "message": "thiếu dấu }",
                "hint": "viết {{ so }}",
                "file": "templates/bao-cao.docx",
                **nowhere,
                "document": {
                    "part": "word/document.xml",
                    "paragraph": 3,
                    "table": 1,
                    "row": 2,
                    "column": 1,
                    "text": "Số: {{ so }",
                },
                "related": [],
            },
        ],
    }


def test_vietnamese_is_readable_as_it_is() -> None:
    assert '"message": "“12.5” sai"' in render(result(ERROR))
    assert '"file": "data/2019H1/công an, tỉnh: mới.yaml"' in render(result(ABOUT_A_FILE))


def test_errors_and_warnings_are_counted() -> None:
    summary = json.loads(render(result(ERROR, WARNING, WARNING)))["summary"]
    assert summary == {"files": 3, "errors": 1, "warnings": 2, "hidden": 0}


def test_text_stands_as_typed() -> None:
    for words in HARM:
        found = json.loads(render(harmful(words)))["findings"][0]
        assert found["message"] == found["hint"] == found["file"] == words.replace("\udcff", "\ufffd")


def test_a_path_has_no_dot_in_front() -> None:
    tree = json.loads(render(result(ERROR._replace(place=Place("././a.yaml", 1, 1)), files=("./a.yaml",))))
    assert tree["findings"][0]["file"] == "a.yaml"
    assert tree["files"] == ["a.yaml"]
