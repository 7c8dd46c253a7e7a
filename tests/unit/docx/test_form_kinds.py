"""Other documents than reports, and what goes with them: what the office reads, to the letter."""

from __future__ import annotations

from dataclasses import replace

import pytest

from baocao138.docx.form import check_form
from baocao138.docx.form.parts.anatomy import Anatomy
from tests.judges.check import kinds
from tests.judges.check.good import paged
from tests.judges.check.liberties import said
from tests.judges.check.package import document
from tests.judges.check.paper import Paper, Par, rewrite
from tests.judges.check.ways import Ways
from tests.unit.docx.planted import BODY, changed, parts_of
from tests.unit.docx.test_form_parts import anatomy

REGULATION, ROLL = kinds.regulation(), kinds.roll("DANH SÁCH", "TỔ RÀ SOÁT")
WITH_REGULATION, WITH_ROLL = kinds.decision(annexes=(REGULATION,)), kinds.decision(annexes=(ROLL,))


def made(paper: Paper) -> bytes:
    return document(paged(paper), Ways("direct"))


def told(paper: Paper) -> list[tuple[str, str, str]]:
    found = check_form(made(paper), "x.docx", paper.profile).diagnostics
    return [(one.code, one.message, one.hint.partition(" (")[0]) for one in found]


def taken(paper: Paper) -> Anatomy:
    return anatomy(made(paper))


def signed(paper: Paper, *lines: str) -> Paper:
    rest = tuple(par for par in paper.signature if par.role != "authority")
    return replace(paper, signature=(*(Par("authority", line) for line in lines), *rest))


def test_the_signature_ends_with_the_name_and_what_follows_is_a_paper_of_its_own() -> None:
    for paper in (WITH_REGULATION, WITH_ROLL):
        found = taken(paper)
        assert [piece.text for piece in found.signature] == ["GIÁM ĐỐC", "Phạm Quốc Mẫu"]
        assert [annex.named for annex in found.annexes] == [False]
    assert [text[0].words[:9] for text in taken(WITH_REGULATION).texts] == ["QUYẾT ĐỊN", "Chương I"]
    assert [text[0].words[:9] for text in taken(WITH_ROLL).texts] == ["QUYẾT ĐỊN"]


def test_who_sign_minutes_stand_side_by_side() -> None:
    found = taken(kinds.minutes())
    assert [piece.text for piece in found.signature] == ["THƯ KÝ", "Lê Thị Mẫu", "CHỦ TỌA", "Phạm Quốc Mẫu"]
    assert [piece.text for piece in found.recipients][:2] == ["Nơi nhận:", "- Ủy ban nhân dân tỉnh;"]


