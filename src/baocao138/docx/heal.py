"""A paragraph's text over all its runs, and tags split over runs joined into the run of their opening brace."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from operator import attrgetter
from typing import NamedTuple

from lxml import etree

from baocao138.docx.names import SPACE, A, M, W
from baocao138.docx.place import HOLDS_TEXT
from baocao138.docx.tags import Tag

MARK = "b138"
TEXT = frozenset({W + "t", M + "t", A + "t", W + "instrText", W + "delText"})
SOFT = {W + "tab": "\t", W + "br": "\n", W + "cr": "\n", W + "noBreakHyphen": "-"}
ZERO = frozenset(
    W + name
    for name in (
        "pPr", "rPr", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "lastRenderedPageBreak", "proofErr",
        "bookmarkStart", "bookmarkEnd", "softHyphen", "permStart", "permEnd", "commentRangeStart", "commentRangeEnd",
    )
)  # fmt: skip
CONTAINERS = HOLDS_TEXT | {W + "del", W + "moveFrom", M + "oMath", M + "oMathPara", M + "r", A + "r", A + "fld"}
HIDDEN = frozenset({W + "instrText", W + "delText"})
OBJECT = "\ufffc"


class Span(NamedTuple):
    """A stretch of the paragraph's text and the element it comes from; ``kind`` text, soft or object."""

    start: int
    end: int
    node: etree._Element
    kind: str


_start, _end = attrgetter("start"), attrgetter("end")


class Stream(NamedTuple):
    """The text of a paragraph at character level."""

    text: str
    spans: tuple[Span, ...]

    def over(self, tag: Tag) -> list[Span]:
        """The spans that a tag lies over."""
        first = bisect_right(self.spans, tag.start, key=_end)
        behind = bisect_left(self.spans, tag.end, first, key=_start)
        return [span for span in self.spans[first:behind] if span.start < span.end]

    def shown(self, tags: Sequence[Tag]) -> str:
        """The text with NUL for all that is in a tag, deleted or the code of a field; as long as before."""
        kept = list(self.text)
        hidden = [(span.start, span.end) for span in self.spans if span.node.tag in HIDDEN]
        for start, end in [*hidden, *((tag.start, tag.end) for tag in tags)]:
            kept[start:end] = "\0" * (end - start)
        return "".join(kept)

    @property
    def has_objects(self) -> bool:
        """True where something stands in the paragraph that is not text: a picture, a field, a note."""
        return any(span.kind == "object" for span in self.spans)


def stream(paragraph: etree._Element) -> Stream:
    """Read a paragraph; what is not text counts as one character."""
    spans: list[Span] = []
    pieces: list[str] = []
    position = 0
    for node, text, kind in _walk(paragraph):
        spans.append(Span(position, position + len(text), node, kind))
        pieces.append(text)
        position += len(text)
    return Stream("".join(pieces), tuple(spans))


def leaf(node: etree._Element) -> Stream:
    """The stream of an element that holds nothing but text, such as a document property."""
    text = node.text or ""
    return Stream(text, (Span(0, len(text), node, "text"),))


def _walk(node: etree._Element) -> Iterator[tuple[etree._Element, str, str]]:
    for child in node:
        tag = child.tag
        if tag in TEXT:
            yield child, child.text or "", "text"
        elif tag in CONTAINERS:
            yield from _walk(child)
        elif tag in SOFT:
            hard = child.get(W + "type", "textWrapping") != "textWrapping"
            yield child, OBJECT if hard else SOFT[tag], "object" if hard else "soft"
        elif tag not in ZERO:
            yield child, OBJECT, "object"


def obstacle(paragraph: Stream, tag: Tag) -> str:
    """Why a tag cannot be joined, in words; "" where it can."""
    spans = paragraph.over(tag)
    if any(span.kind == "object" for span in spans):
        return "có hình, trường, chú thích hoặc dấu ngắt trang nằm giữa thẻ"
    nodes = [span.node for span in spans if span.kind == "text"]
    if any(node.tag == W + "delText" for node in nodes):
        return "thẻ nằm trong phần đã xóa còn theo dõi thay đổi (Track Changes)"
    if any(node.tag != nodes[0].tag for node in nodes):
        return "thẻ nằm nửa trong mã trường, nửa ngoài mã trường"
    return ""


def opener(paragraph: Stream, tag: Tag) -> etree._Element:
    """The text element in which the tag begins."""
    return next(span.node for span in paragraph.over(tag) if span.kind == "text")


def embed(paragraph: Stream, numbered: Mapping[int, Tag]) -> None:
    """Replace each tag by a processing instruction with its number, where its opening brace stood.

    So the tree stays well-formed until it is written out as the source of a Jinja template.
    """
    touched: dict[int, list[tuple[int, Tag]]] = {}
    for number, tag in sorted(numbered.items(), key=lambda item: item[1].start):
        for span in paragraph.over(tag):
            touched.setdefault(span.start, []).append((number, tag))
    for span in paragraph.spans:
        touching = touched.get(span.start, ()) if span.start < span.end else ()
        if not touching:
            continue
        if span.kind == "soft":
            parent = span.node.getparent()
            if parent is not None:
                parent.remove(span.node)
            continue
        _rewrite(span, paragraph.text, touching)


def _rewrite(span: Span, text: str, touching: Sequence[tuple[int, Tag]]) -> None:
    node, position = span.node, span.start
    node.text = ""
    last: etree._Element | None = None
    for number, tag in touching:
        _append(node, last, text[position : max(position, tag.start)])
        if tag.start >= span.start:
            last = etree.ProcessingInstruction(MARK, str(number))
            node.append(last)
        position = min(tag.end, span.end)
    _append(node, last, text[position : span.end])
    if node.tag in (W + "t", W + "instrText"):
        node.set(SPACE, "preserve")


def _append(node: etree._Element, last: etree._Element | None, text: str) -> None:
    if last is None:
        node.text = (node.text or "") + text
    else:
        last.tail = (last.tail or "") + text
