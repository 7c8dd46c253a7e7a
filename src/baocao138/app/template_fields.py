"""``template fields``: all that a template may use, with what the example reports say there."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple, cast

from baocao138.app.errors import WrongUse
from baocao138.diagnostic.nearest import nearest
from baocao138.docx.spelling import spelled, tag_for
from baocao138.model.fields import Field, Shape
from baocao138.report.fields import tree

EXAMPLES = Path(__file__).with_name("field_examples.json")
"""Made from the example reports by tests/unit/app/test_template_fields.py (pytest --update-goldens)."""


class Offered(NamedTuple):
    """A field: its path ("noi_nhan[].ten"), its name inside the loops ("x.ten"), how it is used, an example.

    ``kind`` says what it is; ``values`` are all that a text can be where they are few. An example is "" where there is
    none to show: of a list or group, its parts have one each.
    """

    path: str
    name: str
    kind: str
    says: str
    tag: str
    example: str
    values: tuple[str, ...] = ()


def fields_below(name: str) -> list[Offered]:
    """All fields, or that of a name and those in it. WrongUse for a name that there is not."""
    everything = dict(tree().walk())
    wanted = _path(name, everything) if name else ""
    examples = cast("dict[str, str]", json.loads(EXAMPLES.read_text(encoding="utf-8")))
    below = (f"{wanted}.", f"{wanted}[")
    return [
        _offered(path, field, examples)
        for path, field in everything.items()
        if (not wanted or path == wanted or path.startswith(below)) and _is_told(path, field, everything)
    ]


def _offered(path: str, field: Field, examples: Mapping[str, str]) -> Offered:
    """Of a field with codes the example is a code, and what that code prints is the example of its item."""
    example, tag = examples.get(path, ""), tag_for(path, field)
    if field.shape is Shape.CODES and example:
        tag, example = tag_for(path, field, example), examples[f"{path}[]"]
    return Offered(path, spelled(path), field.shape.value, field.says, tag, example, field.values)


def _is_told(path: str, field: Field, everything: Mapping[str, Field]) -> bool:
    """False for what is told with the list that it is in: what stands behind a code, an item with parts of its own."""
    if not path.endswith("[]"):
        return True
    return everything[path.removesuffix("[]")].shape is Shape.LIST and field.shape is not Shape.GROUP


def _path(name: str, everything: Mapping[str, Field]) -> str:
    """The path of a name as typed, with or without the signs of a list."""
    bare: dict[str, str] = {}
    for path in everything:
        bare.setdefault(path.replace("[]", ""), path)
    typed = name.strip("{} ").replace("[]", "")
    if typed in bare:
        return bare[typed]
    guess = nearest(typed, bare)
    raise WrongUse(
        f"không có tên “{name}” để dùng trong mẫu",
        f"có phải là {guess}?" if guess else "xem mọi tên: baocao138 template fields",
    )
