"""Parts of a paper's name that were to be filled in: ``số     /KH-UBND``, ``ngày …/…/2025``, ``ngày   tháng   năm``."""

from __future__ import annotations

import re

_DOTS = r"(?:…+|\.{2,}|_{2,})"
NUMBER = rf"(?<!\w)[Ss]ố\s*:?\s*(?:{_DOTS}\s*)?/\s*(?=20\d\d/|[A-ZĐ]{{2}})"
"""The number of a paper, whose symbol stands there."""
DAY = (
    rf"(?<!\w)ngày\s*(?:{_DOTS})?\s*/\s*(?:{_DOTS}|\d{{1,2}})?\s*/\s*(?:\d{{4}}|{_DOTS})"
    rf"|(?<!\w)ngày\s*(?:{_DOTS})?\s*tháng\s*(?:{_DOTS}|\d{{1,2}})?\s*năm\s*(?:20\d\d|{_DOTS})"
    rf"|(?<!\w)tháng\s*(?:{_DOTS}\s*năm\s*(?:\d{{4}}|{_DOTS})|{_DOTS}\s*/\s*\d{{4}})"
    rf"|(?<![\w/])\d{{1,2}}\s*/\s*{_DOTS}\s*/\s*(?:\d{{4}}|{_DOTS})"
)
"""A day of which a part is missing."""
DAY_LEFT = ("ngày tháng", "ngày  ", "ngày\n", "ngày /")
"""What stands in a text that has such a day without dots."""
REST = rf"(?<![\w.…]){_DOTS}\s*/\s*(?=\d|[A-ZĐ]{{2}})"
"""Dots before a stroke, of which nothing else tells what they stand for."""
_IS_NUMBER, _IS_DAY = re.compile("[Ss]ố"), re.compile(r"ngày|tháng|\d")


def remedy(blank: str) -> str:
    """What to fill in; "" for any other blank."""
    blank = blank.rstrip()
    if _IS_NUMBER.match(blank):
        return "điền số của văn bản vào trước dấu /, hoặc bỏ cả chỗ nhắc đến văn bản này"
    if _IS_DAY.match(blank):
        return "điền đủ ngày, tháng, năm, hoặc bỏ chỗ này đi"
    return "điền phần còn thiếu vào trước dấu /, hoặc bỏ chỗ này đi" if blank.endswith("/") else ""
