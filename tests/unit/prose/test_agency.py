"""Mistyped figures: one finding, and the clerk's own code and number to copy."""

from __future__ import annotations

import pytest

from baocao138.prose.agency import read_paragraph
from tests.unit.prose.here import folded

RIGHT = "viết:  {{ so_buoi = 12 }}"


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("{{ so_buoi 12 }}", RIGHT),
        ("{{ so_buoi: 12 }}", RIGHT),
        ("{{ so_buoi – 12 }}", RIGHT),
        ("{{ 12 = so_buoi }}", RIGHT),
        ("{{ số buổi = 12 }}", RIGHT),
        ("{{ so buoi = 12 }}", RIGHT),
        ("{{{ so_buoi = 12 }}}", RIGHT),
        ("{{ so_buoi = 12 }}}", RIGHT),
        ("{ so_buoi = 12 }}", RIGHT),
        ("{{ so_buoi = 12 }", RIGHT),
        ("{{ so_buoi = 12", RIGHT),
        ("so_buoi = 12 }}", RIGHT),
        ("<<so_buoi = 12>>", RIGHT),
        ("[so_buoi = 12]", RIGHT),
        ("(so_buoi = 12)", RIGHT),
        ("so_buoi = 12", RIGHT),
        ("So_buoi = 12", RIGHT),
        ("{{ so_buoi = 12 buổi cho {{ so_nguoi = 2.000 }}", RIGHT),
        ("{{ so_buoi == 12 }}", RIGHT),
        ("{{ so_buoi = “12” }}", RIGHT),
        ("{% so_buoi = 12 %}", RIGHT),
        ("{{ hơn so_buoi = 12 }}", "viết:  {{ so_buoi = hơn 12 }}"),
        ("buổi{{ so_buoi = 12 }}", "thêm một dấu cách ở trước ngoặc"),
        ("{{ so_buoi = 12 }}buổi", "thêm một dấu cách ở sau ngoặc"),
        ("{{ buổi }}", "dạng đúng:  {{ mã chỉ tiêu = con số }}; không phải số liệu thì bỏ dấu ngoặc nhọn"),
        ("{{ tới", "dạng đúng:  {{ mã chỉ tiêu = con số }}; không phải số liệu thì bỏ dấu ngoặc nhọn"),
        ("{{ số buổi = hơn 1.200 }}", "viết:  {{ so_buoi = hơn 1.200 }}"),
        ("{{ tong.so_buoi }}", "viết:  {{ so_buoi = … }}   (thay … bằng con số)"),
        ("{{ ky_sau }}", "trong lời văn của đơn vị thì viết thẳng ra chữ, bỏ dấu ngoặc nhọn"),
        ("{{ 7*7 }}", "dạng đúng:  {{ mã chỉ tiêu = con số }}; không phải số liệu thì bỏ dấu ngoặc nhọn"),
        ("{{ so_lop = 02, so_buoi = 03 }}", "mỗi số một ngoặc:  {{ so_lop = 02 }}, {{ so_buoi = 03 }}"),
        (
            "{{ so_nguoi = 06 (nữ 4) }}",
            "trong câu chỉ viết {{ so_nguoi = 06 }}; phân tổ ghi ở so_lieu:  so_nguoi: {…: {…}}",
        ),
        ("12 {{ so_buoi = 12 }}", "bỏ số 12 ở ngoài ngoặc; số trong ngoặc tự in ra trong câu"),
        ("{{ so_buoi = 12 }} 12", "bỏ số 12 ở ngoài ngoặc; số trong ngoặc tự in ra trong câu"),
    ],
)
def test_one_finding_with_its_own_words(typed: str, hint: str) -> None:
    _, problems = read_paragraph(folded(f"tổ chức {typed} buổi"))
    assert [(d.code, d.hint) for d in problems] == [("B111", hint)]


@pytest.mark.parametrize("inside", ["hơn", "trên"])
def test_a_qualifier_twice(inside: str) -> None:
    _, problems = read_paragraph(folded(f"cho hơn {{{{ so_nguoi = {inside} 2.000 }}}} người"))
    assert [(d.code, d.hint) for d in problems] == [("B123", "bỏ chữ “hơn” ở ngoài ngoặc")]


@pytest.mark.parametrize(
    "text",
    [
        "{{ so_buoi = 12 }} buổi năm 2025",
        "năm 2025 {{ so_buoi = 12 }} buổi",
        "{{ so_xa = 12 }} 12/15 xã",
        "tại trên {{ so_xa = 12 }} xã",
        "{{ so_buoi = 12 }}, {{ so_lop = 12 }}; {{ so_buoi }}",
    ],
)
def test_right_figures(text: str) -> None:
    assert read_paragraph(folded(text))[1] == ()


@pytest.mark.parametrize("mark", ["{{ ", "}} ", "{", "}", "{{ a_b = 1 ", "1 }} ", "#} "])
def test_marks_by_the_hundred_thousand_are_looked_at_once_each(mark: str) -> None:
    # Seconds; where each mark leads to the end of the text, more than a quarter of an hour.
    _, problems = read_paragraph(folded(mark * 100_000))
    assert len(problems) == 100_000 // (2 if len(mark) == 1 else 1)


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("{{ " + "x" * 40 + " so_buoi = 12", RIGHT),
        (
            "{{ " + "x" * 60 + " so_buoi = 12",
            "dạng đúng:  {{ mã chỉ tiêu = con số }}; không phải số liệu thì bỏ dấu ngoặc nhọn",
        ),
        ("so_buoi = 12 }} so_lop }}", "viết:  {{ so_lop = … }}   (thay … bằng con số)"),
    ],
)
def test_the_figure_of_a_lone_mark_is_looked_for_near_it(typed: str, hint: str) -> None:
    assert read_paragraph(folded(f"tổ chức {typed} ."))[1][-1].hint == hint
