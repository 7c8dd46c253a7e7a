"""Which part is what: content types and relationships of a package (ECMA-376 part 2)."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from typing import NamedTuple

from lxml import etree

from baocao138.docx.names import CT, REL, TYPES, WORDML

MAIN = WORDML + "document.main+xml"
STYLES = WORDML + "styles+xml"
SETTINGS = WORDML + "settings+xml"
KINDS = {
    MAIN: "body",
    WORDML + "template.main+xml": "body",
    WORDML + "header+xml": "header",
    WORDML + "footer+xml": "footer",
    WORDML + "footnotes+xml": "footnote",
    WORDML + "endnotes+xml": "endnote",
    WORDML + "comments+xml": "comment",
}


class ContentTypes(NamedTuple):
    """The content type of each part: its own, or that of its extension."""

    own: Mapping[str, str]
    by_extension: Mapping[str, str]

    def of(self, name: str) -> str:
        """The type of a part, "" where none is given."""
        return self.own.get(name.lower()) or self.by_extension.get(name.rpartition(".")[2].lower(), "")


def content_types(root: etree._Element) -> ContentTypes:
    """Read [Content_Types].xml."""
    own = {
        each.get("PartName", "").lstrip("/").lower(): each.get("ContentType", "") for each in root.iter(CT + "Override")
    }
    extensions = {each.get("Extension", "").lower(): each.get("ContentType", "") for each in root.iter(CT + "Default")}
    return ContentTypes(own, extensions)


def is_xml(name: str, types: ContentTypes) -> bool:
    """True for parts to be parsed."""
    kind = types.of(name)
    return name == TYPES or name.endswith(".rels") or kind.endswith(("+xml", "/xml"))


def relations_name(part: str) -> str:
    """The part that holds the relationships of ``part`` ("" = the package's own)."""
    folder, base = posixpath.split(part)
    return posixpath.join(folder, "_rels", base + ".rels")


def owner_name(relations_part: str) -> str:
    """The part whose relationships a .rels part holds ("" = the package)."""
    folder, base = posixpath.split(relations_part)
    return posixpath.join(posixpath.dirname(folder), base.removesuffix(".rels"))


NO_RELATIONS = f'<Relationships xmlns="{REL[1:-1]}"/>'.encode()


class Relation(NamedTuple):
    """One relationship; ``target`` is a part's name, or as written where it points outside."""

    id: str
    type: str
    target: str
    external: bool


def relations(root: etree._Element, part: str) -> list[Relation]:
    """The relationships of ``part``, read from its .rels."""
    found = []
    for each in root.iter(REL + "Relationship"):
        target, external = each.get("Target", ""), each.get("TargetMode") == "External"
        if not external:
            target = posixpath.normpath(posixpath.join("/", posixpath.dirname(part), target)).lstrip("/")
        found.append(Relation(each.get("Id", ""), each.get("Type", ""), target, external))
    return found


def add_relation(root: etree._Element, part: str, target: str, kind: str, stem: str, first: int = 1) -> str:
    """A relationship of ``part`` to another part; its id: ``stem`` and a number that is free, from ``first`` on."""
    taken = {each.get("Id") for each in root}
    name = next(name for number in range(first, first + len(taken) + 1) if (name := f"{stem}{number}") not in taken)
    written = posixpath.relpath(target, posixpath.dirname(part) or ".")
    etree.SubElement(root, REL + "Relationship", {"Id": name, "Type": kind, "Target": written})
    return name
