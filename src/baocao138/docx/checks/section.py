"""Check 7: the body's page set-up (w:sectPr) is its last child, and the only one there."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.checks.base import Output, found
from baocao138.docx.xml import elements

MISPLACED = elements("/w:document/w:body/w:sectPr[following-sibling::*]")


def check(output: Output) -> Iterator[Diagnostic]:
    """Nothing behind the page set-up."""
    for part, root in output.pages():
        if MISPLACED(root):
            yield found(output, 7, part, "thiết lập trang không nằm ở cuối thân văn bản")
