"""Numbers that one calls, and numbers in addresses: they count nothing."""

from __future__ import annotations

import re

_PUBLIC = re.compile(r"11[1-5]|1[89]00\d{0,6}")
_LINE = r"(?:đường\s+dây\s+(?:nóng|điện\s+thoại)|tổng\s+đài|điện\s+thoại|hotline|số\s+máy|gọi|quay\s+số)"
_OTHERS = r"(?:11[1-5]|1[89]00[\d.]*)(?:\s*[,;]\s*|\s*/\s*|\s+(?:và|hoặc|hay|đến)\s+)(?:số\s+)?"
# Up to the number, itself or others of the kind; what such a line has received is a figure again.
_CALLED = re.compile(rf"{_LINE}(?P<between>[^.;:\d]{{0,70}}):?\s*(?:số\s+)?(?:{_OTHERS}){{0,4}}$", re.IGNORECASE)
_DOING = re.compile(r"(?<!\w)(?:nhận|có|được|với|qua|ghi|trả\s+lời|giải\s+đáp|xử\s+lý|hỗ\s+trợ)(?!\w)", re.IGNORECASE)
_AT_ONCE = re.compile(r"\s*(?:miễn\s+phí\s*|quốc\s+gia\s*|số\s*|là\s*|:\s*|[(“\"]\s*)*")
_HOUSE = re.compile(r"(?<!\w)(?:số\s+nhà|nhà\s+số|ngõ|ngách|hẻm|kiệt)\s+$", re.IGNORECASE)


def is_called(word: str, before: str) -> bool:
    """True for the number of a public line, or one of several, with the word for it before."""
    if not _PUBLIC.fullmatch(word.replace(".", "")):
        return False
    found = _CALLED.search(before)
    return found is not None and (
        _AT_ONCE.fullmatch(found["between"]) is not None or not _DOING.search(found["between"])
    )


_WORDS = ("gõ", "gách", "ẻm", "nhà", "Nhà")
_NUMBERED = re.compile(r"(?<!\w)(?:số\s+nhà|nhà\s+số|ngõ|ngách|hẻm)\s+(?:số\s+)?\d", re.IGNORECASE)


def has_house(text: str) -> bool:
    """True where a house or a lane is named by its number; somebody may live there (B607)."""
    return any(word in text for word in _WORDS) and _NUMBERED.search(text) is not None


def is_of_house(before: str) -> bool:
    """True for the number of a house or of a lane."""
    return _HOUSE.search(before) is not None
