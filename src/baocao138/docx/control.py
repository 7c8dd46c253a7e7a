"""Tags that stand for a whole paragraph, row or cell: ``{%p %}``, ``{%tr %}``, ``{%tc %}`` and their comments.

What they stand for is taken out, so nothing else may stand in it: text beside them would vanish without a word.
"""

from __future__ import annotations

from copy import deepcopy

from lxml import etree

from baocao138.docx.heal import MARK, TEXT, Stream
from baocao138.docx.names import W
from baocao138.docx.tags import Tag
from baocao138.docx.xml import local_name, remove

OWNERS = {"p": W + "p", "tr": W + "tr", "tc": W + "tc"}
WORDS = {"p": "đoạn", "tr": "dòng của bảng", "tc": "ô của bảng"}
OBJECTS = tuple(
    W + name for name in ("drawing", "pict", "object", "fldChar", "footnoteReference", "endnoteReference", "sym")
)
KEPT = frozenset({W + "bookmarkStart", W + "bookmarkEnd"})


def owner(paragraph: etree._Element, level: str) -> etree._Element | None:
    """The paragraph, row or cell that the tag stands for; None for a row tag outside of tables."""
    node: etree._Element | None = paragraph
    while node is not None and node.tag != OWNERS[level]:
        node = None if node.tag == W + "txbxContent" else node.getparent()
    return node


def trouble(owned: etree._Element | None, tag: Tag, stream: Stream) -> tuple[str, str]:
    """Why the tag may not stand here, and what to do; ("", "") where it may."""
    word = WORDS[tag.level]
    if owned is None:
        return f"thẻ “{tag.source}” dành cho bảng nhưng không đứng trong bảng nào", "dùng {%p … %} cho đoạn văn"
    text = "".join(node.text or "" for node in owned.iter(*TEXT))
    if (
        "".join(text.split()) != "".join(tag.source.split())
        or stream.has_objects
        or owned.find(".//" + W + "drawing") is not None
    ):
        message = f"thẻ “{tag.source}” phải đứng một mình trong {word}: phần khác trong đó sẽ bị mất"
        return message, f"chuyển phần chữ hoặc thẻ đứng cạnh sang {word} khác"
    if next(owned.iter(*OBJECTS), None) is not None:
        return f"thẻ “{tag.source}” đứng chung {word} với hình hoặc trường", f"chuyển hình hoặc trường sang {word} khác"
    return "", ""


def replace(owned: etree._Element, number: int) -> etree._Element:
    """Put a processing instruction in the place of the paragraph, row or cell, and return its parent.

    Bookmarks that begin or end there stay. So does a section break, behind the tag: LibreOffice takes the empty
    paragraph of a break away and gives the break to the paragraph above.
    """
    parent = owned.getparent()
    assert parent is not None
    mark = etree.ProcessingInstruction(MARK, str(number))
    for bookmark in [node for node in owned if node.tag in KEPT]:
        owned.addprevious(bookmark)
    if owned.find(W + "pPr/" + W + "sectPr") is None:
        parent.replace(owned, mark)
        return parent
    owned.addprevious(mark)
    for child in [each for each in owned if each.tag != W + "pPr"]:
        owned.remove(child)
    return parent


def hoist(mark: etree._Element) -> etree._Element:
    """Lift the instruction of an inline control tag out of its run, which is split in two; return the run's parent.

    So a condition may begin in one run and end in another, and each repetition keeps the looks of its runs.
    """
    text = mark.getparent()
    assert text is not None
    run = text.getparent()
    if run is None or local_name(run) != "r":
        return text
    rest = deepcopy_empty(run)
    tail = deepcopy_empty(text)
    tail.text, mark.tail = mark.tail, None
    tail.extend(list(mark.itersiblings()))
    following = list(text.itersiblings())
    rest.append(tail)
    rest.extend(following)
    run.addnext(rest)
    run.addnext(mark)
    for half in (run, rest):
        _drop_if_empty(half)
    parent = mark.getparent()
    assert parent is not None
    return parent


def deepcopy_empty(node: etree._Element) -> etree._Element:
    """A copy of an element with its attributes and its properties (w:rPr), without content."""
    copy = node.makeelement(node.tag, {str(name): str(value) for name, value in node.attrib.items()})
    for child in node:
        if local_name(child) == "rPr":
            copy.append(deepcopy(child))
    return copy


def _drop_if_empty(run: etree._Element) -> None:
    for child in list(run):
        if child.tag in TEXT and not child.text and not len(child):
            run.remove(child)
    if all(local_name(child) == "rPr" for child in run):
        remove(run)
