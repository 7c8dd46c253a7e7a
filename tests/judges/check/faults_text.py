"""Faults of the text: R17 to R23, R31."""

from __future__ import annotations

from dataclasses import replace

from tests.judges.check.paper import Par, rewrite
from tests.judges.check.planting import Fault, also, beside, edited, every, numbered, one, says, text, word

HEADINGS = ("R16", "R19", "R20")  # their sizes follow the text's
COUNTED = frozenset({"counted"})

FAULTS: dict[str, Fault] = {
    "text of 12 pt": also(text("R17", size=12), *HEADINGS),
    "text of 15 pt": also(text("R17", size=15), *HEADINGS),
    "one paragraph of 12 pt": one("R17", "dash", 2, size=12),
    "last paragraph of 15 pt": one("R17", "closing", size=15),
    "words of 16 pt": word("R17", "dash", -1, "đường dây nóng", size=16),
    "dashes of 12 pt": every("R17", "dash", size=12),
    "a paragraph in italics": one("R17", "dash", 4, italic=True),
    "points in italics": every("R17", "point", italic=True),
    "closing in italics": every("R17", "closing", italic=True),
    "a paragraph in capitals": one("R17", "dash", 1, caps=True),
    "text ragged": text("R17", align="left"),
    "text centred": every("R17", "dash", align="center"),
    "one paragraph ragged": one("R17", "dash", -1, align="left"),
    "one paragraph at the right": one("R17", "closing", align="right"),
    "no indent": text("R17", first=0),
    "indent of 5 mm": text("R17", first=14),
    "indent of 2 cm": text("R17", first=56.7),
    "one paragraph without indent": one("R17", "dash", 5, first=0),
    "a hanging paragraph": one("R17", "dash", 3, left=36, first=-18),
    "a paragraph moved in": one("R17", "dash", 2, left=36, first=0),
    "a narrow paragraph": one("R17", "dash", 2, right=60),
    "paragraphs 3 pt apart": text("R17", before=3),
    "paragraphs 3 pt before and after": text("R17", before=3, after=3),
    "paragraphs not apart": text("R17", before=0),
    "one paragraph not apart": one("R17", "dash", 1, before=0),
    "one paragraph 2 pt apart": one("R17", "closing", before=2),
    "lines too close": text("R17", line=0.9),
    "lines two apart": text("R17", line=2),
    "lines 1.6 apart": text("R17", line=1.6),
    "lines of exactly 13 pt": text("R17", line=13, pitch="exact"),
    "lines of exactly 30 pt": text("R17", line=30, pitch="exact"),
    "lines of at least 30 pt": text("R17", line=30, pitch="atLeast"),
    "lines of exactly 15 pt after 2020": text("R17", base="new", line=15, pitch="exact"),
    "one paragraph of double lines": one("R17", "dash", 0, line=2),
    "spacing that styles take away": edited(
        "R17", "word/styles.xml", '<w:jc w:val="both"/></w:pPr><w:rPr>', '<w:contextualSpacing/><w:jc w:val="both"/>'
        "</w:pPr><w:rPr>", needs=frozenset({"normal"})),
    "part with an Arabic number": says("R18", "part", 1, "II", "2", base="parts"),
    "part not in bold": every("R18", "part", base="parts", bold=False),
    "part at the left": every("R18", "part", base="parts", align="left"),
    "part title at the left": every("R18", "part title", base="parts", align="left"),
    "part of 12 pt": one("R18", "part", 1, base="parts", size=12),
    "part in italics": every("R18", "part", base="parts", italic=True),
    "part title in small letters": says("R18", "part title", 0, "", "Tình hình và kết quả", base="parts"),
    "part title not in bold": one("R18", "part title", 1, base="parts", bold=False),
    "section in small letters": says("R19", "roman", 0, "", "Kết quả thực hiện", base="old"),
    "section not in bold": every("R19", "roman", base="old", bold=False),
    "last section not in bold": one("R19", "roman", -1, base="old", bold=False),
    "section of 12 pt": also(every("R19", "roman", base="old", size=12), "R17"),
    "section in italics": one("R19", "roman", 1, base="old", italic=True),
    "title not in bold": every("R20", "title", bold=False),
    "one title not in bold": one("R20", "title", 3, bold=False),
    "title in italics": one("R20", "title", 2, italic=True),
    "title of another size": also(one("R20", "title", 1, size=13), "R17"),
    "title in capitals": says("R20", "title", 1, "", "KẾT QUẢ CÔNG TÁC PHÒNG NGỪA"),
    "title of 16 pt": also(every("R20", "title", size=16), "R17"),
    "letter f": numbered("R21", "point", -1, "f)"),
    "đ left out": numbered("R21", "point", -2, "e)"),
    "c left out": numbered("R21", "point", -4, "d)"),
    "two letters b": numbered("R21", "point", -4, "b)"),
    "capital letters": numbered("R21", "point", -6, "A)"),
    "letters counted in English": Fault(
        ("R21",), lambda paper: rewrite(paper, "point", lambda par: replace(par, typed=False)), "old", COUNTED),
    "section left out": also(numbered("R22", "roman", 1, "III.", base="old"), "R19"),
    "title left out": also(numbered("R22", "title", 1, "4.", base="new"), "R20"),
    "two titles of one number": also(numbered("R22", "title", 1, "1.", base="new"), "R20"),
    "paragraph left out": numbered("R22", "numbered", 1, "1.3.", base="new"),
    "two paragraphs of one number": numbered("R22", "numbered", 3, "2.1.", base="new"),
    "number of another section": numbered("R22", "numbered", 3, "1.2.", base="new"),
    "count from 2": edited(
        "R22", "word/numbering.xml", '<w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="space"/><w:lvlText'
        ' w:val="%1.%2."/>', '<w:start w:val="2"/><w:numFmt w:val="decimal"/><w:suff w:val="space"/><w:lvlText'
        ' w:val="%1.%2."/>', base="new", needs=COUNTED),
    "plan without date and body": also(says("R23", "body", 0, " ngày 20/01/2026 của Ban Chỉ đạo 138 tỉnh Minh Họa về"
                                            " phòng, chống mua bán người", "", base="no grounds"), "B5"),
    "a blank before the end": says("R31", "closing", 0, "đạo./.", "đạo ./."),
    "the end in the middle": says("R31", "dash", 1, "nguyên nhân.", "nguyên nhân./."),
    "half an end": says("R31", "closing", 0, "đạo./.", "đạo/."),
    "text after the end": beside("R31", "closing", 0, Par("body", "Kính trình lãnh đạo xem xét.")),
}  # fmt: skip
