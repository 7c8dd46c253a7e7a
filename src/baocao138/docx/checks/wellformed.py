"""Check 1: every XML part is well-formed and holds only characters of XML 1.0 (libxml2 refuses all others)."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.checks.base import Output, found
from baocao138.docx.opc import is_xml
from baocao138.docx.xml import Unreadable, parse


def check(output: Output) -> Iterator[Diagnostic]:
    """Parse the parts; the other checks look at those that could be parsed."""
    for part, data in output.parts.items():
        if is_xml(part, output.types):
            try:
                earlier = output.read.get(part)
                output.roots[part] = earlier.root if earlier and earlier.data == data else parse(data)
            except Unreadable as error:
                yield found(output, 1, part, f"phần “{part}” không phải XML hợp lệ: {error}")
