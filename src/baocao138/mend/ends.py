"""Blanks at the ends of lines, and the file's last line end: what no value holds, and every comparison shows."""

from __future__ import annotations

import re

from baocao138.mend.edit import Edit
from baocao138.mend.reading import Reading
from baocao138.read.tree import Node, Scalar, Sequence

_TRAILING = re.compile(r"(?m)(?<![ \t\\])[ \t]+$")


def trailing(now: Reading) -> list[Edit]:
    """Blanks before a line end.

    Under ``|`` and ``>`` they are part of the value, in a fold too ("một  hai"), so there they stay; so does a blank
    after a backslash in double quotes. The caller holds the values against each other all the same.
    """
    if now.tree is None or not _TRAILING.search(now.text):
        return []
    kept = _lines_of_blocks(now, now.tree)
    return [
        Edit(run.start(), run.end(), "", "bỏ dấu cách thừa ở cuối dòng", True)
        for run in _TRAILING.finditer(now.text)
        if now.source.position(run.start())[0] not in kept
    ]


def last_line_end(now: Reading) -> list[Edit]:
    """The last line ends like all others."""
    end = len(now.text)
    if now.tree is None or now.text.endswith("\n"):
        return []
    return [Edit(end, end, "\n", "thêm dấu xuống dòng ở cuối tệp")]


def _lines_of_blocks(now: Reading, tree: Node) -> set[int]:
    lines: set[int] = set()
    todo: list[Node] = [tree]
    while todo:
        node = todo.pop()
        if not isinstance(node, Scalar):
            todo += node.items if isinstance(node, Sequence) else [child for _, child in node.items()]
        elif node.style in ("|", ">"):
            first, last = now.source.position(node.start)[0], now.source.position(node.end - 1)[0]
            lines.update(range(first + 1, last + 1))
    return lines
