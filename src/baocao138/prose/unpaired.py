"""A quotation mark or a bracket without its other half."""

from __future__ import annotations

import re
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.place import Passage

_PAIRS = {"“": "”", "(": ")"}
_MARK = re.compile("[“”()]")
# ``a)`` and ``1)`` number a point; ``:)`` smiles.
_NUMBERED = re.compile(r"(?:^|[\s;,.(])(?:[a-zđ]|\d{1,2})$|[:;=]-?$", re.IGNORECASE)


def may_be_unpaired(text: str) -> bool:
    """A quick look at the text of a whole file: only where the halves do not come out even is anything told."""
    return text.count("(") != text.count(")") or text.count("“") != text.count("”")


def check_unpaired(passage: Passage) -> Iterator[Diagnostic]:
    """The first half without another in a text; a second one comes of the same."""
    text = passage.text
    opened: list[re.Match[str]] = []
    for mark in _MARK.finditer(text):
        if mark[0] in _PAIRS:
            opened.append(mark)
        elif opened and _PAIRS[opened[-1][0]] == mark[0]:
            opened.pop()
        elif mark[0] == ")" and _NUMBERED.search(text, max(0, mark.start() - 4), mark.start()):
            continue
        else:
            yield _told(passage, opened.pop() if opened else mark)
            return
    if opened:
        yield _told(passage, opened[0])


def _told(passage: Passage, mark: re.Match[str]) -> Diagnostic:
    sign = mark[0]
    if sign in _PAIRS:
        message = f"dấu {sign} mở ở đây không có dấu {_PAIRS[sign]} đóng lại"
        hint = f"thêm dấu {_PAIRS[sign]} vào chỗ hết phần trong ngoặc; không cần ngoặc thì bỏ dấu {sign}"
    else:
        opening = next(opening for opening, closing in _PAIRS.items() if closing == sign)
        message = f"dấu {sign} đóng ở đây không có dấu {opening} mở ở trước"
        hint = f"thêm dấu {opening} vào chỗ bắt đầu phần trong ngoặc; không cần ngoặc thì bỏ dấu {sign}"
    return finding("B144", passage.at(*mark.span()), message, hint)
