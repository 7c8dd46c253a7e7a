"""Each error names part, paragraph, table cell and tag, in words for the people who edit templates."""

from __future__ import annotations

import pytest

from baocao138.docx import fill
from tests.unit.docx.making import NAME, PROPERTIES, p, problems, raw, table, word

VIEW: dict[str, object] = {"ten": "AN", "so": 3, "ds": [{"ten": "một"}], "don_vi": {"ten_day_du": "x"}}
HERE = "mau.docx, thân văn bản, đoạn 1: "


@pytest.mark.parametrize(
    ("tag", "said", "hint"),
    [
        ("{{ tem }}", "B411 {}không có tên “tem” trong dữ liệu của báo cáo", "có phải “ten” không?"),
        (
            "{{ zzzz }}",
            "B411 {}không có tên “zzzz” trong dữ liệu của báo cáo",
            "các tên dùng được ở đây: don_vi, ds, so, ten",
        ),
        ("{{ don_vi.ten_day_đủ }}", "B411 {}không có tên “ten_day_đủ” trong “don_vi”", "có phải “ten_day_du” không?"),
        ("{{ ds[0].tem }}", "B411 {}không có tên “tem” trong “ds[0]”", "có phải “ten” không?"),
        ("{{ ds[4].ten }}", "B411 {}không có “4” trong một danh sách", "kiểm tra lại tên đứng trước dấu chấm"),
        ("{{ don_vi.x.y }}", "B411 {}không có tên “x” trong “don_vi”", "các tên dùng được ở đây: ten_day_du"),
        ("{{ ten|uper }}", "B413 {}không có bộ lọc “uper”", "có phải “upper” không?"),
        ("{{ so / 0 }}", "B412 {}chia cho 0", "kiểm tra lại phép tính và kiểu của các giá trị trong thẻ"),
        (
            "{{ ten + so }}",
            "B412 {}các giá trị không cùng kiểu hoặc không đúng kiểu (chữ, số, danh sách)",
            "kiểm tra lại phép tính và kiểu của các giá trị trong thẻ",
        ),
        (
            "{{ ten so }}",
            "B410 thẻ “{{ ten so }}” viết sai ở chỗ “so”",
            "tên viết liền, không dấu, nối bằng “_”; chữ để trong ngoặc kép",
        ),
        ("{{ }}", "B410 thẻ “{{ }}” còn thiếu tên hoặc giá trị", "viết tên cần in, ví dụ {{ nam }}"),
        (
            "{% vm %}",
            "B410 {}không có lệnh “vm”",
            "muốn in thì viết “{{ vm }}”; các lệnh dùng được: if, elif, else, endif, for, endfor, set, with, endwith",
        ),
        (
            "{% include 'x' %}",
            "B410 {}lệnh “include” không dùng được trong mẫu",
            "các lệnh dùng được: if, elif, else, for, set (một dòng), with",
        ),
    ],
)
def test_words(tag: str, said: str, hint: str) -> None:
    outcome = fill(word(tag), NAME, VIEW, PROPERTIES)
    assert [f"{each.code} {each.message}" for each in outcome.diagnostics] == [said.replace("{}", f"thẻ “{tag}”: ", 1)]
    assert [each.hint for each in outcome.diagnostics] == [hint]


@pytest.mark.parametrize(
    "tag",
    [
        "{{ ''.__class__ }}",
        "{{ ''.__class__.__mro__ }}",
        "{{ ten.__init__.__globals__ }}",
        "{{ 'x' * 10000000 }}",
        "{{ 9 ** 999999 }}",
        "{{ '%1000000000d' % so }}",
        "{{ ds.append(1) }}",
        "{{ '{0.__class__}'.format(ten) }}",
        "{% for x in range(10000000) %}{% endfor %}",
    ],
)
def test_the_sandbox(tag: str) -> None:
    outcome = fill(word(tag), NAME, VIEW, PROPERTIES)
    assert outcome.value is None
    assert {each.code for each in outcome.diagnostics} <= {"B418", "B412"}


def test_all_errors_of_form_in_one_run_in_all_parts() -> None:
    said = problems(raw(p("{{ a b }}") + p("x") + p("{% if %}{% endif %}") + p("{{ c"), header=p("{{ d e }}")))
    assert [each.split(":")[0] for each in said] == [
        "B410 mau.docx, thân văn bản, đoạn 4",
        "B410 mau.docx, thân văn bản, đoạn 1",
        "B410 mau.docx, thân văn bản, đoạn 3",
        "B410 mau.docx, đầu trang (header1.xml), đoạn 1",
    ]


def test_unknown_names_of_all_parts_and_untrodden_paths_in_one_run() -> None:
    said = problems(
        raw(p("{{ tem }}") + p("{% if ten == 'x' %}{{ sso }}{% endif %}"), footnote=p("{{ bb|uper }}")), **VIEW
    )
    assert len(said) == 4


def test_a_name_may_be_asked_for() -> None:
    assert fill(word("{% if x is defined %}{{ x }}{% endif %}{{ y|default('z') }}"), NAME, {}, PROPERTIES).value


def test_an_error_in_a_cell_has_its_row_and_column() -> None:
    body = p("đầu") + table((p("a"), p("b")), (p("c"), p("d") + p("{{ ds[0].tem }}")))
    outcome = fill(raw(body), NAME, VIEW, PROPERTIES)
    place = outcome.diagnostics[0].place
    assert str(place) == "mau.docx, thân văn bản, bảng 1, dòng 2, cột 2, đoạn 2"
    assert getattr(place, "text", "") == "{{ ds[0].tem }}"


def test_many_errors_at_run_time_are_told_at_once_and_each_but_once() -> None:
    template = word("{%p for x in ds %}", "{{ x.a }} {{ x.b }}", "{%p endfor %}", "{{ so }}")
    said = problems(template, ds=[{"c": 1}] * 3, so=None)
    assert [each.split("“")[1] for each in said] == [
        "{{ x.a }}”: không có tên ",
        "{{ x.b }}”: không có tên ",
        "{{ so }}”: chưa có giá trị để in",
    ]


@pytest.mark.parametrize(
    "tag", ["{{ ke }} ke", "a {{ ke() }}", "{{ ke(0.4) }} {{ ten }}", "{{ ke('x') }}", "{{ ke(2) }}"]
)
def test_ke_in_the_wrong_place(tag: str) -> None:
    said = problems(word("chữ ở trên", tag), **VIEW)
    assert said[0].startswith("B419 mau.docx, thân văn bản, đoạn 2: ")


def test_ke_without_text_above() -> None:
    assert problems(word("", "{{ ke() }}")) == [
        "B419 mau.docx, thân văn bản, đoạn 2: thẻ ke(): không có dòng chữ nào ở ngay trên đường kẻ"
    ]


def test_a_view_that_breaks_is_a_finding_not_a_traceback() -> None:
    class Broken:
        __slots__ = ()

        @property
        def x(self) -> str:
            raise ValueError("nothing")

    assert problems(word("{{ a.x }}"), a=Broken()) == [HERE.join(("B412 ", "thẻ “{{ a.x }}”: không tính được"))]


def test_brackets_without_end_are_one_finding() -> None:
    assert [said[:4] for said in problems(raw(p("{{ " + "(" * 5000 + " }}")))] == ["B410"]
