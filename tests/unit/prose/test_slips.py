"""Slips of the keyboard as a clerk is told of them; and a whole file that has none is passed over quickly."""

from __future__ import annotations

import pytest

from baocao138.prose.slips import check_slips, has_slip
from tests.unit.prose.here import folded

MISSPELT = "không phải là một chữ tiếng Việt: gõ nhầm phím, hoặc bộ gõ chưa bỏ dấu"


@pytest.mark.parametrize(
    ("text", "code", "message", "hint"),
    [
        ("người lao độgn", "B143", f"“độgn” {MISSPELT}", "có phải là: động?"),
        ("treo băng zôn", "B143", f"“zôn” {MISSPELT}", "gõ lại chữ này; chữ viết tắt thì viết hoa"),
        ("THực hiện", "B143", "“THực” có chữ hoa ở giữa từ", "có phải là: Thực?"),
        ("hội viên của của xã", "B148", "chữ “của” gõ hai lần liền nhau", "bỏ một chữ “của”"),
        ("phong phú ,hình thức", "B149", "thừa dấu cách trước dấu ,", "viết liền: phú,"),
        ("{{ so_x = 5 }} tờ ; phát", "B149", "thừa dấu cách trước dấu ;", "viết liền: tờ;"),
        ("Nhân dân . Sở", "B149", "thừa dấu cách trước dấu .", "viết liền: dân."),
        ("tại ( 02 xã)", "B149", "thừa dấu cách sau dấu (", "viết liền: (02"),
        ("(02 xã )", "B149", "thừa dấu cách trước dấu )", "viết liền: xã)"),
        ("phòng,chống", "B149", "thiếu dấu cách sau dấu ,", "viết: phòng, chống"),
        ("người dân.Sở đã", "B149", "thiếu dấu cách sau dấu .", "viết: dân. Sở"),
    ],
)
def test_a_slip(text: str, code: str, message: str, hint: str) -> None:
    (found,) = check_slips(folded(text))
    assert (found.code, found.message, found.hint) == (code, message, hint)
    assert has_slip(text)


def test_a_word_that_is_broken_between_lines_is_seen_twice() -> None:
    (found,) = check_slips(folded("hội viên của", "của xã"))
    assert found.code == "B148"
    assert has_slip("      hội viên của\n      của xã\n")


def test_a_word_is_told_once_and_few_words_are() -> None:
    assert len(list(check_slips(folded("độgn độgn")))) == 1
    assert len(list(check_slips(folded("aác bbác ccác ddác kkác llác mmác")))) == 5


@pytest.mark.parametrize(
    "text",
    [
        "cờ, hoa ... (gồm 12,5 triệu; 12.500 tờ): a) xã; b) huyện; V/v “họp”; ./.",
        "công tác tác động, hiện tại tại địa phương, từ từ, dần dần, trở về về quê",
        "TP.HCM, tr.đ, x.vn, 1.2, 12/KH-UBND, “a” (b), c… d",
        "{{ so_x = 12.500 }}, {{ so_y = hơn 5 }}.",
    ],
)
def test_no_slip(text: str) -> None:
    assert list(check_slips(folded(text))) == []
    assert not has_slip(text)
