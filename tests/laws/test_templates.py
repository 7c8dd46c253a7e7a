"""Laws of the check of templates: it ends on anything, and a template without errors fills without errors."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from baocao138.docx import fill
from baocao138.docx.inspect import inspect_template
from baocao138.docx.unused import CODES
from baocao138.report.fields import tree
from tests.unit.docx.making import NAME, PROPERTIES, p, raw, table
from tests.views import view_of

# fmt: off
NAMES = st.sampled_from([
    "luu", "ky_ten.ho_ten", "ky_ten", "noi_nhan", "noi_nhan[0].ten", "kinh_gui", "x.ten", "x.kieu", "x", "y", "x.so",
    "loop.index", "loop.indx", "du_thao", "luuu", "ky_ten.x", "tong.so_vu", "than_bai", "kinh_gui|first|last", "3",
    "noi_nhan|map(attribute='muc_dich')", "luu|upper", "luu|uper", "kinh_gui|join(',')", "noi_nhan|length", "luu.x",
    "luu~ky", "kinh_gui~luu", "-nam", "luu[0]", "luu.__class__", "luu|replace('a')", "[luu]", "luu=='a'", "'chữ'",
    "ke()", "hinh(phu_luc[3].bieu_do)", "hinh(x.bieu_do)", "hinh(luu)", "hinh()", "phu_luc[3].bieu_do",
])
# fmt: on
CONDITIONS = st.sampled_from(
    ["luu", "kinh_gui", "x.kieu == 'gach'", "x.kieu == 'gch'", "a is defined", "luu is dinh", "", "||"]
)
LISTS = st.sampled_from(
    ["noi_nhan", "than_bai", "kinh_gui", "luu", "x.ten", "noi_nhann", "phu_luc", "ky_ten", "range(3)"]
)
LEVEL = st.sampled_from(["p ", "", "tr ", " "])
TAGS = st.one_of(
    NAMES.map(lambda name: f"{{{{ {name} }}}}"),
    st.builds(lambda level, test: f"{{%{level}if {test} %}}", LEVEL, CONDITIONS),
    st.builds(lambda level, name: f"{{%{level}for x in {name} %}}", LEVEL, LISTS),
    st.builds(
        lambda level, word: f"{{%{level}{word} %}}", LEVEL, st.sampled_from(["endif", "endfor", "else", "elif luu"])
    ),
    st.sampled_from(
        ["chữ", " ", "{{ luu }", "{%p if", "}}", "{# a #}", "{% set y = ky_ten %}", "{{ y.ho_ten }}", "{{"]
    ),
)
PARAGRAPH = st.lists(TAGS, min_size=1, max_size=3).map(lambda pieces: p(*pieces))
BODY = st.lists(
    st.one_of(PARAGRAPH, st.lists(PARAGRAPH, min_size=1, max_size=3).map(lambda cells: table(tuple(cells))))
)


@given(BODY.map(lambda blocks: raw("".join(blocks) + p("cuối"))))
def test_what_the_check_lets_pass_can_be_filled_and_what_it_says_holds(template: bytes) -> None:
    found = [problem for problem in inspect_template(template, NAME, tree()) if problem.code not in CODES.values()]
    assert len(set(found)) == len(found)
    outcome = fill(template, NAME, view_of("tinh-minh-hoa"), PROPERTIES)
    told = {(problem.code, problem.place) for problem in found}
    missed = [problem for problem in outcome.diagnostics if (problem.code, problem.place) not in told]
    # What only a report can tell: that there is no such indicator, nothing to be printed, no text above a line.
    only_then = ("tong.so_vu", "chưa có giá trị", "không có dòng chữ nào ở ngay trên")
    assert [problem for problem in missed if not any(words in problem.message for words in only_then)] == []
    assert found or missed or outcome.value is not None


@given(st.text(st.sampled_from("{}%# '\"“”ab|.()[]-~ifndor"), max_size=60))
def test_any_text_is_looked_through_without_a_traceback(text: str) -> None:
    for problem in inspect_template(raw(p(text.replace("<", ""))), NAME, tree()):
        assert problem.message
