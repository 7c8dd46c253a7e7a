"""Periods that a sentence names in words: ``6 tháng đầu năm 2025``, ``quý I năm 2025``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from baocao138.model.meant_period import meant_period
from baocao138.model.period import Period, read_period

_NAMED = re.compile(
    r"(?<!\w)(?:(?:6|sáu|9|chín)\s+tháng(?:\s+(?:đầu|cuối))?\s+năm|quý\s+(?:I{1,3}|IV|[1-4])(?:\s*/\s*|\s+năm))"
    r"\s*\d{4}(?!\d)",
    re.IGNORECASE,
)
# Where the sentence is about that period, not compared with it, nor by a plan of then.
_ABOUT = re.compile(r"(?:(?:^|[.;!?\n])\s*(?:trong\s+)?|(?<!\w)trong\s+)$", re.IGNORECASE)
# A sentence that compares, and a clause about what was planned, written or left then, names it with good reason.
_COMPARED = re.compile(
    r"(?<!\w)(?:so với|so sánh|cùng kỳ|kỳ trước|trước đó|trước đây|tăng(?! cường)|giảm(?! nghèo| thiểu)|gấp|vượt"
    r"|chênh lệch|(?:nhiều|ít|cao|thấp) hơn)(?!\w)",
    re.IGNORECASE,
)
_OF_THEN = re.compile(
    r"(?<!\w)(?:kế hoạch|chương trình|giai đoạn|chiến lược|đề án|dự án|phương hướng|nhiệm vụ|chỉ tiêu|mục tiêu"
    r"|thông báo|tổng kết|sơ kết|rút kinh nghiệm|báo cáo|công văn|văn bản|kết luận|nghị quyết|hội nghị|đánh giá"
    r"|khen thưởng|tồn|khắc phục|chuyển|lũy kế|luỹ kế|(?:từ|đến|của|sau|hết|cuối|như|bằng|tiếp|còn|kể)\s*$)",
    re.IGNORECASE,
)
_STOP, _COMMA = re.compile(r"[.;!?](?:\s|$)|\n\s*\n"), re.compile(r"[,:]\s")


class Said(NamedTuple):
    """A period, its words and where they stand.

    ``is_subject`` is True where the sentence certainly tells what was done in it, ``is_of_past`` where it compares with
    it, or speaks of a plan or a paper of then.
    """

    period: Period
    words: str
    start: int
    end: int
    is_subject: bool
    is_of_past: bool


def said_periods(text: str) -> Iterator[Said]:
    """All periods that a text names."""
    for match in _NAMED.finditer(text):
        period = read_period(meant_period(match[0]))
        if isinstance(period, Period):
            before = text[max(0, match.start() - 40) : match.start()]
            is_subject = _ABOUT.search(before) is not None
            is_of_past = not is_subject and _is_of_past(text, match)
            yield Said(period, " ".join(match[0].split()), *match.span(), is_subject, is_of_past)


def _is_of_past(text: str, said: re.Match[str]) -> bool:
    before = " ".join(_STOP.split(text[: said.start()])[-1].split())
    behind = " ".join(_STOP.split(text[said.end() :])[0].split())
    if _COMPARED.search(before) or _COMPARED.search(behind):
        return True
    return _OF_THEN.search(_COMMA.split(before)[-1]) is not None


def names_period(text: str) -> bool:
    """True where anything in a text looks like the name of a period."""
    return ("tháng" in text or "uý" in text) and _NAMED.search(text) is not None
