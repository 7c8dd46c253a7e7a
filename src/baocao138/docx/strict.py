"""Word's "Strict Open XML Document": the same content under other names (ISO/IEC 29500-1 against 29500-4)."""

from __future__ import annotations

import re

from baocao138.docx.names import ROOT_RELATIONS

SIGN = b"http://purl.oclc.org/ooxml/"
NAMES = re.compile(re.escape(SIGN) + rb"(wordprocessingml|drawingml|officeDocument|spreadsheetml|presentationml)/")
USUAL = rb"http://schemas.openxmlformats.org/\1/2006/"
SAYS_SO = re.compile(rb'\s[\w.-]+:conformance="strict"')
# The only names that are spelt otherwise.
SPELT = (
    (b"2006/extendedProperties", b"2006/extended-properties"),
    (b"2006/customProperties", b"2006/custom-properties"),
)


def loosened(parts: dict[str, bytes]) -> dict[str, bytes]:
    """The parts under the usual names; those of an ordinary Word file come back as they are."""
    if SIGN not in parts.get(ROOT_RELATIONS, b""):
        return parts
    return {name: _renamed(data) if SIGN in data else data for name, data in parts.items()}


def _renamed(data: bytes) -> bytes:
    data = SAYS_SO.sub(b"", NAMES.sub(USUAL, data))
    for strict, usual in SPELT:
        data = data.replace(strict, usual)
    return data
