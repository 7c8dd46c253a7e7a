"""Going on after a break in the grammar: the broken line's value is blanked out, so that later breaks are seen too."""

from __future__ import annotations

import re

from baocao138.read.flaw import Flaw
from baocao138.read.source import Source

_HEAD = re.compile(r"[ \t]*(?:-[ \t]+)*(?:[\w-]+:(?=[ \t]|$)[ \t]*)?")


def indent_of(line: str) -> int:
    """How many blanks a line begins with."""
    return len(line) - len(line.lstrip(" \t"))


def mended(source: Source, text: str, flaw: Flaw) -> str | None:
    """The text with a flaw made harmless, each character in its place; None where that changes nothing."""
    if flaw.mend is None:
        return blanked(source, text, source.position(flaw.start)[0])
    index, new = flaw.mend
    made = text[:index] + new + text[index + len(new) :]
    return None if made == text else made


def blanked(source: Source, text: str, number: int) -> str | None:
    """The text with line ``number`` made harmless, each character in its place; None where nothing is left to blank.

    A value becomes ``xxx`` after its key or dash; a line that is neither becomes a comment.
    """
    start = source.line_starts[number - 1]
    line = text[start : start + len(source.line(number))]
    match = _HEAD.match(line)
    head = match.end() if match else 0
    depth = indent_of(line)
    if head > depth:
        new = line[:head].replace("\t", " ") + "x" * (len(line) - head)
    else:
        new = " " * depth + "#" * (len(line) - depth)
    return None if new == line else text[:start] + new + text[start + len(line) :]


def last_line_of_block(source: Source, number: int) -> int:
    """The last line after ``number`` that stands deeper than it: what breaks there comes of the same break."""
    line = source.line(number)
    depth = indent_of(line)
    head = _HEAD.match(line)
    if depth and head and head.end() == depth and ":" not in line:  # a line that goes on with the text above
        depth -= 1
    last = number
    for following in range(number + 1, len(source.line_starts) + 1):
        line = source.line(following)
        if line.strip() and indent_of(line) <= depth:
            break
        last = following
    return last
