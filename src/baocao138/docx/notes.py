"""Notes called in a loop: each round gets a note of its own, as Word wants one note for each call."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy

from lxml import etree

from baocao138.docx.names import W
from baocao138.docx.numbers import whole
from baocao138.docx.xml import Parsed

CALLS = {"footnote": W + "footnoteReference", "endnote": W + "endnoteReference"}


def renumber(body: Parsed, notes: Mapping[str, etree._Element]) -> frozenset[str]:
    """Copy the notes that a filled body calls more than once. The kinds of notes (footnote, endnote) that were changed.

    ``notes`` are the roots of the parts with the notes, by kind.
    """
    called = {kind: root for kind, root in notes.items() if CALLS[kind].rpartition("}")[2].encode() in body.data}
    return frozenset(kind for kind, root in called.items() if _doubled(body.root, root, kind))


def _doubled(body: etree._Element, root: etree._Element, kind: str) -> bool:
    by_id = {note.get(W + "id", ""): note for note in root.iterchildren(W + kind)}
    called: set[str] = set()
    last = max((whole(each) for each in by_id), default=0)
    doubled = False
    for call in body.iter(CALLS[kind]):
        name = call.get(W + "id", "")
        if name in called and name in by_id:
            last += 1
            copy = deepcopy(by_id[name])
            copy.set(W + "id", str(last))
            root.append(copy)
            call.set(W + "id", str(last))
            doubled = True
        called.add(name)
    return doubled
