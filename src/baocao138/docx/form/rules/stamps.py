"""R33 and R35: stamps of secrecy and urgency, the address at the foot of page 1."""

from __future__ import annotations

import re
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, Severity
from baocao138.docx.form.judging import Case, Look, looks, quoted
from baocao138.docx.form.paper import Paragraph
from baocao138.docx.form.pieces import whole

SECRET = re.compile(r"(?:tuyet |toi )?mat")
ADDRESS = re.compile(
    r"(?:ĐT|Điện thoại|Fax|E-?mail|Thư điện tử|Website|Trang thông tin điện tử|Trụ sở|Địa chỉ)\s*:", re.IGNORECASE
)
SHORT = 4  # "ĐT:" and "FAX:" are written so
URGENT_LOOK = Look((13, 14), bold=True, italic=False, capitals=True)
ADDRESS_LOOK = Look((11, 12), bold=False, italic=False)


def check(case: Case) -> Iterator[Diagnostic]:
    """What stands above the letterhead, and at the foot of page 1."""
    for piece in case.anatomy.stamps:
        if SECRET.fullmatch(piece.plain):
            words = f"văn bản đóng dấu {quoted(piece.text)}: văn bản mật không được soạn bằng chương trình này"
            yield case.fault("R33", piece, words, "soạn trên máy riêng theo quy định bảo vệ bí mật nhà nước")
            continue
        for problem in looks(case, "R33", "dấu chỉ mức độ khẩn", piece, URGENT_LOOK):
            yield problem if case.profile.names_font else problem.weighed(Severity.WARNING)
    first = case.paper.sections[0]
    part = first.footers.get("first" if first.differs_first else "default", "")
    for paragraph in _address(case.paper.pages.get(part, [])):
        yield from looks(case, "R35", "dòng địa chỉ cơ quan", whole(paragraph), ADDRESS_LOOK)
        if any(len(word) > SHORT and word.isupper() for word in ADDRESS.findall(paragraph.words)):
            words = "dòng địa chỉ cơ quan đang viết chữ in hoa, phải là chữ in thường"
            yield case.fault("R35", paragraph, words, "viết lại bằng chữ in thường, chỉ hoa chữ đầu và tên riêng")


def _address(footer: list[Paragraph]) -> list[Paragraph]:
    """All lines of a footer in which an address stands."""
    return [each for each in footer if not each.empty] if any(ADDRESS.search(each.words) for each in footer) else []
