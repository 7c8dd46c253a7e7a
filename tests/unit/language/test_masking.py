"""Masked lines keep their shape and nothing else."""

from __future__ import annotations

from baocao138.language.masking import mask_line, mask_numbers, masked_lines


def test_blanks_stay_and_all_else_is_dots() -> None:
    assert mask_line("    - ĐT: 0900 000 000\t# x\u00a0y\r\n") == "    • ••• •••• ••• •••\t• •\u00a0•\r\n"
    assert mask_line("") == ""


def test_a_masked_line_is_as_long_as_before() -> None:
    line = "  a\u200bb Â\u0301 ０９ 😀 漢"
    assert len(mask_line(line)) == len(line)
    assert set(mask_line(line)) == {"•", " "}


def test_all_lines_that_a_number_touches() -> None:
    text = "ky: 2019H1\ndoan: >-\n  gọi 0900\n      000\n      000 ngay\nso: 5\r\n# MẬT\rx: 0911111111"
    assert masked_lines(text) == {3, 4, 5, 7, 8}
    assert masked_lines("ky: 2019H1\n") == frozenset()


def test_long_numbers_lose_their_digits_and_keep_their_shape() -> None:
    typed = "hé chiÕu C1234567, 0912 345 678, (024) 3825.1234, 12.345, 2019H1, 17/6/2019"
    assert mask_numbers(typed) == "hé chiÕu C•••••••, •••• ••• •••, (•••) ••••.••••, 12.345, 2019H1, 17/6/2019"
