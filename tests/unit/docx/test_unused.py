"""What a report holds and a template prints nowhere, or only where many a report has nothing."""

from __future__ import annotations

from baocao138.docx.inspect import inspect_template
from baocao138.model.fields import Field, Over, Shape, Use
from tests.unit.docx.making import NAME, p, raw, word

FREE = Field(Shape.TEXT, "Số kỳ", Use.FREE)
ANNEX = Field(Shape.GROUP, "Một phụ lục", fields={"ten": Field(Shape.TEXT, "Tên phụ lục")})
TREE = Field(
    Shape.GROUP,
    fields={
        "so": Field(Shape.TEXT, "Số, ký hiệu; có thể trống", Use.NEEDED),
        "ky": Field(Shape.GROUP, "Chữ ký", Use.NEEDED, {"ho_ten": Field(Shape.TEXT, "Họ tên", Use.NEEDED)}),
        "tren": Field(Shape.TEXT, "Cơ quan chủ quản"),
        "dong": Field(Shape.LIST, "Trích yếu", Use.NEEDED, item=Field(Shape.TEXT, "Một dòng")),
        "phu_luc": Field(Shape.LIST, "Phụ lục", item=ANNEX),
        "nam": FREE,
    },
)
LOOP = ("{%p for d in dong %}", "{{ d }}", "{%p endfor %}")
ALL = ("{{ so }} {{ ky.ho_ten }} {{ tren }}", *LOOP, "{%p for pl in phu_luc %}", "{{ pl.ten }}", "{%p endfor %}")


def told(template: bytes, tree: Field = TREE) -> list[tuple[str, str]]:
    return [(f"{one.code} {one.message}", one.hint) for one in inspect_template(template, NAME, tree)]


def without(*gone: str) -> tuple[str, ...]:
    text = list(ALL)
    for words in gone:
        text = [each.replace(words, "") for each in text]
    return tuple(text)


def test_a_template_that_prints_all() -> None:
    assert told(word(*ALL)) == []
    elsewhere = ("{% set a = so %}{% with b = ky %}{{ a }} {{ b.ho_ten|upper }}{% endwith %} {{ tren }}",)
    assert told(word(*elsewhere, "{{ dong|join(', ') }}", *ALL[4:])) == []


def test_what_is_only_asked_for_is_not_printed() -> None:
    asked = without("{{ ky.ho_ten }}", "{{ tren }}")
    signer, above = told(word(*asked, "{%p if ky.ho_ten and tren %}", "x", "{%p endif %}"))
    assert signer == (
        "B421 mẫu chỉ hỏi có “ky.ho_ten” (họ tên) hay không mà không in ra: báo cáo nào cũng phải có phần này",
        "thêm {{ ky.ho_ten }} vào mẫu, hoặc lấy lại mẫu gốc",
    )
    assert above[0] == (
        "B422 mẫu chỉ hỏi có “tren” (cơ quan chủ quản) hay không mà không in ra: "
        "báo cáo có phần này sẽ bị thiếu mà không ai hay"
    )


ASIDE = "B421 mẫu không in “so” (số, ký hiệu) ở phần mà báo cáo nào cũng có: báo cáo nào cũng phải có phần này"


def test_what_stands_only_with_an_annex_is_told_with_its_place() -> None:
    aside = without("{{ so }}", "{{ pl.ten }}")
    loop = (*aside[:5], "{{ pl.ten }} kèm theo {{ so }}", aside[6])
    assert told(word(*loop)) == [(ASIDE, "thêm {{ so }} vào mẫu, hoặc lấy lại mẫu gốc")]
    (problem,) = inspect_template(word(*loop), NAME, TREE)
    assert [f"{one.place}: {one.note}" for one in problem.related] == ["mau.docx, thân văn bản, đoạn 6: chỉ in ở đây"]
    condition = (*without("{{ so }}"), "{%p if phu_luc %}", "{{ so }}", "{%p endif %}")
    assert [one for one, _ in told(word(*condition))] == [ASIDE]
    other = (*without("{{ so }}"), "{%p if phu_luc %}", "x", "{%p else %}", "{{ so }}", "{%p endif %}")
    assert told(word(*other)) == []


def test_a_header_of_the_pages_that_follow_and_a_note_are_not_the_front() -> None:
    body = "".join(p(each) for each in without("{{ so }}"))
    section = "<w:p><w:pPr><w:sectPr><w:headerReference w:type='{}' r:id='rId2'/>{}</w:sectPr></w:pPr></w:p>"
    follows = raw(body + section.format("default", "<w:titlePg/>"), header=p("{{ so }}"))
    assert [one for one, _ in told(follows)] == [ASIDE]
    assert [one for one, _ in told(raw(body, footnote=p("{{ so }}")))] == [ASIDE]
    assert told(raw(body + section.format("first", "<w:titlePg/>"), header=p("{{ so }}"))) == []
    assert told(raw(body + section.format("default", ""), header=p("{{ so }}"))) == []


def test_what_to_write_is_told_in_the_names_of_the_template() -> None:
    assert told(word(*without("{{ d }}", "{{ pl.ten }}"))) == [
        (
            "B421 mẫu không in “dong” (một dòng): báo cáo nào cũng phải có phần này",
            "thêm {{ d }} vào trong vòng lặp “{%p for d in dong %}”, hoặc lấy lại mẫu gốc",
        ),
        (
            "B422 mẫu không in “phu_luc” (một phụ lục): báo cáo có phần này sẽ bị thiếu mà không ai hay",
            "thêm {{ pl.ten }} vào trong vòng lặp “{%p for pl in phu_luc %}”, hoặc lấy lại mẫu gốc",
        ),
    ]
    named = word(ALL[0], "{% if dong %}a{% endif %}", *ALL[4:])
    assert [hint for _, hint in told(named)] == [
        "thêm {%p for x in dong %} … {{ x }} … {%p endfor %} vào mẫu, hoặc lấy lại mẫu gốc"
    ]
    assert [hint for _, hint in told(word(*without("{{ ky.ho_ten }}")))] == [
        "thêm {{ ky.ho_ten }} vào mẫu, hoặc lấy lại mẫu gốc"
    ]


def test_a_list_in_a_list_is_told_in_the_name_of_the_outer_loop() -> None:
    rows = Field(Shape.LIST, "Dòng", item=Field(Shape.TEXT, "Một dòng"), over=Over.ROWS)
    tree = Field(
        Shape.GROUP, fields={"pl": Field(Shape.LIST, "Phụ lục", item=Field(Shape.GROUP, fields={"hang": rows}))}
    )
    assert [hint for _, hint in told(word("{%p for a in pl %}", "x", "{%p endfor %}"), tree)] == [
        "thêm {%tr for y in a.hang %} … {%tr endfor %} vào trong vòng lặp “{%p for a in pl %}”, hoặc lấy lại mẫu gốc"
    ]
