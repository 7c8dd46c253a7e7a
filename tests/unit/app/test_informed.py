"""Hints of form that only the province's catalogue can complete, to the letter."""

from __future__ import annotations

from pathlib import Path

import pytest

from baocao138.app.validate import Request, validate
from tests.province import FILE, HOME, repository

HEAD = "loai: bao-cao-don-vi\ndon_vi: so-tu-phap\nky: 2019H1\nnoi_dung:\n  - muc: {}\n"
ONE = HEAD.format("truyen-thong") + "    doan: >-\n      {}\n"
TWO = HEAD.format("chi-dao") + "    doan: >-\n      họp bàn.\n    doan: >-\n      {}\n"
WITH = ONE.replace("    doan", "    phoi_hop: [{}]\n    doan")


@pytest.mark.parametrize(
    ("text", "code", "hint"),
    [
        (WITH.format("Bộ đội Biên phòng, Công an tỉnh", "đã làm."), "B029",
         "viết:  phoi_hop: [bo-doi-bien-phong, cong-an-tinh]"),
        (WITH.format("Sở Ngoại vụ", "đã làm."), "B029",
         "thay mỗi tên bằng mã ghi ở danh-muc-don-vi: phoi_hop: […]"),
        (
            TWO.format("đã in tờ rơi {{ so_to_roi = 5 }}."),
            "B016",
            (
                "mục mới thì thêm ở trên dòng này:  - muc: truyen-thong   (thẳng hàng với dòng 5, thụt vào 2 dấu "
                "cách); vẫn là mục trên thì "
                "viết nối vào doan ở trên"
            ),
        ),
        (
            ONE.format("đã in {{ 12.500 }} tờ rơi."),
            "B111",
            "viết:  {{ so_to_roi = 12.500 }}; không phải số liệu thì bỏ ngoặc",
        ),
        (
            ONE.format("đã làm {{ 12 }} việc."),
            "B111",
            (
                "viết:  {{ … = 12 }}   (thay … bằng một trong: so_to_roi (tờ), so_xa (xã), kinh_phi (triệu đồng)); "
                "không phải số liệu thì bỏ ngoặc"
            ),
        ),
        (
            ONE.format("đã in …… tờ rơi."),
            "B129",
            "điền nội dung thật vào đây, hoặc bỏ đi; con số gắn trong câu viết  {{ so_to_roi = con số }}",
        ),
    ],
)  # fmt: skip
def test_the_catalogue_completes_the_hint(text: str, code: str, hint: str, tmp_path: Path) -> None:
    root = repository(None, tmp_path)
    (root / FILE).write_text(text, encoding="utf-8")
    assert [d.hint for d in validate(Request(), root).diagnostics if d.code == code] == [hint]


def test_a_list_in_a_frame_keeps_what_stands_for_the_rest(tmp_path: Path) -> None:
    root = repository(None, tmp_path)
    frame = root / HOME / "2019H1" / "bao-cao.yaml"
    text = frame.read_text(encoding="utf-8")
    frame.write_text(text.replace("[so-tu-phap, con_lai]", "[Sở Tư pháp, con_lai]"), encoding="utf-8")
    found = [d.hint for d in validate(Request(), root).diagnostics if d.code == "B029"]
    assert found == ["viết:  don_vi: [so-tu-phap, con_lai]"]
