"""A relationship that is put in: a number that is free, a path from the folder of its owner."""

from __future__ import annotations

import pytest

from baocao138.docx import opc
from baocao138.docx.xml import parse


@pytest.mark.parametrize(
    ("part", "written"),
    [
        ("word/document.xml", "media/a.png"),
        ("document.xml", "word/media/a.png"),
        ("x/y/d.xml", "../../word/media/a.png"),
    ],
)
def test_the_path_leads_to_the_part(part: str, written: str) -> None:
    root = parse(opc.NO_RELATIONS)
    assert opc.add_relation(root, part, "word/media/a.png", "kind", "rId") == "rId1"
    assert opc.add_relation(root, part, "word/b.xml", "kind", "rId") == "rId2"
    assert root[0].get("Target") == written
    assert [link.target for link in opc.relations(root, part)] == ["word/media/a.png", "word/b.xml"]


def test_a_number_that_is_taken_is_passed_over() -> None:
    root = parse(opc.NO_RELATIONS)
    names = [
        opc.add_relation(root, "a.xml", "b.xml", "kind", stem, first) for stem, first in (("r", 0), ("r", 0), ("r", 2))
    ]
    assert names == ["r0", "r1", "r2"]
    assert opc.add_relation(root, "a.xml", "b.xml", "kind", "r", 1) == "r3"
