"""Names of parts that differ from what the file calls them in small and capital letters only.

A package takes no notice of that (ECMA-376 part 2, 6.2.2.3): "Word/Document.xml" is what "word/document.xml" names.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from html import unescape

from baocao138.docx import opc
from baocao138.docx.names import ROOT_RELATIONS, TYPES

TARGET = re.compile(rb"\sTarget\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")


def as_linked(parts: dict[str, bytes]) -> dict[str, bytes]:
    """The parts under the names by which they are linked; those of an ordinary file come back as they are."""
    spelt = {name.lower(): name for name in parts}
    names = {name.lower(): name for name in (TYPES, ROOT_RELATIONS) if name.lower() in spelt}
    waiting = [ROOT_RELATIONS] if ROOT_RELATIONS.lower() in spelt else []
    while waiting:
        links = waiting.pop()
        for target in _targets(parts[spelt[links.lower()]], opc.owner_name(links)):
            own = opc.relations_name(target)
            if target.lower() in spelt and target.lower() not in names:
                names[target.lower()] = target
                if own.lower() in spelt and own.lower() not in names:
                    names[own.lower()] = own
                    waiting.append(own)
    if all(spelt[lowered] == name for lowered, name in names.items()):
        return parts
    return {names.get(name.lower(), name): data for name, data in parts.items()}


def _targets(links: bytes, owner: str) -> Iterator[str]:
    for found in TARGET.finditer(links):
        written = unescape((found[1] or found[2] or b"").decode("utf-8", "replace"))
        yield posixpath.normpath(posixpath.join("/", posixpath.dirname(owner), written)).lstrip("/")
