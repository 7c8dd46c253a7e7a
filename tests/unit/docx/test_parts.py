"""Everywhere a tag may stand: header, footnote, text box in both forms, properties; and what is unique afterwards."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone

from docx.document import Document as WordDocument

from baocao138.docx import Properties, fill
from tests.unit.docx.making import NAME, PROPERTIES, filled, lines, p, part, problems, raw, texts, word

BOX = (
    "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:inline><wp:extent cx='3175000' cy='100'/>"
    "<wp:docPr id='1' name='Hộp 1'/>"
    "<a:graphic><a:graphicData uri='x'><wps:wsp><wps:txbx><w:txbxContent>{}</w:txbxContent>"
    "</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict>"
    "<v:rect id='r1' style='width:250pt;height:9pt'><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></v:rect>"
    "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)


def box(content: str) -> str:
    return BOX.format(content, content)


def test_header_footnote_and_body() -> None:
    template = raw(p("{{ x }}"), header=p("đầu {{ x }}"), footnote=p("chân {{ x }}"))
    assert [(line.kind, line.text) for line in lines(template, x="A")] == [
        ("body", "A"),
        ("footnote", "chân A"),
        ("header", "đầu A"),
    ]


def test_a_text_box_in_its_new_and_its_old_form() -> None:
    template = raw(p("a", box(p("{{ x }}"))))
    made = filled(template, x="B&C")
    assert part(made).count("B&amp;C") == 2
    assert [(line.kind, line.text) for line in lines(template, x="B&C")] == [("body", "a"), ("textbox", "B&C")]


def test_a_condition_around_a_text_box() -> None:
    template = raw(p("{% if x %}a", box(p("{% if x %}b{% endif %}")), "{% endif %}c"))
    assert texts(template, x=1) == ["ac", "b"]
    assert texts(template, x=0) == ["c"]


def test_drawings_in_a_loop_have_numbers_of_their_own() -> None:
    template = raw(p("{%p for x in ds %}") + p("{{ x }}", box(p("y"))) + p("{%p endfor %}"), header=p(box(p("z"))))
    made = filled(template, ds=["1", "2", "3"])
    assert re.findall(r'<wp:docPr id="(\d+)"', part(made) + part(made, "word/header1.xml")) == ["1", "2", "3", "4"]
    shapes = re.findall(r'<v:rect id="(\w+)"', part(made) + part(made, "word/header1.xml"))
    assert len(set(shapes)) == 4


def test_bookmarks_in_a_loop_have_numbers_and_names_of_their_own() -> None:
    mark = "<w:bookmarkStart w:id='5' w:name='cho'/><w:bookmarkEnd w:id='5'/>"
    made = part(filled(raw(p("{%p for x in ds %}") + p(mark, "{{ x }}") + p("{%p endfor %}")), ds=["1", "2"]))
    assert re.findall(r'<w:bookmarkStart w:id="(\d)" w:name="(\w+)"/><w:bookmarkEnd w:id="(\d)"', made) == [
        ("0", "cho", "0"),
        ("1", "cho_2", "1"),
    ]


def test_properties_come_from_the_report() -> None:
    def change(document: WordDocument) -> None:
        document.core_properties.title = "{{ x }} cũ"
        document.core_properties.subject = "Về {{ x }}"

    made = filled(word("{{ x }}", change=change), x="A & B")
    core = part(made, "docProps/core.xml")
    assert "<dc:title>Báo cáo</dc:title>" in core
    assert "<dc:subject>Về A &amp; B</dc:subject>" in core
    assert "<dc:creator>Ban Chỉ đạo 138</dc:creator>" in core
    assert core.count("2019-06-17T00:00:00Z") == 2


def test_a_title_of_the_template_stays_where_the_report_has_none() -> None:
    def change(document: WordDocument) -> None:
        document.core_properties.title = "{{ x }} cũ"

    hanoi = timezone(timedelta(hours=7))
    outcome = fill(word(change=change), NAME, {"x": "A"}, Properties("", "", datetime(2019, 6, 17, 3, tzinfo=hanoi)))
    assert outcome.value is not None
    assert "<dc:title>A cũ</dc:title>" in part(outcome.value, "docProps/core.xml")
    assert "2019-06-16T20:00:00Z" in part(outcome.value, "docProps/core.xml")


def test_core_properties_are_made_where_there_are_none() -> None:
    made = filled(raw(p("x")))
    assert "<dc:title>Báo cáo</dc:title>" in part(made, "docProps/core.xml")
    assert "/docProps/core.xml" in part(made, "[Content_Types].xml")


def test_a_tag_in_an_alternative_text_is_refused() -> None:
    said = problems(raw(p(box(p("y")).replace("Hộp 1", "{{ x }}"))), x="A")
    assert said == [
        "B416 mau.docx, thân văn bản: thẻ “{{ x }}” nằm trong thuộc tính của hình hoặc đối tượng, ở đó không điền được"
    ]


def test_a_content_control_bound_to_data_shows_the_value() -> None:
    control = (
        "<w:sdt><w:sdtPr><w:showingPlcHdr/><w:dataBinding w:xpath='/x' w:storeItemID='y'/></w:sdtPr>"
        "<w:sdtContent><w:r><w:t>{{ x }}</w:t></w:r></w:sdtContent></w:sdt>"
    )
    made = part(filled(raw(p(control)), x="A"))
    assert "dataBinding" not in made
    assert "showingPlcHdr" not in made


def test_marks_of_editing_sessions_go() -> None:
    made = part(
        filled(raw("<w:p w:rsidR='00AB12CD' w:rsidRDefault='00AB12CD'><w:r w:rsidRPr='00AB'><w:t>x</w:t></w:r></w:p>"))
    )
    assert "rsid" not in made


def test_the_default_file_of_python_docx_passes() -> None:
    assert fill(word("x"), NAME, {}, PROPERTIES).value


def test_a_title_that_xml_cannot_hold_is_refused() -> None:
    outcome = fill(word("x"), NAME, {}, Properties("a\x0bb", "", PROPERTIES.created))
    assert [each.message for each in outcome.diagnostics] == [
        "thẻ “tiêu đề”: giá trị có ký tự U+000B mà tệp Word không chứa được, ở “a▯b”"
    ]
