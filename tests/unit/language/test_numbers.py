"""Numbers of persons in every spelling people use. All are invented and look it, but keep the rules of their kind."""

from __future__ import annotations

import pytest

from baocao138.language.privacy import may_be_private, private
from tests.unit.language.marked import found, unmarked

CITIZEN = ["001000000000", "012345678901", "096311111111", "034200000001", "040199123456"]
MOBILE = ["0900000000", "0312345678", "0555555555", "0701234567", "0888888888"]
LANDLINE = ["02270000000", "02400000000", "02812345678", "02991111111"]
OLD_MOBILE = ["01200000000", "01612345678", "01899999999"]
SURROUNDINGS = [
    "{}",
    "doan: >-\n  đã hỗ trợ nạn nhân ({}) và gia đình\n",
    "# ghi chú: {}\nky: 2019H1\n",
    "so_lieu: {{so_to_roi: 12.500}}  # {}.\n",
    "Kế hoạch số 197/KH-BCĐ ngày 01/2/2019,{};30/7",
]


def cut(number: str, sizes: tuple[int, ...], gap: str) -> str:
    """The number in groups of these sizes, the last one with all that is left."""
    out = []
    for size in sizes:
        out.append(number[:size])
        number = number[size:]
    return gap.join([*out, number] if number else out)


def spellings(number: str, *cuts: tuple[int, ...]) -> list[str]:
    gaps = [" ", ".", "-", "\u00a0", " - ", "\u2013", "  ", ". ", "\n        ", "\r\n  ", "\n# "]
    return [number, *(cut(number, sizes, gap) for sizes in cuts for gap in gaps)]


ALL = [
    *(("B601", text) for number in CITIZEN for text in spellings(number, (3, 3, 3), (4, 4), (3, 1, 2), (6,))),
    *(("B602", text) for number in MOBILE for text in spellings(number, (4, 3), (3, 3), (4, 2, 2), (4,))),
    *(("B602", text) for number in LANDLINE for text in spellings(number, (4,), (4, 4), (3, 4))),
    *(("B602", text) for number in OLD_MOBILE for text in spellings(number, (4, 3), (5, 3))),
]


@pytest.mark.parametrize(("code", "number"), ALL)
def test_a_number_is_found_in_any_surroundings(code: str, number: str) -> None:
    for surroundings in SURROUNDINGS:
        text = surroundings.format(number)
        assert found(text) == [(code, number)], text
        assert may_be_private(text.encode())


def test_there_are_hundreds_of_spellings() -> None:
    assert len(ALL) > 500


