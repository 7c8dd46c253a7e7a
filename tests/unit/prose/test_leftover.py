"""Blanks that were not filled in, told from dots and brackets that belong to the text."""

from __future__ import annotations

import pytest

from baocao138.prose.leftover import check_end_mark, check_leftover, has_leftover, may_be_left_in
from tests.unit.prose.here import folded


@pytest.mark.parametrize(
    ("text", "blank"),
    [
        ("[ghi nội dung] in tờ rơi", "[ghi nội dung]"),
        ("tại [số] xã", "[số]"),
        ("cho [Nhập số liệu] người", "[Nhập số liệu]"),
        ("phát [...] tờ rơi", "[...]"),
        ("tại xã, phường (bổ sung sau).", "(bổ sung sau)"),
        ("phát tờ rơi (sẽ bổ sung số liệu)", "(sẽ bổ sung số liệu)"),
        ("phát tờ rơi (chờ số liệu của xã)", "(chờ số liệu của xã)"),
        ("tại XX xã", "XX"),
        ("tại xx xã", "xx"),
        ("tại … xã", "…"),
        ("tại ….. xã", "….."),
        ("tại ... đối tượng", "..."),
        ("phát ........ và", "........"),
        ("phát ___ và", "___"),
        ("tại ?? xã", "??"),
        ("TODO viết tiếp", "TODO"),
    ],
)
def test_blank(text: str, blank: str) -> None:
    found = list(check_leftover(folded(text)))
    assert [(d.code, d.message) for d in found] == [("B129", f"“{blank}” là chỗ để trống chưa điền, sẽ bị in ra")]
    assert has_leftover(text)
    assert may_be_left_in(f"so_lieu: 1.250\n{text}\n".encode())


def test_a_blank_at_the_end_of_a_line() -> None:
    assert len(list(check_leftover(folded("tại …", "xã")))) == 1
    assert has_leftover("      tại …\n      xã\n")


@pytest.mark.parametrize(
    "text",
    [
        "tờ rơi, băng rôn, … tại 05 xã",
        "tin, bài … tuyên truyền",
        "tờ rơi, pa nô...",
        "thế kỷ XX",
        "Đại hội lần thứ XX người dự",
        "khóa XX",
        "Điều [1] của Luật",
        "tập huấn (bổ sung 02 cán bộ)",
        "xã, phường, … xã",
        "vì sao?",
        "báo cáo sau",
    ],
)
def test_no_blank(text: str) -> None:
    assert list(check_leftover(folded(text))) == []
    assert not has_leftover(text)


def test_the_end_mark() -> None:
    (found,) = check_end_mark(folded("đã in tờ rơi./."))
    assert (found.code, found.hint) == ("B122", "thay “./.” bằng dấu chấm “.”")
    assert has_leftover("đã in tờ rơi./.")
    assert may_be_left_in("đã in tờ rơi./.".encode())


def test_the_quick_look_at_a_file_lets_ordinary_words_pass() -> None:
    plain = "tại 05 xã, 1.250 tờ rơi (tăng 5%); kế hoạch 12/KH-UBND: {{ so_to_roi = 1.250 }}. Xã, Xuân, so_luot_ho_tro."
    assert not may_be_left_in(plain.encode())
