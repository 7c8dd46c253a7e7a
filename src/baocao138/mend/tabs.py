"""Tabs that indent become blanks, where every width of a tab gives the same file."""

from __future__ import annotations

import re

from baocao138.mend.edit import Edit, applied
from baocao138.mend.reading import Reading

_TAB = re.compile(r"(?m)^ *\t[ \t]*(?=[^\s#])")
_WIDTHS = (2, 4, 8)
_EMPTY = re.compile(r" *\t[ \t]*")


def tabs(now: Reading) -> list[Edit]:
    """The indents with tabs, in blanks.

    Editors show a tab 2, 4 or 8 wide; where that makes a difference, nobody knows what was meant, and it stays.
    """
    if "\t" not in now.text or "B009" not in now.codes:
        return []
    empty = _empty_lines(now)
    found: list[tuple[list[Edit], Reading]] = []
    for width in _WIDTHS:
        edits = empty + [
            Edit(tab.start(), tab.end(), tab[0].expandtabs(width), "đổi Tab ở đầu dòng thành dấu cách")
            for tab in _TAB.finditer(now.text)
        ]
        made = Reading(applied(now.text, edits), now.file)
        if made.tree is not None and not made.codes - now.codes:
            found.append((edits, made))
    if not found or any(made.plain != found[0][1].plain for _, made in found):
        return []
    return found[0][0]


def _empty_lines(now: Reading) -> list[Edit]:
    """Lines of blanks and tabs at which the reader stumbled (libyaml takes the tab for an indent)."""
    edits: dict[Edit, None] = {}
    for _, at in now.starts("B009"):
        number = now.source.position(at)[0]
        start, line = now.source.line_starts[number - 1], now.source.line(number)
        if _EMPTY.fullmatch(line):
            edits[Edit(start, start + len(line), "", "bỏ Tab ở dòng trống")] = None
    return list(edits)
