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
# With any of these, a sentence that names the period elsewhere may speak of it with good reason.
_OF_PAST = re.compile(
    r"(?<!\w)(?:so với|so sánh|cùng kỳ|kỳ trước|trước đó|trước đây|tăng|giảm|hơn|bằng|gấp|ít|nhiều|vượt|chênh lệch"
    r"|kế hoạch|chương trình|giai đoạn|chiến lược|đề án|phương hướng|nhiệm vụ|chỉ tiêu|dự án|mục tiêu|thông báo"
    r"|tổng kết|sơ kết|rút kinh nghiệm|báo cáo|công văn|văn bản|kết luận|nghị quyết|hội nghị|đánh giá|khen thưởng"
    r"|từ|kể từ|đến|sau|tiếp|còn|tồn|chuyển sang|khắc phục|của|lũy kế|luỹ kế)(?!\w)",
    re.IGNORECASE,
)
_STOP = re.compile(r"[.;!?](?:\s|$)|\n\s*\n")


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
            is_of_past = not is_subject and _OF_PAST.search(_sentence(text, match)) is not None
            yield Said(period, " ".join(match[0].split()), *match.span(), is_subject, is_of_past)


def _sentence(text: str, said: re.Match[str]) -> str:
    """The sentence around the name of a period, without the name, in one line."""
    before = _STOP.split(text[: said.start()])[-1]
    return " ".join(f"{before} · {_STOP.split(text[said.end() :])[0]}".split())


def names_period(text: str) -> bool:
    """True where anything in a text looks like the name of a period."""
    return ("tháng" in text or "uý" in text) and _NAMED.search(text) is not None
