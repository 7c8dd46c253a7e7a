"""A report without a fault of form, and one fault for each rule: what stands in the file, and what is put there."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from baocao138.docx import fill
from baocao138.docx.archive import pack
from baocao138.docx.names import TYPES
from baocao138.docx.package import unpack
from tests.judges.form.views import GROUNDS, block, view, words
from tests.unit.docx.making import OFFICE, PROPERTIES, SPACES, WORDML

TEMPLATE = Path(__file__).resolve().parents[3] / "templates/bao-cao/nd30_2020.docx"
BODY, STYLES, FOOTER, LINKS = (
    f"word/{name}" for name in ("document.xml", "styles.xml", "footer1.xml", "_rels/document.xml.rels")
)
Edit = tuple[str, str, str]


TEXT = [
    block("mo_dau", "Ban Chỉ đạo 138 tỉnh Minh Họa báo cáo kết quả (có Phụ lục kèm theo) như sau:"),
    block("phan", "Tình hình và kết quả", "Phần I"),
    block("la_ma", "Kết quả đạt được", "I."),
    block("so", "Công tác lãnh đạo, chỉ đạo", "1."),
    block("doan", words(60)),
    block("so", "Công tác truyền thông", "2."),
    block("gach", words(50)),
    block("con", words(40), "a)"),
    block("con", words(40), "b)"),
    block("phan", "Phương hướng, nhiệm vụ", "Phần II"),
    block("so", "Công tác phối hợp", "1."),
    block("doan", words(60)),
    block("ket_bai", "Trên đây là báo cáo của Ban Chỉ đạo 138 tỉnh Minh Họa./.", last=True),
]
ANNEX = {
    "so": "Phụ lục",
    "tieu_de": "Số liệu của các đơn vị",
    "doan": ["Không có bảng."],
    "bieu_do": None,
    "bang": None,
}
REPORT = view(than_bai=TEXT, kinh_gui=["Ban Chỉ đạo 138/CP"], can_cu=GROUNDS, nguoi_soan="PL.(300)", phu_luc=[ANNEX])


@cache
def sound() -> bytes:
    """Every component there is: addressee, grounds, parts, sections, clauses, points, recipients, drafter's mark."""
    made = fill(TEMPLATE.read_bytes(), "nd30_2020.docx", REPORT, PROPERTIES)
    assert made.value is not None
    return made.value


def parts_of(document: bytes) -> dict[str, str]:
    """The parts of a Word file, as text."""
    package = unpack(document, "bao-cao.docx").value
    assert package is not None
    return {name: data.decode() for name, data in package.parts.items()}


@cache
def parts() -> dict[str, str]:
    """The parts of the sound report."""
    return parts_of(sound())


def changed(document: bytes, *edits: Edit) -> bytes:
    """A file with stretches of its parts replaced; each of them must be there."""
    found = parts_of(document)
    for part, old, new in edits:
        assert old in found.setdefault(part, ""), old
        found[part] = found[part].replace(old, new, 1)
    return pack({name: text.encode() for name, text in found.items()})


def with_faults(*edits: Edit) -> bytes:
    """The sound report with stretches of its parts replaced."""
    return changed(sound(), *edits)


def typed(old: str, new: str) -> Edit:
    """Other words in the body."""
    return BODY, f">{old}<", f">{new}<"


def styled(style: str, old: str, new: str) -> Edit:
    """Another property of a style: the first one after the style's name."""
    text = parts()[STYLES]
    start = text.index(f'w:styleId="{style}"')
    at = text.index(old, start)
    assert at < text.index("</w:style>", start), (style, old)
    return STYLES, text[start : at + len(old)], text[start:at] + new


PARAGRAPH = '<w:p><w:pPr><w:pStyle w:val="{}"/></w:pPr><w:r><w:t>{}</w:t></w:r></w:p>'
CELL_OF_NUMBER = "CQTT</w:t></w:r></w:p>"
LYING = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
A4 = '<w:pgSz w:w="11906" w:h="16838"/>'
MARGINS = (
    '<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>'
    '<w:pgNumType w:start="1"/><w:cols w:space="720"/><w:titlePg/>'
)
FOOT = f"<w:ftr {SPACES}>{PARAGRAPH.format('DongCuoi', 'Điện thoại: (bỏ trống), Website: (bỏ trống)')}</w:ftr>"

