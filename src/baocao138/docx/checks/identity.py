"""Check 5: numbers of drawings are unique over the whole package, those of bookmarks, notes and so on in their kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.checks.base import Output, found
from baocao138.docx.names import WP, W

KINDS = (
    (WP + "docPr", "id", "hình"),
    (W + "bookmarkStart", W + "id", "dấu trang"),
    (W + "bookmarkStart", W + "name", "dấu trang"),
    (W + "commentReference", W + "id", "ghi chú"),
    (W + "comment", W + "id", "ghi chú"),
    (W + "footnoteReference", W + "id", "cước chú"),
    (W + "endnoteReference", W + "id", "chú thích cuối"),
)


def check(output: Output) -> Iterator[Diagnostic]:
    """Doubles among the numbers."""
    for tag, attribute, word in KINDS:
        seen: Counter[str] = Counter()
        sign = tag.rpartition("}")[2].encode()
        for part, root in output.pages():
            for node in root.iter(tag) if sign in output.parts[part] else ():
                value = node.get(attribute, "")
                seen[value] += 1
                if seen[value] == 2:
                    yield found(output, 5, part, f"hai {word} cùng mang số hoặc tên “{value}”")
