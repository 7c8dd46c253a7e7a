"""Why a text is no count, said to the clerk who typed it, with the nearest right spelling."""

from __future__ import annotations

import re
from decimal import Decimal

from baocao138.model.alike import LOOK_ALIKE
from baocao138.model.excel import EXCEL_ERROR, REMEDY
from baocao138.model.identifier import unaccented
from baocao138.model.malformed import Malformed
from baocao138.model.meant_count import STATES, meant_bound, meant_breakdown, meant_state, meant_word, spelled_out

_NOTHING = frozenset(("không", "không có", "khong", "khong co", "ko", "chưa có", "n/a", "na", "-", "–", "o", "x", "?"))
_WIDE_DIGITS = {0xFF10 + digit: str(digit) for digit in range(10)}

_RIGHT = re.compile(r"\d+|[1-9]\d{0,2}(?:\.\d{3})+", re.ASCII)
_RATIO = "ở đây chỉ ghi số đếm; tỷ lệ thì viết như chữ thường trong lời văn, không kèm mã chỉ tiêu"
SCALES = {"nghìn": 3, "ngàn": 3, "k": 3, "vạn": 4, "triệu": 6, "tr": 6, "tỷ": 9, "tỉ": 9}


def why_no_count(typed: str, number: str, decimals: int, qualifiers: tuple[str, ...]) -> Malformed:
    """Say why ``number`` (``typed`` without its qualifier) is no count, with the nearest right spelling."""
    wide = number.translate(_WIDE_DIGITS)
    digits = re.sub(r"[\s\u00a0_.,']", "", wide)
    word = typed[: len(typed) - len(number)]
    if not number:
        return Malformed("chưa có số", "viết một số, ví dụ: 12 hoặc hơn 2.000")
    if not any(map(str.isalnum, number)):
        return Malformed(f"“{typed}” không phải là một số", f"viết bằng chữ số; {STATES}")
    if wide != number:
        return Malformed(f"“{typed}” dùng chữ số toàn khổ", f"gõ lại bằng chữ số thường: {wide}")
    if match := re.fullmatch(r"([0-9]+)[.,]([0-9]+)", number):
        return _wrong_separator(typed, word, number, match, decimals)
    if re.fullmatch(r"[0-9]{1,3}(?:[\s\u00a0_'][0-9]{3})+|[0-9]{1,3}(?:[_'][0-9]{3})*|[0-9]+(?:[.,][0-9]{3})+", number):
        right = f"viết {word}{grouped(Decimal(digits))} hoặc {word}{digits}"
        return Malformed(f"“{typed}” viết sai cách ngăn hàng nghìn", right)
    return _signs(typed, word, number) or _words(typed, word, number, qualifiers)


def _wrong_separator(typed: str, word: str, number: str, match: re.Match[str], decimals: int) -> Malformed:
    whole, rest = match[1], match[2]
    if len(rest) == 3 and "," in number:
        return Malformed(
            f"“{typed}” không rõ là số thập phân hay số nghìn",
            f"nếu là số nghìn thì dùng dấu chấm: {word}{grouped(Decimal(whole + rest))}",
        )
    if "," in number and decimals:
        return Malformed(f"“{typed}” có quá nhiều chữ số sau dấu phẩy", f"viết nhiều nhất {decimals} chữ số lẻ")
    if "," in number:
        return Malformed(f"“{typed}” có phần lẻ", f"số đếm không có phần lẻ; viết {whole} hoặc {int(whole) + 1}")
    if len(rest) == 3 and whole[0] == "0" and 0 < len(bare := whole.lstrip("0")) < 4:
        return Malformed(f"“{typed}” thừa số 0 ở đầu", f"viết {word}{bare}.{rest}")
    return Malformed(f"“{typed}” có dấu chấm đặt sai chỗ", _dotted(word, whole, rest, decimals))


