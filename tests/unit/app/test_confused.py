"""A file under another's name: its figures are not held against that other's."""

from __future__ import annotations

from pathlib import Path

from baocao138.app.validate import Request, validate
from tests.province import HOME, repository

TEXT = """\
loai: bao-cao-don-vi
don_vi: {agency}
ky: 2019H1
noi_dung:
  - muc: truyen-thong
    doan: đã phát {{{{ so_to_roi = 02 }}}} tờ rơi.
  - muc: dau-tranh
    so_lieu:
      so_phu_nu_vang_mat: {number}
      so_vu_phat_hien: 0
"""


def _codes(agency: str, root: Path) -> list[str]:
    folder = root / HOME / "2019H1"
    (folder / "so-tu-phap.yaml").write_text(TEXT.format(agency="so-tu-phap", number=4), encoding="utf-8")
    (folder / "bo-doi-bien-phong.yaml").write_text(TEXT.format(agency=agency, number=6), encoding="utf-8")
    return sorted({d.code for d in validate(Request(), root).diagnostics if d.is_error})


def test_two_numbers_of_one_body_are_told_as_the_name_that_is_wrong(tmp_path: Path) -> None:
    assert _codes("so-tu-phap", repository(None, tmp_path)) == ["B225"]


def test_two_bodies_have_two_numbers(tmp_path: Path) -> None:
    assert _codes("bo-doi-bien-phong", repository(None, tmp_path)) == ["B305"]
