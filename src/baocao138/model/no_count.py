"""Why a text is no count, said to the clerk who typed it, with the nearest right spelling."""

from __future__ import annotations

import re
from decimal import Decimal

from baocao138.model.malformed import Malformed

_NOTHING = frozenset(
    ("không", "không có", "khong", "khong co", "ko", "chưa có", "chưa có số liệu", "n/a", "na", "-", "–", "o", "x", "?")
)
_WIDE_DIGITS = {0xFF10 + digit: str(digit) for digit in range(10)}


def why_no_count(typed: str, number: str, decimals: int, qualifiers: tuple[str, ...]) -> Malformed:
    """Say why ``number`` (``typed`` without its qualifier) is no count, with the nearest right spelling."""
    wide = number.translate(_WIDE_DIGITS)
    digits = re.sub(r"[\s\u00a0_.,']", "", wide)
    if not number:
        return Malformed("chưa có số", "viết một số, ví dụ: 12 hoặc hơn 2.000")
    if wide != number:
        return Malformed(f"“{typed}” dùng chữ số toàn khổ", f"gõ lại bằng chữ số thường: {wide}")
    if match := re.fullmatch(r"([0-9]+)[.,]([0-9]+)", number):
        return _wrong_separator(typed, number, match, decimals)
    if re.fullmatch(r"[0-9]{1,3}(?:[\s\u00a0_'][0-9]{3})+|[0-9]{1,3}(?:[_'][0-9]{3})*|[0-9]+(?:[.,][0-9]{3})+", number):
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
    if re.fullmatch(r"[0-9.,\s\u00a0_']+", number):
        return Malformed(f"“{typed}” viết sai cách ngăn hàng nghìn", "viết liền hoặc ngăn bằng dấu chấm, ví dụ: 12.500")
    if number.lower() in _NOTHING:
        return Malformed(
            f"“{typed}” không phải là một số",
            "không phát sinh thì ghi 0; chưa có số liệu thì ghi chua-co-so-lieu; không phải việc của đơn vị thì ghi "
            "khong-thuoc-nhiem-vu",
        )
    if "%" in number or re.fullmatch(r"[0-9]+\s*/\s*[0-9]+", number):
        return Malformed(
            f"“{typed}” là tỷ lệ, không phải số đếm", "để tỷ lệ ngoài ngoặc, viết như chữ thường trong câu"
        )
    if match := re.fullmatch(r"(dưới|ít nhất|không quá|tối đa|tối thiểu|chừng|độ)\s+[0-9].*", number, re.IGNORECASE):
        words = ", ".join(qualifiers)
        return Malformed(
            f"“{typed}”: chưa dùng được từ “{match[1]}” cho số liệu", f"chỉ dùng một trong các từ: {words}"
        )
    if re.fullmatch(r"(từ\s+)?[0-9][0-9.]*\s*(-|–|đến)\s*[0-9][0-9.]*", number):
        return Malformed(
            f"“{typed}” là một khoảng, không phải một số",
            "ghi con số chính xác, hoặc một số có từ “khoảng”, “hơn”, “gần” đứng trước, ví dụ: khoảng 12",
        )
    if re.fullmatch(r"[-−–+]\s*[0-9].*", number):
        return Malformed(f"“{typed}” có dấu đứng trước", "số đếm không mang dấu; chỉ viết chữ số")
    if re.fullmatch(r"[0-9OoIl.,]+|[0-9]+[^\W\d_]\w*", number):
        return Malformed(f"“{typed}” có chữ cái lẫn trong con số", "gõ lại chỉ bằng chữ số, ví dụ: 120")
    if match := re.fullmatch(r"([0-9]+(?:\.[0-9]{3})*)\s+[^\W\d_].*", number):
        return Malformed(
            f"“{typed}” có chữ đi kèm con số", f"chỉ viết số: {match[1]} (đơn vị tính đã có trong danh mục)"
        )
    return Malformed(f"“{typed}” không phải là một số", "viết chữ số, ví dụ: 12, 02, 12.500 hoặc hơn 2.000")


def grouped(value: Decimal) -> str:
    """The number with a dot between thousands and a comma before decimals: 12500 is "12.500"."""
    return f"{value:,f}".translate(str.maketrans(",.", ".,"))
