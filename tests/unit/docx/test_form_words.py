"""Faults of form beyond the one of each rule (made_cases.py): what the office reads, to the letter."""

from __future__ import annotations

import pytest

from baocao138.docx.form import check_form
from tests.unit.docx.planted import BODY, PARAGRAPH, STYLES, Edit, parts, styled, typed, with_faults

COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = '<w:p><w:pPr><w:pStyle w:val="TieuNgu"/>'
NUMBER, DATE = "Số: 08/BC-BCĐ-CQTT", "Minh Họa, ngày 17 tháng 6 năm 2019"
WORD = '<w:r><w:rPr>{}</w:rPr><w:t xml:space="preserve">{}</w:t></w:r>'
OPENING = "Ban Chỉ đạo 138 tỉnh Minh Họa báo cáo kết quả (có Phụ lục kèm theo) như sau:"


def in_text(looks: str) -> Edit:
    """A word of other looks at the end of the opening sentence."""
    return BODY, f"{OPENING}</w:t></w:r>", f"{OPENING}</w:t></w:r>{WORD.format(looks, ' (đính kèm) biểu mẫu')}"


CASES: list[tuple[list[Edit], str, str]] = [
    ([typed("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HÒA  XÃ HỘI CHỦ NGHĨA VIỆT NAM")], "B706",
     f"Quốc hiệu ghi “CỘNG HÒA  XÃ HỘI CHỦ NGHĨA VIỆT NAM”: thừa dấu cách, phải là “{COUNTRY}”"),
    ([styled("QuocHieu", "<w:b/>", '<w:b/><w:u w:val="single"/>')], "B706",
     "Quốc hiệu đang gạch chân, không gạch chân"),
    ([styled("TieuNgu", "<w:b/>", '<w:b/><w:u w:val="single"/>')], "B707",
     "Tiêu ngữ đang gạch chân; phải có đường kẻ ngang riêng ở dưới"),
    ([(BODY, 'w:left="1092" w:right="1092"', 'w:left="2400" w:right="2400"')], "B707",
     "đường kẻ dưới Tiêu ngữ dài bằng 0,24 dòng chữ, phải dài bằng dòng chữ"),
    ([typed(NUMBER, "Số: 08 /BC-BCĐ")], "B711", "ký hiệu văn bản ghi “Số: 08 /BC-BCĐ”"),
    ([typed(NUMBER, "Số: 08/KH-BCĐ")], "B711", "ký hiệu của báo cáo ghi “KH-BCĐ”"),
    ([typed(DATE, "Minh Họa, ngày 31 tháng 6 năm 2019"), (BODY, "ngày 17 tháng 6", "ngày 31 tháng 6")], "B712",
     "không có ngày 31/6/2019"),
    ([typed(DATE, "Minh họa, ngày 17 tháng 6 năm 2019")], "B712", "địa danh “Minh họa” chưa viết hoa đủ"),
    ([typed("BÁO CÁO", "B Á O C Á O")], "B713", "tên loại văn bản ghi “B Á O C Á O”"),
    ([(BODY, ">Sơ kết công tác", ">V/v sơ kết công tác")], "B715",
     "trích yếu ghi “V/v sơ kết công tác phòng, chống mua bán người”: “V/v” chỉ dùng cho công văn"),
    ([(BODY, MOTTO, PARAGRAPH.format("QuocHieu", COUNTRY) + MOTTO)], "B706", f"“{COUNTRY}” ghi hai lần"),
    ([in_text("<w:strike/>")], "B717", "có chữ bị gạch ngang"),
    ([in_text("<w:smallCaps/>")], "B717", "có chữ hoa nhỏ, lời văn phải là chữ in thường"),
    ([in_text('<w:sz w:val="26"/>')], "B717", "có chữ cỡ khác với cả văn bản (cỡ 14)"),
    ([(BODY, "báo cáo kết quả (có", "bаo cáo kết quả (có")], "B704",
     "từ “bаo” có chữ cái của bảng chữ khác, chỉ trông giống chữ Việt (U+0430)"),
    ([(BODY, "báo cáo kết quả (có", "báo\u200b cáo kết quả (có")], "B704",
     "từ “báo\u200b” có ký tự không nhìn thấy chen trong chữ (U+200B)"),
    ([typed("2. ", "1. ")], "B722", "sau số “1” là số “1”"),
    ([typed("2. ", "2) ")], "B720", "sau số thứ tự của khoản phải là dấu chấm"),
    ([typed("b) ", "b. ")], "B721", "điểm ghi “b.”, sau chữ cái phải là dấu đóng ngoặc đơn"),
    ([typed("KT. TRƯỞNG BAN", "TK. TRƯỞNG BAN")], "B724", "quyền hạn ghi “TK. TRƯỞNG BAN”: không có chữ viết tắt này"),
    ([typed("Đại tá Trần Văn Mẫu", "Đại tá TRẦN VĂN MẪU")], "B726",
     "họ tên người ký ghi “Đại tá TRẦN VĂN MẪU”, phải là chữ in thường"),
    ([typed("- Cổng thông tin điện tử tỉnh", "- Cổng thông tin điện tử tỉnh; - Báo Minh Họa")], "B730",
     "“- Cổng thông tin điện tử tỉnh; - Báo Minh Họa;”: mỗi nơi nhận một dòng"),
    ([(BODY, "(Kèm theo Báo cáo", "Kèm theo Báo cáo")], "B732", "dòng “Kèm theo” phải để trong ngoặc đơn"),
    ([typed("Phụ lục", "Phụ lục: Số liệu của các đơn vị")], "B732",
     "“Phụ lục” và tiêu đề đang ghi chung một dòng"),
    ([typed("Phụ lục", "PHỤ LỤC I - SỐ LIỆU CỦA CÁC ĐƠN VỊ")], "B732",
     "“PHỤ LỤC I” và tiêu đề đang ghi chung một dòng"),
    ([in_text('<w:highlight w:val="yellow"/>')], "B704",
     "chữ được tô nền màu, văn bản chính thức in chữ đen trên nền trắng"),
    ([(BODY, 'w:w="11906" w:h="16838"', 'w:w="abc" w:h="16838"')], "B701",
     "không đọc được khổ giấy ghi trong tệp, phải là A4 (210 x 297 mm)"),
    ([(BODY, "<w:body>", "<w:body>" + PARAGRAPH.format("QuocHieu", "MẬT"))], "B733",
     "văn bản có dấu chỉ độ mật: văn bản loại này không được soạn hay kiểm tra bằng chương trình này"),
    ([typed("2. ", "2/ ")], "B720", "sau số thứ tự của khoản phải là dấu chấm"),
    ([(BODY, "<w:body>", "<w:body>" + PARAGRAPH.format("QuocHieu", "KHẨN"))], "B733",
     "dấu chỉ mức độ khẩn phải màu đỏ"),
]  # fmt: skip


