"""Lines that were meant as list items but were folded into one paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.place import Passage

_ITEM = re.compile(r"[:;.,] ([-–•+*]|[a-zđ]\)|\d{1,2}[.)])\s")


def check_glued(passage: Passage) -> Iterator[Diagnostic]:
    """Items whose mark stands first on its line in the file, after the end of a sentence, yet inside a paragraph."""
    for item in _ITEM.finditer(passage.text):
        at = item.start(1)
        place = passage.at(at, item.end(1))
        if place.line > passage.at(item.start(), item.start() + 1).line:
            yield finding(
                "B124",
                place,
                f"dòng bắt đầu bằng “{item[1]}” đang bị nối vào câu trước, không thành dòng riêng",
                "để một dòng trống ở trước, hoặc viết mỗi đoạn thành một mục của danh sách doan",
            )
