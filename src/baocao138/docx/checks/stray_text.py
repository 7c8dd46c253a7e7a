"""Check 4: no text directly under the body, a table, a row, a cell, a paragraph or a run."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.checks.base import ENOUGH, Output, found
from baocao138.docx.xml import strings

HOLDERS = ("body", "tbl", "tr", "tc", "p", "r", "hdr", "ftr", "footnote", "endnote", "sdtContent", "hyperlink")
STRAY = strings(
    f"/descendant::text()[not(parent::w:t)][{' or '.join('parent::w:' + name for name in HOLDERS)}][normalize-space()]"
)


def check(output: Output) -> Iterator[Diagnostic]:
    """Text that Word would not show, or would call the file unreadable for."""
    for part, root in output.pages():
        if output.glance(part).no_stray_text():
            continue
        for text in STRAY(root)[:ENOUGH]:
            yield found(output, 4, part, f"chữ “{text.strip()[:60]}” nằm ngoài đoạn văn")
