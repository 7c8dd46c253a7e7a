"""Faults of documents of other kinds than a report, and of what goes with them."""

from __future__ import annotations

from dataclasses import replace

from tests.judges.check.paper import Paper, Par, rewrite
from tests.judges.check.planting import Fault, also, every, one, says, without

ACT = "Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ"


def unaddressed(rule: str, base: str) -> Fault:
    """No recipients at all."""
    return Fault((rule,), lambda paper: replace(paper, recipients=()), base)


def signed(rule: str, base: str, *lines: str) -> Fault:
    """Other lines above the signer's name."""

    def plant(paper: Paper) -> Paper:
        rest = tuple(par for par in paper.signature if par.role not in {"authority", "post"})
        return replace(paper, signature=(*(Par("authority", line) for line in lines), *rest))

    return Fault((rule,), plant, base)


def glued(rule: str, old: str, new: str, base: str) -> Fault:
    """A part's title on the line of its number."""

    def plant(paper: Paper) -> Paper:
        paper = rewrite(paper, "part title", lambda _: (), 0)
        return rewrite(paper, "part", lambda par: replace(par, text=par.text.replace(old, new)), 2)

    return Fault((rule,), plant, base)


FAULTS: dict[str, Fault] = {
    "no recipients of a decision": unaddressed("R29", "decision"),
    "no recipients of a notice": unaddressed("R29", "notice"),
    "no recipients of a telegram": unaddressed("R29", "telegram"),
    "no recipients before a list": unaddressed("R29", "list"),
    "no recipients before a regulation": unaddressed("R29", "regulation"),
    "recipients without their word": without("R29", "to", base="decision"),
    "recipients of a notice without their word": without("R29", "to", base="notice"),
    "a post alone in italics": every("R25", "authority", base="decision", italic=True),
    "a post before a list, not in bold": every("R25", "authority", base="list", bold=False),
    "a name before a regulation, in capitals": says("R26", "name", 0, "", "PHẠM QUỐC MẪU", base="regulation"),
    "a name with a degree before a list": says("R26", "name", 0, "Phạm", "PGS.TS. Phạm", base="list"),
    "a deputy alone": signed("R24", "notice", "PHÓ CHÁNH VĂN PHÒNG"),
    "acting, in words": signed("R24", "decision", "QUYỀN GIÁM ĐỐC"),
    "in another's place, in words": signed("R24", "letter", "KÝ THAY GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
    "by order, in words": signed("R24", "card", "THỪA LỆNH GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"),
    "in a deputy's place": signed("R24", "letter", "KT. PHÓ GIÁM ĐỐC"),
    "the collective without its sign": signed("R24", "decision", "ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
    "the number in a list's note": says("R32", "annex note", 0, "08/QĐ", "80/QĐ", base="list"),
    "the day in a regulation's note": says("R32", "annex note", 0, "ngày 17", "ngày 18", base="regulation"),
    "a regulation's note upright": every("R32", "annex note", base="regulation", italic=False),
    "a chapter of a regulation in capitals": says("R18", "part", 3, "Chương", "CHƯƠNG", base="regulation"),
    "a chapter and its title on one line": glued("R18", "Chương I", "Chương I: QUY ĐỊNH CHUNG", "regulation"),
    "a chapter, a dash, its title": glued("R18", "Chương I", "Chương I - Quy định chung", "regulation"),
    "a ragged article of a regulation": one("R17", "body", 3, base="regulation", align="left"),
    "a point of a regulation left out": Fault(
        ("R21",), lambda paper: rewrite(paper, "point", lambda par: replace(par, number="d)"), 2), "regulation"
    ),
    "points of a regulation swapped": Fault(
        ("R21",),
        lambda paper: rewrite(
            paper, "point", lambda par: replace(par, number={"a)": "a)", "b)": "c)", "c)": "b)"}[par.number])),
        "regulation"),
    "points of a regulation in capitals": Fault(
        ("R21",), lambda paper: rewrite(paper, "point", lambda par: replace(par, number=par.number.upper())),
        "regulation"),
    "an annex and its title on one line": says(
        "R32", "annex", 0, "Phụ lục I", "Phụ lục I - KẾT QUẢ CỦA CÁC ĐƠN VỊ", base="new"),
    "an annex without its word": Fault(
        ("R32",), lambda paper: rewrite(paper, "annex", lambda _: ()), "old"),
    "an act without its day": says("R23", "ground", 1, " ngày 08 tháng 6 năm 2010", "", base="decision"),
    "an act without its body": says("R23", "ground", 1, " của Chính phủ", "", base="decision"),
    "an act without its subject": says("R23", "ground", 1, " về kiểm soát thủ tục hành chính", "", base="decision"),
    "an act without its number": says("R23", "ground", 1, " số 63/2010/NĐ-CP", "", base="decision"),
    "an act in the text by its number alone": says(
        "R23", "body", 1, "Quyết định này", "Thực hiện Thông tư số 05/2024/TT-BNV, Quyết định này", base="decision"),
    "a letter without its subject": without("R15", "about", base="letter"),
    "a letter's mark in capitals": says("R15", "about", 0, "V/v", "V/V", base="letter"),
    "a letter to nobody": also(Fault(("R28",), lambda paper: replace(paper, text=paper.text[3:]), "letter"), "R30"),
    "a subject of a letter over two lines in a notice": Fault(
        ("R15",), lambda paper: replace(paper, issuer=(*paper.issuer, Par("about", "V/v phê duyệt\nChương trình"))),
        "notice"),
    "a date in figures alone": says("R12", "date", 0, "ngày 17 tháng 6 năm 2026", "17/6/2026", base="notice"),
    "a notice's date in figures": says("R12", "date", 0, "17 tháng 6 năm 2026", "17/6/2026", base="notice"),
    "clauses with strokes": says("R20", "body", -1, "2. ", "2/ ", base="notice"),
    "the last ground with a comma": says("R16", "ground", -1, "Sở.", "Sở,", base="decision"),
    "a secretary not in bold": one("R25", "authority", 0, base="minutes", bold=False),
    "a chairman with a degree": says("R26", "name", -1, "Phạm", "TS. Phạm", base="minutes"),
    "no recipients of minutes": Fault(
        ("R29",), lambda paper: replace(paper, recipients=paper.recipients[:7]), "minutes"),
    "words marked in yellow": Fault(
        ("R04",), base="notice",
        edits=(("word/document.xml", "</w:rPr><w:t xml:space=\"preserve\">Văn phòng Sở Nội vụ thông báo",
                "<w:highlight w:val=\"yellow\"/></w:rPr><w:t xml:space=\"preserve\">Văn phòng Sở Nội vụ thông báo"),),
        needs=frozenset({"code"})),
    "a size that is no number": Fault(
        ("R01",), base="notice", edits=(("word/document.xml", 'w:w="11906"', 'w:w="abc"'),)),
}  # fmt: skip