FAULTS: dict[str, list[Edit]] = {
    "B701": [(BODY, 'w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"')],
    "B702": [(BODY, A4 + MARGINS + "</w:sectPr></w:body>", LYING + MARGINS + "</w:sectPr></w:body>")],
    "B703": [(BODY, 'w:left="1701"', 'w:left="1418"')],
    "B704": [styled("MoDau", "<w:qFormat/>", '<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/></w:rPr>')],
    "B705": [styled("SoTrang", 'w:jc w:val="center"', 'w:jc w:val="right"')],
    "B706": [styled("QuocHieu", 'w:sz w:val="26"', 'w:sz w:val="28"')],
    "B707": [typed("Độc lập - Tự do - Hạnh phúc", "Độc lập – Tự do – Hạnh phúc")],
    "B708": [typed("TỈNH MINH HỌA", "Tỉnh Minh Họa")],
    "B709": [styled("CoQuanBanHanh", 'w:sz w:val="26"', 'w:sz w:val="28"')],
    "B710": [typed("Số: 08/BC-BCĐ-CQTT", "Số: 8/BC-BCĐ-CQTT")],
    "B711": [typed("Số: 08/BC-BCĐ-CQTT", "Số: 08/BC - BCĐ")],
    "B712": [typed("Minh Họa, ngày 17 tháng 6 năm 2019", "Minh Họa, ngày 17 tháng 06 năm 2019")],
    "B713": [typed("BÁO CÁO", "Báo cáo")],
    "B714": [styled("TrichYeu", "<w:b/>", "")],
    "B715": [(BODY, CELL_OF_NUMBER, CELL_OF_NUMBER + PARAGRAPH.format("SoKyHieu", "V/v báo cáo 6 tháng"))],
    "B716": [styled("CanCu", "<w:i/>", "")],
    "B717": [styled("GachDauDong", "<w:qFormat/>", '<w:pPr><w:ind w:firstLine="360"/></w:pPr>')],
    "B718": [typed("Phần II", "PHẦN II")],
    "B719": [styled("TieuDeMucLaMa", "<w:caps/>", "")],
    "B720": [
        (BODY, '<w:r><w:t xml:space="preserve">Công tác truyền thông', '<w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>T'),
        (
            BODY,
            '<w:r><w:t xml:space="preserve">2. ',
            '<w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t xml:space="preserve">2. ',
        ),
    ],
    "B721": [typed("b) ", "c) ")],
    "B722": [typed("2. ", "3. ")],
    "B723": [(BODY, "Trên đây là báo cáo", "Trên đây là kết quả thực hiện Kế hoạch số 25/KH-BCĐ")],
    "B724": [typed("KT. TRƯỞNG BAN", "KT TRƯỞNG BAN")],
    "B725": [typed("PHÓ TRƯỞNG BAN THƯỜNG TRỰC", "Phó Trưởng ban Thường trực")],
    "B726": [typed("Đại tá Trần Văn Mẫu", "TS. Trần Văn Mẫu")],
    "B728": [(BODY, "Kính gửi: ", "Kính gửi ")],
    "B729": [styled("NoiNhan", 'w:sz w:val="24"', 'w:sz w:val="28"')],
    "B730": [typed("- Như trên;", "- Như trên,")],
    "B731": [(BODY, "./.", ".")],
    "B732": [typed("Phụ lục", "PHỤ LỤC")],
    "B733": [(BODY, "<w:body>", "<w:body>" + PARAGRAPH.format("DuThao", "MẬT"))],
    "B734": [typed("PL.(300)", "pl.(300)")],
    "B735": [
        (FOOTER, "", FOOT),
        (TYPES, "</Types>", f'<Override PartName="/{FOOTER}" ContentType="{WORDML}footer+xml"/></Types>'),
        (
            LINKS,
            "</Relationships>",
            f'<Relationship Id="rF" Type="{OFFICE}footer" Target="footer1.xml"/></Relationships>',
        ),
        (BODY, "<w:pgSz ", '<w:footerReference w:type="first" r:id="rF"/><w:pgSz '),
    ],
}
