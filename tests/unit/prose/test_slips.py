"""Slips of the keyboard as a clerk is told of them; and a whole file that has none is passed over quickly."""

from __future__ import annotations

import pytest

from baocao138.prose.slips import check_slips, has_slip, may_have_slip
from baocao138.read.characters import rare
from tests.unit.prose.here import folded

MISSPELT = "không phải là một chữ tiếng Việt: gõ nhầm phím, hoặc bộ gõ chưa bỏ dấu"


@pytest.mark.parametrize(
    ("text", "code", "message", "hint"),
    [
        ("người lao độgn", "B143", f"“độgn” {MISSPELT}", "có phải là: động?"),
        ("treo băng zôn", "B143", f"“zôn” {MISSPELT}", "gõ lại chữ này; chữ viết tắt thì viết hoa"),
        ("phong phú ,hình thức", "B148", "thừa dấu cách trước dấu ,", "viết liền: phú,"),
        ("{{ so_x = 5 }} tờ ; phát", "B148", "thừa dấu cách trước dấu ;", "viết liền: tờ;"),
        ("Nhân dân . Sở", "B148", "thừa dấu cách trước dấu .", "viết liền: dân."),
        ("(02 xã )", "B148", "thừa dấu cách trước dấu )", "viết liền: xã)"),
    ],
)
def test_a_slip(text: str, code: str, message: str, hint: str) -> None:
    (found,) = check_slips(folded(text))
    assert (found.code, found.message, found.hint) == (code, message, hint)
    assert has_slip(text)
    assert may_have_slip(text.encode(), rare(text.encode()))


def test_a_word_is_told_once_and_few_words_are() -> None:
    assert len(list(check_slips(folded("độgn độgn")))) == 1
    assert len(list(check_slips(folded("aác bbác ccác ddác kkác llác mmác")))) == 5


@pytest.mark.parametrize(
    "text",
    [
        "cờ, hoa ... (gồm 12,5 triệu; 12.500 tờ): a) xã; b) huyện; V/v “họp”; ./.",
        "tỷ lệ 3 : 1, như sau :), họp lúc 7 .",
        "TP.HCM, tr.đ, x.vn, 1.2, 12/KH-UBND, “a” (b), c… d",
        "{{ so_x = 12.500 }}, {{ so_y = hơn 5 }}.",
    ],
)
def test_no_slip(text: str) -> None:
    assert list(check_slips(folded(text))) == []
    assert not has_slip(text)


def test_a_quick_look_passes_plain_prose_over() -> None:
    plain = "tổ chức {{ so_buoi = 05 }} buổi “truyền thông” về phòng, chống mua bán người tại UBND 02 xã.".encode()
    assert not may_have_slip(plain, rare(plain))
