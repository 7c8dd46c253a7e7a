from __future__ import annotations

from decimal import Decimal

import pytest

from baocao138.model.count import Count, State, print_count, read_count, read_reported
from baocao138.model.malformed import Malformed

READ = {
    "0": (0, ""),
    "02": (2, ""),
    "010": (10, ""),
    "12.500": (12500, ""),
    "1.250.000": (1250000, ""),
    "12500": (12500, ""),
    "hơn 2.000": (2000, "hơn"),
    "Gần 1.200": (1200, "gần"),
    "  khoảng   30 ": (30, "khoảng"),
}

REFUSED = {
    "": ("chưa có số", "viết một số, ví dụ: 12 hoặc hơn 2.000"),
    "hơn": ("“hơn” không phải là một số", "viết chữ số, ví dụ: 12, 02, 12.500 hoặc hơn 2.000"),
    "12.5": (
        "“12.5” có dấu chấm đặt sai chỗ",
        "số nghìn phải có đủ ba chữ số sau dấu chấm, ví dụ 12.500; số đếm không có phần lẻ",
    ),
    "12,5": ("“12,5” có phần lẻ", "số đếm không có phần lẻ; viết 12 hoặc 13"),
    "12,500": ("“12,500” không rõ là số thập phân hay số nghìn", "nếu là số nghìn thì dùng dấu chấm: 12.500"),
    "12 500": ("“12 500” viết sai cách ngăn hàng nghìn", "viết 12.500 hoặc 12500"),
    "1_000": ("“1_000” viết sai cách ngăn hàng nghìn", "viết 1.000 hoặc 1000"),
    "1.00": (
        "“1.00” có dấu chấm đặt sai chỗ",
        "số nghìn phải có đủ ba chữ số sau dấu chấm, ví dụ 12.500; số đếm không có phần lẻ",
    ),
    "1234.567.890": ("“1234.567.890” viết sai cách ngăn hàng nghìn", "viết 1.234.567.890 hoặc 1234567890"),
    "-5": ("“-5” có dấu đứng trước", "số đếm không mang dấu; chỉ viết chữ số"),
    "+5": ("“+5” có dấu đứng trước", "số đếm không mang dấu; chỉ viết chữ số"),
    "10-15": (
        "“10-15” là một khoảng, không phải một số",
        "ghi con số chính xác, hoặc một số có từ “khoảng”, “hơn”, “gần” đứng trước, ví dụ: khoảng 12",
    ),
    "12 tờ": ("“12 tờ” có chữ đi kèm con số", "chỉ viết số: 12 (đơn vị tính đã có trong danh mục)"),
    "1e3": ("“1e3” có chữ cái lẫn trong con số", "gõ lại chỉ bằng chữ số, ví dụ: 120"),
    "12O": ("“12O” có chữ cái lẫn trong con số", "gõ lại chỉ bằng chữ số, ví dụ: 120"),
    "12.500.0": ("“12.500.0” viết sai cách ngăn hàng nghìn", "viết liền hoặc ngăn bằng dấu chấm, ví dụ: 12.500"),
    "0x1F": ("“0x1F” có chữ cái lẫn trong con số", "gõ lại chỉ bằng chữ số, ví dụ: 120"),
    "１２": ("“１２” dùng chữ số toàn khổ", "gõ lại bằng chữ số thường: 12"),
    "không có": (
        "“không có” không phải là một số",
        (
            "không phát sinh thì ghi 0; chưa có số liệu thì ghi chua-co-so-lieu; "
            "không phải việc của đơn vị thì ghi khong-thuoc-nhiem-vu"
        ),
    ),
    "1:30": ("“1:30” không phải là một số", "viết chữ số, ví dụ: 12, 02, 12.500 hoặc hơn 2.000"),
    "٣": ("“٣” không phải là một số", "viết chữ số, ví dụ: 12, 02, 12.500 hoặc hơn 2.000"),
}


@pytest.mark.parametrize("typed", READ)
def test_read(typed: str) -> None:
    value, qualifier = READ[typed]
    count = read_count(typed)
    assert isinstance(count, Count)
    assert count.value == Decimal(value)
    assert count.qualifier == qualifier


@pytest.mark.parametrize("typed", REFUSED)
def test_refused_with_words(typed: str) -> None:
    assert read_count(typed) == Malformed(*REFUSED[typed])


def test_decimals_only_where_allowed() -> None:
    assert read_count("1.250,5", decimals=1) == Count(Decimal("1250.5"))
    assert isinstance(read_count("12,555", decimals=2), Malformed)
    assert isinstance(read_count("12,5"), Malformed)


def test_the_two_states_are_not_numbers() -> None:
    assert read_reported("chua-co-so-lieu") is State.NOT_AVAILABLE
    assert read_reported("khong_thuoc_nhiem_vu") is State.NOT_OUR_DUTY
    assert read_reported("0") == Count(Decimal(0))


@pytest.mark.parametrize(
    ("parts", "printed"),
    [
        (["hơn 800", "226"], "hơn 1.026"),
        (["hơn 800", "trên 200"], "hơn 1.000"),
        (["trên 800", "200"], "trên 1.000"),
        (["hơn 800", "gần 200"], "khoảng 1.000"),
        (["ước 5", "1"], "ước 06"),
        (["0", "0"], "0"),
        (["02", "3"], "05"),
    ],
)
def test_qualifiers_survive_sums(parts: list[str], printed: str) -> None:
    counts = [read_count(part) for part in parts]
    total = counts[0]
    for count in counts[1:]:
        assert isinstance(total, Count) and isinstance(count, Count)
        total = total + count
    assert isinstance(total, Count)
    assert print_count(total, pad=2) == printed


def test_very_long_numbers_are_refused() -> None:
    assert read_count("9" * 5000) == Malformed("số quá dài (5000 ký tự)", "kiểm tra lại con số")
