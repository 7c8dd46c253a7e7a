"""Keys and marks in the prose: found where they begin a line, and nowhere else."""

from __future__ import annotations

import pytest

from baocao138.model.place import Place
from baocao138.prose.swallowed import check_swallowed
from tests.unit.prose.here import folded


@pytest.mark.parametrize(
    ("lines", "line", "shown", "hint"),
    [
        (("đã in tờ rơi.", "so_lieu:", "so_to_roi: 300"), 2, "so_lieu:", "lùi dòng này ra cho “so_lieu:” thẳng hàng"),
        (("cung_thuc_hien: [cong-an-tinh]", "đã in."), 1, "cung_thuc_hien:", "lùi dòng này ra cho “cung_thuc_hien:”"),
        (("đã in.", "- muc: dau-tranh"), 2, "- muc:", "viết  - muc:  thụt vào 2 dấu cách"),
        (("đã in.", "So_to_roi : hơn 300"), 2, "So_to_roi :", "con số ghi ở so_lieu: viết  so_lieu:  thẳng hàng"),
        (("đã in.", "bo_qua:"), 2, "bo_qua:", "đưa dòng này lên đầu tệp"),
        (("đã in.", ">-", "Đến nay."), 2, ">-", "đoạn mới thì viết  - >-"),
        (("đã in.", "- |", "Đến nay."), 2, "- |", "đoạn mới thì viết  - >-"),
        (("-> đã in.",), 1, "->", "viết  >-  thay cho “->”"),
        (("→ đã in.",), 1, "→", "viết  >-  thay cho “→”"),
        ((">– đã in.",), 1, ">–", "viết  >-  thay cho “>–”"),
    ],
)
def test_found(lines: tuple[str, ...], line: int, shown: str, hint: str) -> None:
    (found,) = check_swallowed(folded(*lines))
    assert isinstance(found.place, Place)
    assert (found.code, found.place.line) == ("B128", line)
    assert found.message.startswith(f"“{shown}” ") and found.hint.startswith(hint)


def test_the_number_is_the_clerks_own() -> None:
    (found,) = check_swallowed(folded("đã in.", "so_to_roi: hơn 300"))
    assert found.hint.endswith("rồi viết  so_to_roi: hơn 300")


@pytest.mark.parametrize(
    "lines",
    [
        ("đã in so_to_roi: 300 tờ",),
        ("theo mẫu muc: x",),
        ("kết quả: in tờ rơi; kỳ: 6 tháng",),
        ("đạt", "> 80% số xã"),
        ("> 80% số xã",),
        ("a > b", "và c | d"),
        ("Đoàn: Thanh niên", "Ngày: 12/6", "Mục: ba"),
        ("đã in", "https://ví-dụ:8080/ trang"),
    ],
)
def test_prose_stays_prose(lines: tuple[str, ...]) -> None:
    assert list(check_swallowed(folded(*lines))) == []
