"""What two files say together is told in the one that is looked at, and either of the two may answer it."""

from __future__ import annotations

from pathlib import Path

import pytest

from baocao138.app.validate import Request, validate
from tests.province import FILE, HOME, repository
from tests.unit.app.building import BORDER, JUSTICE, edit

BOTH = "Sở Tư pháp và Bộ Chỉ huy Bộ đội Biên phòng tỉnh cùng báo cáo so_to_roi, có thể đang tính hai lần"
THERE = f"{HOME}/{BORDER}"


@pytest.fixture
def here(tmp_path: Path) -> Path:
    root = repository(None, tmp_path)
    edit(root, JUSTICE, "- muc: truyen-thong", "- muc: truyen-thong\n    phoi_hop: [bo-doi-bien-phong]")
    edit(root, BORDER, "- muc: truyen-thong", "- muc: truyen-thong\n    phoi_hop: [so-tu-phap]")
    return root


@pytest.mark.parametrize(("file", "place"), [(FILE, f"{FILE}:8:28"), (THERE, f"{THERE}:7:34")])
def test_it_is_told_where_one_looks(here: Path, file: str, place: str) -> None:
    (found,) = validate(Request([here / file]), here).diagnostics
    assert (found.code, found.message, str(found.place)) == ("B311", BOTH, place)


@pytest.mark.parametrize("file", [FILE, THERE])
def test_either_may_answer(here: Path, file: str) -> None:
    with (here / file).open("a", encoding="utf-8") as written:
        written.write("bo_qua:\n  - {ma: B311, cho: so_to_roi, ly_do: hai đợt khác nhau}\n")
    assert validate(Request(), here).diagnostics == ()
