"""Lines that were meant as list items but were folded into one paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.place import Passage

_ITEM = re.compile(r"[:;.,]\s+([-–•+*]|[a-zđ]\)|\d{1,2}[.)])\s|\s(•)\s")
_CUT = re.compile(r"[^\s.;:!?…”\"»)][^\S\n]*\n[^\S\n]*(?=[^\W\d_A-ZĐ])(?=(\w))")


def check_glued(passage: Passage) -> Iterator[Diagnostic]:
    """Items whose mark stands first on its line in the file, after the end of a sentence, yet inside a paragraph."""
    for cut in _CUT.finditer(passage.text):
        if cut[1].islower():
            yield finding(
                "B126",
                passage.at(cut.start(1), cut.start(1) + 1),
                f"câu bị ngắt giữa chừng: dòng bắt đầu bằng “{cut[1]}…” sẽ thành một đoạn riêng",
                "dùng >- thay cho | , và thụt mọi dòng của đoạn thẳng hàng nhau",
            )
    for item in _ITEM.finditer(passage.text):
        at = item.start(item.lastindex or 0)
        place = passage.at(at, at + 1)
        if place.line > passage.at(item.start(), item.start() + 1).line:
            yield finding(
                "B124",
                place,
                f"dòng bắt đầu bằng “{item[item.lastindex or 0]}” đang bị nối vào câu trước, không thành dòng riêng",
                "để một dòng trống ở trước, hoặc viết mỗi đoạn thành một mục của danh sách doan",
            )
