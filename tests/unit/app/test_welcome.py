"""An entry that nobody asked for is welcome where the frame's section is open to all, and nothing else is missing."""

from __future__ import annotations

from pathlib import Path

import pytest

from baocao138.app.validate import Request, validate
from tests.province import repository
from tests.unit.app.building import FRAME, JUSTICE, edit

OWN = "  - muc: truyen-thong\n    doan: >-\n      đã in {{ so_to_roi = 12.500 }} tờ rơi.\n"
MORE = "  - muc: dau-tranh\n    doan: đã cử cán bộ tham gia.\n"


@pytest.mark.parametrize(
    ("entries", "codes"),
    [
        (OWN + MORE, []),
        # Nothing for its own section: the code of the section is wrong.
        (MORE, ["B223"]),
        (OWN + MORE + "    so_lieu: {so_nan_nhan: 0}\n", ["B223"]),
    ],
)
def test_more_than_was_asked_for(entries: str, codes: list[str], tmp_path: Path) -> None:
    here = repository(None, tmp_path)
    edit(here, FRAME, "- don_vi: cong-an-tinh", "- don_vi: cong-an-tinh\n      - don_vi: con_lai")
    edit(here, JUSTICE, OWN, entries)
    assert [found.code for found in validate(Request(), here).diagnostics] == codes
