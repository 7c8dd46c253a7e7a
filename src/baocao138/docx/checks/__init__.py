"""The eleven checks that every file passes before anybody gets it, run on its bytes as they will be written."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.docx import opc
from baocao138.docx.checks import (
    cells,
    identity,
    links,
    rows,
    same_bytes,
    section,
    spaces,
    stray_text,
    styles,
    wellformed,
)
from baocao138.docx.checks.base import Output
from baocao138.docx.names import TYPES
from baocao138.docx.package import unpack
from baocao138.docx.xml import Parsed, Unreadable, parse
from baocao138.model.place import DocumentPlace

# Check 10 (no tag left) looks at the template instead, in leftover.py: a value may well hold what looks like a tag.
NOTHING: Mapping[str, Parsed] = MappingProxyType({})
CHECKS = (
    wellformed.check,
    cells.check,
    rows.check,
    stray_text.check,
    identity.check,
    links.check,
    section.check,
    styles.check,
    spaces.check,
    same_bytes.check,
)


def check_output(document: bytes, name: str, read: Mapping[str, Parsed] = NOTHING) -> tuple[Diagnostic, ...]:
    """All that is wrong with a finished file; nothing, as a rule.

    ``read`` are parts that have been parsed already. They are not parsed again where the file holds those very bytes.
    """
    package = unpack(document, name, {part: earlier.data for part, earlier in read.items()})
    if package.value is None:
        return package.diagnostics
    parts = package.value.parts
    try:
        types = opc.content_types(parse(parts.get(TYPES, b"")))
    except Unreadable as error:
        return (finding("B441", DocumentPlace(name, TYPES), str(error)),)
    output = Output(name, document, parts, types, read, {}, {})
    return tuple(problem for check in CHECKS for problem in check(output))
