"""A word that the reader has told of is not told of again by the form, the prose or the catalogue."""

from __future__ import annotations

from pathlib import Path

import pytest

from baocao138.app.validate import Request, validate
from tests.province import repository

_HEAD = "loai: bao-cao-don-vi\ndon_vi: {agency}\nky: 2019H1\nnoi_dung:\n  - muc: truyen-thong\n    doan: {prose}\n"
_LISTED = "    so_lieu:\n      so_to_roi: {figure}\n"


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ({"agency": "so-tu-\u200bphap"}, ["B005"]),
        ({"agency": "so-tu\u00adphap"}, ["B005"]),
        ({"prose": "đã in {{ so_to_\u200broi = 06 }} tờ rơi."}, ["B005"]),
        ({"figure": "#REF!"}, ["B026"]),
        ({"prose": "M?t tr?n đã v?n ??ng XX xã."}, ["B041"]),
        ({"prose": "đã in XX tờ rơi cho Sá»Ÿ."}, ["B044"]),
        ({"prose": "đã in XX tờ rơi.", "figure": "#REF!"}, ["B026", "B129"]),
    ],
)
def test_one_word_is_told_of_once(typed: dict[str, str], codes: list[str], tmp_path: Path) -> None:
    root = repository(None, tmp_path)
    text = (_HEAD + (_LISTED if "figure" in typed else "")).format(
        **{"agency": "so-tu-phap", "prose": "đã họp.", "figure": "1"} | typed
    )
    (root / "data/minh-hoa/2019H1/so-tu-phap.yaml").write_text(text, encoding="utf-8")
    assert sorted(found.code for found in validate(Request(), root).diagnostics) == codes
