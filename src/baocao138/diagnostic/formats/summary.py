"""GitHub's step summary: a table in Markdown, for the page of a run.

GitHub refuses a summary over 1 MiB as a whole; this one stops before 900 KB and says what is left. What comes from a
file is escaped, so that it can neither leave its cell nor become a link, a picture or markup.
"""

from __future__ import annotations

import re

from baocao138.diagnostic.finding import Diagnostic
from baocao138.diagnostic.formats.github import cut
from baocao138.diagnostic.formats.said import summary
from baocao138.diagnostic.result import Result
from baocao138.diagnostic.text import LABELS, printable

LARGEST = 900_000
_CELL = 2_000
_HEAD = "| Mức | Mã | Chỗ | Nội dung | Cách sửa |\n| --- | --- | --- | --- | --- |\n"
# What CommonMark and GitHub's extensions (tables, links, emoji, formulas) give a meaning inside a line.
_SPECIAL = re.compile(r"([\\`*_\[\]<>|~$&:])")


def step_summary(result: Result) -> str:
    """The counts, and a row for each finding."""
    head = f"### {summary(result)}\n"
    if not result.diagnostics:
        return head
    head += f"\n{_HEAD}"
    size, rows = len(head.encode("utf-8")) + 200, []
    for diagnostic in result.diagnostics:
        row = _row(diagnostic)
        size += len(row.encode("utf-8"))
        if size > LARGEST:
            break
        rows.append(row)
    left = len(result.diagnostics) - len(rows) + result.hidden
    foot = f"\nCòn {left} lỗi, cảnh báo nữa, xem nhật ký.\n" if left else ""
    return head + "".join(rows) + foot


def _row(diagnostic: Diagnostic) -> str:
    cells = (
        LABELS[diagnostic.severity],
        diagnostic.code,
        str(diagnostic.place),
        diagnostic.message,
        diagnostic.hint,
    )
    return "".join(f"| {escaped(cell)} " for cell in cells) + "|\n"


def escaped(words: str) -> str:
    """Text as Markdown that shows as just this text, on one line."""
    return _SPECIAL.sub(r"\\\1", cut(printable(words), _CELL))