def _dotted(word: str, whole: str, rest: str, decimals: int) -> str:
    """A dot that is none between thousands: an English decimal, or what a spreadsheet left of ``12.500``."""
    thousands = f"{word}{whole}.{rest.ljust(3, '0')}"
    is_thousands = len(rest) < 3 and len(whole) < 4 and whole[0] != "0"
    if not rest.strip("0"):
        return f"viết {word}{whole}" + (
            f"; nếu là số nghìn thì viết đủ ba chữ số 0: {thousands}" if is_thousands else ""
        )
    hints = []
    if decimals and len(rest) <= decimals:
        hints.append(f"phần lẻ đứng sau dấu phẩy: {word}{whole},{rest}")
    if is_thousands:
        hints.append(f"{'nếu là ' if hints else ''}số nghìn thì viết đủ ba chữ số sau dấu chấm: {thousands}")
    return (
        "; ".join(hints) or "kiểm tra lại con số: sau mỗi dấu chấm phải đủ ba chữ số, hoặc viết liền không có dấu chấm"
    )


def _signs(typed: str, word: str, number: str) -> Malformed | None:
    """Digits with a sign too many, or with letters that look like digits."""
    bare = number.rstrip(".,;:")
    if bare != number and _RIGHT.fullmatch(bare):
        return Malformed(f"“{typed}” thừa dấu “{number[len(bare) :]}” ở cuối", f"viết {word}{bare}")
    if re.fullmatch(r"[0-9.,\s\u00a0_']+", number):
        remedy = "kiểm tra lại con số: sau mỗi dấu chấm phải đủ ba chữ số, hoặc viết liền không có dấu chấm"
        return Malformed(f"“{typed}” viết sai cách ngăn hàng nghìn", remedy)
    alike = number.translate(LOOK_ALIKE)
    if re.fullmatch(r"[0-9OoIl|.,]*[0-9][0-9OoIl|.,]*", number) and _RIGHT.fullmatch(alike):
        return Malformed(f"“{typed}” có chữ cái lẫn trong con số", f"gõ lại bằng chữ số: {word}{alike}")
    return None


def _words(typed: str, word: str, number: str, qualifiers: tuple[str, ...]) -> Malformed:
    if EXCEL_ERROR.fullmatch(number):
        return Malformed(f"“{typed}” là báo lỗi của Excel, không phải con số", REMEDY)
    if number.lower() in _NOTHING:
        return Malformed(f"“{typed}” không phải là một số", STATES)
    if "%" in number:
        return Malformed(f"“{typed}” là tỷ lệ, không phải số đếm", _RATIO)
    if match := re.fullmatch(r"([0-9]+)\s*/\s*([0-9]+)", number):
        remedy = f"chỉ ghi một con số, đúng của chỉ tiêu này: {match[1]} hoặc {match[2]}"
        return Malformed(f"“{typed}” là hai con số", remedy)
    if match := re.fullmatch(r"(?:từ\s+)?([0-9][0-9.]*)\s*(?:-|–|đến)\s*([0-9][0-9.]*)", number):
        remedy = f"ghi con số chính xác, hoặc viết: hơn {match[1]}; gần {match[2]}"
        return Malformed(f"“{typed}” là một khoảng, không phải một số", remedy)
    if bound := meant_bound(typed):
        return _other_word(typed, *bound, qualifiers)
    if match := re.fullmatch(r"[-−–+]\s*([0-9].*)", number):
        if typed[0] == "+":
            return Malformed(f"“{typed}” có dấu đứng trước", f"số đếm không mang dấu; viết {match[1]}")
        remedy = f"dấu “{typed[0]}” gõ thừa thì viết {match[1]}; không phát sinh thì viết 0; không ghi số chênh lệch"
        return Malformed(f"“{typed}” là số âm, số liệu không có số âm", remedy)
    return _meant(typed, word, number, qualifiers) or _with_words(typed, word, number)


def _meant(typed: str, word: str, number: str, qualifiers: tuple[str, ...]) -> Malformed | None:
    """A sum, a mistyped qualifier, a state or a breakdown in words, with what to write for it."""
    if re.fullmatch(r"[0-9.]+(?:\s*\+\s*[0-9.]+)+", number) and (parts := _parts(number)):
        total = grouped(sum(parts, Decimal(0)))
        return Malformed(f"“{typed}” là phép cộng, chưa phải một số", f"cộng lại rồi viết {word}{total}")
    if slip := meant_word(typed, qualifiers):
        return Malformed(f"“{typed}”: chữ “{slip[0]}” gõ sai", f"viết: {slip[1]}")
    if state := meant_state(number):
        return Malformed(f"“{typed}” không phải là một số", f"viết: {state}")
    if breakdown := meant_breakdown(number):
        return Malformed(f"“{typed}” có phân tổ viết bằng lời", f"ghi ở so_lieu: {breakdown}")
    return None