CASES: list[tuple[Paper, str, str, str]] = [
    (replace(kinds.decision(), recipients=()), "B729", "không thấy phần “Nơi nhận:”",
     "ghi “Nơi nhận:” ngang với dòng quyền hạn, chức vụ của người ký, sát lề trái"),
    (replace(WITH_ROLL, recipients=()), "B729", "không thấy phần “Nơi nhận:”",
     "ghi “Nơi nhận:” ngang với dòng quyền hạn, chức vụ của người ký, sát lề trái"),
    (replace(kinds.decision(), recipients=kinds.decision().recipients[1:]), "B729",
     "trên dòng “- Ủy ban nhân dân tỉnh;” không có chữ “Nơi nhận:”", "thêm dòng “Nơi nhận:”"),
    (signed(kinds.decision(), "QUYỀN GIÁM ĐỐC"), "B724",
     "quyền hạn ghi “QUYỀN GIÁM ĐỐC”, phải ghi bằng chữ viết tắt", "ghi “Q. GIÁM ĐỐC”"),
    (signed(kinds.letter(), "KÝ THAY GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "B724",
     "quyền hạn ghi “KÝ THAY GIÁM ĐỐC”, phải ghi bằng chữ viết tắt", "ghi “KT. GIÁM ĐỐC”"),
    (signed(kinds.notice(), "PHÓ CHÁNH VĂN PHÒNG"), "B724",
     "“PHÓ CHÁNH VĂN PHÒNG” ký thay người đứng đầu mà không ghi “KT.”",
     "ghi “KT. CHÁNH VĂN PHÒNG” ở dòng trên, “PHÓ CHÁNH VĂN PHÒNG” ở dòng dưới"),
    (signed(kinds.letter(), "KT. PHÓ GIÁM ĐỐC"), "B724",
     "ghi “KT. PHÓ GIÁM ĐỐC”: sau “KT.” phải là chức vụ của người đứng đầu",
     "ghi “KT. GIÁM ĐỐC” ở dòng trên, “PHÓ GIÁM ĐỐC” ở dòng dưới"),
    (signed(kinds.letter(), "KT. GIÁM ĐỐC"), "B725", "dưới quyền hạn chưa ghi chức vụ của người ký",
     "thêm dòng chức vụ, ví dụ PHÓ GIÁM ĐỐC"),
    (signed(kinds.decision(), "ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), "B724", "“ỦY BAN NHÂN DÂN” ghi thiếu “TM.”",
     "ghi “TM. ỦY BAN NHÂN DÂN”"),
    (said(kinds.decision(), "name", "PGS.TS. Phạm Quốc Mẫu"), "B726",
     "trước họ tên ghi học hàm, học vị: “PGS.TS. Phạm Quốc Mẫu”", "chỉ ghi họ và tên"),
    (said(kinds.notice(), "date", "Minh Họa, ngày 09/4/2026"), "B712",
     "ngày tháng năm ghi tắt bằng số: “Minh Họa, ngày 09/4/2026”, phải viết đầy đủ ngày, tháng, năm",
     "ghi theo dạng: Minh Họa, ngày 09 tháng 4 năm 2026"),
    (rewrite(kinds.letter(), "about", lambda _: ()), "B715", "công văn chưa có trích yếu “V/v …” dưới số, ký hiệu",
     "ghi “V/v …”"),
    (said(kinds.decision(), "number", "Số: 8/QĐ-SNV"), "B710", "số văn bản ghi “8”, phải là “08”",
     "ghi “08”: số nhỏ hơn 10 thì thêm số 0 ở trước"),
    (said(kinds.decision(), "number", "SỐ: 08/QĐ-SNV"), "B710", "dòng số ghi “SỐ: 08/QĐ-SNV”",
     "ghi theo dạng “Số: 08/QĐ-SNV”: chữ “Số” rồi dấu hai chấm"),
    (said(kinds.letter(), "number", "Số: 1205/SNV - CCHC"), "B711", "ký hiệu văn bản ghi “SNV - CCHC”",
     "ghi theo dạng 08/UBND-VX: dấu gạch chéo giữa số và ký hiệu, dấu gạch nối giữa các nhóm chữ, không cách chữ"),
]  # fmt: skip


@pytest.mark.parametrize(("paper", "code", "message", "hint"), CASES, ids=[case[2][:50] for case in CASES])
def test_a_fault_is_told_once_with_the_way_out(paper: Paper, code: str, message: str, hint: str) -> None:
    assert told(paper) == [(code, message, hint)]


def part_on_one_line(words: str) -> Paper:
    paper = rewrite(WITH_REGULATION, "part title", lambda _: (), 0)
    return rewrite(paper, "part", lambda par: replace(par, text=words), 2)


@pytest.mark.parametrize("words", ["Chương I. QUY ĐỊNH CHUNG", "Chương I: Quy định chung", "CHƯƠNG I - QUY ĐỊNH CHUNG"])
def test_a_chapter_and_its_title_stand_on_two_lines(words: str) -> None:
    assert told(part_on_one_line(words)) == [
        (
            "B718",
            "“Chương I” và tiêu đề đang ghi chung một dòng",
            "ghi “Chương I” ở một dòng, tiêu đề “QUY ĐỊNH CHUNG” ở dòng dưới, đều canh giữa",
        )
    ]


def test_the_first_chapter_is_no_part_of_the_title() -> None:
    paper = rewrite(WITH_REGULATION, "part", lambda par: replace(par, text="CHƯƠNG I"), 2)
    assert [one[1:] for one in told(paper)] == [("chữ “CHƯƠNG” phải là chữ in thường", "ghi “Chương I”")]


def numbered(*letters: str) -> Paper:
    paper = WITH_REGULATION
    for place, letter in enumerate(letters):
        paper = rewrite(paper, "point", lambda par, letter=letter: replace(par, number=letter), place)  # type: ignore[misc]
    return paper


@pytest.mark.parametrize(
    ("letters", "hints"),
    [
        (("a)", "c)", "b)"), ["ghi “b)”", "ghi “c)”"]),
        (("c)", "a)", "b)"), ["ghi “a)”", "ghi “b)”", "ghi “c)”"]),
        (("A)", "B)", "C)"), ["ghi “a)”", "ghi “b)”", "ghi “c)”"]),
        (("a)", "b)", "d)"), ["ghi “c)”"]),
    ],
)
def test_the_hints_for_points_lead_to_a_b_c(letters: tuple[str, ...], hints: list[str]) -> None:
    found = told(numbered(*letters))
    assert [hint.partition(" theo")[0] for _, _, hint in found] == hints
    assert {code for code, _, _ in found} == {"B721"}


def wrapped(*rows: tuple[str, ...]) -> str:
    """A borderless table."""
    cell = '<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>{}</w:tc>'
    shape = '<w:pPr><w:spacing w:before="120"/></w:pPr>'
    fonts = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:color w:val="auto"/><w:sz w:val="28"/>'
    line = f"<w:p>{shape}<w:r><w:rPr>{fonts}</w:rPr><w:t>{{}}</w:t></w:r></w:p>"
    made_rows = (
        "<w:tr>" + "".join(cell.format("".join(map(line.format, text.split("|")))) for text in row) + "</w:tr>"
        for row in rows
    )
    grid = '<w:gridCol w:w="4000"/>' * len(rows[0])
    start = f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
    return f"{start}{''.join(made_rows)}</w:tbl>"


def addressed(table: str) -> bytes:
    """A letter whose addressees stand in a table."""
    paper = kinds.letter()
    bare = made(replace(paper, text=paper.text[3:]))
    body, text = parts_of(bare)[BODY], anatomy(bare).body[0].words[:30]
    start, end = body.rindex("<w:p><w:pPr><w:spacing", 0, body.index(text)), body.index(text)
    return changed(bare, (BODY, body[start:end], table + body[start:end]))


TABLES = [
    wrapped(("Kính gửi:", "- Các sở, ban, ngành tỉnh;|- Ủy ban nhân dân các xã.")),
    wrapped(("Kính gửi:", "- Các sở, ban, ngành tỉnh;"), ("", "- Ủy ban nhân dân các xã.")),
    wrapped(("Kính gửi:", "Ủy ban nhân dân xã Minh Họa")),
    wrapped(("Kính gửi: Ủy ban nhân dân xã Minh Họa",)),
]


@pytest.mark.parametrize("table", TABLES)
def test_the_addressees_may_stand_in_a_table(table: str) -> None:
    found = check_form(addressed(table), "x.docx", "nd30_2020").diagnostics
    assert [one.message for one in found] == []


def test_the_addressees_in_a_table_are_judged() -> None:
    found = check_form(addressed(wrapped(("Kính gửi", "- Các sở;|- Ủy ban nhân dân các xã;"))), "x.docx", "nd30_2020")
    assert [one.message for one in found.diagnostics] == [
        "ghi “Kính gửi”",
        "nơi nhận cuối cùng của “Kính gửi” phải kết thúc bằng dấu chấm",
    ]


def test_the_proposal_may_end_the_grounds_with_a_comma_before_2020() -> None:
    assert told(kinds.decision("tt01_2011")) == []
    comma = rewrite(kinds.decision(), "ground", lambda par: replace(par, text=par.text[:-1] + ","), 2)
    assert [one[:2] for one in told(comma)] == [("B716", "căn cứ cuối cùng phải kết thúc bằng dấu chấm (.)")]
