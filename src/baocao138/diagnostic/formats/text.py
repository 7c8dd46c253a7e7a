"""The findings in full, for a person at a terminal or a log: ``diagnostic.text`` for each, an empty line between."""

from __future__ import annotations

from baocao138.diagnostic import text
from baocao138.diagnostic.formats.said import left_out
from baocao138.diagnostic.result import Result
from baocao138.diagnostic.text import PAPER, Screen


def render(result: Result, screen: Screen = PAPER) -> str:
    """All findings; empty where there are none."""
    blocks = [text.render(diagnostic, result.lines, screen) for diagnostic in result.diagnostics]
    if result.hidden:
        blocks.append(left_out(result.hidden))
    return "".join(f"{block}\n\n" for block in blocks)
