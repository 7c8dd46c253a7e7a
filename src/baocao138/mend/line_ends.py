"""Line ends of Windows and of old Macs become those of everybody else, so that git compares line by line."""

from __future__ import annotations

import re

from baocao138.mend.edit import Edit
from baocao138.mend.reading import Reading

_END = re.compile(r"\r\n?")


def line_ends(now: Reading) -> list[Edit]:
    """Each CR LF or lone CR as LF; libyaml reads all three as the same break."""
    if "\r" not in now.text:
        return []
    return [
        Edit(end.start(), end.end(), "\n", f"đổi dấu xuống dòng {_NAMES[end[0]]} thành LF", True)
        for end in _END.finditer(now.text)
    ]


_NAMES = {"\r\n": "kiểu Windows (CRLF)", "\r": "kiểu máy Mac cũ (CR)"}
