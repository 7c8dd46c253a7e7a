"""A finding on one line, ``file:line:col: lỗi B110: message [hint]``: for grep, editors and problem matchers."""

from __future__ import annotations

from baocao138.diagnostic.finding import Diagnostic
from baocao138.diagnostic.formats.said import left_out
from baocao138.diagnostic.result import Result
from baocao138.diagnostic.text import LABELS, printable


def render(result: Result) -> str:
    """One line for each finding, whatever the data holds; empty where there are none."""
    lines = [_line(diagnostic) for diagnostic in result.diagnostics]
    if result.hidden:
        lines.append(left_out(result.hidden))
    return "".join(f"{line}\n" for line in lines)


def _line(diagnostic: Diagnostic) -> str:
    hint = f" [{diagnostic.hint}]" if diagnostic.hint else ""
    label = f"{LABELS[diagnostic.severity]} {diagnostic.code}"
    return printable(f"{diagnostic.place}: {label}: {diagnostic.message}{hint}")
