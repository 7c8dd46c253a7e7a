"""Words that are no Vietnamese, told from names, codes, addresses and words of other languages."""

from __future__ import annotations

import pytest

from baocao138.prose.misspelt import misspelt


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        # Keys of Telex.
        ("lựcj", "lực"),
        ("truyềnf", "truyền"),
        ("ddawng", "đăng"),
        ("nhuwngx", "những"),
        ("tuyeen", "tuyên"),
        ("ddiều", "điều"),
        ("hooij", "hội"),
        ("congs", "cóng"),
        ("phuwowng", "phương"),
        ("nawm", "năm"),
        ("treen", "trên"),
        ("tinhr", "tỉnh"),
        ("cans", "cán"),
        # Letters in a wrong order, or too many.
        ("độgn", "động"),
        ("dụcc", "dục"),
        ("phònfg", "phòng"),
        # Two words without a blank.
        ("tiếpnhận", "tiếp nhận"),
        # What was meant is not clear.
        ("zôn", ""),
    ],
)
def test_a_word_and_what_was_meant(typed: str, right: str) -> None:
    (found,) = misspelt(f"phối hợp với {typed}, các xã")
    assert (found.start, found.end, found.typed, found.right) == (13, 13 + len(typed), typed, right)


def test_keys_of_telex_beside_others() -> None:
    found = {word.typed: word.right for word in misspelt("đã cos nhieeuf vuj, tuyeen truyeenf; đi bus")}
    assert found == {"cos": "có", "nhieeuf": "nhiều", "vuj": "vụ", "tuyeen": "tuyên", "truyeenf": "truyền"}


@pytest.mark.parametrize(
    "text",
    [
        "đăng trên website, facebook, fanpage, zalo và wifi của xã",
        "theo own law, town, down, how, if, of, covid19, m2, h1n1",
        "tuổi teen; bus, box, bar, tour, tips, boong tàu, xoong, song song, moóc, soóc",
        "tiêm vắcxin, cấy 02 hécta, mua ôtô, bêtông, rađiô",
        "Xtiêng, Krông Nô, Đắk Lắk, ThS, VNeID, UBND, BCĐ, TP.HCM",
        "{{ so_luot_zalo = 5 }} lượt, tệp độgn.yaml, http://x.vn/độgn, a@độgn.vn",
        "đ/c, sđt, tr.đ",
        "khuỷu tay, ngoằn ngoèo, quýt, giếng, xoong, rượu, huỵch, thuở, khuya, quở, gì, giúp, quạu, hòa, hoà, ủy, uỷ",
    ],
)
def test_no_mistake(text: str) -> None:
    assert list(misspelt(text)) == []
