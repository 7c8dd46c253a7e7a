"""Laws of the tree of fields: it and the views of real reports name the same, at every depth, both ways."""

from __future__ import annotations

import pytest

from baocao138.model.fields import Field, Shape
from baocao138.model.picture import Picture
from baocao138.report.fields import tree
from tests.views import EXAMPLES, view_of, walk

SHAPES = {
    str: Shape.TEXT,
    bool: Shape.FLAG,
    int: Shape.NUMBER,
    list: Shape.LIST,
    dict: Shape.GROUP,
    Picture: Shape.PICTURE,
}

# What these lists hold is plain text, and neither example has anything in them.
UNSEEN = {"can_cu[]", "phu_luc[].doan[]"}


def shape_of(value: object) -> Shape:
    return SHAPES.get(type(value), Shape.CODES)


@pytest.fixture(scope="module")
def fields() -> dict[str, Field]:
    return dict(tree().walk())


@pytest.mark.parametrize("province", EXAMPLES)
def test_a_view_has_nothing_that_the_tree_does_not_name(province: str, fields: dict[str, Field]) -> None:
    found = list(walk(view_of(province)))
    assert len(found) > 100
    for path, value in found:
        field = fields[path]
        assert shape_of(value) is field.shape or (value is None and field.is_optional), path
        assert not field.values or value in field.values, path


@pytest.mark.parametrize("province", EXAMPLES)
def test_every_group_of_a_view_has_every_name_of_the_tree(province: str, fields: dict[str, Field]) -> None:
    view = view_of(province)
    assert list(tree().fields) and set(view) == set(tree().fields)
    groups = [(path, value) for path, value in walk(view) if isinstance(value, dict)]
    assert groups
    assert [path for path, value in groups if set(value) != set(fields[path].fields)] == []


def test_the_examples_together_have_everything_that_the_tree_names(fields: dict[str, Field]) -> None:
    seen = {path for province in EXAMPLES for path, _ in walk(view_of(province))}
    assert set(fields) - seen == UNSEEN
    assert {fields[path].shape for path in UNSEEN} == {Shape.TEXT}


def test_every_field_is_explained(fields: dict[str, Field]) -> None:
    assert [path for path, field in fields.items() if not field.says or field.says.endswith(".")] == []


def test_a_closed_choice_is_one_that_reports_make_use_of(fields: dict[str, Field]) -> None:
    seen = {(path, value) for province in EXAMPLES for path, value in walk(view_of(province)) if isinstance(value, str)}
    rows = {value for path, value in seen if path == "phu_luc[].bang.hang[].kieu"}
    assert rows == set(fields["phu_luc[].bang.hang[].kieu"].values)
