"""Check 9: a space at the edge of a text is marked as to be kept, or Word drops it."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.checks.base import Output, first, found
from baocao138.docx.finish import OPEN_SPACE
from baocao138.docx.names import W


def check(output: Output) -> Iterator[Diagnostic]:
    """Texts whose edge would be lost."""
    for part, root in output.pages():
        if output.glance(part).no_open_space():
            continue
        for node in first(OPEN_SPACE(root)):
            holder = next(node.iterancestors(W + "p"), None)
            yield found(output, 9, part, f"dấu cách ở đầu hoặc cuối “{node.text or ''}” sẽ bị Word bỏ", holder)
