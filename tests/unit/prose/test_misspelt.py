"""Words that are no Vietnamese, told from names, codes, addresses and words of other languages."""

from __future__ import annotations

import pytest

from baocao138.prose.misspelt import check_misspelt, has_misspelt, may_be_misspelt
from baocao138.read.characters import rare
from tests.unit.prose.here import folded


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("lựcj", "lực"),
        ("truyềnf", "truyền"),
        ("ddawng", "đăng"),
        ("nhuwngx", "những"),
        ("độgn", "động"),
        ("dụcc", "dục"),
        ("phònfg", "phòng"),
        ("tiếpnhận", "tiếp nhận"),
    ],
)
def test_a_word_and_what_was_meant(typed: str, right: str) -> None:
    text = f"phối hợp với {typed} các xã"
    (found,) = check_misspelt(folded(text))
    assert found.code == "B143"
    assert found.message == f"“{typed}” không phải là một chữ tiếng Việt: gõ nhầm phím, hoặc bộ gõ chưa bỏ dấu"
    assert found.hint == f"có phải là: {right}?"
    assert has_misspelt(text)
    assert may_be_misspelt(text.encode(), rare(text.encode()))


def test_a_word_that_may_have_been_meant_for_several() -> None:
    (found,) = check_misspelt(folded("treo băng zôn"))
    assert found.hint == "gõ lại chữ này; chữ viết tắt thì viết hoa"


def test_a_word_is_told_once_and_few_words_are() -> None:
    assert len(list(check_misspelt(folded("độgn độgn")))) == 1
    assert len(list(check_misspelt(folded("aác bbác ccác ddác kkác llác mmác")))) == 5


@pytest.mark.parametrize(
    "text",
    [
        "đăng trên website, facebook, fanpage, zalo và wifi của xã",
        "theo own law, town, down, how",
        "tiêm vắcxin, cấy 02 hécta",
        "Xtiêng, Krông Nô, Đắk Lắk",
        "{{ so_luot_zalo = 5 }} lượt, tệp độgn.yaml, http://x.vn/độgn",
        "đ/c, sđt, tr.đ",
        "khuỷu tay, ngoằn ngoèo, quýt, giếng, xoong, rượu, huỵch, thuở, khuya, quở, gì",
    ],
)
def test_no_mistake(text: str) -> None:
    assert list(check_misspelt(folded(text))) == []
    assert not has_misspelt(text)


def test_a_quick_look_passes_plain_prose_over() -> None:
    plain = "tổ chức {{ so_buoi = 05 }} buổi “truyền thông” về phòng, chống mua bán người tại UBND 02 xã".encode()
    assert not may_be_misspelt(plain, rare(plain))
