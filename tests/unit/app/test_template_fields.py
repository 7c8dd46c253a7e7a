"""``template fields``: every name with its meaning, how it is written, and what an example report prints there."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from baocao138.app.errors import WrongUse
from baocao138.app.template_fields import EXAMPLES, fields_below
from baocao138.docx.inspect import inspect_template
from baocao138.model.fields import Shape
from baocao138.model.picture import Picture
from baocao138.report.fields import tree
from tests.unit.docx.making import word
from tests.views import EXAMPLES as REPORTS
from tests.views import view_of, walk

LONGEST = 160


def from_reports() -> dict[str, str]:
    """An example for each field: the first that there is in the example reports."""
    found: dict[str, str] = {}
    views: list[dict[str, Any]] = [{**view_of(report)} for report in REPORTS]
    for path, field in tree().walk():
        values = [value for view in views for own, value in walk(view) if own == path]
        values = [value.words if isinstance(value, Picture) else value for value in values]
        texts = [value for value in values if isinstance(value, str) and value.strip()]
        if field.shape is Shape.CODES:
            said = {code: words for code, words in views[0][path].items() if words and not words.startswith("[")}
            found[path], found[f"{path}[]"] = next(iter(said.items()))
        elif path not in found and texts:
            found[path] = texts[0][:LONGEST]
        elif field.shape is Shape.FLAG:
            found[path] = "đúng" if values[0] else "sai"
    return found


def test_the_examples_are_what_the_example_reports_say(update_goldens: bool) -> None:
    made = json.dumps(from_reports(), ensure_ascii=False, indent=1) + "\n"
    if update_goldens:
        EXAMPLES.write_text(made, encoding="utf-8")
    assert EXAMPLES.read_text(encoding="utf-8") == made


def test_all_fields_are_told_once_and_those_below_a_name_by_themselves() -> None:
    paths = [field.path for field in fields_below("")]
    assert len(set(paths)) == len(paths) > 50
    assert "tong" in paths and "tong[]" not in paths
    assert [field.name for field in fields_below("noi_nhan")] == ["noi_nhan", "x.ten", "y", "x.muc_dich"]


@pytest.mark.parametrize("typed", ["noi_nhan.ten", "noi_nhan[].ten", "{{ noi_nhan.ten }}"])
def test_a_name_is_found_however_it_is_typed(typed: str) -> None:
    assert [field.path for field in fields_below(typed)] == ["noi_nhan[].ten", "noi_nhan[].ten[]"]


def test_an_unknown_name_is_refused_and_the_nearest_offered() -> None:
    with pytest.raises(WrongUse, match="không có tên “so_ki_hieu” để dùng trong mẫu") as wrong:
        fields_below("so_ki_hieu")
    assert wrong.value.hint == "có phải là so_ky_hieu?"


def test_a_template_of_all_the_tags_that_are_told_is_a_good_one(tmp_path: Path) -> None:
    """Each tag is written as it is told, the loops around it included."""
    offered = {field.path: field for field in fields_below("")}
    paragraphs: list[str] = []
    for path, field in offered.items():
        owners = [path[: at + 2].removesuffix("[]") for at in range(len(path)) if path.startswith("[]", at)]
        opening = [offered[owner].tag.partition(" … ")[0].replace("{%tr", "{%p") for owner in owners]
        tag = field.tag.replace("{%tr", "{%p")
        if field.kind != Shape.GROUP.value:
            middle = tag.partition(" … ") if tag.startswith("{%p") else [tag]
            paragraphs += [*opening, *middle, *["{%p endfor %}"] * len(owners)]
    found = inspect_template(word(*paragraphs), "mau.docx", tree())
    assert [problem.message for problem in found if problem.is_error] == []
    assert len(paragraphs) > 100
