"""What git leaves in a file that two people changed at the same place, when nobody has put the two together."""

from __future__ import annotations

import re

from baocao138.read.flaw import Flaw
from baocao138.read.source import Source

_MARK = re.compile(r"^(?:<{7}|\|{7}|={7}|>{7})(?=[ \r\n]|\Z).*", re.MULTILINE)


def conflict(source: Source) -> Flaw | None:
    """The first place that is left so. A row of "=" alone is no such place."""
    marks = {mark[0][0]: mark for mark in reversed(list(_MARK.finditer(source.text)))}
    if "<" not in marks and ">" not in marks:
        return None
    first = min(marks.values(), key=lambda mark: mark.start())
    lines = {sign: source.position(mark.start())[0] for sign, mark in marks.items()}
    message = f"hai người cùng sửa một chỗ mà chưa gộp làm một: còn dòng “{first[0].rstrip()}” của git"
    if lines.get("<", 0) < lines.get("=", 0) < lines.get(">", 0):
        begin, middle, end = lines["<"], lines["="], lines[">"]
        hint = (
            f"so bản ở {_lines(begin, middle)} với bản ở {_lines(middle, end)}, giữ bản đúng, "
            f"rồi xóa ba dòng đánh dấu: dòng {begin}, {middle} và {end}"
        )
    else:
        hint = "xem quanh đây có câu nào bị ghi hai lần thì giữ câu đúng, rồi xóa dòng này"
    return Flaw("B045", first.start(), first.end(), message, hint)


def _lines(above: int, below: int) -> str:
    """The lines between two others; a version may be empty, where one of the two has deleted the lines."""
    first, last = above + 1, below - 1
    return f"dòng {first}" if first == last else f"dòng {first} đến {last}" if first < last else "chỗ trống (đã xóa)"
