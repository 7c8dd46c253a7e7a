"""Marks and words of state secrets: found as such, and only as such."""

from __future__ import annotations

import pytest

from baocao138.language.privacy import may_be_private, private
from tests.unit.language.marked import found, unmarked

STAMPED = [
    "⟦MẬT⟧",
    "# ⟦MẬT⟧\nloai: bao-cao-don-vi",
    "⟦TỐI MẬT⟧",
    "ĐỘ MẬT: ⟦TUYỆT MẬT⟧",
    "ĐỘ MẬT: ⟦MẬT⟧",
    "HỎA TỐC, ⟦MẬT⟧",
    "BÁO CÁO\n⟦MẬT⟧\nKết quả",
    "TÀI LIỆU ⟦TỐI\u00a0MẬT⟧",
    "⟦TUYỆT\n  MẬT⟧",
    "đóng dấu “⟦MẬT⟧”",
    "số 12/KH-PC02 ⟦(Mật)⟧",
    "số 12/KH-CAT ⟦(Tối mật)⟧ ngày 01/02/2019",
    "số 12/KH-CAT ⟦(tuyệt mật)⟧",
    "⟦Độ mật: Mật⟧",
    "⟦độ mật : tối mật⟧",
    "⟦do_mat: toi-mat⟧",
    "⟦do-mat: mật⟧",
    "⟦M\u200bẬ\u200bT⟧",
    "⟦MÂ\u0323T⟧",
    "Nội dung: ⟦tài liệu mật⟧.",
    "đã tập huấn. ⟦Tuyệt đối bí mật⟧.",
    "# ⟦TÀI LIỆU MẬT⟧\nky: 2019H1",
    "báo cáo (⟦văn bản mật⟧) đã gửi",
]
WORDS = [
    "⟦bí số⟧ X1",
    "⟦Bí số⟧",
    "⟦BÍ SỐ⟧",
    "sử dụng ⟦đặc tình⟧ trong địa bàn",
    "⟦ĐẶC TÌNH⟧",
    "⟦Đặc Tình⟧",
    "xây dựng 02 ⟦cơ sở bí mật⟧",
    "⟦cơ sở\n    bí mật⟧",
    "⟦mạng lưới bí mật⟧",
    "⟦cộng tác viên bí mật⟧",
    "⟦trinh sát ngoại tuyến⟧",
    "⟦Trinh sát\n      # ngoại tuyến⟧",
    "⟦trinh sát kỹ thuật⟧",
    "theo ⟦kế hoạch nghiệp vụ⟧ đã duyệt",
    "⟦KẾ HOẠCH NGHIỆP VỤ⟧",
    "⟦đă\u0323c tình⟧",
    "⟦đặc\u200b tình⟧",
    "⟦chuyên án 000X⟧",
    "⟦chuyên án X000⟧ do",
    "⟦Chuyên án XX-00⟧",
    "⟦chuyên án “X⟧xx”",
    "⟦chuyên án mang bí số⟧ 00",
    "⟦chuyên án có mã⟧ 00",
    "⟦chuyên\n  án bí số⟧ 00",
]
SPOKEN = [
    "xác lập 02 ⟦chuyên án⟧, khởi tố 05 bị can",
    "tập trung xác lập ⟦chuyên án⟧ đấu tranh",
    "⟦CHUYÊN ÁN⟧",
    "Ban ⟦chuyên án⟧ 05 đồng chí",
    "⟦chuyên\n        án⟧",
    'nói đến "⟦chuyên án⟧" được',
]


@pytest.mark.parametrize(
    ("code", "marked"),
    [*(("B621", text) for text in STAMPED), *(("B622", text) for text in WORDS), *(("B623", text) for text in SPOKEN)],
)
def test_a_secret_is_found(code: str, marked: str) -> None:
    for text in (marked, f"doan: >-\n  trước đó, {marked}, sau đó.\n"):
        plain, expected = unmarked(text)
        assert found(plain) == [(code, words) for words in expected]
        assert may_be_private(plain.encode())


def test_what_is_said_never_repeats_the_words() -> None:
    for marked in (*STAMPED, *WORDS, *SPOKEN):
        text, (words, *_) = unmarked(marked)
        assert words not in private(text)[0].kind
