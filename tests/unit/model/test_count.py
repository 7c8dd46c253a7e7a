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

STATES = (
    "không phát sinh thì ghi 0; chưa có số liệu thì ghi chua-co-so-lieu; "
    "không phải việc của đơn vị thì ghi khong-thuoc-nhiem-vu"
)
CHECK = "kiểm tra lại con số: sau mỗi dấu chấm phải đủ ba chữ số, hoặc viết liền không có dấu chấm"
REFUSED = {
    "": ("chưa có số", "viết một số, ví dụ: 12 hoặc hơn 2.000"),
    "hơn": ("“hơn” không phải là một số", f"viết bằng chữ số; {STATES}"),
    "12.5": ("“12.5” có dấu chấm đặt sai chỗ", "số nghìn thì viết đủ ba chữ số sau dấu chấm: 12.500"),
    "12,5": ("“12,5” có phần lẻ", "số đếm không có phần lẻ; viết 12 hoặc 13"),
    "12,500": ("“12,500” không rõ là số thập phân hay số nghìn", "nếu là số nghìn thì dùng dấu chấm: 12.500"),
    "12 500": ("“12 500” viết sai cách ngăn hàng nghìn", "viết 12.500 hoặc 12500"),
    "1_000": ("“1_000” viết sai cách ngăn hàng nghìn", "viết 1.000 hoặc 1000"),
    "1.00": ("“1.00” có dấu chấm đặt sai chỗ", "viết 1; nếu là số nghìn thì viết đủ ba chữ số 0: 1.000"),
    "1234.567.890": ("“1234.567.890” viết sai cách ngăn hàng nghìn", "viết 1.234.567.890 hoặc 1234567890"),
    "-5": (
        "“-5” là số âm, số liệu không có số âm",
        "dấu “-” gõ thừa thì viết 5; không phát sinh thì viết 0; không ghi số chênh lệch",
    ),
    "+5": ("“+5” có dấu đứng trước", "số đếm không mang dấu; viết 5"),
    "10-15": ("“10-15” là một khoảng, không phải một số", "ghi con số chính xác, hoặc viết: hơn 10; gần 15"),
    "12 tờ": ("“12 tờ” có chữ đi kèm con số", "chỉ viết số: 12 (đơn vị tính đã có trong danh mục)"),
    "1e3": ("“1e3” có chữ cái lẫn trong con số", "gõ lại chỉ bằng chữ số 0-9, không có chữ cái"),
    "012.500": ("“012.500” thừa số 0 ở đầu", "viết 12.500"),
    "hơm 750": ("“hơm 750”: chữ “hơm” gõ sai", "viết: hơn 750"),
    "khoản 750": ("“khoản 750”: chữ “khoản” gõ sai", "viết: khoảng 750"),
    "gnầ 1.200": ("“gnầ 1.200”: chữ “gnầ” gõ sai", "viết: gần 1.200"),
    "ngần 1.200": ("“ngần 1.200”: chữ “ngần” gõ sai", "viết: gần 1.200"),
    "ngang 1.200": ("“ngang 1.200” không phải là một số", "chỉ viết một con số bằng chữ số, bỏ các chữ và dấu khác"),
    "gầnn 1.200": ("“gầnn 1.200”: chữ “gầnn” gõ sai", "viết: gần 1.200"),
    "200+26": ("“200+26” là phép cộng, chưa phải một số", "cộng lại rồi viết 226"),
    "1.200 + 300 + 5": ("“1.200 + 300 + 5” là phép cộng, chưa phải một số", "cộng lại rồi viết 1.505"),
    "2..0+1": ("“2..0+1” không phải là một số", "chỉ viết một con số bằng chữ số, bỏ các chữ và dấu khác"),
    "12O": ("“12O” có chữ cái lẫn trong con số", "gõ lại bằng chữ số: 120"),
    "12.500.0": ("“12.500.0” viết sai cách ngăn hàng nghìn", CHECK),
    "0x1F": ("“0x1F” có chữ cái lẫn trong con số", "gõ lại chỉ bằng chữ số 0-9, không có chữ cái"),
    "１２": ("“１２” dùng chữ số toàn khổ", "gõ lại bằng chữ số thường: 12"),
    "không có": ("“không có” không phải là một số", STATES),
    "1:30": ("“1:30” không phải là một số", "chỉ viết một con số bằng chữ số, bỏ các chữ và dấu khác"),
    "٣": ("“٣” không phải là một số", f"viết bằng chữ số; {STATES}"),
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


BOUNDS = "các từ dùng được: hơn, trên, gần, khoảng, ước"
MEANT = {
    "2.000 hơn": ("“2.000 hơn”: chữ “hơn” đặt chưa đúng chỗ", "viết: hơn 2.000"),
    "hơn750": ("“hơn750”: chữ “hơn” đặt chưa đúng chỗ", "viết: hơn 750"),
    "hon 750": ("“hon 750”: chữ “hon” thiếu dấu", "viết: hơn 750"),
    "xấp xỉ 2.000": ("“xấp xỉ 2.000”: chưa dùng được “xấp xỉ” cho số liệu", f"viết: khoảng 2.000 ({BOUNDS})"),
    "~750": ("“~750”: chưa dùng được “~” cho số liệu", f"viết: khoảng 750 ({BOUNDS})"),
    "750 trở lên": (
        "“750 trở lên”: chưa dùng được “trở lên” cho số liệu",
        f"viết: hơn 750, hoặc ghi con số chính xác ({BOUNDS})",
    ),
    "từ 750 trở lên": (
        "“từ 750 trở lên”: chưa dùng được “từ … trở lên” cho số liệu",
        f"viết: hơn 750, hoặc ghi con số chính xác ({BOUNDS})",
    ),
    "dưới 30": (
        "“dưới 30”: chưa dùng được “dưới” cho số liệu",
        f"viết: gần 30, hoặc ghi con số chính xác ({BOUNDS})",
    ),
    "hơn 2.000 người": (
        "“hơn 2.000 người” có chữ đi kèm con số",
        "chỉ viết số: hơn 2.000 (đơn vị tính đã có trong danh mục)",
    ),
    "12.500đ": ("“12.500đ” có chữ đi kèm con số", "chỉ viết số: 12.500 (đơn vị tính đã có trong danh mục)"),
    "hơn 2 nghìn": ("“hơn 2 nghìn” có chữ đi kèm con số", "viết đủ chữ số: hơn 2.000"),
    "120 triệu 500 nghìn": (
        "“120 triệu 500 nghìn” có chữ đi kèm con số",
        "đơn vị tính trong danh mục là triệu thì viết 120,5; nếu không thì viết 120.500.000",
    ),
    "5 lượt, 3 lần": ("“5 lượt, 3 lần” có hơn một con số", "mỗi con số ghi riêng, với mã chỉ tiêu của nó"),
    "4 (bốn)": ("“4 (bốn)” có chữ đi kèm con số", "chỉ viết số: 4"),
    "mười hai vụ": ("“mười hai vụ” viết bằng chữ", "viết bằng chữ số: 12"),
    "hai mươi lăm": ("“hai mươi lăm” viết bằng chữ", "viết bằng chữ số: 25"),
    "hai trăm": ("“hai trăm” không phải là một số", f"viết bằng chữ số; {STATES}"),
    "l2": ("“l2” có chữ cái lẫn trong con số", "gõ lại bằng chữ số: 12"),
    "1.": ("“1.” thừa dấu “.” ở cuối", "viết 1"),
    "300.0": ("“300.0” có dấu chấm đặt sai chỗ", "viết 300; nếu là số nghìn thì viết đủ ba chữ số 0: 300.000"),
    "0.5": ("“0.5” có dấu chấm đặt sai chỗ", "phần lẻ đứng sau dấu phẩy: 0,5"),
    "120.5": (
        "“120.5” có dấu chấm đặt sai chỗ",
        "phần lẻ đứng sau dấu phẩy: 120,5; nếu là số nghìn thì viết đủ ba chữ số sau dấu chấm: 120.500",
    ),
    "1234.5678": ("“1234.5678” có dấu chấm đặt sai chỗ", CHECK),
    "không phát sinh": ("“không phát sinh” không phải là một số", "viết: 0"),
    "chua-co-solieu": ("“chua-co-solieu” không phải là một số", "viết: chua-co-so-lieu"),
    "chưa thống kê được": ("“chưa thống kê được” không phải là một số", "viết: chua-co-so-lieu"),
    "không thuộc nhiệm vụ của đơn vị": (
        "“không thuộc nhiệm vụ của đơn vị” không phải là một số",
        "viết: khong-thuoc-nhiem-vu",
    ),
    "4 (3 nữ, 1 nam)": (
        "“4 (3 nữ, 1 nam)” có phân tổ viết bằng lời",
        "ghi ở so_lieu: {tong: 4, gioi_tinh: {nu: 3, nam: 1}}",
    ),
    "3 nữ 1 nam": (
        "“3 nữ 1 nam” có phân tổ viết bằng lời",
        "ghi ở so_lieu: {tong: 4, gioi_tinh: {nu: 3, nam: 1}}",
    ),
}


@pytest.mark.parametrize("typed", MEANT)
def test_what_was_meant_is_offered(typed: str) -> None:
    assert read_count(typed, decimals=2) == Malformed(*MEANT[typed])


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
