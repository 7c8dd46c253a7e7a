"""What one tag may cost: each excess is told in its tag, and neither memory nor time is spent on it."""

from __future__ import annotations

import time
import tracemalloc

import pytest

from baocao138.docx import fill
from baocao138.docx.allowed import FILTERS_USED, METHODS, TESTS_REFUSED
from baocao138.docx.inspect import inspect_template
from baocao138.model.fields import Field, Shape, Use
from tests.unit.docx.making import NAME, PROPERTIES, said, texts, word

TEXT = Field(Shape.TEXT, use=Use.FREE)
TREE = Field(Shape.GROUP, fields={"ky": TEXT, "ds": Field(Shape.LIST, use=Use.FREE, item=TEXT)})
VIEW: dict[str, object] = {"ky": "6 tháng", "ds": ["a", "b"]}
LETTERS = "làm ra một chuỗi dài quá 1.000.000 ký tự"
ROUNDS = "mẫu lặp quá 1.000.000 lần"
DIGITS = "làm ra một con số quá dài"
WIDTH = "bộ lọc “format” có độ rộng từ 100 trở lên"
MOST_SECONDS, MOST_BYTES = 5, 100 << 20


def cost(tag: str) -> list[str]:
    """What the filler says of a paragraph, which must not have cost much."""
    template = word(tag)
    tracemalloc.start()
    begun = time.process_time()
    told = [f"{one.code} {one.message}" for one in fill(template, NAME, VIEW, PROPERTIES).diagnostics]
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert time.process_time() - begun < MOST_SECONDS and peak < MOST_BYTES
    return told


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("{{ 'x' * 1000001 }}", LETTERS),
        ("{{ ('x' * 1000000)|replace('x', 'y' * 1000) }}", LETTERS),
        ("{{ ('x' * 1000000).replace('x', 'yy') }}", LETTERS),
        ("{{ range(9000)|join('x' * 10000) }}", LETTERS),
        ("{{ '%999999999d'|format(1) }}", WIDTH),
        ("{{ '%.999999999f'|format(1) }}", WIDTH),
        ("{{ '%*d'|format(999999999, 1) }}", WIDTH),
        ("{{ 1|round(999999999, 'floor') }}", "bộ lọc “round” có quá nhiều chữ số"),
        ("{{ ((9**64)**64)**64 }}", DIGITS),
        ("{{ 2**65 }}", DIGITS),
        ("{{ range(10001)|length }}", "range(…) cho quá 10.000 số"),
        ("{{ range(10**64)|length }}", "range(…) cho quá 10.000 số"),
    ],
)
def test_one_tag(tag: str, words: str) -> None:
    assert cost(tag) == [f"B418 thẻ “{tag}”: {words}"]


@pytest.mark.parametrize(
    ("paragraph", "tag", "words"),
    [
        ("{% set a = 'x' * 1000000 %}" + "{% set a = a~a %}" * 20 + "{{ a|length }}", "{% set a = a~a %}", LETTERS),
        ("{% set a = 'x' * 1000000 %}" + "{% set a = a+a %}" * 20 + "{{ a|length }}", "{% set a = a+a %}", LETTERS),
        ("{% set a = ds %}" + "{% set a = a+a %}" * 40 + "{{ a|length }}", "{% set a = a+a %}", LETTERS),
        (
            "{% for a in range(9999) %}{% for b in range(9999) %}{% if a == b %}{% endif %}{% endfor %}{% endfor %}",
            "{% for b in range(9999) %}",
            ROUNDS,
        ),
        (
            "{% for a in range(9999) %}{% if ('x' * 9999)|list|length == a %}{% endif %}{% endfor %}",
            "{% if ('x' * 9999)|list|length == a %}",
            ROUNDS,
        ),
        (
            "{% for a in range(9999) %}{% if ('x' * 9999)|upper == a %}{% endif %}{% endfor %}",
            "{% if ('x' * 9999)|upper == a %}",
            "mẫu nối, đổi quá 50.000.000 ký tự",
        ),
    ],
)
def test_many_tags(paragraph: str, tag: str, words: str) -> None:
    assert cost(paragraph) == [f"B418 thẻ “{tag}”: {words}"]


def test_a_part_that_grows_without_end() -> None:
    loop = "{% for a in range(9999) %}" + "{{ a }} một đoạn chữ dài của mẫu " * 300 + "{% endfor %}"
    assert cost(loop) == ["B418 thẻ “{% for a in range(9999) %}”: phần này của báo cáo dài quá 32 MiB"]


