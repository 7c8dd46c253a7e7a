"""Pieces of advice: what was typed, and how to type it so that YAML takes it as text."""

from __future__ import annotations

import re

from baocao138.read.source import Source

_SHOWN = 60
_COMMENT = re.compile(r"\s+#\s.*$")


def rest_of_line(source: Source, start: int) -> str:
    """What is typed from ``start`` to the end of its line."""
    line, column = source.position(start)
    return source.line(line)[column - 1 :].strip()


def quoted(value: str) -> str:
    """The value as it would be written in quotes. Shortened, it ends in an ellipsis inside them."""
    if '"' in value:
        if "'" not in value:
            return f"'{short(value)}'"
        value = value.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{short(value)}"'
    return f'"{short(value)}"'.replace("\\", "\\\\")


def whole_line(depth: int, text: str, *more: str, beside: str = "") -> str:
    """The hint that shows a line as it must be, and those below it; ``depth`` blanks stand before the first.

    ``beside`` is what the line stands in line with.
    """
    if not depth and not more:
        return f"viết:  {text}"
    words = f"viết cả dòng, thụt vào {depth} dấu cách{beside and f', {beside}'}:"
    if more:
        is_deep = depth or any(line[:1] == " " for line in more)
        words = f"viết thành {len(more) + 1} dòng" + (", đầu dòng đúng số dấu cách như sau:" if is_deep else ":")
    return "\n".join((words, " " * depth + text, *more))


def is_short(value: str) -> bool:
    """True for what ``short`` and ``quoted`` show whole."""
    return len(value) <= _SHOWN


def short(value: str) -> str:
    """At most so many characters as fit a line of a message."""
    return value if len(value) <= _SHOWN else value[: _SHOWN - 1].rstrip("\\ ") + "…"
