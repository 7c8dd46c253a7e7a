"""Check 6: every relationship leads to a part, every r:id is a relationship, every part has a type."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.checks.base import ENOUGH, Output, found
from baocao138.docx.names import TYPES
from baocao138.docx.opc import owner_name, relations, relations_name
from baocao138.docx.xml import strings

USED = strings("//@r:*")


def check(output: Output) -> Iterator[Diagnostic]:
    """How the parts hang together."""
    for part in output.parts:
        if part != TYPES and not output.types.of(part):
            yield found(output, 6, part, f"phần “{part}” không có kiểu nội dung")
    for part, root in output.roots.items():
        if part.endswith(".rels"):
            for link in relations(root, owner_name(part)):
                if not link.external and link.target not in output.parts:
                    yield found(output, 6, part, f"liên kết {link.id} chỉ tới phần “{link.target}” không có trong tệp")
    for part, root in output.pages():
        named = output.roots.get(relations_name(part))
        known = set() if named is None else {link.id for link in relations(named, part)}
        if output.glance(part).only_links(known):
            continue
        for name in sorted(set(USED(root)) - known)[:ENOUGH]:
            yield found(output, 6, part, f"phần “{part}” dùng liên kết {name or '(trống)'} không được khai báo")
