"""Sheets that lie on their side: for wide tables only, also in what is attached under a letterhead of its own."""

from __future__ import annotations

import re

import pytest

from baocao138.docx.form import check_form
from tests.judges.check import kinds
from tests.judges.check.paper import Block, Par, Table
from tests.unit.docx.planted import BODY, changed, parts_of
from tests.unit.docx.test_form_kinds import made

EMPTY = (Par("cell"), Par("cell"))
LETTERHEAD = Table((
    (Par("parent", "UBND TỈNH MINH HỌA"), Par("country", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), *EMPTY),
    (Par("issuer", "SỞ NỘI VỤ"), Par("motto", "Độc lập - Tự do - Hạnh phúc"), *EMPTY),
))  # fmt: skip
WIDE = Table(tuple(tuple(Par("cell", f"{row}{column}") for column in range(4)) for row in range(3)))
SENTENCE = Par("body", kinds.LONG)


def attached(heading: str, *text: Block) -> tuple[Block, ...]:
    """A paper with a letterhead of its own."""
    return (LETTERHEAD, Par("annex title", heading), Par("subject", "Làm việc của Sở"), kinds.note(), *text)


def turned(annex: tuple[Block, ...]) -> list[tuple[str, str]]:
    """What is said of a decision whose last section lies on its side."""
    document = made(kinds.decision(annexes=(annex,)))
    section = re.findall(r"<w:sectPr.*?</w:sectPr>", parts_of(document)[BODY], re.DOTALL)[-1]
    sheet = re.search(r"<w:pgSz[^>]*/>", section)
    assert sheet is not None
    lying = section.replace(sheet.group(), '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>')
    found = check_form(changed(document, (BODY, section, lying)), "x.docx", "nd30_2020").diagnostics
    return [(one.code, one.message) for one in found if one.code == "B702"]


@pytest.mark.parametrize("heading", ["QUY CHẾ", "QUY ĐỊNH", "KẾ HOẠCH"])
def test_prose_under_a_letterhead_of_its_own(heading: str) -> None:
    words = "trang nằm ngang có lời văn; chỉ phần bảng, biểu rộng mới được nằm ngang"
    assert turned(attached(heading, SENTENCE, SENTENCE)) == [("B702", words)]


@pytest.mark.parametrize("heading", ["QUY CHẾ", "KẾ HOẠCH", "DANH SÁCH"])
def test_a_wide_table_may_lie_on_its_side_under_a_letterhead(heading: str) -> None:
    assert turned(attached(heading, WIDE)) == []
    assert turned(attached(heading, SENTENCE, WIDE, SENTENCE)) == []


def test_the_letterhead_of_what_is_attached_is_read_too() -> None:
    document = made(kinds.decision(annexes=(attached("QUY CHẾ", SENTENCE),)))
    body = parts_of(document)[BODY]
    head, motto, tail = body.rpartition("Độc lập - Tự do - Hạnh phúc")
    wrong = changed(document, (BODY, motto + tail, "Độc lập – Tự do – Hạnh phúc" + tail))
    sound, found = (check_form(each, "x.docx", "nd30_2020").diagnostics for each in (document, wrong))
    assert motto in head
    words = "ghi “Độc lập – Tự do – Hạnh phúc”: gạch ngang dài thay cho gạch nối, phải là “Độc lập - Tự do - Hạnh phúc”"
    assert [one.message for one in found if one not in sound] == [f"Tiêu ngữ của văn bản kèm theo {words}"]
