"""Conditions and loops: in a line, over paragraphs, rows and columns; what would swallow text is refused."""

from __future__ import annotations

import pytest

from tests.unit.docx.making import filled, lines, p, part, problems, raw, table, texts, word

TWO = [{"ten": "một"}, {"ten": "hai"}]


def test_a_condition_in_a_line() -> None:
    template = word("{% if a %}có{% elif b %}hoặc{% else %}không{% endif %}.")
    assert [texts(template, a=a, b=b) for a, b in ((1, 0), (0, 1), (0, 0))] == [["có."], ["hoặc."], ["không."]]


def test_a_condition_over_runs_keeps_the_looks() -> None:
    bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>{}</w:t></w:r>"
    template = raw(p("a{% for x in ds %}b", bold.format("{{ x }}"), "c{% endfor %}d"))
    assert texts(template, ds=["1", "2"]) == ["ab1cb2cd"]
    assert part(filled(template, ds=["1", "2"])).count("<w:b/>") == 2


def test_paragraphs() -> None:
    template = word(
        "đầu",
        "{%p for x in ds %}",
        "{%p if x.ten != 'hai' %}",
        "- {{ x.ten }}",
        "{%p endif %}",
        "{%p endfor %}",
        "cuối",
    )
    assert texts(template, ds=TWO) == ["đầu", "- một", "cuối"]


def test_a_condition_around_a_table() -> None:
    template = raw(p("{%p if a %}") + table((p("x"),)) + p("{%p endif %}") + p("y"))
    assert texts(template, a=True) == ["x", "y"]
    assert texts(template, a=False) == ["y"]


def test_rows() -> None:
    empty = p("")
    template = raw(
        table(
            (p("tên"), p("số")),
            (p("{%tr for x in ds %}"), empty),
            (p("{{ x.ten }}"), p("{{ loop.index }}")),
            (p("{%tr endfor %}"), empty),
        )
        + p("z")
    )
    assert [(line.text, line.row, line.column) for line in lines(template, ds=TWO)][2:6] == [
        ("một", 2, 1),
        ("1", 2, 2),
        ("hai", 3, 1),
        ("2", 3, 2),
    ]
    assert texts(template, ds=[]) == ["tên", "số", "z"]


def test_a_table_whose_rows_all_went_goes_too() -> None:
    template = raw(table((p("{%tr for x in ds %}"),), (p("{{ x }}"),), (p("{%tr endfor %}"),)) + p("z"))
    assert "<w:tbl" not in part(filled(template, ds=[]))


def test_columns_widen_the_grid() -> None:
    template = raw(table((p("{%tc for x in ds %}"), p("{{ x }}"), p("{%tc endfor %}")), columns=3) + p("z"))
    made = part(filled(template, ds=list("abcde")))
    assert made.count("<w:gridCol ") == 5
    assert made.count('<w:gridCol w:w="1800"/>') == 5


def test_an_empty_loop_leaves_a_paragraph_in_the_cell() -> None:
    template = raw(table((p("{%p for x in ds %}") + p("{{ x }}") + p("{%p endfor %}"),)) + p("z"))
    assert texts(template, ds=[]) == ["", "z"]


def test_bookmarks_of_a_control_paragraph_stay() -> None:
    mark = "<w:bookmarkStart w:id='7' w:name='dau'/><w:bookmarkEnd w:id='7'/>"
    made = part(filled(raw(p("{%p if a %}", mark) + p("x") + p("{%p endif %}")), a=True))
    assert '<w:bookmarkStart w:id="0" w:name="dau"/><w:bookmarkEnd w:id="0"/>' in made


ALONE = "B415 mau.docx, thân văn bản, đoạn 1: thẻ “{}” phải đứng một mình trong đoạn: phần khác trong đó sẽ bị mất"
NO_TABLE = "B415 mau.docx, thân văn bản, đoạn 1: thẻ “{}” dành cho bảng nhưng không đứng trong bảng nào"
ELSEWHERE = "B414 mau.docx, thân văn bản, đoạn 2: thẻ “{% endif %}” không cùng chỗ với thẻ mở “{}”"


@pytest.mark.parametrize(
    ("paragraphs", "said"),
    [
        (["a {%p if x %}", "{%p endif %}"], ALONE.replace("{}", "{%p if x %}")),
        (["{%p if x %}{%p endif %}"], ALONE.replace("{}", "{%p if x %}")),
        (["{%tr if x %}{%tr endif %}"], NO_TABLE.replace("{}", "{%tr if x %}")),
        (["{%p if x %}", "a"], "B414 mau.docx, thân văn bản, đoạn 1: thẻ “{%p if x %}” không có thẻ kết thúc"),
        (
            ["a", "{%p endif %}"],
            "B414 mau.docx, thân văn bản, đoạn 2: thẻ “{%p endif %}” không khớp với thẻ mở nào ({% if … %})",
        ),
        (["{% if x %}a", "b{% endif %}"], ELSEWHERE.replace("{}", "{% if x %}")),
        (["{%p if x %}", "b{% endif %}"], ELSEWHERE.replace("{}", "{%p if x %}")),
    ],
)
def test_what_is_refused(paragraphs: list[str], said: str) -> None:
    assert problems(word(*paragraphs), x=1) == [said]


def test_a_loop_that_begins_in_one_cell_and_ends_in_another() -> None:
    template = raw(table((p("{%p for x in ds %}"), p("{%p endfor %}"))))
    said = (
        "B414 mau.docx, thân văn bản, bảng 1, dòng 1, cột 2, đoạn 1: thẻ “{%p endfor %}” không cùng chỗ với thẻ mở "
        "“{%p for x in ds %}”"
    )
    assert problems(template, ds=TWO) == [said]


def test_text_beside_a_row_tag() -> None:
    template = raw(table((p("{%tr for x in ds %}"), p("chữ")), (p("{%tr endfor %}"), p(""))))
    assert problems(template, ds=TWO)[0] == (
        "B415 mau.docx, thân văn bản, bảng 1, dòng 1, cột 1, đoạn 1: thẻ “{%tr for x in ds %}” phải đứng một mình "
        "trong dòng của bảng: phần khác trong đó sẽ bị mất"
    )


def test_a_control_tag_in_a_paragraph_that_ends_a_section() -> None:
    ending = "<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>{%p if x %}</w:t></w:r></w:p>"
    assert "đoạn mang dấu ngắt phần" in problems(raw(ending + p("{%p endif %}")), x=1)[0]
