"""Tags however Word has cut them up: over runs, with typographic quotes, with tabs, links and controls between."""

from __future__ import annotations

import pytest

from baocao138.docx.tags import scan
from tests.unit.docx.making import filled, p, part, problems, raw, texts

BOLD = "<w:r><w:rPr><w:b/></w:rPr><w:t>{}</w:t></w:r>"


def test_a_tag_over_many_runs_takes_the_looks_of_its_opening_brace() -> None:
    made = filled(raw(p("trước ", BOLD.format("{"), "{ te", BOLD.format("n }"), "} sau")), ten="AN")
    assert '<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">AN</w:t>' in part(made)


@pytest.mark.parametrize("cut", range(1, 12))
def test_a_tag_cut_anywhere(cut: int) -> None:
    tag = "{{ ten.ho }}"
    assert texts(raw(p("a" + tag[:cut], tag[cut:] + "b")), ten={"ho": "AN"}) == ["aANb"]


@pytest.mark.parametrize(
    "between",
    [
        "<w:r><w:tab/></w:r>",
        "<w:r><w:br/></w:r>",
        "<w:proofErr w:type='spellStart'/>",
        "<w:bookmarkStart w:id='0' w:name='x'/><w:bookmarkEnd w:id='0'/>",
        "<w:r><w:lastRenderedPageBreak/></w:r>",
        "<w:r><w:softHyphen/></w:r>",
    ],
)
def test_what_word_puts_into_a_tag_without_meaning(between: str) -> None:
    assert texts(raw(p("a {{ ", between, "ten }} b")), ten="AN") == ["a AN b"]


def test_a_tag_that_a_link_or_a_content_control_cuts() -> None:
    link = "<w:hyperlink w:anchor='x'><w:r><w:t>ten }}</w:t></w:r></w:hyperlink>"
    control = "<w:sdt><w:sdtContent><w:r><w:t>{{ te</w:t></w:r></w:sdtContent></w:sdt>"
    assert texts(raw(p("{{ ", link) + p(control, "n }}")), ten="AN") == ["AN", "AN"]


@pytest.mark.parametrize(
    ("between", "reason"),
    [
        ("<w:r><w:footnoteReference w:id='1'/></w:r>", "có hình, trường, chú thích hoặc dấu ngắt trang nằm giữa thẻ"),
        ("<w:r><w:br w:type='page'/></w:r>", "có hình, trường, chú thích hoặc dấu ngắt trang nằm giữa thẻ"),
        (
            "<w:r><w:fldChar w:fldCharType='begin'/></w:r>",
            "có hình, trường, chú thích hoặc dấu ngắt trang nằm giữa thẻ",
        ),
        ("<w:r><w:instrText>x</w:instrText></w:r>", "thẻ nằm nửa trong mã trường, nửa ngoài mã trường"),
        (
            "<w:del w:id='1'><w:r><w:delText>x</w:delText></w:r></w:del>",
            "thẻ nằm trong phần đã xóa còn theo dõi thay đổi (Track Changes)",
        ),
    ],
)
def test_what_cannot_be_joined_is_refused(between: str, reason: str) -> None:
    said = problems(raw(p("{{ te", between, "n }}"), footnote=p("x")), ten="AN")
    assert [each.split(": ", 2)[2] for each in said] == [reason]
    assert said[0].startswith("B416 mau.docx, thân văn bản, đoạn 1")


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("{{ “a” }}", '"a"'),
        ("{{ ‘a’ }}", "'a'"),
        ('{{ "a” }}', '"a"'),
        ('{{ “a" }}', '"a"'),
        ('{{ "nói “a” b" }}', '"nói “a” b"'),
        ('{{ "}}" }}', '"}}"'),
        ('{{ {"a": {"b": 1}} }}', '{"a": {"b": 1}}'),
        ("{{\u00a0x\u00a0}}", "x"),
        ("{{r x }}", "x"),
        ("{{ r }}", "r"),
        ("{{r if x else y }}", "r if x else y"),
    ],
)
def test_the_inside_of_a_tag(typed: str, read: str) -> None:
    tags, faults = scan(typed)
    assert not faults
    assert [tag.body for tag in tags] == [read]


def test_a_string_ends_at_its_own_quote() -> None:
    tags, _ = scan('{{ "a” }} và {{ "b” }}')
    assert [tag.body for tag in tags] == ['"a"', '"b"']


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("a {{ x", "thẻ mở bằng “{{” nhưng không có “}}” trong cùng đoạn"),
        ("a {% if x }", "thẻ mở bằng “{%” nhưng không có “%}” trong cùng đoạn"),
        ("a {# x", "thẻ mở bằng “{#” nhưng không có “#}” trong cùng đoạn"),
        ("x }} b", "dấu “}}” đóng một thẻ không được mở"),
        ("{{- x }}", "thẻ “{{- x }}” dùng dấu cắt khoảng trắng của Jinja, ở đây không hỗ trợ"),
    ],
)
def test_braces_that_make_no_tag(typed: str, message: str) -> None:
    _, faults = scan(typed)
    assert [fault.message for fault in faults] == [message]


def test_comments_vanish() -> None:
    assert texts(raw(p("a{# {{ b }} #}c") + p("{#p cả đoạn #}") + p("d"))) == ["ac", "d"]
