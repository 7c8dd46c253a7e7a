"""Words as they are shortened in messages: ``cam kết ko nghe theo``, ``ngta``, ``k được``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_ALWAYS = {
    "ko": "không", "khg": "không", "hok": "không", "kô": "không", "đc": "được", "dc": "được", "đx": "được",
    "vs": "với", "ng": "người", "ngta": "người ta", "cx": "cũng", "cũg": "cũng", "mik": "mình", "bn": "bao nhiêu",
    "nhg": "nhưng", "nhưg": "nhưng", "trg": "trong", "thg": "tháng (hoặc thường)", "nx": "nữa", "lm": "làm",
    "trc": "trước", "ntn": "như thế nào", "hem": "không", "nhìu": "nhiều", "bik": "biết",
}  # fmt: skip
_VERBS = frozenset(
    (
        "có", "nghe", "được", "biết", "thể", "phải", "còn", "để", "tin", "theo", "đi", "tham", "xảy", "nên", "làm",
        "bị", "ai", "phát", "nhận", "đúng", "đủ", "vi", "tiếp", "dám", "cho", "đc", "dc", "mua", "bán",
    )
)  # fmt: skip
_BEFORE = {
    "r": ("rồi", ("xong", "làm", "gửi", "báo", "hết", "được", "nộp", "đủ", "có")),
    "z": ("vậy", ("như", "thế", "sao", "vì")),
    "j": ("gì", ("cái", "có", "làm", "biết", "không", "chưa", "thấy", "điều", "ko", "k")),
}
_NUMERALS = frozenset(
    (
        "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mươi", "trăm", "nghìn", "ngàn", "triệu",
        "nửa", "rưỡi", "theo", "bằng", "ra", "là", "mỗi", "từng", "vài", "mấy", "số", "tính", "đồng", "điểm", "tiết",
        "khoản", "và", "hoặc", "nhóm",
    )
)  # fmt: skip
SHORT = frozenset((*_ALWAYS, "k", "kg", *_BEFORE))
_ANY = "|".join(sorted(SHORT, key=len, reverse=True))
_FORMS = re.compile(
    rf"(?<![\w@/.&+-])(?:(?P<before>[^\W\d_]+),?\s+)?(?P<short>{_ANY})"
    r"(?![\w@/&+-]|\.\w)(?=(?:\s+(?P<behind>[^\W\d_]+))?)"
)


class Short(NamedTuple):
    """Where it stands, what was typed and what it stands for."""

    start: int
    end: int
    typed: str
    right: str


def may_be_short(words: list[str]) -> bool:
    """A quick look at all words of a text in small letters."""
    return not SHORT.isdisjoint(words)


def short_forms(text: str) -> Iterator[Short]:
    """Every such word of a text that stands between words."""
    at = 0
    while found := _FORMS.search(text, at):
        start, at = found.span("short")
        if right := _meant(found["short"], (found["before"] or "").lower(), (found["behind"] or "").lower()):
            yield Short(start, at, found["short"], right)


def _meant(short: str, before: str, behind: str) -> str:
    """What it stands for; "" where it may be a unit, a point of a law, or another sign."""
    if right := _ALWAYS.get(short):
        return right if before or behind else ""
    if short in _BEFORE:
        right, words = _BEFORE[short]
        return right if before in words else ""
    return "không" if before and before not in _NUMERALS and behind in _VERBS else ""
