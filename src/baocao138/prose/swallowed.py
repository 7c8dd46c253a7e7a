"""Keys and marks of the form that were typed into the prose, or so deep that they became part of it.

They would be printed in the report, and what they say (figures, joint authors, whole entries) would be lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.place import Passage
from baocao138.prose.meant import NUMBER

_ENTRY = ("muc", "chu_the", "cung_thuc_hien", "phoi_hop", "doan", "so_lieu")
_FILE = ("loai", "don_vi", "ky", "thay_the", "tu_ngay", "den_ngay", "so_ky_hieu", "ngay", "noi_dung", "bo_qua")
_FRAME = ("ma", "con")
_KEYS = "|".join((*_ENTRY, *_FILE, *_FRAME))
_KEY = re.compile(
    rf"(?:^|\s)(?P<all>(?:-\s+)?(?P<key>{_KEYS}|[a-z][a-z0-9]*(?:_[a-z0-9]+)+)\s?:)(?=\s|$)",
    re.IGNORECASE,
)
_SIGN = re.compile(r"(?:^|\s)(?P<all>(?:-\s+)?(?:[>|][-+–]|\||#+))(?=\s|$)")
# What an autocorrecting editor, or a hurried hand, makes of ``>-``.
_ARROW = re.compile(r"\s*(?P<all>[-–—=]+>|>>?[-–—_.]+|>(?=\s+[^\s\d])|[<‹«]-+|[→›»➔➜])(?=\s)")
_PAGE = re.compile(r"(?:^|\s)(?P<all>[-–]\s?\d{1,3}\s?[-–])(?=\s|$)")
# A table has more of them than a hurried hand.
_COLUMNS = 2
_NUMBER = re.compile(rf"\s*({NUMBER})(?=\s|$)")


def check_swallowed(passage: Passage, in_frame: bool = False) -> Iterator[Diagnostic]:
    """The first key or mark that begins a line of the paragraph; what stands below it is swallowed with it."""
    if arrow := _ARROW.match(passage.text):
        place = passage.at(arrow.start("all"), arrow.end("all"))
        message = f"“{arrow['all']}” không phải là dấu mở đoạn văn nên sẽ bị in ra"
        yield finding("B128", place, message, f"viết  >-  thay cho “{arrow['all']}”, lời văn bắt đầu từ dòng dưới")
        return
    if page := _first(passage, _PAGE):
        message = f"“{page['all']}” giống số trang của tệp Word, bị nối vào lời văn nên sẽ bị in ra"
        yield finding("B128", passage.at(page.start("all"), page.end("all")), message, f"xóa “{page['all']}”")
        return
    found = [match for match in (_first(passage, _KEY), _first(passage, _SIGN)) if match]
    if not found:
        return
    match = min(found, key=lambda one: one.start("all"))
    typed = match["all"]
    hint = (
        "viết thành câu, mỗi con số gắn mã chỉ tiêu hoặc ghi ở so_lieu; bảng không dán vào lời văn được"
        if typed == "|" and passage.text.count("|") > _COLUMNS
        else "ghi chú đặt ngoài lời văn: chuyển dòng này lên trên dòng muc; không cần nữa thì xóa"
        if typed[0] == "#"
        else f"đoạn mới thì viết  - >-  thẳng hàng với dấu gạch của đoạn trên; không phải đoạn mới thì bỏ “{typed}”"
        if match.re is _SIGN
        else f"lùi dòng này ra cho “{typed}” thẳng hàng với khóa đứng trước đoạn văn này"
        if in_frame
        else _way_out(match["key"].lower(), typed, passage.text[match.end("all") :])
    )
    place = passage.at(match.start("all"), match.end("all"))
    yield finding("B128", place, f"“{typed}” bị nối vào lời văn nên sẽ bị in ra", hint)


def _first(passage: Passage, pattern: re.Pattern[str]) -> re.Match[str] | None:
    """The first match that begins its line in the file."""
    for match in pattern.finditer(passage.text):
        at = match.start("all")
        before = len(passage.text[:at].rstrip())
        if not before or passage.at(at, at + 1).line > passage.at(before - 1, before).line:
            return match
    return None


def _way_out(key: str, typed: str, behind: str) -> str:
    if key in ("muc", "ma"):
        return "viết  - muc:  thụt vào 2 dấu cách như các mục khác, các khóa dưới nó thụt vào 4 dấu cách"
    if key in _ENTRY:
        return f"lùi dòng này ra cho “{typed}” thẳng hàng với khóa doan của mục, các dòng dưới nó lùi theo"
    if key in _FILE:
        return f"đưa dòng này lên đầu tệp, trước noi_dung, viết sát lề trái:  {key}:"
    number = _NUMBER.match(behind)
    listed = f"{key}: {number[1] if number else '…'}"
    return f"con số ghi ở so_lieu: viết  so_lieu:  thẳng hàng với doan, xuống dòng, thụt vào, rồi viết  {listed}"
