"""What a mistyped figure was meant to be: the clerk's own code and number, put in the right form."""

from __future__ import annotations

import re

from baocao138.model.count import DIGITS, QUALIFIER
from baocao138.model.identifier import unaccented
from baocao138.model.meant_count import meant_bound
from baocao138.model.no_count import SCALES

CODE = r"[a-z][a-z0-9]*(?:[_-][a-z0-9]+)+"
NUMBER = rf"(?:(?:{QUALIFIER})\s+)?{DIGITS}"
_CODE = re.compile(rf"(?<![\w-]){CODE}(?![\w-])", re.ASCII | re.IGNORECASE)
_NUMBER = re.compile(rf"(?<![\w.,]){NUMBER}(?!\w)", re.IGNORECASE)
_QUALIFIER = re.compile(rf"\b(?:{QUALIFIER})\b", re.IGNORECASE)
_BEHIND = re.compile(rf"\s*(?:{QUALIFIER})(?=\s*[}}=]*\s*$)", re.IGNORECASE)
_PAIR = re.compile(rf"({CODE})\s*[=:]\s*({NUMBER})", re.IGNORECASE)
FIGURE = re.compile(rf"\s*{CODE}\s*=\s*{NUMBER}(?![\w.,]*\d)(?:\s*\}}(?!\}}))?", re.IGNORECASE)
_WITH_UNIT = re.compile(rf"\s*({NUMBER})\s+([^\W\d_][^\d{{}}]*?)\s*", re.IGNORECASE)
_PARTS = re.compile(rf"\s*({NUMBER})\s*[,;(]\s*(?=[^\W\d])(.*)", re.DOTALL | re.IGNORECASE)
_AXIS = re.compile(r"([a-z]\w*)\s*[:=]\s*(?=[{(]?\s*[a-z])", re.ASCII)
_GROUP = re.compile(r"([a-z]\w*)\s*[:=]?\s*(\d[\d.]*)", re.ASCII)


def meant(typed: str) -> tuple[str, str]:
    """The code and the number that stand in what was typed; "" for what does not, and for a sum."""
    if re.search(r"[*+/×]", typed):
        return "", ""
    found = _NUMBER.search(typed)
    number = found[0] if found else ""
    if found and number.isdigit() and (word := _qualifier_of(found)):
        number = f"{word} {number}"
    if code := _CODE.search(typed):
        return code[0].lower(), number
    words = _NUMBER.sub(" ", typed).strip(" =:–—-≈\n")
    is_name = re.fullmatch(r"[\w\s-]+", words) and ("=" in typed or (number and " " in words))
    return unaccented(words).replace("-", "_") if is_name else "", number


def _qualifier_of(number: re.Match[str]) -> str:
    """The word that stands somewhere before the number or right behind it; farther behind it is the sentence's."""
    word = _QUALIFIER.search(number.string, 0, number.start()) or _BEHIND.match(number.string, number.end())
    return word[0].strip().lower() if word else ""


def meant_beside(typed: str) -> tuple[str, str]:
    """The code that stands in a piece of prose, and the number behind it; "" where there is no code."""
    code = _CODE.search(typed)
    return meant(typed[code.start() :]) if code and "_" in code[0] else ("", "")


def number_in(typed: str) -> str:
    """The number in what has only quotes or signs of equality too many; "" where it is right, or has more."""
    bare = typed.strip(" =\"“”'‘’")
    return bare if bare != typed.strip() and re.fullmatch(NUMBER, bare, re.IGNORECASE) else ""


def written(code: str, number: str) -> str:
    """How to write the figure; "…" stands for what only the clerk knows."""
    figure = f"{{{{ {code or '…'} = {number or '…'} }}}}"
    if code and number:
        return f"viết:  {figure}"
    if code:
        return f"viết:  {figure}   (thay … bằng con số)"
    if number:
        return f"viết:  {figure}   (thay … bằng mã chỉ tiêu, xem danh-muc-chi-tieu); không phải số liệu thì bỏ ngoặc"
    return "dạng đúng:  {{ mã chỉ tiêu = con số }}; không phải số liệu thì bỏ dấu ngoặc nhọn"


def unit_outside(code: str, typed: str) -> str:
    """What to write for a number with its unit in the braces: the sentence needs the unit, behind them."""
    found = _WITH_UNIT.fullmatch(typed)
    if not found or meant_bound(typed.strip()) or found[2].split()[0].lower().strip(",;") in SCALES:
        return ""
    return f"{written(code, found[1])} {' '.join(found[2].split())}"


def several(inner: str) -> list[str]:
    """The figures that were put into one pair of braces, each in its own; none where there is at most one."""
    pairs = _PAIR.findall(inner)
    return [f"{{{{ {code} = {number} }}}}" for code, number in pairs] if len(pairs) > 1 else []


def broken_down(code: str, typed: str) -> str:
    """What to write instead of a number with its breakdown behind it; "" where there is none."""
    found = _PARTS.fullmatch(typed)
    if not found:
        return ""
    axis, groups = _AXIS.search(found[2]), _GROUP.findall(found[2])
    parts = ", ".join(f"{name}: {number}" for name, number in groups) or "…"
    listed = f"{code}: {{{axis[1] if axis else '…'}: {{{parts}}}}}"
    return f"trong câu chỉ viết {{{{ {code} = {found[1]} }}}}; phân tổ ghi ở so_lieu:  {listed}"
