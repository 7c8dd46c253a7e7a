"""Branches and loops that stand for paragraphs, rows or cells and have none: what they were to print is lost.

It happens where somebody deletes a paragraph in Word and leaves its tag. Inside a paragraph an empty branch is common.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lxml import etree

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.docx.blocks import ENDS, MIDDLES, Mark, meant
from baocao138.docx.control import KEPT, OWNERS, WORDS
from baocao138.docx.heal import MARK
from baocao138.docx.xml import instructions

HOLLOW = frozenset({"if", "for", *MIDDLES})


def check(root: etree._Element, marks: Sequence[Mark]) -> Iterator[Diagnostic]:
    """``root`` is a part with its tags taken out, an instruction with its number in the place of each."""
    for node in instructions(root, MARK):
        mark = marks[int(node.text or 0)]
        behind = _behind(node, marks) if _stands_for_more(mark) and meant(mark) in HOLLOW else None
        if behind is not None and _stands_for_more(behind) and meant(behind) in (*ENDS, *MIDDLES):
            what, tag = WORDS[mark.tag.level], mark.tag.source
            message = f"dưới thẻ “{tag}” không có {what} nào: phần mà thẻ này chọn in sẽ mất"
            hint = f"thêm {what} cần in vào giữa “{tag}” và “{behind.tag.source}”, hoặc xóa “{tag}”"
            yield finding("B427", mark.place, message, hint)


def _stands_for_more(mark: Mark) -> bool:
    return mark.sound and mark.tag.kind == "block" and mark.tag.level in OWNERS


def _behind(node: etree._Element, marks: Sequence[Mark]) -> Mark | None:
    """The tag that stands next, with nothing but remarks between; None where there is something."""
    for following in node.itersiblings():
        if isinstance(following, etree._ProcessingInstruction) and following.target == MARK:
            mark = marks[int(following.text or 0)]
            if mark.tag.kind != "comment":
                return mark
        elif following.tag not in KEPT:
            return None
    return None
