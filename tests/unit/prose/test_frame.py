"""What a frame's text may hold, and what it prints."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from baocao138.model.place import Passage, Place
from baocao138.prose.frame import check_frame_text, references
from baocao138.prose.render import render_frame_text


class Here:
    """A text on one line, from column 1."""

    def at(self, start: int, end: int) -> Place:
        return Place("x.yaml", 1, start + 1, 1, end + 1)


@dataclass
class Totals:
    so_vu: int = 3
    so_to_roi: str = "hơn 1.026"


TEST = "điều kiện viết dạng tong.<mã> == 0, nối bằng and, or; không tính toán"
NAMES = {"tong": Totals(), "ky": "6 tháng đầu năm 2019", "nam": "2019"}


def passage(text: str) -> Passage:
    return Passage(text, Here())


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("không có gì", "không có gì"),
        ("{{ ky }}: {{tong.so_to_roi}} tờ", "6 tháng đầu năm 2019: hơn 1.026 tờ"),
        ("{% if tong.so_vu == 0 %}không{% else %}{{ tong.so_vu }} vụ{% endif %}.", "3 vụ."),
        ("{% if tong.so_vu > 5 %}a{% elif tong.so_vu >= 3 and not tong.so_vu == 4 %}b{% endif %}", "b"),
        ("x & <y> { z", "x & <y> { z"),
        ("{{ tong.so_vu }} } {", "3 } {"),
    ],
)
def test_printed(text: str, printed: str) -> None:
    assert check_frame_text(passage(text)) == ()
    assert render_frame_text(passage(text), NAMES) == (printed, ())


@pytest.mark.parametrize(
    ("text", "column", "message"),
    [
        ("a {{ 7*7 }}", 3, "“{{ 7*7 }}”: chỉ in được một con số, không tính toán trong câu"),
        ("{{ tong }}", 1, "“{{ tong }}”: thiếu mã chỉ tiêu sau “tong.”"),
        ("{{ tong.a.b }}", 1, "“{{ tong.a.b }}”: chỉ in được tổng của cả tỉnh: tong.<mã chỉ tiêu>"),
        ("{{ tong.__class__ }}", 1, "“{{ tong.__class__ }}”: chỉ in được tổng của cả tỉnh: tong.<mã chỉ tiêu>"),
        (
            "{{ x }}",
            1,
            "“{{ x }}”: không có tên “x”; dùng được: tong.<mã chỉ tiêu>, ky, ky_sau, nam, nam_truoc, nam_sau",
        ),
        ("a {# b #}", 3, "“{# b #}”: chữ trong {# #} sẽ không được in; ghi chú thì viết ở dòng riêng, sau dấu #"),
        ("{ ky_sau }", 1, "“{ ky_sau }” phải có hai dấu ngoặc nhọn"),
        (
            "{% if tong.a == 'x' %}{% endif %}",
            1,
            "“{% if tong.a == 'x' %}”: chỉ so sánh với số nguyên viết liền, ví dụ: tong.so_vu > 3200",
        ),
        (
            "{% if tong.a > 1e400 %}{% endif %}",
            1,
            "“{% if tong.a > 1e400 %}”: điều kiện viết dạng tong.<mã> == 0, nối bằng and, or; không tính toán",
        ),
        ("{{ ky", 1, "dấu “{{” không có dấu đi cặp với nó"),
        ("ky }}", 4, "dấu “}}” không có dấu đi cặp với nó"),
        ("{% for i in ky %}", 1, "“{% for i in ky %}”: trong khung báo cáo chỉ dùng if, elif, else, endif"),
        (
            "{% if tong.a == %}x{% endif %}",
            1,
            "“{% if tong.a == %}”: điều kiện viết dạng tong.<mã> == 0, nối bằng and, or; không tính toán",
        ),
        ("{% if tong.a %}x", 1, "“{% if tong.a %}” chưa có {% endif %} đóng lại"),
        ("x{% endif %}", 2, "“{% endif %}” không có {% if … %} đứng trước"),
        ("{% if tong.a %}{% endif x %}", 16, "“{% endif x %}” có chữ thừa sau endif"),
        ("{{ tong.a == 0 }}", 1, "“{{ tong.a == 0 }}”: chỉ in được một con số, không tính toán trong câu"),
        ("{{ not ky }}", 1, "“{{ not ky }}”: chỉ in được một con số, không tính toán trong câu"),
        ("{{ tong.a -}} vụ", 1, "“{{ tong.a -}}”: chỉ in được một con số, không tính toán trong câu"),
        ("{% if nam > 2018 %}{% endif %}", 1, f"“{{% if nam > 2018 %}}”: {TEST}"),
        ("{% if tong.a in ky %}{% endif %}", 1, f"“{{% if tong.a in ky %}}”: {TEST}"),
        ("{% if tong.a = 2 %}{% endif %}", 1, "“{% if tong.a = 2 %}”: so sánh bằng viết hai dấu bằng: =="),
        (
            "{% if tong.a == 02 %}{% endif %}",
            1,
            "“{% if tong.a == 02 %}”: chỉ so sánh với số nguyên viết liền, ví dụ: tong.so_vu > 3200",
        ),
        ("{{ ky|upper }}", 1, "“{{ ky|upper }}”: chỉ in được một con số, không tính toán trong câu"),
        ("{{ ky() }}", 1, "“{{ ky() }}”: chỉ in được một con số, không tính toán trong câu"),
    ],
)
def test_refused_at_its_place(text: str, column: int, message: str) -> None:
    found = check_frame_text(passage(text))
    assert [(d.code, d.message) for d in found] == [("B113", message)]
    place = found[0].place
    assert isinstance(place, Place) and place.column == column


def test_else_after_else_is_refused() -> None:
    found = check_frame_text(passage("{% if tong.a %}1{% else %}2{% else %}3{% endif %}"))
    assert [d.message for d in found] == ["“{% else %}” đứng sau {% else %}; sau {% else %} chỉ còn {% endif %}"]


def test_references_are_found_in_values_and_conditions() -> None:
    text = "{% if tong.so_a == 0 %}x{% else %}{{ tong.so_b }}{% endif %} tong.so_c"
    assert [(r.indicator, text[r.start : r.end]) for r in references(passage(text))] == [
        ("so_a", "so_a"),
        ("so_b", "so_b"),
    ]


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("{{ so_vu }}", "viết:  {{ tong.so_vu }}"),
        ("{{ tong.so_vu }", "viết:  {{ tong.so_vu }}"),
        ("{ tong.so_vu }}", "viết:  {{ tong.so_vu }}"),
        ("{ tong.so_vu }", "viết:  {{ tong.so_vu }}"),
        ("{{ tong so_vu }}", "viết:  {{ tong.so_vu }}"),
        ("{{ tổng.số vụ }}", "viết:  {{ tong.so_vu }}"),
        ("{{ so_vu = 05 }}", "viết:  {{ tong.so_vu }}"),
        ("{{ so_vu + 1 }}", "mỗi ngoặc chỉ một con số:  {{ tong.so_vu }}"),
        ("{{ tong }}", "viết:  {{ tong.… }}   (thay … bằng mã chỉ tiêu)"),
        ("{{ Kỳ }}", "viết:  {{ ky }}"),
        ("{% if tong.so_vu = 0 %}a{% endif %}", "viết:  {% if tong.so_vu == 0 %}"),
        ("{% if so_vu => 02 %}a{% endif %}", "viết:  {% if tong.so_vu >= 2 %}"),
        ("{% if tong.so_vu > 3.200 %}a{% endif %}", "viết:  {% if tong.so_vu > 3200 %}"),
        ("{% nếu tong.so_vu == 0 %}a{% endif %}", "viết:  {% if tong.so_vu == 0 %}"),
        ("{% if tong.so_vu == 0 %}a{% end if %}", "viết:  {% endif %}"),
        ("{% if tong.so_vu == 0 %}a{% endif }", "viết:  {% endif %}"),
        ("{ if tong.so_vu == 0 %}a{% endif %}", "viết:  {% if tong.so_vu == 0 %}"),
        (
            "{% if tong.so_vu == 0 %}a{% else if tong.so_vu == 1 %}b{% endif %}",
            "viết:  {% elif tong.so_vu == 1 %}",
        ),
        (
            "{% if tong.so_vu %}a",
            "thêm  {% endif %}  vào sau các chữ của {% if tong.so_vu %} này:  a y{% endif %}",
        ),
    ],
)
def test_one_finding_with_the_offices_own_words(text: str, hint: str) -> None:
    assert [d.hint for d in check_frame_text(passage(f"x {text} y"))] == [hint]
