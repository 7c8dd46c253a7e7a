"""Check 8: every style that is used exists. Word silently shows others as plain text: the looks would be lost."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.checks.base import Output, found
from baocao138.docx.names import W
from baocao138.docx.opc import STYLES

USES = (W + "pStyle", W + "rStyle", W + "tblStyle")


def check(output: Output) -> Iterator[Diagnostic]:
    """Styles named by paragraphs, runs and tables."""
    known = {
        style.get(W + "styleId", "")
        for part, root in output.roots.items()
        if output.types.of(part) == STYLES
        for style in root.iter(W + "style")
    }
    if not any(output.types.of(part) == STYLES for part in output.roots):
        yield from _without(output)
        return
    reported: set[str] = set()
    for part, root in output.pages():
        if output.glance(part).only_styles(known):
            continue
        for node in root.iter(*USES):
            name = node.get(W + "val", "")
            if name not in known and name not in reported:
                reported.add(name)
                holder = next(node.iterancestors(W + "p", W + "tbl"), None)
                yield found(output, 8, part, f"kiểu chữ “{name}” được dùng nhưng không có trong tệp", holder)


def _without(output: Output) -> Iterator[Diagnostic]:
    """One finding says that all is lost."""
    for part, root in output.pages():
        node = next(root.iter(*USES), None)
        if node is not None:
            yield found(output, 8, part, "tệp không có bảng kiểu chữ (styles.xml) mà các đoạn có dùng kiểu chữ")
            return
