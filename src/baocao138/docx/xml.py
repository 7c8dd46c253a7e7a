"""Reading and writing one XML part, trusting nothing in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from lxml import etree

from baocao138.docx.names import PREFIXES

DECLARATION = b"<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"


class Unreadable(Exception):
    """A part that is not XML, or XML of a kind that Word never writes. The text says what, in Vietnamese."""


class Parsed(NamedTuple):
    """The bytes of a part and the tree that they make."""

    data: bytes
    root: etree._Element


def parser(*, keep_instructions: bool = False) -> etree.XMLParser:
    """A strict parser: no entities, no document type, no network, libxml2's own limits on size and depth."""
    return etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        recover=False,
        remove_comments=True,
        remove_pis=not keep_instructions,
    )


def parse(data: bytes) -> etree._Element:
    """The root of a part. Unreadable where it is not well-formed or brings a document type (a door for bombs)."""
    try:
        root = etree.fromstring(data, parser())
    except (etree.XMLSyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None)
        raise Unreadable(f"XML không hợp lệ ở dòng {line}" if line else "XML không hợp lệ") from None
    tree = root.getroottree()
    if tree.docinfo.internalDTD is not None or tree.docinfo.doctype:
        raise Unreadable("có khai báo DTD, Word không bao giờ ghi như vậy")
    return root


def write(root: etree._Element) -> bytes:
    """The bytes of a part, always in UTF-8 and always the same."""
    return DECLARATION + etree.tostring(root, encoding="UTF-8", xml_declaration=False)


def elements(path: str) -> Callable[[etree._Element], list[etree._Element]]:
    """A compiled XPath, with Word's prefixes, that finds elements."""
    compiled = etree.XPath(path, namespaces=PREFIXES)

    def find(root: etree._Element) -> list[etree._Element]:
        found = compiled(root)
        return [each for each in found if isinstance(each, etree._Element)] if isinstance(found, list) else []

    return find


def strings(path: str) -> Callable[[etree._Element], list[str]]:
    """A compiled XPath, with Word's prefixes, that finds texts or attributes."""
    compiled = etree.XPath(path, namespaces=PREFIXES, smart_strings=False)

    def find(root: etree._Element) -> list[str]:
        found = compiled(root)
        return [str(each) for each in found] if isinstance(found, list) else []

    return find


def instructions(root: etree._Element, target: str) -> list[etree._Element]:
    """The processing instructions of a kind, in the order of the document."""
    return [
        node for node in root.iter(etree.PI) if isinstance(node, etree._ProcessingInstruction) and node.target == target
    ]


def text_of(node: etree._Element) -> str:
    """All text in an element."""
    return "".join(str(piece) for piece in node.itertext())


def remove(node: etree._Element) -> None:
    """Take an element out; what stands behind it (its tail, white space in these documents) goes with it."""
    parent = node.getparent()
    if parent is not None:
        parent.remove(node)


def local_name(node: etree._Element) -> str:
    """The name without namespace; "" for a processing instruction."""
    tag: object = node.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""
