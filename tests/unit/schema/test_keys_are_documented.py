"""Every key of every form stands in the page for clerks, and the page names no other."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from baocao138.schema import agency_form, common, frame_form, indicator_form, submission_form
from baocao138.schema.leaf import Form

MODULES = (agency_form, common, frame_form, indicator_form, submission_form)
FORMS = sorted(
    {
        thing
        for module in MODULES
        for thing in vars(module).values()
        if isinstance(thing, type) and issubclass(thing, Form)
    }
    - {Form},
    key=lambda form: form.__name__,
)


def test_there_are_forms() -> None:
    assert len(FORMS) > 15


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
def test_each_key_is_in_the_page(form: type[Form], root: Path) -> None:
    page = (root / "docs" / "cac-khoa.md").read_text(encoding="utf-8")
    keys = [str(field.alias) for field in form.model_fields.values()]
    assert keys
    assert [key for key in keys if not re.search(rf"(?<![a-z_]){key}(?![a-z_])", page)] == []


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
def test_no_key_is_given_twice(form: type[Form]) -> None:
    keys = [field.alias for field in form.model_fields.values()]
    assert len(keys) == len(set(keys)) and None not in keys
