"""The judge can fail: each planted fault is found under the rule that it breaks, and the original is found sound."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path
from typing import Final

import pytest
from docx import Document
from docx.document import Document as Word
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from tests.judges.form.judge import PROFILES, measure
from tests.judges.form.press import filled, print_all
from tests.judges.form.views import GROUNDS, SEVERAL, block, signer, text, view, words

Plant = Callable[[Word], None]


def _style(document: Word, name: str) -> ParagraphStyle:
    style = document.styles[name]
    assert isinstance(style, ParagraphStyle)
    return style


def size(name: str, points: float) -> Plant:
    def plant(document: Word) -> None:
        _style(document, name).font.size = Pt(points)

    return plant


def bold(name: str, value: bool) -> Plant:
    def plant(document: Word) -> None:
        _style(document, name).font.bold = value

    return plant


def italic(name: str, value: bool) -> Plant:
    def plant(document: Word) -> None:
        _style(document, name).font.italic = value

    return plant


def aligned(name: str, where: WD_ALIGN_PARAGRAPH) -> Plant:
    def plant(document: Word) -> None:
        _style(document, name).paragraph_format.alignment = where

    return plant


def shaped(name: str, **values: object) -> Plant:
    def plant(document: Word) -> None:
        for key, value in values.items():
            setattr(_style(document, name).paragraph_format, key, value)

    return plant


def section(**values: object) -> Plant:
    def plant(document: Word) -> None:
        for key, value in values.items():
            setattr(document.sections[0], key, value)

    return plant


def red(document: Word) -> None:
    _style(document, "Tên loại").font.color.rgb = RGBColor(255, 0, 0)


def other_font(document: Word) -> None:
    for part in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts = _style(document, "Đoạn văn").element.get_or_add_rPr().get_or_add_rFonts()
        fonts.set(f"{{{fonts.nsmap['w']}}}{part}", "Liberation Sans")


def lines_of_another_length(document: Word) -> None:
    """Every drawn line as long as its column: too long under issuing body and subject, and under the motto."""
    for cell in (cell for table in document.tables for row in table.rows for cell in row.cells):
        for paragraph in cell.paragraphs:
            if paragraph.style is not None and paragraph.style.name == "Đường kẻ":
                paragraph.paragraph_format.left_indent = Pt(0)
                paragraph.paragraph_format.right_indent = Pt(0)


def signature_let_go(document: Word) -> None:
    """The text no longer holds on to the signature, which a full page then pushes over alone."""
    document.paragraphs[-2].paragraph_format.keep_with_next = False
    document.paragraphs[-2].paragraph_format.space_after = Pt(360)


def heading_let_go(document: Word) -> None:
    heading = next(p for p in document.paragraphs if p.style is not None and p.style.name == "Tiêu đề mục")
    heading.paragraph_format.keep_with_next = False
    heading.paragraph_format.space_before = Pt(480)
    following = heading._p.getnext()
    assert following is not None
    next(p for p in document.paragraphs if p._p is following).paragraph_format.page_break_before = True


ALL: Final = {"can_cu": GROUNDS, "kinh_gui": SEVERAL}
LEFT = WD_ALIGN_PARAGRAPH.LEFT
FAULTS: Final[dict[str, tuple[str, Plant]]] = {
    "paper": ("R01", section(page_width=Mm(216), page_height=Mm(279))),
    "left margin": ("R03", section(left_margin=Mm(25))),
    "right margin": ("R03", section(right_margin=Mm(24))),
    "top margin": ("R03", section(top_margin=Mm(29))),
    "bottom margin": ("R03", section(bottom_margin=Mm(14))),
    "font": ("R04", other_font),
    "colour": ("R04", red),
    "page number on page 1 missing elsewhere": ("R05", section(different_first_page_header_footer=False)),
    "page number size": ("R05", size("Số trang", 11)),
    "page number place": ("R05", aligned("Số trang", LEFT)),
    "country size": ("R06", size("Quốc hiệu", 11)),
    "motto look": ("R07", bold("Tiêu ngữ", False)),
    "motto place": ("R07", aligned("Tiêu ngữ", WD_ALIGN_PARAGRAPH.RIGHT)),
    "motto line": ("R07", lines_of_another_length),
    "parent size": ("R08", size("Cơ quan cấp trên", 11)),
    "issuing body line": ("R09", lines_of_another_length),
    "number size": ("R10", size("Số ký hiệu", 12)),
    "date upright": ("R12", italic("Địa danh ngày tháng", False)),
    "type size": ("R13", size("Tên loại", 16)),
    "subject look": ("R14", bold("Trích yếu", False)),
    "subject far below": ("R14", shaped("Trích yếu", space_before=Pt(12))),
    "body size": ("R17", size("Gạch đầu dòng", 12)),
    "body ragged": ("R17", aligned("Đoạn văn", LEFT)),
    "indent": ("R17", shaped("Đoạn văn", first_line_indent=Mm(20))),
    "paragraphs close": ("R17", shaped("Đoạn văn", space_after=Pt(3))),
    "lines far apart": ("R17", shaped("Đoạn văn", line_spacing=2.0)),
    "lines close": ("R17", shaped("Đoạn văn", line_spacing=0.85)),
    "text in italics": ("R17", italic("Gạch đầu dòng", True)),
    "heading plain": ("R20", bold("Tiêu đề mục", False)),
    "addressees": ("R28", italic("Dòng kính gửi", True)),
    "authority plain": ("R25", bold("Quyền hạn ký", False)),
    "post size": ("R25", size("Chức vụ ký", 11)),
    "name place": ("R24", aligned("Họ tên", LEFT)),
    "room to sign": ("R27", shaped("Chỗ ký", space_before=Pt(20))),
    "recipients' title": ("R29", italic("Nơi nhận", False)),
    "recipients' level": ("R29", shaped("Nơi nhận", space_before=Pt(7))),
    "recipients' size": ("R30", size("Dòng nơi nhận", 13)),
    "signature alone": ("PAGE", signature_let_go),
    "heading alone": ("PAGE", heading_let_go),
}
TYPED: Final[dict[str, tuple[str, Mapping[str, object]]]] = {
    "number below ten": ("R10", {"so_ky_hieu": "8/BC-BCĐ"}),
    "code with a blank": ("R10", {"so_ky_hieu": "08/BC - BCĐ"}),
    "day below ten": ("R12", {"ngay_thang": "ngày 7 tháng 6 năm 2019"}),
    "month with a nought": ("R12", {"ngay_thang": "ngày 17 tháng 06 năm 2019"}),
    "issuing body": ("R09", {"co_quan_ban_hanh": "Ban Chỉ đạo 138"}),
    "subject in capitals": ("R14", {"trich_yeu": ["SƠ KẾT CÔNG TÁC"]}),
    "name in capitals": ("R26", {"ky_ten": signer(ho_ten="TRẦN VĂN MẪU")}),
    "post in lower case": ("R25", {"ky_ten": signer(chuc_vu="Phó Trưởng ban")}),
    "post over authority": ("R24", {"ky_ten": signer(quyen_han=["TRƯỞNG BAN", "KT. TRƯỞNG BAN"])}),
    "two marks": ("R30", {"noi_nhan": [{"ten": ["Bộ Công an;,"], "muc_dich": ""}]}),
    "comma alone": ("R30", {"noi_nhan": [{"ten": ["Bộ Công an,"], "muc_dich": ""}]}),
    "end of text": ("R31", {"than_bai": [block("mo_dau", "Đã xong./. Còn nữa."), *text()]}),
    "part not a title": ("R20", {"than_bai": [block("doan", "Không phải lời văn", "1."), *text()]}),
    "text over the signature": ("R31", {"than_bai": [*text()[:-1], block("gach", words(9, "./"), last=True)]}),
}


def _profile(name: str) -> str:
    """The faults take turns, to keep the judge quick."""
    return PROFILES[[*FAULTS, *TYPED].index(name) % 2]


def _planted(sound: bytes, plant: Plant) -> bytes:
    document, kept = Document(BytesIO(sound)), BytesIO()
    plant(document)
    document.save(kept)
    return kept.getvalue()


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    sound = {profile: filled(profile, view(**ALL)) for profile in PROFILES}
    planted = {name: _planted(sound[_profile(name)], plant) for name, (_, plant) in FAULTS.items()}
    typed = {name: filled(_profile(name), view(**ALL, **changes)) for name, (_, changes) in TYPED.items()}
    return print_all(sound | planted | typed, tmp_path_factory.mktemp("faults"))


@pytest.mark.parametrize("profile", PROFILES)
def test_the_original_is_in_form(papers: dict[str, Path], profile: str) -> None:
    assert measure(papers[profile], profile) == []


@pytest.mark.parametrize("name", [*FAULTS, *TYPED])
def test_a_fault_is_found(papers: dict[str, Path], name: str) -> None:
    rule = FAULTS[name][0] if name in FAULTS else TYPED[name][0]
    found = measure(papers[name], _profile(name))
    assert rule in {violation.rule for violation in found}, found


@pytest.mark.parametrize("profile", PROFILES)
def test_one_profile_is_not_the_other(papers: dict[str, Path], profile: str) -> None:
    other = PROFILES[1 - PROFILES.index(profile)]
    assert {"R05", "R16"} <= {violation.rule for violation in measure(papers[profile], other)}
