"""Remarks to those who still work on the text, and headers of messages; what a report says in brackets is neither."""

from __future__ import annotations

import pytest

from baocao138.prose.chat import check_chat, has_chat, may_have_chat
from baocao138.prose.remark import check_remark, has_remark, may_have_remark
from tests.unit.prose.test_frame import passage


@pytest.mark.parametrize(
    "remark",
    [
        "(chị Hà xem lại chỗ này)",
        "(anh Nam kiểm tra giúp em số liệu)",
        "(xem lại)",
        "(cần kiểm tra lại số liệu)",
        "[rà soát lại số này]",
        "(số này chưa chắc)",
        "(số liệu chưa chốt)",
        "(Đ/c Lan bổ sung giúp)",
        "(anh Trần Văn Ánh cần xem lại số)",
        "(Chị kiểm tra giúp em)",
    ],
)
def test_a_remark_is_told_whole(remark: str) -> None:
    text = f"đã mở các lớp {remark} ở xã"
    assert may_have_remark(text.encode())
    assert has_remark(text)
    assert [d.message for d in check_remark(passage(text))] == [
        f"“{remark}” giống lời nhắn cho người soạn, sẽ bị in ra"
    ]


@pytest.mark.parametrize(
    "words",
    [
        "(kiểm tra lại 12 cơ sở)",
        "(đã được xem lại tại phiên họp)",
        "(trong số này chưa có vụ nào nghiêm trọng)",
        "(cần bổ sung 02 biên chế)",
        "(em gái nạn nhân được giúp đỡ)",
        "(hỗ trợ sửa lại nhà)",
        "(viết lại đơn cho nạn nhân)",
        "(bác sĩ kiểm tra lại sức khỏe)",
        "(chị gái nạn nhân xác nhận lại lời khai)",
        "xem lại chỗ này",
    ],
)
def test_what_a_report_says(words: str) -> None:
    assert not has_remark(words)
    assert list(check_remark(passage(words))) == []


@pytest.mark.parametrize(
    "sent",
    [
        "[09:12, 15/6/2026] Lan VP:",
        "[15/6/2026 09:12:44] Nguyễn Thị Lan:",
        "[9:12 SA]",
        "Lan VP, [15/06/2026 09:12]:",
        "Lan VP, [15/06/2026 09:12]",
    ],
)
def test_who_sent_it_and_when(sent: str) -> None:
    text = f"{sent} đã mở các lớp: lớp một"
    assert may_have_chat(text.encode())
    assert has_chat(text)
    assert [d.message for d in check_chat(passage(text))] == [
        f"“{sent}” là tên người và giờ gửi của tin nhắn, sẽ bị in ra"
    ]


@pytest.mark.parametrize("words", ["[1]", "theo [Điều 5]", "lúc 09:12 ngày 15/6", "[khoản 2: xã]"])
def test_brackets_without_a_time(words: str) -> None:
    assert list(check_chat(passage(words))) == []
