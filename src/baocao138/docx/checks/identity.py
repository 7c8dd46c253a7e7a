"""Check 5: numbers of drawings are unique over the whole package, those of bookmarks, notes and so on in their kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.checks.base import Output, found
from baocao138.docx.names import WP, W

KINDS = {
    WP + "docPr": {"id": "hình"},
    W + "bookmarkStart": {W + "id": "dấu trang", W + "name": "dấu trang"},
    W + "commentReference": {W + "id": "ghi chú"},
    W + "comment": {W + "id": "ghi chú"},
    W + "footnoteReference": {W + "id": "cước chú"},
    W + "endnoteReference": {W + "id": "chú thích cuối"},
}


def check(output: Output) -> Iterator[Diagnostic]:
    """Doubles among the numbers."""
    seen: Counter[tuple[str, str, str]] = Counter()
    for part, root in output.pages():
        for node in root.iter(*KINDS):
            for attribute, word in KINDS[str(node.tag)].items():
                key = str(node.tag), attribute, node.get(attribute, "")
                seen[key] += 1
                if seen[key] == 2:
                    yield found(output, 5, part, f"hai {word} cùng mang số hoặc tên “{key[2]}”")
