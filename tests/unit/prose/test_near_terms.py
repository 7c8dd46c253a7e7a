"""Words of the field with the marks of others, told from those others where they are meant."""

from __future__ import annotations

import pytest

from baocao138.prose.near_terms import near_terms
from baocao138.prose.terms import LAWFUL, OTHER_WORDS, TERMS


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("nạn nhận", "nạn nhân"),
        ("nạn\n      nhận", "nạn nhân"),
        ("mua bấn", "mua bán"),
        ("mua bàn", "mua bán"),
        ("tuyên truyên", "tuyên truyền"),
        ("hổ trợ", "hỗ trợ"),
        ("Hổ trợ", "Hỗ trợ"),
        ("phòng chông", "phòng chống"),
        ("tội phậm", "tội phạm"),
        ("đối tương", "đối tượng"),
        ("đối tuợng", "đối tượng"),
        ("đôi tượng", "đối tượng"),
        ("công a n", "công an"),
        ("nạn nh ân", "nạn nhân"),
        ("biên phong", "biên phòng"),
        ("khời tố", "khởi tố"),
        ("ra soát", "rà soát"),
        ("để nghị", "đề nghị"),
        ("trai phép", "trái phép"),
        ("Ủy bân", "Ủy ban"),
    ],
)
def test_a_slip(typed: str, right: str) -> None:
    text = f"các xã, “{typed}” (02 xã)"
    (found,) = near_terms(text)
    assert (found.typed, found.right) == (" ".join(typed.split()), right)
    assert text[found.start : found.end] == typed


@pytest.mark.parametrize(
    "text",
    [
        # The same syllable with its mark on another letter.
        "hoà nhập, hòa nhập, toà án, uỷ ban, toạ đàm",
        # A syllable that belongs to a neighbour.
        "bị tai nạn nhận hỗ trợ; địa phương thực hiện; văn bản hành chính; dẫn tới phạm tội; hình thức hiện nay",
        "để nghị quyết được thực hiện; học nghệ thuật; khả năng cao; nguyên nhân dẫn đến; hàng hóa nhập khẩu",
        "mua bàn ghế; công ăn việc làm; không có quan hệ; thông tin bao gồm; kết hơn 20; đã đóng 05 triệu đóng góp",
        # Other words.
        "cộng tác viên, lưu trữ, truyền thống, người chưa thành niên, hội thao, mọi giới",
        # Names and codes.
        "xã Bản Hành; ông Lê Công Ân; nạn, nhận; nạn-nhận; nan_nhan",
    ],
)
def test_no_slip(text: str) -> None:
    assert list(near_terms(text)) == []


def test_the_lists_do_not_contradict_one_another() -> None:
    assert len(TERMS) > 200
    assert not TERMS & LAWFUL
    assert not TERMS & OTHER_WORDS
