"""A capital behind the name that is printed before an entry."""

from __future__ import annotations

import pytest

from baocao138.prose.opening import check_opening
from tests.unit.prose.here import folded


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Tập trung vào bến đò", "Tập"),
        ("Tổ chức {{ so_buoi = 05 }} buổi", "Tổ"),
        ("Phối hợp với Công an xã", "Phối"),
        ("Tham mưu Ủy ban nhân dân tỉnh", "Tham"),
        ("Thực hiện Kế hoạch số 12/KH-UBND", "Thực"),
        ("Theo Kế hoạch số 12/KH-UBND đã mở", "Theo"),
        ("Trong 6 tháng đầu năm 2019 đã mở", "Trong"),
        ("Từ đầu năm đến nay", "Từ"),
        ("Cấp {{ so_to_roi = 12 }} tờ", "Cấp"),
        ("Giáo dục pháp luật cho học sinh", "Giáo"),
        ("Chỉ\nđạo các trường", "Chỉ"),
    ],
)
def test_a_capital_behind_the_name(text: str, word: str) -> None:
    (found,) = check_opening(folded(text))
    message = f"“{word}” viết hoa, mà trước nó đã in tên đơn vị nên chữ này ở giữa câu"
    assert (found.code, found.message, found.hint) == ("B149", message, f"viết thường: {word.lower()}")


@pytest.mark.parametrize(
    "text",
    [
        "tập trung vào bến đò",
        "Công an xã đã tổ chức",
        "Công an Từ Sơn",
        "Từ Sơn tổ chức",
        "Đoàn Thanh niên, Hội Nông dân phối hợp",
        "Tổ công tác đã mở lớp",
        "Ban Chỉ đạo 138 xã",
        "Bộ đội Biên phòng tỉnh",
        "Ủy ban nhân dân xã",
        "Giáo dục và Đào tạo là ngành",
        "Mặt trận Tổ quốc",
        "Thanh niên xung phong",
        "UBND xã",
        "{{ so_buoi = 05 }} buổi",
        "Phong trào toàn dân",
        "Đoàn kết xã",
    ],
)
def test_names_and_small_letters(text: str) -> None:
    assert list(check_opening(folded(text))) == []
