"""Numbers with a point or a comma in the wrong place, as the catalogue sees them: a count has no decimals."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

from baocao138.model.catalogue import Indicator
from baocao138.model.count import QUALIFIER
from baocao138.model.no_count import grouped
from baocao138.rules.zeros import number_of

_TYPED = re.compile(rf"((?:{QUALIFIER})\s+)?(0|[1-9]\d*)([.,])(\d+)", re.IGNORECASE | re.ASCII)
_FRACTION = re.compile(r"(.*?)(\d+(?:\.\d{3})*)[.,](\d+)", re.DOTALL)
_WHOLE = "chỉ tiêu này là số đếm, không có phần lẻ"

Last = tuple[str, str]
"""What was given for an indicator last time: the period, and the number as typed."""


def separated(typed: str, indicator: Indicator, last: Last | None = None) -> tuple[str, str] | None:
    """What is wrong with a number, and what to write; None where the catalogue has nothing to add."""
    match = _TYPED.fullmatch(typed.strip())
    if not match:
        return None
    word, whole, sign, rest = match[1] or "", match[2], match[3], match[4]
    if indicator.decimals:
        return _decimal(typed, word, (whole, sign, rest), indicator.decimals)
    if sign == "." and not rest.strip("0"):
        return None
    if sign == "," and len(rest) == 3 and whole != "0":
        right = grouped(Decimal(whole + rest))
        return f"“{typed}” có dấu phẩy ở hàng nghìn", f"{_WHOLE}; số nghìn dùng dấu chấm: viết {word}{right}"
    name = "dấu chấm" if sign == "." else "dấu phẩy"
    return f"“{typed}” có {name} đặt sai chỗ", whole_number(typed, last)


def whole_number(typed: str, last: Last | None = None) -> str:
    """Which whole numbers a count typed with decimals may have been meant to be, the one nearest to last time's first.

    A clerk has put the point a digit too far on ("20.85" for "2.085"), or a spreadsheet has dropped the last zeros
    ("20.85" for "20.850").
    """
    match = _FRACTION.fullmatch(typed.strip())
    if not match:
        return _WHOLE
    word, whole, rest = match[1], match[2].replace(".", ""), match[3]
    meant = {Decimal(whole + rest)}
    if whole.strip("0") and len(rest) < 3:
        meant.add(Decimal(whole + rest.ljust(3, "0")))
    was = number_of(last[1]) if last else None
    ordered = sorted(meant, key=lambda each: max(each / was, was / each) if was and each else each)
    told = f" (kỳ {last[0]} ghi {last[1]})" if last else ""
    return f"{_WHOLE}; xem bản gốc là {' hay '.join(f'{word}{grouped(each)}' for each in ordered)} rồi viết lại{told}"


def _decimal(typed: str, word: str, parts: tuple[str, str, str], decimals: int) -> tuple[str, str]:
    whole, sign, rest = parts
    value = Decimal(f"{whole}.{rest}")
    rounded = grouped(value.quantize(Decimal(10) ** -decimals, ROUND_HALF_UP))
    most = f"chỉ tiêu này nhận nhiều nhất {decimals} chữ số lẻ"
    if sign == ".":
        right = f"phần lẻ đứng sau dấu phẩy: viết {word}{whole},{rest}"
        too_long = f"phần lẻ đứng sau dấu phẩy, {most}: viết {word}{rounded}"
        return f"“{typed}” dùng dấu chấm cho phần lẻ", right if len(rest) <= decimals else too_long
    if len(rest) == 3:
        thousand = f"{word}{grouped(Decimal(whole + rest))}"
        return (
            f"“{typed}” không rõ là số thập phân hay số nghìn",
            f"là số nghìn thì viết {thousand}; là số thập phân thì viết {word}{rounded} ({most})",
        )
    return f"“{typed}” có quá nhiều chữ số sau dấu phẩy", f"{most}: viết {word}{rounded}"