@pytest.mark.parametrize(
    ("code", "marked"),
    [
        ("B602", "⟦+84 900 000 000⟧"),
        ("B602", "⟦+84.900.000.000⟧"),
        ("B602", "⟦+84900000000⟧"),
        ("B602", "(⟦+84) 900-000-000⟧"),
        ("B602", "⟦+84 (0) 900 000 000⟧"),
        ("B602", "⟦+84 227 0000 000⟧"),
        ("B602", "máy ⟦84900000000⟧"),
        ("B602", "Liên hệ: ⟦84.900.000.000⟧."),
        ("B602", "ĐT ⟦84 900 000 000⟧"),
        ("B602", "⟦0084900000000⟧"),
        ("B602", "(⟦0227) 0000 000⟧"),
        ("B602", "(⟦024) 0000 0000⟧"),
        ("B602", "⟦09 12 34 56 78⟧"),
        ("B602", "⟦09.12.34.56.78⟧"),
        ("B602", "⟦0 9 1 2 3 4 5 6 7 8⟧"),
        ("B602", "⟦0.900.000.000⟧"),
        ("B602", "ĐT: ⟦09 00 00 00 00⟧"),
        ("B602", "gọi số ⟦0 9 0 0 0 0 0 0 0 0⟧"),
        ("B602", "05 ⟦0900000000⟧ 12"),
        ("B602", "năm 2019 ⟦0900 000 000⟧ 05 vụ"),
        ("B602", "⟦0900000000⟧/⟦0911111111⟧"),
        ("B602", "⟦0900000000⟧,⟦0911111111⟧"),
        ("B602", "- ⟦0900000000⟧\n- ⟦0911111111⟧"),
        ("B602", "sđt⟦0900000000⟧x"),
        ("B602", "dien_thoai: '⟦0900000000⟧'"),
        ("B602", "⟦0\u200b9\u200b0\u200b0\u200b0\u200b0\u200b0\u200b0\u200b0\u200b0⟧"),
        ("B602", "⟦0900\u00ad000\u2060000⟧"),
        ("B602", "⟦０９００００００００⟧"),
        ("B602", "⟦０900000000⟧"),
        ("B602", "⟦０９００．０００．０００⟧"),
        ("B602", "⟦𝟎𝟗𝟎𝟎𝟎𝟎𝟎𝟎𝟎𝟎⟧"),
        ("B602", "⟦0\ufe0f\u20e39\ufe0f\u20e300000000⟧"),
        ("B602", "điện thoại: ⟦0900\n      000\n      000⟧ của"),
        ("B601", "CCCD ⟦001 000 000 000⟧"),
        ("B601", "căn cước công dân số ⟦999999999999⟧"),
        ("B601", "số định danh: ⟦9999.9999.9999⟧"),
        ("B601", "CMND số ⟦111111111⟧ cấp ngày 01/02/2015"),
        ("B601", "CMND số ⟦111 111 111⟧ 01/02/2015"),
        ("B601", "số CMND: ⟦111.111.111⟧,"),
        ("B601", "⟦111 111 111⟧ (CMND)"),
        ("B601", "chứng minh\n  nhân dân của đối tượng là\n  ⟦111111111⟧"),
        ("B601", "so_cmnd: ⟦111111111⟧"),
        ("B601", "can_cuoc: ⟦999999999999⟧"),
        ("B601", "CĂN CƯỚC SỐ ⟦999999999999⟧"),
        ("B601", "căn cu\u031bo\u031b\u0301c số ⟦999999999999⟧"),
        ("B605", "STK ⟦1111111111⟧ tại ngân hàng"),
        ("B605", "số tài khoản ⟦19031111111111⟧"),
        ("B605", "tài khoản của người này mở tại ngân hàng: ⟦1903 1111 1111 11⟧"),
        ("B605", "tai_khoan: ⟦123456789⟧"),
        ("B605", "TK ngân hàng số ⟦123.456.789.012⟧"),
        ("B605", "⟦1111111111⟧ (STK)"),
        ("B603", "hộ chiếu số ⟦B0000000⟧"),
        ("B603", "Hộ chiếu: ⟦c 123 4567⟧"),
        ("B603", "hộ chiếu Trung Quốc ⟦E00000000⟧"),
        ("B603", "giấy thông hành ⟦AB0000000⟧"),
        ("B603", "(⟦B0000000⟧, hộ chiếu)"),
        ("B603", "HỘ CHIẾU\n    ⟦B1234567⟧"),
        ("B604", "liên hệ ⟦x.x@example.vn⟧."),
        ("B604", "⟦a@b.gov.vn⟧,⟦c_d@e.com⟧"),
        ("B604", "# ⟦xxx@xxx.com⟧"),
        ("B604", "⟦0900000000@xxx.com⟧"),
        ("B604", "⟦xxx @xxx.com⟧"),
        ("B604", "liên hệ ⟦x.x (at) example.com⟧."),
        ("B604", "⟦xxx[AT]xxx.com⟧"),
    ],
)
def test_a_number_is_found(code: str, marked: str) -> None:
    text, expected = unmarked(marked)
    assert found(text) == [(code, number) for number in expected]
    assert may_be_private(text.encode())


def test_the_kind_of_each_number() -> None:
    text = "CCCD 001000000000, CMND 111111111, ĐT 0900000000, hộ chiếu B0000000, x@x.vn, STK 1111111111"
    assert [hit.kind for hit in private(text)] == [
        "số căn cước công dân",
        "số chứng minh nhân dân",
        "số điện thoại",
        "số hộ chiếu",
        "địa chỉ thư điện tử",
        "số tài khoản ngân hàng",
    ]
