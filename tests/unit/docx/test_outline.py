"""A template as text: what an edit in Word has changed shows as changed lines, and no other line changes."""

from __future__ import annotations

from baocao138.docx.outline import outline
from tests.unit.docx.making import NAME, SECTION, p, parts_of, raw, table, zipped
from tests.unit.docx.test_parts import box


def text(template: bytes) -> str:
    made = outline(template, NAME).value
    assert made is not None
    return made


TEMPLATE = raw(
    p("{{ ten }}", style="Dam")
    + table((p("a"), p("b")))
    + p("c", "<w:r><w:tab/><w:t>d</w:t><w:br/></w:r>", box(p("e"))),
    header=p("đầu"),
)


def test_each_paragraph_with_part_place_style_and_text() -> None:
    assert text(TEMPLATE) == (
        "Trang: khổ 210 x 297 mm; lề trên 20, dưới 20, trái 30, phải 15 mm\n"
        "\n"
        "== thân văn bản ==\n"
        "[Chữ đậm] {{ ten }}\n"
        "-- bảng 1, dòng 1, cột 1\n"
        "[Normal] a\n"
        "-- bảng 1, dòng 1, cột 2\n"
        "[Normal] b\n"
        "-- ngoài bảng\n"
        "[Normal] c→d⏎\n"
        "-- hộp chữ\n"
        "[Normal] e\n"
        "\n"
        "== đầu trang (header1.xml) ==\n"
        "[Normal] đầu\n"
        "\n"
        "== kiểu chữ ==\n"
        "[Chữ đậm] cỡ 14, đậm\n"
        "[Normal] cỡ 14\n"
    )


def test_a_paragraph_put_in_changes_one_line() -> None:
    before = text(raw(p("a") + p("b"))).splitlines()
    after = text(raw(p("a") + p("mới") + p("b"))).splitlines()
    assert [line for line in after if line not in before] == ["[Normal] mới"]
    assert len(after) == len(before) + 1


def test_margins_looks_and_what_is_set_on_the_spot_show() -> None:
    parts = parts_of(p("a"))
    parts["word/document.xml"] = parts["word/document.xml"].replace(
        SECTION, SECTION.replace("w:left='1701'", "w:left='1134'")
    )
    parts["word/document.xml"] = parts["word/document.xml"].replace(
        "<w:p>", "<w:p><w:pPr><w:keepNext/><w:spacing w:before='120' w:line='276'/><w:jc w:val='both'/></w:pPr>"
    )
    parts["word/styles.xml"] = parts["word/styles.xml"].replace(
        "<w:name w:val='Normal'/>",
        "<w:name w:val='Normal'/><w:pPr><w:ind w:firstLine='720'/></w:pPr>"
        "<w:rPr><w:rFonts w:ascii='Arial'/><w:i/><w:sz w:val='27'/></w:rPr>",
    )
    made = text(zipped(parts))
    assert "trái 20" in made
    assert "[Normal] a  (canh đều hai bên, cách trên 6, dòng 1,15, giữ cùng đoạn sau)" in made
    assert "[Normal] Arial, cỡ 13,5, nghiêng, thụt 13 mm" in made


def test_a_file_that_is_none_has_no_text() -> None:
    outcome = outline(b"x", NAME)
    assert outcome.value is None
    assert [problem.code for problem in outcome.diagnostics] == ["B401"]
