"""What the reader has told of a value is not told again by the schema; other mistakes of the file still are."""

from __future__ import annotations

import pytest

from baocao138.app.load import load_strictly

_FILE = """loai: bao-cao-don-vi
don_vi: so-tu-phap
ky: {ky}
noi_dung:
  - muc: dau-tranh
    doan: >-
      đã in {{{{ so_to_roi = {wide} }}}} tờ rơi
    so_lieu:
      so_vu_phat_hien: {figure}
"""


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ({"figure": "null"}, ["B038"]),
        ({"wide": "１２.５００"}, ["B007"]),
        ({"figure": "~", "ky": "2019X9"}, ["B038", "B108"]),
    ],
)
def test_one_mistake_is_told_once(typed: dict[str, str], codes: list[str]) -> None:
    text = _FILE.format(**{"ky": "2019H1", "wide": "12.500", "figure": "1"} | typed)
    loaded = load_strictly("t.yaml", "", text.encode())
    assert sorted(found.code for found in loaded.problems) == codes
