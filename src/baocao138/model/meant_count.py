"""What a clerk meant who wrote a figure in words: a state, a bound beside the number, a breakdown in brackets."""

from __future__ import annotations

import re

from baocao138.model.identifier import unaccented

STATES = (
    "không phát sinh thì ghi 0; chưa có số liệu thì ghi chua-co-so-lieu; không phải việc của đơn vị thì ghi "
    "khong-thuoc-nhiem-vu"
)
_STATES = {
    "chua-co-so-lieu": r"(chua-(co-so(-lieu)?|ro)|(chua|dang)-(thong-ke|tong-hop|cap-nhat))(-.*)?",
    "khong-thuoc-nhiem-vu": r"khong-(thuoc|phai|duoc-giao)(-.*)?",
    "0": r"(khong|chua)-(phat-(sinh|hien)|xay-ra|co-(vu|truong-hop|nan-nhan|nguoi))(-.*)?|bang-khong",
}
_UNITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_SAME = {"mốt": "một", "tư": "bốn", "lăm": "năm", "bẩy": "bảy", "linh": "", "lẻ": ""}
_LARGE = frozenset(("trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ", "phẩy", "rưỡi"))
# Words that bound or estimate, without marks, and the word that a report writes for them.
_BOUNDS = {
    "hon": "hơn", "tren": "trên", "gan": "gần", "khoang": "khoảng", "uoc": "ước", "xap-xi": "khoảng",
    "xap-si": "khoảng", "chung": "khoảng", "co": "khoảng", "tam": "khoảng", "do": "khoảng", "tren-duoi": "khoảng",
    "khoang-chung": "khoảng", "uoc-tinh": "ước", "uoc-dat": "ước", "uoc-khoang": "khoảng", "khoang-hon": "hơn",
    "ngot": "gần", "suyt": "gần", "gan-nhu": "gần", "duoi": "gần", "khong-qua": "gần", "toi-da": "gần",
    "it-nhat": "hơn", "toi-thieu": "hơn", "khong-duoi": "hơn", "tro-len": "hơn", "nhieu-hon": "hơn", "lon-hon": "hơn",
}  # fmt: skip
_SIGNS = {"~": "khoảng", "≈": "khoảng", ">": "hơn", "≥": "hơn", ">=": "hơn", "<": "gần", "≤": "gần", "+": "hơn"}
_NUMBER = r"\d{1,3}(?:\.\d{3})+|\d+"


def meant_state(typed: str) -> str:
    """``chua-co-so-lieu``, ``khong-thuoc-nhiem-vu`` or ``0`` where the words say so, else ""."""
    bare = unaccented(typed)
    for state, words in _STATES.items():
        if re.fullmatch(words, bare):
            return state
    if len(bare) < 8:
        return ""
    from difflib import SequenceMatcher

    near = (state for state in list(_STATES)[:2] if SequenceMatcher(None, bare, state).ratio() > 0.85)
    return next(near, "")


def meant_bound(typed: str) -> tuple[str, str] | None:
    """The word as typed and what to write, for a number with a bound that is not written as reports write it."""
    match = re.fullmatch(rf"(\D*?)\s*({_NUMBER})\s*(\D*)", typed)
    if not match or not (match[1] or match[3]):
        return None
    for words in (match[1].strip(" :"), match[3].strip()):
        word = _SIGNS.get(words if words != "+" or not match[1] else "") or _BOUNDS.get(unaccented(words))
        if word and not (match[1] and match[3]):
            return words, f"{word} {match[2]}"
    if unaccented(match[1]) in ("tu", "") and unaccented(match[3]) == "tro-len":
        return "từ … trở lên" if match[1] else match[3].strip(), f"hơn {match[2]}"
    return None


def meant_word(typed: str, qualifiers: tuple[str, ...]) -> tuple[str, str] | None:
    """The word before a number and what to write, where one letter makes it one of the qualifiers."""
    match = re.fullmatch(rf"([^\W\d_]+)\s*({_NUMBER})", typed)
    right = next((each for each in qualifiers if match and _is_slip(match[1].lower(), each)), "")
    return (match[1], f"{right} {match[2]}") if match and right else None


def _is_slip(word: str, right: str) -> bool:
    """True where one letter is wrong, too many or lacking, or two have changed places."""
    if len(word) == len(right):
        wrong = [at for at in range(len(word)) if word[at] != right[at]]
        return len(wrong) == 1 or (len(wrong) == 2 and sorted(word) == sorted(right))
    long, short = sorted((word, right), key=len, reverse=True)
    return any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


def meant_breakdown(typed: str) -> str:
    """``4 (3 nữ, 1 nam)`` as ``{tong: 4, gioi_tinh: {nu: 3, nam: 1}}``, "" where the text is none."""
    match = re.fullmatch(
        rf"({_NUMBER})\s*[^\d(,;:]*(?:\(|[,;:]\s*(?:trong đó|gồm|bao gồm)\b)\s*(?:trong đó|gồm)?:?\s*([^()]+)\)?", typed
    )
    groups: dict[str, str] = {}
    for part in re.split(r"\s*[,;]\s*|\s+và\s+|(?<=[^\W\d])\s+(?=\d+\s+[^\W\d])", match[2] if match else typed):
        found = re.fullmatch(
            rf"(?P<n>{_NUMBER})\s*(?P<name>[^\W\d].*)|(?P<first>[^\W\d].*?)\s*[:=]?\s*(?P<m>{_NUMBER})", part
        )
        name = unaccented((found["name"] or found["first"]) if found else "").replace("-", "_")
        if not found or name in groups:
            return ""
        groups[name] = found["n"] or found["m"]
    total = sum(int(count.replace(".", "")) for count in groups.values())
    is_sex = groups.keys() <= {"nu", "nam"}
    if not (int(match[1].replace(".", "")) == total if match else is_sex and len(groups) == 2):
        return ""
    listed = ", ".join(f"{name}: {count}" for name, count in groups.items())
    return f"{{tong: {match[1] if match else total}, {'gioi_tinh' if is_sex else 'ten_phan_to'}: {{{listed}}}}}"


def spelled_out(typed: str) -> str:
    """``mười hai vụ`` as ``12``, "" where the text does not begin with a number in words (below one hundred)."""
    words = [_SAME.get(word, word) for word in typed.lower().split()]
    value, taken = 0, 0
    for word in words:
        if word in ("mười", "mươi", "chục"):
            value = max(value, 1) * 10
        elif word in _UNITS and (not taken or value % 10 == 0 or words[taken - 1] in ("mười", "mươi", "")):
            value += _UNITS.index(word)
        elif word:
            break
        taken += 1
    rest = words[taken:]
    return f"{value:02d}" if value and len(rest) <= 2 and _LARGE.isdisjoint(rest) else ""
