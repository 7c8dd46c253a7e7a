"""Branches and loops without anything to print, hidden tags, breaks in loops: what somebody's slip in Word leaves."""

from __future__ import annotations

import pytest

from baocao138.docx import fill
from baocao138.docx.inspect import inspect_template
from baocao138.model.fields import Field, Shape, Use
from tests.unit.docx.making import (
    NAME,
    PROPERTIES,
    STYLES,
    p,
    parts_of,
    problems,
    raw,
    said,
    table,
    texts,
    word,
    zipped,
)

VITAL = Field(Shape.TEXT, use=Use.VITAL)
THAN = Field(Shape.LIST, use=Use.VITAL, item=Field(Shape.GROUP, fields={"chu": VITAL}))
DS = Field(Shape.LIST, use=Use.FREE, item=Field(Shape.TEXT, use=Use.FREE))
ANNEX = Field(Shape.GROUP, use=Use.FREE, fields={"ten": Field(Shape.TEXT, use=Use.FREE)})
FREE = Field(Shape.TEXT, use=Use.FREE)
ANNEXES = Field(Shape.LIST, use=Use.FREE, item=ANNEX)
TREE = Field(Shape.GROUP, fields={"than": THAN, "ds": DS, "pl": ANNEXES, "x": FREE})
LOOP = ("{%p for d in than %}", "{{ d.chu }}", "{%p endfor %}")
LOST = "phần mà thẻ này chọn in sẽ mất"


def body(*paragraphs: str) -> str:
    return "".join(p(each) for each in paragraphs)


@pytest.mark.parametrize(
    ("paragraphs", "at", "tag", "behind"),
    [
        (("{%p if x %}", "a", "{%p else %}", "{%p endif %}"), 3, "{%p else %}", "{%p endif %}"),
        (
            ("{%p if x %}", "a", "{%p elif ds %}", "{%p else %}", "b", "{%p endif %}"),
            3,
            "{%p elif ds %}",
            "{%p else %}",
        ),
        (("{%p if x %}", "{%p else %}", "b", "{%p endif %}"), 1, "{%p if x %}", "{%p else %}"),
        (("{%p for y in ds %}", "{%p endfor %}"), 1, "{%p for y in ds %}", "{%p endfor %}"),
        (("{%p if x %}", "{#p a #}", "{%p endif %}"), 1, "{%p if x %}", "{%p endif %}"),
    ],
)
def test_a_branch_without_a_paragraph(paragraphs: tuple[str, ...], at: int, tag: str, behind: str) -> None:
    words = f"B427 mau.docx, thân văn bản, đoạn {at}: dưới thẻ “{tag}” không có đoạn nào: {LOST}"
    assert problems(word(*paragraphs), x=1, ds=[]) == [words]
    (problem,) = inspect_template(word(*paragraphs, *LOOP), NAME, TREE)
    assert said((problem,)) == [words]
    assert problem.hint == f"thêm đoạn cần in vào giữa “{tag}” và “{behind}”, hoặc xóa “{tag}”"


def test_a_branch_without_a_row() -> None:
    rows = table((p("{%tr if x %}"),), (p("a"),), (p("{%tr else %}"),), (p("{%tr endif %}"),))
    place = "mau.docx, thân văn bản, bảng 1, dòng 3, cột 1, đoạn 1"
    words = f"B427 {place}: dưới thẻ “{{%tr else %}}” không có dòng của bảng nào: {LOST}"
    assert problems(raw(rows), x=1) == [words]


def test_empty_branches_in_a_line_and_paragraphs_without_text_are_common() -> None:
    assert texts(word("{% if x %}{% else %}a{% endif %}b"), x=1) == ["b"]
    assert texts(word("{%p if x %}", "", "{%p else %}", "a", "{%p endif %}"), x=1) == [""]


HIDDEN = "mang định dạng chữ ẩn (Hidden): chữ in ra sẽ không ai thấy"


