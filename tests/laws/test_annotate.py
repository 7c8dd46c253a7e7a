"""Laws of the marked copy: whatever is found wherever, the text stays, the file stays sound, every word is told."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.docx import read_text
from baocao138.docx.annotate import annotate
from baocao138.docx.checks import check_output
from baocao138.model.place import DocumentPlace
from tests.unit.docx.making import NAME, filled, p, raw, table
from tests.unit.docx.test_parts import box

DOCUMENT = filled(
    raw(
        p("một") + table((p("hai"), p("ba") + table((p("bốn"),)) + p("năm"))) + p("sáu", box(p("bảy"))) + p(),
        header=p("tám"),
        footnote=p("chín"),
    )
)
NUMBER = st.integers(0, 4)
PART = st.sampled_from(["", "word/document.xml", "word/header1.xml", "word/footnotes.xml", "word/styles.xml", "x"])
TEXT = st.text(max_size=30)
PLACE = st.builds(DocumentPlace, st.just(NAME), PART, NUMBER, NUMBER, NUMBER, NUMBER, TEXT)
FINDING = st.builds(finding, st.just("B411"), PLACE, TEXT, TEXT)


@given(st.lists(FINDING, max_size=5))
def test_text_stays_and_every_finding_is_told(findings: list[Diagnostic]) -> None:
    copy = annotate(DOCUMENT, NAME, findings).value
    assert copy is not None
    lines = read_text(copy)
    assert [line for line in lines if line.kind != "comment"] == read_text(DOCUMENT)
    assert sum(line.text == "B411 (lỗi)" for line in lines) == len(findings)
    assert check_output(copy, NAME) == ()
    assert annotate(DOCUMENT, NAME, findings).value == copy
