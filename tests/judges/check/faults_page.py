"""Faults of the paper, the letters, the page numbers and the annexes: R01 to R05, R32, R35."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

from tests.judges.check.paper import Par, rewrite
from tests.judges.check.planting import (
    Fault,
    also,
    beside,
    edited,
    every,
    in_rows,
    one,
    page,
    says,
    text,
    without,
    word,
)

DOCUMENT, STYLES, NUMBERS = "word/document.xml", "word/styles.xml", "word/numbering.xml"
PROSE = "<w:p><w:r><w:t>Số liệu của các xã, phường được tổng hợp ở bảng sau đây.</w:t></w:r></w:p>"
SECTION_END = "</w:sectPr></w:pPr></w:p>"
CODE = frozenset({"code"})

FAULTS: dict[str, Fault] = {
    "letter paper": page("R01", width=12240, height=15840),
    "paper too narrow": page("R01", width=11340),
    "one annex on letter paper": edited("R01", DOCUMENT, 'w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"'),
    "landscape": page("R02", turned=True),
    "landscape without saying so": also(page("R02", width=16838, height=11906), "R01"),
    "prose on the landscape page": edited(
        "R02", DOCUMENT, f"{SECTION_END}<w:tbl>", f"{SECTION_END}{PROSE}<w:tbl>", base="landscape",
        needs=frozenset({"normal"})),
    "top too small": page("R03", top=1000),
    "top too large": page("R03", top=1560),
    "bottom too small": page("R03", bottom=1000),
    "bottom too large": page("R03", bottom=1600),
    "left too small": page("R03", left=1600),
    "left too large": page("R03", left=2100),
    "right too small": page("R03", right=794),
    "right too large": page("R03", right=1250),
    "gutter on top of the margin": page("R03", gutter=425),
    "margin of the last annex": edited("R03", DOCUMENT, 'w:left="1701"', 'w:left="1134"'),
    "top margin of the last annex": edited("R03", DOCUMENT, 'w:top="1134"', 'w:top="567"'),
    "font of the text": text("R04", font="Arial"),
    "font of one paragraph": one("R04", "dash", -1, font="Calibri"),
    "font of a word": word("R04", "dash", 2, "Phụ nữ", font="Cambria"),
    "font of a title": one("R04", "title", 3, font="Calibri Light"),
    "font of the country": every("R04", "country", font="Arial"),
    "font of the last recipient": one("R04", "recipient", -1, font="Arial"),
    "font of a cell": one("R04", "cell", 5, font="Arial"),
    "font of the page number": every("R04", "page", font="Calibri"),
    "font of the signer": every("R04", "name", font="Tahoma"),
    "font of an annex": every("R04", "annex note", font="Verdana"),
    "font of a counted number": edited(
        "R04", NUMBERS, '</w:pPr></w:lvl></w:abstractNum><w:num ',
        '</w:pPr><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/></w:rPr></w:lvl></w:abstractNum><w:num ',
        needs=frozenset({"counted"})),
    "font of the theme": edited(
        "R04", "word/theme/theme1.xml", '<a:minorFont><a:latin typeface="Times New Roman"/>',
        '<a:minorFont><a:latin typeface="Calibri"/>', needs=frozenset({"themed"})),
    "old font": one("R04", "body", 0, font=".VnTime"),
    "a red word": word("R04", "dash", 1, "đôn đốc", colour="FF0000"),
    "blue titles": every("R04", "title", colour="2F5496"),
    "grey recipients": every("R04", "recipient", colour="595959"),
    "a red date": every("R04", "date", colour="C00000"),
    "colour of a cell": one("R04", "cell head", 1, colour="1F4E79"),
    "colour of the theme": edited(
        "R04", DOCUMENT, '<w:color w:val="auto"/>', '<w:color w:val="4472C4" w:themeColor="accent1"/>', needs=CODE),
    "loose marks": Fault(("R04", "B5"), lambda paper: rewrite(
        paper, "dash", lambda par: replace(par, text=unicodedata.normalize("NFD", par.text)), 3)),
    "page number of 12 pt": every("R05", "page", size=12),
    "page number of 15 pt": every("R05", "page", size=15),
    "page number in bold": every("R05", "page", bold=True),
    "page number in italics": every("R05", "page", italic=True),
    "page number at the left": every("R05", "page", align="left"),
    "page number at the right of the top": every("R05", "page", base="new", align="right"),
    "page number in the middle of the foot": every("R05", "page", base="old", align="center"),
    "page number at the foot": page("R05", base="new", place="footer"),
    "page number at the top": page("R05", base="old", place="header"),
    "number on page 1": page("R05", first_hidden=False),
    "no page numbers": page("R05", numbered=False),
    "numbers from 2": page("R05", start=2),
    "numbers from 0": page("R05", start=0),
    "Roman page numbers": page("R05", form="lowerRoman"),
    "page numbers as letters": page("R05", form="upperLetter"),
    "annex of 13 pt": every("R32", "annex", size=13),
    "annex not in bold": every("R32", "annex", bold=False),
    "annex in capitals": says("R32", "annex", 0, "Phụ lục", "PHỤ LỤC"),
    "annex at the left": every("R32", "annex", align="left"),
    "annex in italics": one("R32", "annex", 1, italic=True),
    "annex with an Arabic number": says("R32", "annex", 1, "II", "2"),
    "annexes of one number": says("R32", "annex", 1, "II", "I"),
    "annex title in small letters": says("R32", "annex title", 0, "", "Kết quả truyền thông và tập huấn"),
    "annex title not in bold": one("R32", "annex title", 1, bold=False),
    "annex title of 12 pt": every("R32", "annex title", size=12),
    "annex title at the left": every("R32", "annex title", align="left"),
    "annex note upright": every("R32", "annex note", italic=False),
    "annex note of 12 pt": one("R32", "annex note", -1, size=12),
    "annex note justified": every("R32", "annex note", align="both"),
    "annex without its note": without("R32", "annex note", 1),
    "annex note of another report": says("R32", "annex note", 0, "số 08/", "số 80/"),
    "annex numbers that go on": page("R32", annex_start=None),
    "annexes that nothing refers to": Fault(("R32",), lambda paper: rewrite(paper, "numbered", lambda par: replace(
        par, text=par.text.replace("Phụ lục I và Phụ lục II", "bảng số liệu"))), "new"),
    "address of 13 pt": every("R35", "address", base="address", size=13),
    "address of 9 pt": every("R35", "address", base="address", size=9),
    "address in italics": every("R35", "address", base="address", italic=True),
    "address in capitals": says("R35", "address", 0, "Trụ sở: phường Trung Tâm", "TRỤ SỞ: PHƯỜNG TRUNG TÂM",
                                base="address"),
    "secret": also(beside("R33", "type", 0, Par("number", "MẬT"), after=False), "B6"),
    "top secret": in_rows(also(beside("R33", "parent", 0, Par("number", "TUYỆT MẬT"), after=False), "B6")),
}  # fmt: skip