@pytest.mark.parametrize("by_style", [False, True])
def test_a_hidden_tag(by_style: bool) -> None:
    looks = "<w:rStyle w:val='An'/>" if by_style else "<w:vanish/>"
    run = f"<w:r><w:rPr>{looks}</w:rPr><w:t>{{{{ d.chu }}}}</w:t></w:r>"
    parts = parts_of(p(LOOP[0]) + p("- ", run) + p(LOOP[2]))
    style = "<w:style w:type='character' w:styleId='An'><w:name w:val='Ẩn'/><w:rPr><w:vanish/></w:rPr></w:style>"
    parts["word/styles.xml"] = STYLES.replace("</w:styles>", style + "</w:styles>")
    (problem,) = inspect_template(zipped(parts), NAME, TREE)
    assert said((problem,)) == [f"B428 mau.docx, thân văn bản, đoạn 2: thẻ “{{{{ d.chu }}}}” {HIDDEN}"]
    assert problem.hint == "bôi đen cả đoạn, bấm Ctrl+D, bỏ chọn ô Hidden"
    assert said(fill(zipped(parts), NAME, {"than": []}, PROPERTIES).diagnostics) == said((problem,))


def test_hidden_tags_that_only_choose_and_looks_that_are_off() -> None:
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>{}</w:t></w:r>"
    off = "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>{{ d.chu }}</w:t></w:r>"
    assert inspect_template(raw(p(hidden.format(LOOP[0])) + p(off) + p(hidden.format(LOOP[2]))), NAME, TREE) == ()


SECTION = "<w:sectPr><w:type w:val='nextPage'/></w:sectPr>"


def with_break(kind: str, inner: str) -> str:
    if kind == "section":
        return f"<w:p><w:pPr>{SECTION}</w:pPr><w:r><w:t>{inner}</w:t></w:r></w:p>"
    if kind == "page":
        return f"<w:p><w:r><w:br w:type='page'/><w:t>{inner}</w:t></w:r></w:p>"
    return f"<w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:t>{inner}</w:t></w:r></w:p>"


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("section", "ngắt phần (section break) nằm trong vòng lặp “{}”: mỗi lần lặp thành một phần riêng của văn bản"),
        ("page", "ngắt trang (page break) nằm trong vòng lặp “{}”: mỗi lần lặp sang một trang mới"),
        ("before", "ngắt trang (page break) nằm trong vòng lặp “{}”: mỗi lần lặp sang một trang mới"),
    ],
)
def test_a_break_in_a_loop_over_paragraphs(kind: str, words: str) -> None:
    for loop, inner in ((LOOP[0], "{{ d.chu }}"), (LOOP[0], ""), ("{%p for y in ds %}", "{{ y }}")):
        rest = "" if inner == "{{ d.chu }}" else body(*LOOP)
        template = raw(p(loop) + with_break(kind, inner) + p("b") + p("{%p endfor %}") + rest)
        told = [one for one in inspect_template(template, NAME, TREE) if one.code == "B429"]
        assert said(tuple(told)) == [f"B429 mau.docx, thân văn bản, đoạn 2: {words.replace('{}', loop)}"]
        assert not told[0].is_error
        assert told[0].hint == "xóa chỗ ngắt này, hoặc chuyển nó ra ngoài vòng lặp"


def test_breaks_outside_of_loops_and_between_annexes() -> None:
    annexes = p("{%p for a in pl %}") + with_break("section", "") + p("{{ a.ten }}") + p("{%p endfor %}")
    assert inspect_template(raw(with_break("page", "a") + body(*LOOP) + annexes), NAME, TREE) == ()


def test_a_tag_in_a_text_that_no_paragraph_shows() -> None:
    odd = "<w:p><w:pPr><w:pStyle w:val='Dam'><w:t>{{ x }}</w:t></w:pStyle></w:pPr><w:r><w:t>a</w:t></w:r></w:p>"
    words = "thẻ “{{ x }}” nằm ở chỗ không điền chữ được"
    told = fill(raw(p("b") + odd), NAME, {"x": "1"}, PROPERTIES).diagnostics
    assert said(told) == [f"B416 mau.docx, thân văn bản, đoạn 2: {words}"]
