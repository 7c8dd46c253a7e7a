"""A remark in brackets on the text itself, for those who still work on it: ``(chị Hà xem lại chỗ này)``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.place import Passage

_DO = r"(?:xem|kiểm\s+tra|rà(?:\s+soát)?|hỏi|xác\s+nhận|đối\s+chiếu|sửa|chỉnh|viết|bổ\s+sung)\s+(?:lại|giúp|hộ)"
# What is to be looked at, behind it; any other word may be what the report tells of: "(kiểm tra lại 12 cơ sở)".
_WHAT = r"giúp|hộ|số|liệu|con|chỗ|đoạn|câu|ý|phần|nguồn|tên|ngày|này|sau|đi|với|cho|đúng|nhé|ạ"
_HERE = r"(?:chỗ|đoạn|câu|ý|số(?:\s+liệu)?)\s+này"
# A name or nothing behind it: "(bác sĩ kiểm tra lại)" is of others.
_NAME = r"(?-i:[A-ZÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ])\w*"
_WHO = rf"(?:các\s+)?(?:anh|chị|em|cô|chú|bác|đ/c|đồng\s+chí)(?:\s+{_NAME}){{0,4}}(?:\s+(?:cần|nên|phải|hãy|ơi))?"
_REMARK = re.compile(
    rf"""[(\[]\s*(?:{_WHO}\s+{_DO}[^()\[\]]{{0,60}}
    |(?:(?:cần|nhờ|phải|chờ)\s+)?{_DO}(?:\s+(?:{_WHAT}))*
    |[^()\[\]]{{0,40}}?{_HERE}[^()\[\]]{{0,20}}?(?:{_DO}|sai\b|đúng\s+chưa|chưa\s+(?:rõ|đúng|chắc|khớp))[^()\[\]]{{0,30}}
    |(?:số(?:\s+liệu)?\s+)?chưa\s+chốt[^()\[\]]{{0,30}})\s*[)\]]""",
    re.VERBOSE | re.IGNORECASE,
)
_WORDS = ("lại", "giúp", "hộ", "này", "chốt")
_IN_BYTES = [word.encode() for word in _WORDS]


def may_have_remark(data: bytes) -> bool:
    """A quick look at a file's bytes: False where certainly nothing is there."""
    return (b"(" in data or b"[" in data) and any(word in data for word in _IN_BYTES)


def has_remark(text: str) -> bool:
    """True where there is any in a text."""
    return any(word in text for word in _WORDS) and _REMARK.search(text) is not None


def check_remark(passage: Passage) -> Iterator[Diagnostic]:
    """Every remark of a text."""
    if not has_remark(passage.text):
        return
    for remark in _REMARK.finditer(passage.text):
        shown = " ".join(remark[0].split())
        message = f"“{shown}” giống lời nhắn cho người soạn, sẽ bị in ra"
        yield finding("B145", passage.at(*remark.span()), message, f"làm theo lời nhắn rồi xóa “{shown}”")
