"""Two reports in one file: whether the second is the first once more, and where it belongs if not."""

from __future__ import annotations

import re

from baocao138.read.source import Source

_AGENCY = re.compile(r"(?m)^don_vi[ \t]*:[ \t]*([a-z][a-z0-9_-]*)[ \t]*$")
_LOAI = re.compile(r"(?m)^loai[ \t]*:")


def apart(source: Source, second: int) -> str:
    """How to name the file that the second report belongs into; never as the file itself is named."""
    agency = _AGENCY.search(source.text, second)
    if not agency:
        return ""
    first = _AGENCY.search(source.text, 0, second)
    if source.file.rpartition("/")[2].rpartition(".")[0] == agency[1]:
        return ""
    if first and first[1] == agency[1]:
        return f", ví dụ {agency[1]}-2.yaml"
    return f", ví dụ {agency[1]}.yaml"


def copy_from(source: Source, second: int) -> int:
    """The line from which on all stands in the file once before, with the comments above it; 0 where it does not."""
    first, again = _LOAI.search(source.text), _LOAI.search(source.text, second)
    if not first or not again:
        return 0
    line = source.position(again.start())[0]
    above = line
    while above > 1 and source.line(above - 1).lstrip()[:1] == "#":
        above -= 1
    begin = source.line_starts[above - 1]
    if _content(source.text[first.start() : begin]) != _content(source.text[again.start() :]):
        return 0
    return above


def _content(text: str) -> list[str]:
    """The lines without comments of their own, blank ones and the sign between two documents."""
    lines = (line.rstrip() for line in text.splitlines())
    return [line for line in lines if line and line != "---" and not line.lstrip().startswith("#")]
