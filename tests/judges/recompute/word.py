"""A built report read as a zip of XML: paragraphs and tables in their order."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def written(element: etree._Element) -> str:
    """The text of a paragraph or a cell, tabs and breaks as blanks."""
    parts = []
    for node in element.iter():
        if node.tag == W + "t":
            parts.append(node.text or "")
        elif node.tag in (W + "tab", W + "br", W + "p"):
            parts.append(" ")
    return " ".join("".join(parts).split())


@dataclass(frozen=True)
class Report:
    """What stands in the body of the document: a string for a paragraph, lists of cells for a table."""

    blocks: list[str | list[list[str]]]

    @property
    def body(self) -> list[str]:
        """The paragraphs between the letterhead and the signature (which are tables)."""
        first, second = [n for n, b in enumerate(self.blocks) if isinstance(b, list)][:2]
        return [b for b in self.blocks[first + 1 : second] if isinstance(b, str) and b]

    @property
    def annexes(self) -> list[list[list[str]]]:
        """The tables after the signature."""
        return [b for b in self.blocks if isinstance(b, list)][2:]

    @property
    def text(self) -> str:
        return "\n".join(b for b in self.blocks if isinstance(b, str))


def report(file: Path) -> Report:
    """Reads word/document.xml."""
    with zipfile.ZipFile(file) as archive:
        root = etree.fromstring(archive.read("word/document.xml"))
    body = root.find(W + "body")
    assert body is not None
    blocks: list[str | list[list[str]]] = []
    for node in body:
        if node.tag == W + "tbl":
            blocks.append([[written(c) for c in row.findall(W + "tc")] for row in node.findall(W + "tr")])
        elif node.tag == W + "p":
            blocks.append(written(node))
    return Report(blocks)