@pytest.mark.parametrize(("edits", "code", "message"), CASES, ids=[message[:40] for _, _, message in CASES])
def test_a_fault_and_its_words(edits: list[Edit], code: str, message: str) -> None:
    found = check_form(with_faults(*edits), "bao-cao.docx", "nd30_2020").diagnostics
    assert {one.code for one in found} == {code}
    assert message in [one.message for one in found]


HIDDEN = (
    "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>ghi chú nội bộ</w:t></w:r></w:p>"
)


def test_what_is_hidden_is_not_there() -> None:
    subject = '<w:p><w:pPr><w:pStyle w:val="TrichYeu"/>'
    assert check_form(with_faults((BODY, subject, HIDDEN + subject)), "x.docx", "nd30_2020").diagnostics == ()


def test_a_line_that_lies_to_one_side_is_told() -> None:
    line = (BODY, 'w:left="1092" w:right="1092"', 'w:left="100" w:right="2084"')
    found = check_form(with_faults(line), "x.docx", "nd30_2020").diagnostics
    assert [(one.code, one.is_error, one.message) for one in found] == [
        ("B707", False, "đường kẻ dưới Tiêu ngữ đặt lệch, chưa cân đối so với dòng chữ")
    ]


def test_a_font_of_the_whole_document_is_changed_at_once() -> None:
    fonts = [(STYLES, "Times New Roman", "Arial")] * parts()[STYLES].count("Times New Roman")
    found = check_form(with_faults(*fonts), "x.docx", "nd30_2020").diagnostics
    assert [(one.code, one.hint.partition(",")[0]) for one in found] == [
        ("B704", "bấm Ctrl+A để chọn tất cả (đầu trang")
    ]