@pytest.mark.parametrize(
    ("tag", "words", "hint"),
    [
        (
            "{{ ky.ljust(9) }}",
            "B418 {}hàm “ljust” không dùng được trong mẫu",
            "canh lề, lùi dòng bằng kiểu chữ (Styles) của đoạn, không bằng thẻ",
        ),
        (
            "{{ ky['zfill'](9) }}",
            "B418 {}hàm “zfill” không dùng được trong mẫu",
            "canh lề, lùi dòng bằng kiểu chữ (Styles) của đoạn, không bằng thẻ",
        ),
        ("{{ ky.lowerr() }}", "B411 {}không có “lowerr” trong một chữ", "kiểm tra lại tên đứng trước dấu chấm"),
        ("{{ ky.swapcase() }}", "B418 {}hàm “swapcase” không dùng được trong mẫu", ""),
        (
            "{{ '{:>9}'.format(1) }}",
            "B418 {}hàm “format” không dùng được trong mẫu",
            "số của báo cáo đã viết sẵn thành chữ, cộng sẵn: in thẳng tên của nó, xem baocao138 template fields tong",
        ),
        (
            "{{ ky|center(9) }}",
            "B413 {}bộ lọc “center” không dùng được trong mẫu",
            "canh lề, lùi dòng bằng kiểu chữ (Styles) của đoạn, không bằng thẻ",
        ),
        (
            "{{ [1]|batch(9)|list|length }}",
            "B413 {}bộ lọc “batch” không dùng được trong mẫu",
            "lặp thẳng danh sách bằng {%p for … %} hoặc {%tr for … %}",
        ),
    ],
)
def test_what_is_refused_and_what_to_write(tag: str, words: str, hint: str) -> None:
    outcome = fill(word(tag), NAME, VIEW, PROPERTIES)
    assert [f"{one.code} {one.message}" for one in outcome.diagnostics] == [words.replace("{}", f"thẻ “{tag}”: ", 1)]
    if hint:
        assert [one.hint for one in outcome.diagnostics] == [hint]
    assert outcome.diagnostics[0].code in [one.code for one in inspect_template(word(tag), NAME, TREE)]


def test_a_method_that_is_got_at_by_a_detour_is_refused_when_it_is_called() -> None:
    assert cost("{% set f = ky.ljust %}{{ f(999999999)|length }}")[0].startswith("B418")


@pytest.mark.parametrize("keyword", ["for", "if"])
def test_tags_in_tags_in_tags(keyword: str) -> None:
    tag = "{%p for a in ds %}" if keyword == "for" else "{%p if ky %}"
    deep = [tag] * 120 + ["x"] + [f"{{%p end{keyword} %}}"] * 120
    words = f"B414 mau.docx, thân văn bản, đoạn 16: thẻ “{tag}” nằm trong quá 15 thẻ lồng nhau"
    assert said(fill(word(*deep), NAME, VIEW, PROPERTIES).diagnostics) == [words]
    assert words in said(inspect_template(word(*deep), NAME, TREE))


@pytest.mark.parametrize(
    "tag",
    ["{{ ky" + "|trim" * 300 + " }}", "{{ ky" + " ~ (ky" * 150 + ")" * 150 + " }}", "{{ 1" + " + 1" * 300 + " }}"],
)
def test_what_python_gives_up_on_is_told_in_its_tag(tag: str) -> None:
    words = f"B410 mau.docx, thân văn bản, đoạn 1: thẻ “{tag[:40]}…” dài hoặc lồng ngoặc quá sâu nên không đọc được"
    assert said(fill(word(tag), NAME, VIEW, PROPERTIES).diagnostics) == [words]
    assert words in said(inspect_template(word(tag), NAME, TREE))


def test_a_number_in_hexadecimals() -> None:
    tag = "{{ 0x" + "f" * 6_000 + " }}"
    words = f"B410 mau.docx, thân văn bản, đoạn 1: thẻ “{tag[:40]}…” có con số quá dài"
    assert said(fill(word(tag), NAME, VIEW, PROPERTIES).diagnostics) == [words]
    assert said(inspect_template(word(tag), NAME, TREE)) == [words]


def test_a_loop_that_calls_itself_is_refused() -> None:
    tag = "{% for x in ds recursive %}"
    words = f"B410 mau.docx, thân văn bản, đoạn 1: thẻ “{tag}”: “recursive” không dùng được trong mẫu"
    assert said(fill(word(tag + "{{ loop(ds) }}{% endfor %}"), NAME, VIEW, PROPERTIES).diagnostics) == [words]


def test_what_templates_commonly_use_is_there() -> None:
    paragraphs = [
        "{{ ky|upper }} {{ ky|title }} {{ ky|trim|capitalize }} {{ ky|replace('6', '9') }} {{ ds|join(', ') }}",
        "{{ ds|length }} {{ ds|first }} {{ ds|last }} {{ x|default('-') }} {{ '%02d'|format(7) }} {{ 2.4|round|int }}",
        "{{ ky.split(' ')|last }} {{ ky.startswith('6') and 'c' }} {{ ky|e|safe }} {{ ds|map('upper')|list|join }}",
        "{% for x in ds|sort|reverse %}{{ x }}{{ loop.cycle('1', '2') }}{% endfor %} {{ 2 * 3000000 }} {{ 'a' ~ 1 }}",
    ]
    assert texts(word(*paragraphs), **VIEW) == [
        "6 THÁNG 6 Tháng 6 tháng 9 tháng a, b",
        "2 a b - 07 2",
        "tháng c 6 tháng AB",
        "b1a2 6000000 a1",
    ]
    assert not {"center", "batch", "slice", "attr", "tojson"} & FILTERS_USED
    assert "format" not in METHODS and "callable" in TESTS_REFUSED


@pytest.mark.parametrize(
    "tag", ["{{ ds|upper }}", "{{ none|string }}", "{{ ds ~ 'a' }}", "{{ [ds]|join }}", "{{ true|upper }}"]
)
def test_python_spellings_of_lists_are_never_printed(tag: str) -> None:
    words = f"B412 thẻ “{tag}”: các giá trị không cùng kiểu hoặc không đúng kiểu (chữ, số, danh sách)"
    assert cost(tag) == [words]
