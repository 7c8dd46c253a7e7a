"""The lines under motto, issuing body and subject: as long as the text above, centred in the width there is."""

from __future__ import annotations

import re

import pytest

from baocao138.docx.widths import Type, widest_line, width
from tests.unit.docx.making import SECTION, TEXT_WIDTH, filled, lines, p, part, raw, table

MOTTO = "Độc lập - Tự do - Hạnh phúc"
BOLD14 = Type(size=14, bold=True)


def indents(document: bytes, name: str = "word/document.xml") -> list[tuple[int, int]]:
    found = re.findall(r'<w:ind w:left="(\d+)" w:right="(\d+)" w:firstLine="0"/>', part(document, name))
    return [(int(left), int(right)) for left, right in found]


def test_known_widths() -> None:
    assert width("", Type()) == 0
    assert width("M", Type(size=10)) == pytest.approx(1821 / 2048 * 200)
    assert width("ab", Type(size=10, spacing=20)) == pytest.approx(width("ab", Type(size=10)) + 40)
    assert width("á", Type(caps=True)) == width("Á", Type())
    assert width("e\u0302\u0301", Type()) == width("ế", Type())
    assert width("\U0001f600", Type(size=10)) == 200


def test_every_vietnamese_letter_is_known() -> None:
    letters = "aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"
    for letter in letters + letters.upper():
        for bold in (False, True):
            for italic in (False, True):
                assert 400 < width(letter, Type(size=2048 / 20, bold=bold, italic=italic)) < 2000


def test_lines_are_broken_between_words() -> None:
    run = [("aaaa bbbb", Type())]
    one, both = width("aaaa", Type()), width("aaaa bbbb", Type())
    assert widest_line(run, both) == pytest.approx(both)
    assert widest_line(run, both - 1) == pytest.approx(max(one, width("bbbb", Type())))
    assert widest_line([("aaaa\nbb", Type())], 9999) == pytest.approx(one)
    assert widest_line([("aa", Type()), ("aa  ", Type())], 9999) == pytest.approx(one)
    assert widest_line([("aaaa bbbb", Type())], both, 10) == pytest.approx(max(one, width("bbbb", Type())))


def test_a_line_as_long_as_the_text_above() -> None:
    made = filled(raw(p(MOTTO, style="Dam") + p("{{ ke() }}", style="Ke")))
    side = round((TEXT_WIDTH - width(MOTTO, BOLD14)) / 2)
    assert indents(made) == [(side, side)]
    assert '<w:p><w:pPr><w:pStyle w:val="Ke"/><w:ind ' in part(made)


def test_a_share_of_the_widest_line_above() -> None:
    made = filled(raw(p("ngắn", style="Dam") + p("{{ x }}", style="Dam") + p("{{ ke(0.4) }}", style="Ke")), x=MOTTO)
    side = round((TEXT_WIDTH - 0.4 * width(MOTTO, BOLD14)) / 2)
    assert indents(made) == [(side, side)]


def test_only_the_text_of_the_same_style_counts() -> None:
    above = p("một dòng dài hơn nhiều so với dòng dưới, nhưng kiểu khác") + p("ngắn", style="Dam")
    side = round((TEXT_WIDTH - width("ngắn", BOLD14)) / 2)
    assert indents(filled(raw(above + p("{{ ke() }}", style="Ke")))) == [(side, side)]


def test_what_is_set_on_the_spot_counts() -> None:
    looks = "<w:rPr><w:b w:val='0'/><w:i/><w:caps/><w:sz w:val='26'/></w:rPr>"
    run = f"<w:r>{looks}<w:t>{MOTTO}</w:t></w:r>"
    side = round((TEXT_WIDTH - width(MOTTO, Type(size=13, italic=True, caps=True))) / 2)
    assert indents(filled(raw(p(run, style="Dam") + p("{{ ke() }}")))) == [(side, side)]


def test_in_a_cell_the_cell_is_the_room() -> None:
    made = filled(raw(table((p("ngắn"), p(MOTTO) + p("{{ ke() }}"))) + p("z")))
    text = width(MOTTO, Type(size=14))
    room = 3000 - 2 * 108
    assert text > room
    longest = widest_line([(MOTTO, Type(size=14))], room)
    side = round((room - longest) / 2)
    assert indents(made) == [(side, side)]


def test_a_line_in_a_loop_and_in_a_header() -> None:
    template = raw(
        p("{%p for x in ds %}") + p("{{ x }}") + p("{{ ke() }}") + p("{%p endfor %}"), header=p("đầu") + p("{{ ke() }}")
    )
    made = filled(template, ds=["ab", "abcd"])
    assert [left for left, _ in indents(made)] == [
        round((TEXT_WIDTH - width(text, Type(size=14))) / 2) for text in ("ab", "abcd")
    ]
    assert len(indents(made, "word/header1.xml")) == 1
    assert [line.text for line in lines(template, ds=["ab"])] == ["ab", "", "đầu", ""]


def test_a_text_wider_than_the_page_gives_a_line_no_wider() -> None:
    made = filled(raw(p("x" * 300) + p("{{ ke() }}")))
    assert indents(made) == [(0, 0)]


def test_the_section_decides_the_room() -> None:
    narrow = "<w:p><w:pPr>" + SECTION.replace("w:left='1701'", "w:left='5701'") + "</w:pPr></w:p>"
    made = filled(raw(p("ab") + p("{{ ke() }}") + narrow + p("ab") + p("{{ ke() }}")))
    assert [left for left, _ in indents(made)] == [
        round((room - width("ab", Type(size=14))) / 2) for room in (TEXT_WIDTH - 4000, TEXT_WIDTH)
    ]


def test_indents_stand_where_the_schema_wants_them() -> None:
    looks = "<w:pPr><w:pStyle w:val='Ke'/><w:spacing w:after='0'/><w:ind w:left='5'/><w:jc w:val='center'/></w:pPr>"
    made = part(filled(raw(p("ab") + f"<w:p>{looks}<w:r><w:t>{{{{ ke() }}}}</w:t></w:r></w:p>")))
    assert re.search(r'<w:spacing w:after="0"/><w:ind w:left="\d+" w:right="\d+" w:firstLine="0"/><w:jc ', made)
    assert "ke()" not in made
    assert "b138" not in made
