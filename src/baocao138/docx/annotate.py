"""A copy of a Word file in which every finding is a comment at its paragraph."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lxml import etree

from baocao138.diagnostic.finding import Diagnostic, Outcome, Somewhere
from baocao138.docx.archive import pack
from baocao138.docx.comments import Comments, has_own
from baocao138.docx.names import W
from baocao138.docx.place import located
from baocao138.docx.template import Document, open_document
from baocao138.docx.xml import write
from baocao138.model.place import DocumentPlace

WEIGHTS = {True: "lỗi", False: "cảnh báo"}

Key = tuple[int, int, int, int]


def annotate(document: bytes, name: str, findings: Sequence[Diagnostic]) -> Outcome[bytes]:
    """The file with one Word comment for each of ``findings``, at the paragraph that its place names.

    Word allows no comments in headers, footers, notes and text boxes: what is found there, in another part or in the
    document as a whole stands at the paragraph that holds the text box, or at the first of the body, with its place in
    words. Comments of an earlier run make room for these. ``name`` is the file as shown to people.

    Nothing else in the file changes; the same input gives the same bytes. Where the file cannot be opened there are no
    bytes, but the reason.
    """
    opened = open_document(document, name)
    if opened.value is None:
        return Outcome(None, opened.diagnostics)
    if not findings and not has_own(opened.value):
        return Outcome(pack(opened.value.parts))
    taken = opened.value
    comments = Comments(taken)
    anchors = _Anchors(taken)
    for finding in findings:
        paragraph, exact = anchors.of(finding.place)
        _mark(paragraph, comments.add(list(_words(finding, exact))))
    taken.parts.update(comments.parts())
    taken.parts[taken.main] = write(taken.roots[taken.main])
    return Outcome(pack(taken.parts))


def _words(finding: Diagnostic, exact: bool) -> Iterator[str]:
    yield f"{finding.code} ({WEIGHTS[finding.is_error]})"
    place = finding.place
    if not exact:
        yield f"Chỗ cần xem: {_in_words(place)}"
    yield finding.message
    if finding.hint:
        yield f"Cách sửa: {finding.hint}"


def _in_words(place: Somewhere) -> str:
    if not isinstance(place, DocumentPlace):
        return str(place)
    where = str(place).removeprefix(place.file).removeprefix(", ") or "cả tệp"
    return f"{where}: “{place.text}”" if place.text else where


class _Anchors:
    """The paragraphs of the body by what a place says of them."""

    def __init__(self, document: Document) -> None:
        self._part = document.main
        self._by_place: dict[Key, etree._Element] = {}
        root = document.roots[document.main]
        for paragraph, spot in located(root):
            holder = _holder(paragraph)
            # A place that names a table, row or cell as a whole stands at the first paragraph in it.
            spots = (spot.paragraph, spot.table, spot.row, spot.column), (0, spot.table, spot.row, spot.column)
            for key in (*spots, (0, spot.table, spot.row, 0), (0, spot.table, 0, 0), (0, 0, 0, 0)):
                self._by_place.setdefault(key, holder)
        self._first = self._by_place[0, 0, 0, 0] if self._by_place else _new_first(root)

    def of(self, place: Somewhere) -> tuple[etree._Element, bool]:
        """The paragraph to mark, and whether it is the very one that was meant."""
        if isinstance(place, DocumentPlace) and place.part == self._part and (place.paragraph or place.table):
            found = self._by_place.get((place.paragraph, place.table, place.row, place.column))
            if found is not None:
                return found, True
        return self._first, False


def _holder(paragraph: etree._Element) -> etree._Element:
    """The paragraph itself; of a paragraph in a text box, the one outside that holds the box."""
    boxes = list(paragraph.iterancestors(W + "txbxContent"))
    return paragraph if not boxes else next(boxes[-1].iterancestors(W + "p"), paragraph)


def _new_first(root: etree._Element) -> etree._Element:
    """A paragraph for a body that has none."""
    body = root.find(W + "body")
    assert body is not None
    made = etree.Element(W + "p")
    body.insert(0, made)
    return made


def _mark(paragraph: etree._Element, number: str) -> None:
    """Tie a comment to the whole of a paragraph, behind its properties, which come first, and earlier comments."""
    at = 0
    while at < len(paragraph) and paragraph[at].tag in (W + "pPr", W + "commentRangeStart"):
        at += 1
    paragraph.insert(at, etree.Element(W + "commentRangeStart", {W + "id": number}))
    etree.SubElement(paragraph, W + "commentRangeEnd", {W + "id": number})
    etree.SubElement(etree.SubElement(paragraph, W + "r"), W + "commentReference", {W + "id": number})
