"""Page and section breaks in a loop: one paragraph in Word, one break for each round in the report."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from lxml import etree

from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.docx.blocks import ENDS, Mark, meant
from baocao138.docx.heal import MARK
from baocao138.docx.looks import is_on
from baocao138.docx.names import W
from baocao138.docx.uses import Uses
from baocao138.model.fields import Field, Shape, Use
from baocao138.model.place import DocumentPlace

SECTION, PAGE = "ngắt phần (section break)", "ngắt trang (page break)"
EFFECT = {SECTION: "mỗi lần lặp thành một phần riêng của văn bản", PAGE: "mỗi lần lặp sang một trang mới"}


class Break(NamedTuple):
    """A break: what it is, where it stands, the loop around it."""

    kind: str
    place: DocumentPlace
    loop: Mark


def kind_of(paragraph: etree._Element) -> str:
    """The break that a paragraph brings, "" for none."""
    if paragraph.find(W + "pPr/" + W + "sectPr") is not None:
        return SECTION
    breaks = any(node.get(W + "type") == "page" for node in paragraph.iter(W + "br"))
    return PAGE if breaks or is_on(paragraph.find(W + "pPr/" + W + "pageBreakBefore")) else ""


def in_loops(
    root: etree._Element, marks: Sequence[Mark], breaks: Mapping[etree._Element, tuple[str, DocumentPlace]]
) -> Iterator[Break]:
    """The breaks that stand in loops, one for each loop; ``root`` is a part with its tags taken out."""
    loops: list[Mark] = []
    for node in root.iter() if breaks else ():
        if isinstance(node, etree._ProcessingInstruction) and node.target == MARK:
            mark = marks[int(node.text or 0)]
            if meant(mark) == "for":
                loops.append(mark)
            elif ENDS.get(meant(mark)) == "for" and loops:
                loops.pop()
        elif node in breaks:
            yield from (Break(*breaks[node], loop) for loop in loops)


def check(found: Sequence[Break], uses: Uses, tree: Field) -> Iterator[Diagnostic]:
    """Those in a loop over paragraphs. A loop over what has parts of its own, such as annexes, may well break pages."""
    everything = dict(tree.walk())
    for kind, place, loop in found:
        path = uses.over.get((loop.place, loop.tag.start), "")
        field = everything.get(path)
        if field is not None and field.item is not None and _of_paragraphs(field.item):
            message = f"{kind} nằm trong vòng lặp “{loop.tag.source}”: {EFFECT[kind]}"
            hint = "xóa chỗ ngắt này, hoặc chuyển nó ra ngoài vòng lặp"
            yield finding("B429", place, message, hint, Related(loop.place, "vòng lặp bắt đầu ở đây"))


def _of_paragraphs(item: Field) -> bool:
    return item.shape is Shape.TEXT or any(each.use is Use.VITAL for each in item.fields.values())
