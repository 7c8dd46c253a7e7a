"""What is what in documents of other kinds than a report: decisions, letters, annexes alone."""

from __future__ import annotations

from baocao138.docx import fill
from baocao138.docx.form import check_form
from baocao138.docx.form.parts import anatomy_of
from baocao138.docx.form.parts.anatomy import Anatomy
from baocao138.docx.form.reading import Reader
from baocao138.docx.template import open_document
from tests.judges.form.views import GROUNDS, view
from tests.unit.docx.making import PROPERTIES
from tests.unit.docx.planted import BODY, PARAGRAPH, TEMPLATE, changed, with_faults


def anatomy(document: bytes) -> Anatomy:
    opened = open_document(document, "x.docx").value
    assert opened is not None
    return anatomy_of(Reader(opened).paper())


def codes(document: bytes) -> list[str]:
    return [found.code for found in check_form(document, "x.docx", "nd30_2020").diagnostics]


def decision() -> bytes:
    """Who decides stands in capitals between the subject and the grounds."""
    made = fill(TEMPLATE.read_bytes(), "m.docx", view(can_cu=GROUNDS), PROPERTIES).value
    assert made is not None
    who = PARAGRAPH.format("TenLoai", "TRƯỞNG BAN CHỈ ĐẠO 138 TỈNH MINH HỌA")
    grounds = '<w:p><w:pPr><w:pStyle w:val="CanCu"/>'
    kind, code = (BODY, ">BÁO CÁO<", ">QUYẾT ĐỊNH<"), (BODY, "08/BC-BCĐ-CQTT", "08/QĐ-BCĐ")
    return changed(made, (BODY, grounds, who + grounds), kind, code)


def test_the_grounds_of_a_decision_follow_who_decides() -> None:
    found = anatomy(decision())
    assert [paragraph.words[:7] for paragraph in found.grounds] == ["Căn cứ ", "Căn cứ "]
    assert codes(decision()) == []


def test_a_paper_that_opens_as_an_annex_is_one() -> None:
    document = with_faults((BODY, "<w:body>", "<w:body>" + PARAGRAPH.format("PhuLuc", "Phụ lục II")))
    found = anatomy(document)
    assert found.is_annex and not found.has_head
    assert [annex.heading.words for annex in found.annexes] == ["Phụ lục II", "Phụ lục"]


def test_every_component_of_a_report_is_found() -> None:
    found = anatomy(with_faults())
    assert found.country and found.motto and found.number and found.date and found.is_report
    assert [piece.text for piece in found.issuers] == ["TỈNH MINH HỌA", "BAN CHỈ ĐẠO 138"]
    assert [piece.text for piece in found.addressees] == ["Kính gửi: Ban Chỉ đạo 138/CP."]
    assert len(found.grounds) == 2 and len(found.subject) == 2 and len(found.annexes) == 1
    assert found.recipients[0].text == "Nơi nhận:" and found.recipients[-1].text == "PL.(300)"
    assert [piece.text for piece in found.signature][0::3] == ["KT. TRƯỞNG BAN", "Đại tá Trần Văn Mẫu"]
    assert found.body[0].words.startswith("Ban Chỉ đạo 138 tỉnh Minh Họa báo cáo")
    assert found.body[-2].words.endswith("./.") or found.body[-1].words.endswith("./.")
