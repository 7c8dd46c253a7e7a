"""What of a template shows only in a filled one is told without data, at the paragraph of the template."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx import fill, opc
from baocao138.docx.inspect import inspect_template
from baocao138.docx.sample import Sample
from baocao138.model.fields import Field, Shape, Use
from baocao138.model.picture import Picture
from baocao138.report.fields import tree
from tests.unit.docx.making import NAME, PROPERTIES, p, parts_of, raw, said, table, texts, word, zipped

FREE = Field(Shape.TEXT, use=Use.FREE)
KINDS = FREE._replace(values=("gach", "con"))
CHU = Field(Shape.TEXT, "Lời văn", Use.VITAL)
LINE = Field(Shape.GROUP, fields={"kieu": KINDS, "chu": CHU, "cuoi": Field(Shape.FLAG, use=Use.FREE)})
THAN = Field(Shape.LIST, "Lời văn", Use.VITAL, item=LINE)
TREE = Field(Shape.GROUP, fields={"than": THAN, "tren": Field(Shape.TEXT, "Cơ quan"), "nam": FREE})
LOOP = ("{%p for d in than %}", "{{ d.chu }}", "{%p endfor %}")
ABOVE = ("{%p if tren %}", "{{ tren }}", "{%p endif %}")
AGAIN = "mở mẫu bằng Word rồi lưu lại, hoặc lấy lại mẫu gốc"


def found(template: bytes) -> tuple[Diagnostic, ...]:
    return inspect_template(template, NAME, TREE)


def body(*paragraphs: str) -> str:
    return "".join(p(each) for each in paragraphs)


def test_a_good_template() -> None:
    assert found(word(*LOOP, *ABOVE)) == ()


@pytest.mark.parametrize(
    ("branches", "which"),
    [
        (('{%p if d.kieu == "gach" %}', "- {{ d.chu }}", "{%p endif %}"), "“con”"),
        (('{%p if d.kieu == "gach" and d.cuoi %}', "- {{ d.chu }}", "{%p endif %}"), "“gach”, “con”"),
        (("{%p if d.cuoi %}", "{{ d.chu }}", "{%p endif %}"), "“gach”, “con”"),
        (('{%p if d.kieu == "gach" %}', "{{ d.chu }}", "{%p else %}", "x", "{%p endif %}"), "“con”"),
    ],
)
def test_kinds_of_paragraphs_that_no_branch_prints(branches: tuple[str, ...], which: str) -> None:
    (problem,) = [
        one
        for one in found(word("{{ d }}".replace("{{ d }}", "a"), LOOP[0], *branches, LOOP[2], *ABOVE))
        if one.is_error
    ]
    assert f"{problem.code} {problem.place}: {problem.message}" == (
        f"B420 mau.docx, thân văn bản, đoạn 2: mẫu không in “than.chu” của các đoạn loại {which}: "
        "báo cáo có đoạn như thế sẽ không dựng được"
    )
    assert problem.hint == (
        "thêm nhánh có in {{ d.chu }} cho loại ấy, hoặc nhánh {%p else %} ở cuối, hoặc lấy lại mẫu gốc"
    )


def test_every_kind_is_there_by_one_branch_or_by_the_last() -> None:
    branches = (
        '{%p if d.kieu == "gach" and d.cuoi %}',
        "{{ d.chu|upper }}",
        '{%p elif d.kieu in ["gach"] %}',
        "- {{ d.chu }}",
    )
    assert found(word(LOOP[0], *branches, "{%p else %}", "{{ d.chu }}", "{%p endif %}", LOOP[2], *ABOVE)) == ()


def test_a_line_below_what_a_report_may_lack() -> None:
    template = word(*LOOP, *ABOVE, "{{ ke() }}")
    told = "B419 mau.docx, thân văn bản, đoạn 7: thẻ ke(): không có dòng chữ nào ở ngay trên đường kẻ"
    assert said(found(word("", "{{ ke() }}", *LOOP, *ABOVE))) == [told.replace("đoạn 7", "đoạn 2")]
    # The loop above always prints: the paragraph that may be missing is no other.
    assert found(template) == ()
    assert said(found(word(*ABOVE, "{{ ke() }}", *LOOP))) == [told.replace("đoạn 7", "đoạn 4")]


def test_the_filler_tells_the_paragraph_of_the_template_too() -> None:
    template = word("{% if nam %}{% endif %}", "{%p for d in than %}", "{{ d.chu }}", "{%p endfor %}", "", "{{ ke() }}")
    view: dict[str, object] = {"than": [{"chu": ""}] * 9, "nam": ""}
    assert said(fill(template, NAME, view, PROPERTIES).diagnostics) == [
        "B419 mau.docx, thân văn bản, đoạn 6: thẻ ke(): không có dòng chữ nào ở ngay trên đường kẻ"
    ]


def test_a_line_below_text_in_a_content_control() -> None:
    control = f"<w:sdt><w:sdtContent>{p('{{ tren }}a')}</w:sdtContent></w:sdt>"
    assert found(raw(control + body("{{ ke() }}", *LOOP))) == ()
    both = f"<w:sdt><w:sdtContent>{p('{{ ke() }}')}</w:sdtContent></w:sdt>"
    assert found(raw(p("{{ tren }}a") + both + body(*LOOP))) == ()
    assert texts(raw(control + p("{{ ke() }}")), tren="AN") == ["ANa", ""]


def test_no_table_of_styles_is_told_once() -> None:
    parts = parts_of(p("{{ tren }}", style="Dam") + p("b", style="La") + body(*LOOP))
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace("styles+xml", "fontTable+xml")
    message = "mẫu không có bảng kiểu chữ (styles.xml), Word sẽ in mọi đoạn bằng chữ thường"
    assert said(found(zipped(parts))) == [f"B423 mau.docx: {message}"]
    told = fill(zipped(parts), NAME, {"than": [], "tren": ""}, PROPERTIES).diagnostics
    message = "tệp không có bảng kiểu chữ (styles.xml) mà các đoạn có dùng kiểu chữ"
    assert said(told) == [f"B448 mau.docx, thân văn bản: {message}"]
    assert opc.STYLES.endswith("styles+xml")


def test_what_is_wrong_in_the_form_of_the_file() -> None:
    (problem,) = found(raw(body(*LOOP, *ABOVE) + table((p("a"),)).replace("<w:tr>", "<w:tr>chữ")))
    assert (problem.code, problem.message, problem.hint) == ("B444", "chữ “chữ” nằm ngoài đoạn văn", AGAIN)


def test_what_a_made_up_value_cannot_do_is_no_fault_of_the_template() -> None:
    assert found(word(*LOOP, "{{ tren }} {{ (1 / (nam|int))|int }} {{ tren|first }}")) == ()


def test_a_loop_that_is_too_much_is_told_without_data() -> None:
    told = found(word(*LOOP, *ABOVE, "{% for a in range(9999) %}{% for b in range(9999) %}{% endfor %}{% endfor %}"))
    assert said(told) == [
        "B418 mau.docx, thân văn bản, đoạn 7: thẻ “{% for b in range(9999) %}”: mẫu lặp quá 1.000.000 lần"
    ]


def test_the_made_up_reports_hold_what_a_report_can_hold() -> None:
    full, spare = Sample(tree(), full=True), Sample(tree(), full=False)
    lines = full.view["than_bai"]
    assert isinstance(lines, list) and len(lines) == 2 * 11 == len(full.vital)
    assert {told.kind for told in full.vital.values()} == set(dict.fromkeys(each["kieu"] for each in lines))
    assert {told.path for told in full.vital.values()} == {"than_bai[].chu"}
    annex = full.view["phu_luc"]
    assert isinstance(annex, list) and isinstance(annex[0]["bieu_do"], Picture) and len(annex[0]["bang"]["hang"]) == 3
    assert spare.view["phu_luc"] == [] and spare.view["co_quan_cap_tren"] == "" and spare.view["luu"]
    codes = spare.view["tong"]
    assert isinstance(codes, Mapping) and "x" in codes and codes["x"] == "12" and len(codes) == len(list(codes)) == 1


def test_what_each_report_must_have_in_a_branch_that_is_never_taken() -> None:
    more = {"so": Field(Shape.TEXT, "Số, ký hiệu", Use.NEEDED), "nhap": Field(Shape.FLAG, use=Use.FREE)}
    tree = TREE._replace(fields={**TREE.fields, **more})
    never = word(*LOOP, *ABOVE, "{% if not nam %}{% elif not so %}Số: {{ so }}{% endif %}")
    (problem,) = inspect_template(never, NAME, tree)
    assert f"{problem.code} {problem.message}" == (
        "B421 mẫu có thẻ in “so” (số, ký hiệu) mà in thử thì không thấy: báo cáo nào cũng phải có phần này"
    )
    assert problem.hint == "xem lại các thẻ if ở quanh thẻ ấy, hoặc lấy lại mẫu gốc"
    draft = "{% if nhap %}Số:      /BC{% else %}Số: {{ so|upper }}{% endif %}"
    assert inspect_template(word(*LOOP, *ABOVE, draft), NAME, tree) == ()
