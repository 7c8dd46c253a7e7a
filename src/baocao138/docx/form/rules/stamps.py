"""R33 and R35: stamps of secrecy and urgency, the address at the foot of page 1."""

from __future__ import annotations

import re
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.form.judging import Case, Look, looks
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
            # What shows a stamp's words is masked before it is printed: the message does without them.
            words = "văn bản có dấu chỉ độ mật: văn bản loại này không được soạn hay kiểm tra bằng chương trình này"
            remedy = (
                "dừng lại, không gửi tệp này qua mạng; soạn trên máy không nối mạng, "
                "theo quy định bảo vệ bí mật nhà nước"
            )
            yield case.fault("R33", piece, words, remedy)
            continue
        if not all(_is_red(run.letters.colour) for run in piece.inked):
            yield case.fault("R33", piece, "dấu chỉ mức độ khẩn phải màu đỏ", "đặt chữ và khung màu đỏ", weak=True)
        for problem in looks(case, "R33", "dấu chỉ mức độ khẩn", piece, URGENT_LOOK):
            yield case.known_from_one_side(problem)
    first = case.paper.sections[0]
    part = first.footers.get("first" if first.differs_first else "default", "")
    lines = _address(case.paper.pages.get(part, []))
    if lines and not any(each.shape.above or each.shape.below or each.strokes for each in case.paper.pages[part]):
        words = "trên dòng địa chỉ cơ quan phải có một đường kẻ liền hết chiều ngang"
        yield case.fault("R35", lines[0], words, "kẻ đường viền trên (Top Border) cho dòng này")
    for paragraph in lines:
        yield from looks(case, "R35", "dòng địa chỉ cơ quan", whole(paragraph), ADDRESS_LOOK)
        if any(len(word) > SHORT and word.isupper() for word in ADDRESS.findall(paragraph.words)):
            words = "dòng địa chỉ cơ quan đang viết chữ in hoa, phải là chữ in thường"
            yield case.fault("R35", paragraph, words, "viết lại bằng chữ in thường, chỉ hoa chữ đầu và tên riêng")


def _is_red(colour: str) -> bool:
    if not re.fullmatch("[0-9A-Fa-f]{6}", colour):
        return False
    red, green, blue = (int(colour[at : at + 2], 16) for at in (0, 2, 4))
    return red > 2 * max(green, blue, 60)


def _address(footer: list[Paragraph]) -> list[Paragraph]:
    """All lines of a footer in which an address stands."""
    return [each for each in footer if not each.empty] if any(ADDRESS.search(each.words) for each in footer) else []
