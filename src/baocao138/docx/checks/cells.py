"""Check 2: every cell ends in a paragraph.

Word calls a file without that unreadable; the validator of the Open XML SDK is blind to it.
"""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.checks.base import Output, first, found
from baocao138.docx.names import W
from baocao138.docx.xml import elements

OPEN_CELLS = elements(
    "/descendant::w:tc[not(*[last()][self::w:p])][not(*[not(self::w:bookmarkEnd)][last()][self::w:p or self::w:sdt])]"
)
OPEN_OTHERS = elements(
    "/w:hdr[not(.//w:p)] | /w:ftr[not(.//w:p)] | /w:footnotes/w:footnote[not(.//w:p)] "
    "| /w:endnotes/w:endnote[not(.//w:p)] "
)


def check(output: Output) -> Iterator[Diagnostic]:
    """Cells, headers, footers, text boxes and notes have a paragraph where Word wants one."""
    for part, root in output.pages():
        for cell in first([] if output.glance(part).no_open_cell() else OPEN_CELLS(root)):
            yield found(output, 2, part, "ô của bảng không kết thúc bằng một đoạn văn", cell)
        boxes = [box for box in root.iter(W + "txbxContent") if next(box.iter(W + "p"), None) is None]
        for node in first([*OPEN_OTHERS(root), *boxes]):
            yield found(output, 2, part, "đầu trang, chân trang, hộp chữ hoặc chú thích không có đoạn văn nào", node)
