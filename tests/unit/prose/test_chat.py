"""Messages to colleagues in an official text, told from titles in quotation marks."""

from __future__ import annotations

import pytest

from baocao138.prose.chat import check_chat, has_chat, may_have_chat
from tests.unit.prose.here import folded


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("phát 30 tờ rơi. Em gửi anh xem giúp nhé.", "Em gửi anh xem giúp nhé"),
        ("Dạ em gửi lại số liệu ạ, in 02 cuốn", "Dạ em gửi lại số liệu ạ"),
        (
            "phát tờ rơi; nội dung này phòng chưa thống nhất với chị trưởng phòng, mai em hỏi lại chị rồi báo anh nhé",
            "…hất với chị trưởng phòng, mai em hỏi lại chị rồi báo anh nhé",
        ),
    ],
)
def test_a_message(text: str, said: str) -> None:
    (found,) = check_chat(folded(text))
    assert found.code == "B145"
    assert found.message == f"“{said}” giống lời nhắn, không phải lời văn của báo cáo, sẽ bị in ra"
    assert found.hint == "xóa câu này"
    assert has_chat(text)
    assert may_have_chat(text.encode())


@pytest.mark.parametrize("text", ["tiểu phẩm “Con về sớm nhé” và “Thưa mẹ ạ”", "trạng thái, nhẹ nhàng, dạ tiệc"])
def test_no_message(text: str) -> None:
    assert list(check_chat(folded(text))) == []


def test_a_note_behind_a_true_sentence_goes_alone() -> None:
    (found,) = check_chat(folded("đã giới thiệu dịch vụ nhận hỗ trợ (anh Nam gọi em nhé)."))
    assert found.message == "“(anh Nam gọi em nhé)” giống lời nhắn, không phải lời văn của báo cáo, sẽ bị in ra"
    assert found.hint == "xóa phần trong ngoặc này"


def test_a_note_that_is_told_as_a_remark_is_told_once() -> None:
    assert list(check_chat(folded("nhu cầu nhận hỗ trợ (chị Lan xem lại số này giúp em nhé)."))) == []
