"""What is put in comes out as typed, or is refused; nothing in a value is ever run."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from baocao138.docx import fill
from tests.unit.docx.making import NAME, PROPERTIES, part, problems, texts, word

NAUGHTY = [
    "A & B <w:p> > \" '",
    "{{ 7*7 }}",
    "{% for x in y %}{% endfor %}",
    "{# ghi chú #}",
    "{_{ a }_}",
    "]]>",
    "<![CDATA[ x ]]>",
    "&amp; &#11; &lt;",
    "😀 👩‍👩‍👧 𠀋",
    "<?b138 0?> <?b138-ke 1?>",
    "  cách đầu và cuối  ",
    "dòng 1\ndòng 2\n\ndòng 4",
    "cột 1\tcột 2",
    "mềm\u00adcứng\u00a0\u200b\u2028",
    "</w:t></w:r></w:p>",
    "{{ ke() }}",
    "",
]


@pytest.mark.parametrize("value", NAUGHTY)
def test_a_value_comes_out_as_typed(value: str) -> None:
    assert texts(word("[{{ x }}]"), x=value) == [f"[{value}]"]


@pytest.mark.parametrize(("value", "shown"), [("a\r\nb", "a\nb"), ("a\rb", "a\nb"), (0, "0"), (12500, "12500")])
def test_line_ends_and_numbers(value: object, shown: str) -> None:
    assert texts(word("{{ x }}"), x=value) == [shown]


def test_a_line_break_and_a_tab_stay_in_their_run() -> None:
    made = fill(word("{{ x }}"), NAME, {"x": "a\n\tb"}, PROPERTIES).value
    assert made is not None
    assert '<w:t xml:space="preserve">a</w:t><w:br/>' in part(made)
    assert '<w:tab/><w:t xml:space="preserve">b</w:t></w:r></w:p>' in part(made)


@pytest.mark.parametrize("letter", ["\x00", "\x0b", "\x1f", "\ud800", "\ufffe", "\uffff"])
def test_what_xml_cannot_hold_is_refused_with_its_code_point(letter: str) -> None:
    said = problems(word("một", "{{ x }}"), x=f"trước{letter}sau")
    point = f"U+{ord(letter):04X}"
    place = "mau.docx, thân văn bản, đoạn 2"
    message = f"thẻ “{{{{ x }}}}”: giá trị có ký tự {point} mà tệp Word không chứa được, ở “trước▯sau”"
    assert said == [f"B417 {place}: {message}"]


@dataclass(frozen=True, slots=True)
class Unit:
    ten: str
    items: tuple[str, ...] = ()


def test_mappings_lists_and_objects() -> None:
    template = word("{{ a.b }} {{ c[0] }} {{ d.ten }} {{ e.items }} {% for x in d.items %}{{ x }};{% endfor %}")
    view = {"a": {"b": "1"}, "c": ["2"], "d": Unit("3", ("4", "5")), "e": {"items": "6"}}
    assert texts(template, **view) == ["1 2 3 6 4;5;"]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "chưa có giá trị để in"),
        (True, "giá trị đúng/sai không in ra thành chữ được"),
        ([1], "cả một danh sách không in ra thành chữ được"),
        ({"a": 1}, "cả một nhóm giá trị không in ra thành chữ được"),
        (Unit("x"), "cả một nhóm giá trị không in ra thành chữ được"),
    ],
)
def test_what_is_no_text_is_not_printed(value: object, words: str) -> None:
    assert problems(word("{{ x }}"), x=value) == [f"B412 mau.docx, thân văn bản, đoạn 1: thẻ “{{{{ x }}}}”: {words}"]


def test_filters_for_web_pages_change_nothing() -> None:
    assert texts(word("{{ x|e }} {{ x|safe }} {{ x|upper }}"), x="a&b") == ["a&b a&b A&B"]


def test_the_same_input_gives_the_same_bytes() -> None:
    template = word("{{ x }}")
    first, second = (fill(template, NAME, {"x": "a"}, PROPERTIES) for _ in range(2))
    assert first.value is not None
    assert first == second


def test_thousands_of_empty_values_end_nothing() -> None:
    template = word("{% for z in ds %}{{ z }}{% endfor %}hết")
    assert texts(template, ds=[""] * 9_000) == ["hết"]
