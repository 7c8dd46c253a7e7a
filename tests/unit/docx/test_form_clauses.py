"""Clauses with a title and without: what the office reads, to the letter."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.judges.check import kinds
from tests.judges.check.paper import Block, Par
from tests.unit.docx.test_form_kinds import told

BOLD, SLANTING = {"bold": True}, {"italic": True}
NO_TITLE = "khoản không có tiêu đề thì không in đậm"
UPRIGHT = "khoản không có tiêu đề đang in nghiêng, phải là kiểu chữ đứng"
NOT_BOLD = "tiêu đề của khoản chưa in đậm"
SHORT = "Quyết định này có hiệu lực kể từ ngày ký."
SENTENCES = (
    SHORT,
    "Thành lập tổ công tác liên ngành;",
    "Các sở, ban, ngành báo cáo kết quả trước ngày 15 tháng 10 năm 2026.",
    "Tình hình giao dự toán, phân bổ và giải ngân kinh phí chi thường xuyên đến hết tháng 9 năm 2026 của đơn vị.",
)


def said(*text: Block) -> list[tuple[str, str]]:
    """What is said of a letter with these paragraphs, which end in "./." as they must."""
    made = kinds.letter()
    opening = [par for par in made.text if isinstance(par, Par) and par.role != "body"]
    last = Par("body", "Sở Nội vụ đề nghị các cơ quan, đơn vị quan tâm phối hợp thực hiện./.")
    first = Par("body", "Sở Nội vụ đề nghị thực hiện các nội dung sau đây trong thời gian tới:")
    return [one[:2] for one in told(replace(made, text=(*opening, first, *text, last)))]


def clause(number: int, words: str, **changes: bool) -> Par:
    return Par("body", f"{number}. {words}", looks=changes)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_is_no_title(sentence: str) -> None:
    assert said(clause(1, sentence, **BOLD), clause(2, SHORT)) == [("B720", NO_TITLE)]
    assert said(clause(1, sentence, **SLANTING), clause(2, SHORT)) == [("B720", UPRIGHT)]
    assert said(clause(1, sentence), clause(2, SHORT)) == []


def test_a_bold_title_may_end_in_a_dot_where_something_stands_below() -> None:
    title, prose = clause(1, "Công tác tuyên truyền.", **BOLD), Par("body", kinds.LONG)
    assert said(title, prose, clause(2, "Công tác phối hợp.", **BOLD), prose) == []
    assert said(title, Par("body", f"a) {kinds.LONG}"), clause(2, "Công tác phối hợp", **BOLD), prose) == []


@pytest.mark.parametrize("end", ["", "./", "./. / ns", " /ns"])
def test_a_long_sentence_without_its_dot_is_no_title(end: str) -> None:
    sentence = f"{kinds.LONG[:-1][:170]}{end}"
    assert NOT_BOLD not in [words for _, words in said(clause(1, sentence), clause(2, SHORT))]
    titled = (clause(1, "Công tác phối hợp", **BOLD), Par("body", kinds.LONG))
    assert NOT_BOLD not in [words for _, words in said(*titled, clause(2, sentence), Par("body", kinds.LONG))]


def test_a_list_without_anything_below_has_no_titles() -> None:
    assert said(clause(1, "Khai mạc"), clause(2, "Báo cáo kết quả"), clause(3, "Thảo luận")) == []


def test_a_title_in_italics() -> None:
    prose = Par("body", kinds.LONG)
    assert said(clause(1, "Lý do", **SLANTING), prose, clause(2, "Nội dung", **BOLD), prose) == [
        ("B720", NOT_BOLD),
        ("B720", "tiêu đề của khoản phải là kiểu chữ đứng"),
    ]


ITEM = "cả ý liệt kê in đậm, lời văn không in đậm"


def test_bold_items_and_points() -> None:
    item = "Kiểm tra, rà soát các tuyến đê xung yếu tại chỗ."
    for first, second in (("- ", "- "), ("a) ", "b) ")):
        bold, plain = Par("body", first + item, looks=BOLD), Par("body", second + item)
        assert said(clause(1, SHORT), bold, plain) == [("B717", ITEM)]
        assert said(clause(1, SHORT), Par("body", first + item), plain) == []


def test_a_bold_lead_of_what_stands_below_is_no_item() -> None:
    below = Par("body", kinds.LONG)
    for lead in ("- Về công tác tuyên truyền, phổ biến pháp luật.", "- Về công tác tuyên truyền, phối hợp các ngành:"):
        assert said(clause(1, SHORT), Par("body", lead, looks=BOLD), below) == []
    point = Par("body", "a) Về công tác tuyên truyền, phổ biến pháp luật.", looks=BOLD)
    assert said(clause(1, SHORT), point, Par("body", f"- {kinds.LONG}")) == []
