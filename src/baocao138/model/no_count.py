"""Why a text is no count, said to the clerk who typed it, with the nearest right spelling."""

from __future__ import annotations

import re
from decimal import Decimal

from baocao138.model.malformed import Malformed

_WIDE_DIGITS = {0xFF10 + digit: str(digit) for digit in range(10)}


def why_no_count(typed: str, number: str, decimals: int, qualifiers: tuple[str, ...]) -> Malformed:
    """Say why ``number`` (``typed`` without its qualifier) is no count, with the nearest right spelling."""
    wide = number.translate(_WIDE_DIGITS)
    digits = re.sub(r"[\s\u00a0_.,']", "", wide)
    if not number:
        return Malformed("chưa có số", "viết một số, ví dụ: 12 hoặc hơn 2.000")
    if wide != number:
        return Malformed(f"“{typed}” dùng chữ số toàn khổ", f"gõ lại bằng chữ số thường: {wide}")
    if match := re.fullmatch(r"(\d+)[.,](\d+)", number):
        return _wrong_separator(typed, number, match, decimals)
    if digits.isascii() and digits.isdigit():
        return Malformed(f"“{typed}” viết sai cách ngăn hàng nghìn", f"viết {grouped(Decimal(digits))} hoặc {digits}")
    return _words(typed, number, qualifiers)


def _wrong_separator(typed: str, number: str, match: re.Match[str], decimals: int) -> Malformed:
    if len(match[2]) == 3 and "," in number:
        return Malformed(
            f"“{typed}” không rõ là số thập phân hay số nghìn",
            f"nếu là số nghìn thì dùng dấu chấm: {grouped(Decimal(match[1] + match[2]))}",
        )
    if "," in number and decimals:
        return Malformed(f"“{typed}” có quá nhiều chữ số sau dấu phẩy", f"viết nhiều nhất {decimals} chữ số lẻ")
    if "," in number:
        up = int(match[1]) + 1
        return Malformed(f"“{typed}” có phần lẻ", f"số đếm không có phần lẻ; viết {match[1]} hoặc {up}")
    return Malformed(
        f"“{typed}” có dấu chấm đặt sai chỗ",
        "số nghìn phải có đủ ba chữ số sau dấu chấm, ví dụ 12.500; số đếm không có phần lẻ",
    )


def _words(typed: str, number: str, qualifiers: tuple[str, ...]) -> Malformed:
    if "%" in number or re.fullmatch(r"\d+\s*/\s*\d+", number):
        return Malformed(
            f"“{typed}” là tỷ lệ, không phải số đếm", "để tỷ lệ ngoài ngoặc, viết như chữ thường trong câu"
        )
    if match := re.fullmatch(r"(dưới|ít nhất|không quá|tối đa|tối thiểu|chừng|độ)\s+\d.*", number, re.IGNORECASE):
        words = ", ".join(qualifiers)
        return Malformed(
            f"“{typed}”: chưa dùng được từ “{match[1]}” cho số liệu", f"chỉ dùng một trong các từ: {words}"
        )
    if re.fullmatch(r"(từ\s+)?\d[\d.]*\s*(-|–|đến)\s*\d[\d.]*", number):
        return Malformed(
            f"“{typed}” là một khoảng, không phải một số",
            "ghi con số chính xác, hoặc một số có từ “khoảng”, “hơn”, “gần” đứng trước, ví dụ: khoảng 12",
        )
    if re.fullmatch(r"[-−–+]\s*\d.*", number):
        return Malformed(f"“{typed}” có dấu đứng trước", "số đếm không mang dấu; chỉ viết chữ số")
    if match := re.fullmatch(r"(\d+(?:\.\d{3})*)\s*[^\W\d_].*", number):
        return Malformed(
            f"“{typed}” có chữ đi kèm con số", f"chỉ viết số: {match[1]} (đơn vị tính đã có trong danh mục)"
        )
    return Malformed(f"“{typed}” không phải là một số", "viết chữ số, ví dụ: 12, 02, 12.500 hoặc hơn 2.000")


def grouped(value: Decimal) -> str:
    """The number with a dot between thousands and a comma before decimals: 12500 is "12.500"."""
    return f"{value:,f}".translate(str.maketrans(",.", ".,"))
