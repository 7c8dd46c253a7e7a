"""The blank that YAML wants after the colon of a key, and the dash and blank that it wants before an item."""

from __future__ import annotations

import re

from baocao138.mend.edit import Edit
from baocao138.mend.reading import Reading

_KEY = r"[a-z][a-z0-9_-]*:(?:[ \t]|$)"
_PRIVATE = "\ue000", "\uf8ff"
_FAR = 2000


def colons(now: Reading) -> list[Edit]:
    """``ky:2019H1``, where the reader found the blank missing (B033)."""
    text = now.text
    return [
        Edit(at + 1, at + 1, " ", "thêm dấu cách sau dấu hai chấm")
        for _, at in now.starts("B033")
        if text[at : at + 1] == ":" and not text[at + 1 : at + 2].isspace()
    ]


def dashes(now: Reading) -> list[Edit]:
    """``•``, ``–`` or ``-x`` where the reader found a wrong dash (B040), and at the items beside it."""
    edits: dict[Edit, None] = {}
    for _, at in now.starts("B040"):
        number, column = now.source.position(at)
        for line in _beside(now, number, column - 1):
            edits[_righted(now, line, column - 1)] = None
    return list(edits)


def _beside(now: Reading, number: int, depth: int) -> list[int]:
    """The lines of the same list whose item begins with the same wrong dash."""
    source = now.source
    sign = source.line(number)[depth]
    wrong = re.compile(rf"-(?=[^\W\d_])|(?!-){re.escape(sign)}(?=[ \t]|{_KEY})" if sign in "-*+" else re.escape(sign))
    found = [number]
    for step in (-1, 1):
        line = number + step
        while 1 <= line <= len(source.line_starts) and abs(line - number) < _FAR:
            text = source.line(line)
            stripped = text.lstrip(" ")
            own = len(text) - len(stripped)
            if stripped and (own < depth or (own == depth and not stripped.startswith(("- ", sign)))):
                break
            if stripped and own == depth and wrong.match(text, depth):
                found.append(line)
            line += step
    return found


def _righted(now: Reading, number: int, depth: int) -> Edit:
    line = now.source.line(number)
    sign = line[depth]
    gap = line[depth + 1 : len(line) - len(line[depth + 1 :].lstrip())]
    start = now.source.line_starts[number - 1] + depth
    if sign == "-":
        what = "thêm dấu cách sau dấu gạch đầu dòng"
    elif _PRIVATE[0] <= sign <= _PRIVATE[1]:
        what = "đổi dấu đầu dòng chép từ Word thành dấu gạch -"
    else:
        what = f"đổi dấu “{sign}” đầu dòng thành dấu gạch -"
    return Edit(start, start + 1 + len(gap), "-" + " " * max(1, len(gap)), what)
