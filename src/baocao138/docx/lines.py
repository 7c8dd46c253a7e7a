"""The lines under motto, issuing body and subject: ``{{ ke() }}`` alone in a paragraph.

The look (a top border, a small height) is the template's; the one thing worked out is how long the line is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lxml import etree

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.docx.errors import not_alone
from baocao138.docx.heal import Stream
from baocao138.docx.looks import Looks
from baocao138.docx.names import W
from baocao138.docx.place import shown_text
from baocao138.docx.room import available
from baocao138.docx.tags import Tag
from baocao138.docx.widths import widest_line
from baocao138.docx.xml import instructions, remove
from baocao138.model.place import DocumentPlace

SKIPPED = (W + "bookmarkStart", W + "bookmarkEnd", W + "proofErr")
AFTER_INDENT = frozenset(  # the children of w:pPr that the schema wants behind w:ind
    W + name
    for name in (
        "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment",
        "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange",
    )
)  # fmt: skip
MARK = "b138-ke"
CALL = re.compile(r"ke\s*\((.*)\)", re.DOTALL)
SHARE = re.compile(r"\s*(\d*\.?\d+)?\s*")


def is_line(tags: list[Tag]) -> bool:
    """True where a paragraph's only tag is a call of ke()."""
    return len(tags) == 1 and tags[0].kind == "print" and CALL.fullmatch(tags[0].body) is not None


def prepare(
    paragraph: etree._Element, stream: Stream, tag: Tag, place: DocumentPlace, places: list[DocumentPlace]
) -> list[Diagnostic]:
    """Empty the paragraph and leave a note of the share asked for, and of where in the template: one of ``places``."""
    call = CALL.fullmatch(tag.body)
    assert call is not None
    found = SHARE.fullmatch(call.group(1))
    share = float(found.group(1) or 1) if found else 0.0
    for child in list(paragraph):
        if child.tag != W + "pPr":
            paragraph.remove(child)
    if stream.text.strip() != tag.source or stream.has_objects:
        return [not_alone(place, tag.source)]
    if not 0 < share <= 1:
        hint = "viết {{ ke() }}, hoặc {{ ke(0.4) }} cho đường kẻ dài bằng 0,4 dòng chữ ở trên"
        return [
            finding("B419", place, f"thẻ “{tag.source}”: trong ngoặc phải là một số lớn hơn 0 và không quá 1", hint)
        ]
    paragraph.append(etree.ProcessingInstruction(MARK, f"{share} {len(places)}"))
    places.append(place)
    return []


def draw(root: etree._Element, looks: Looks, body: etree._Element, places: Sequence[DocumentPlace]) -> list[Diagnostic]:
    """Give every line of a filled part its indents. B419 where no text stands above one; ``places`` are those noted."""
    problems: dict[DocumentPlace, Diagnostic] = {}
    home = root.find(W + "body")
    for mark in instructions(root, MARK):
        paragraph = mark.getparent()
        if paragraph is None:
            continue
        share, number = (mark.text or "1 0").split()
        room = available(paragraph, body if home is None else home, looks.styles)
        above = _above(paragraph, looks)
        longest = max((_longest(each, looks, room) for each in above), default=0.0)
        if not longest:
            place = places[int(number)]
            hint = "đặt đường kẻ ngay dưới dòng chữ, không để đoạn trống ở giữa"
            problems[place] = finding("B419", place, "thẻ ke(): không có dòng chữ nào ở ngay trên đường kẻ", hint)
        _indent(paragraph, room, min(room, longest * float(share)))
        remove(mark)
    return list(problems.values())


def _above(paragraph: etree._Element, looks: Looks) -> list[etree._Element]:
    """The paragraphs directly above that have one and the same style."""
    found: list[etree._Element] = []
    for node in _before(paragraph):
        if node.tag in SKIPPED:
            continue
        if node.tag != W + "p" or (found and looks.style_of(node) != looks.style_of(found[0])):
            break
        found.append(node)
    return found


def _before(node: etree._Element) -> Iterator[etree._Element]:
    """What stands before an element, nearest first; a content control around a part of it makes no difference."""
    for sibling in node.itersiblings(preceding=True):
        yield from _opened(sibling)
    parent = node.getparent()
    if parent is not None and parent.tag == W + "sdtContent" and (control := parent.getparent()) is not None:
        yield from _before(control)


def _opened(node: etree._Element) -> Iterator[etree._Element]:
    content = node.find(W + "sdtContent") if node.tag == W + "sdt" else None
    if content is None:
        yield node
        return
    for child in reversed(content):
        yield from _opened(child)


def _longest(paragraph: etree._Element, looks: Looks, room: int) -> float:
    """The widest line of a paragraph in twips, as Word breaks it."""
    left, right, first = looks.indents(paragraph)
    style = looks.style_of(paragraph)
    runs = [(shown_text(run), looks.run_type(run, style)) for run in paragraph.iter(W + "r")]
    return widest_line(runs, room - left - right, first)


def _indent(paragraph: etree._Element, room: int, length: float) -> None:
    """Indents of equal size on both sides, so that the border is ``length`` twips long and centred."""
    properties = paragraph.find(W + "pPr")
    if properties is None:
        properties = etree.Element(W + "pPr")
        paragraph.insert(0, properties)
    for old in properties.findall(W + "ind"):
        properties.remove(old)
    side = round((room - length) / 2)
    made = etree.Element(W + "ind", {W + "left": str(side), W + "right": str(side), W + "firstLine": "0"})
    after = next((child for child in properties if child.tag in AFTER_INDENT), None)
    if after is None:
        properties.append(made)
    else:
        after.addprevious(made)