def _parts(sum_: str) -> list[Decimal]:
    """The numbers of a sum; none where one of them is none."""
    parts = [part.strip() for part in sum_.split("+")]
    return [Decimal(part.replace(".", "")) for part in parts] if all(map(_RIGHT.fullmatch, parts)) else []


def _other_word(typed: str, said: str, right: str, qualifiers: tuple[str, ...]) -> Malformed:
    word = right.split(maxsplit=1)[0]
    if said.lower() in qualifiers:
        return Malformed(f"“{typed}”: chữ “{said}” đặt chưa đúng chỗ", f"viết: {right}")
    if unaccented(said) == unaccented(word):
        return Malformed(f"“{typed}”: chữ “{said}” thiếu dấu", f"viết: {right}")
    exact = ", hoặc ghi con số chính xác" if word in ("hơn", "gần") else ""
    words = f"các từ dùng được: {', '.join(qualifiers)}"
    return Malformed(f"“{typed}”: chưa dùng được “{said}” cho số liệu", f"viết: {right}{exact} ({words})")


def _with_words(typed: str, word: str, number: str) -> Malformed:
    if match := re.fullmatch(r"([0-9]+(?:\.[0-9]{3})*)(?:,([0-9]+))?\s*([^\W\d_].*)", number):
        remedy = _scaled(word, match) or f"chỉ viết số: {word}{match[1]} (đơn vị tính đã có trong danh mục)"
        if re.search(r"[,;]\s*[0-9]", match[3]):
            return Malformed(f"“{typed}” có hơn một con số", "mỗi con số ghi riêng, với mã chỉ tiêu của nó")
        if " " in number or _is_unit(match[3]):
            return Malformed(f"“{typed}” có chữ đi kèm con số", remedy)
    if re.fullmatch(r"[0-9OoIl.,]+|[0-9]+[^\W\d_]\w*", number):
        return Malformed(f"“{typed}” có chữ cái lẫn trong con số", "gõ lại chỉ bằng chữ số 0-9, không có chữ cái")
    if match := re.fullmatch(r"([0-9]+(?:\.[0-9]{3})*)\s*\(.*\).*", number):
        return Malformed(f"“{typed}” có chữ đi kèm con số", f"chỉ viết số: {word}{match[1]}")
    if value := spelled_out(number):
        return Malformed(f"“{typed}” viết bằng chữ", f"viết bằng chữ số: {word}{value}")
    if not re.search(r"[0-9]", number):
        return Malformed(f"“{typed}” không phải là một số", f"viết bằng chữ số; {STATES}")
    return Malformed(f"“{typed}” không phải là một số", "chỉ viết một con số bằng chữ số, bỏ các chữ và dấu khác")


def _is_unit(word: str) -> bool:
    return word.lower() in SCALES or word == "đ" or (not re.search(r"[0-9]", word) and len(word) > 1)


def _scaled(word: str, match: re.Match[str]) -> str:
    """``2 nghìn`` and ``120 triệu 500 nghìn`` in digits; whether a million is the unit, the catalogue knows."""
    found = re.fullmatch(r"(\w+)(?:\s+([0-9]{1,3})\s*(\w+)?)?(?:\s+\D+)?", match[3].lower())
    if not found or found[1] not in SCALES:
        return ""
    scale = Decimal(10) ** SCALES[found[1]]
    value = Decimal(f"{match[1].replace('.', '')}.{match[2] or 0}")
    if found[2]:
        value += Decimal(found[2]) * Decimal(10) ** SCALES.get(found[3] or "", 0) / scale
    full, short = (grouped((each).normalize() + 0) for each in (value * scale, value))
    if scale < 10**6:
        return f"viết đủ chữ số: {word}{full}"
    return f"đơn vị tính trong danh mục là {found[1]} thì viết {word}{short}; nếu không thì viết {word}{full}"


def plain_number(value: Decimal) -> str:
    """As programs write it: no thousands, a point before the fraction, no zeros at its end."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


_VIETNAMESE = str.maketrans(",.", ".,")


def grouped(value: Decimal) -> str:
    """The number with a dot between thousands and a comma before decimals: 12500 is "12.500"."""
    return f"{value:,f}".translate(_VIETNAMESE)
