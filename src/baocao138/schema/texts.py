"""The template marks in a file's texts: figures in an agency's sentences, totals and conditions in the frame's."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic
from baocao138.model.place import Passage
from baocao138.prose.agency import read_paragraph
from baocao138.prose.frame import check_frame_text
from baocao138.read.tree import Mapping, Node, Scalar, Sequence

FRAME_TEXTS = frozenset({"doan", "gach_dau_dong", "y", "con", "tieu_de", "mo_dau", "ket_bai", "can_cu", "trich_yeu"})
# What the office rewrites for an agency keeps the agency's figures, so it is written like an agency's text.
REWORDED = "sua_loi_van"


def text_problems(tree: Mapping, kind: str) -> list[Diagnostic]:
    """Every problem of the marks in the texts, whatever else is wrong with the file."""
    if kind == "bao-cao-don-vi":
        return [problem for passage in _under(tree, "doan") for problem in read_paragraph(passage)[1]]
    if kind == "bao-cao-tong-hop":
        return [problem for passage in _frame_texts(tree) for problem in check_frame_text(passage)] + [
            problem
            for node in _children(tree.get(REWORDED))
            if isinstance(node, Mapping)
            for passage in _under(node, "doan")
            for problem in read_paragraph(passage)[1]
        ]
    return []


def _children(node: Node | None) -> list[Node]:
    if isinstance(node, Sequence):
        return list(node.items)
    if isinstance(node, Mapping):
        return [value for _, value in node.items()]
    return []


def _scalars(node: Node | None) -> Iterator[Passage]:
    """The scalars directly at the node or in its list, not those under further keys."""
    if isinstance(node, Scalar):
        yield Passage(node.value, node)
    elif isinstance(node, Sequence):
        for item in node.items:
            if not isinstance(item, Mapping):
                yield from _scalars(item)


def _under(node: Node, wanted: str) -> Iterator[Passage]:
    if isinstance(node, Mapping):
        for key, value in node.items():
            if key == wanted:
                yield from _scalars(value)
            else:
                yield from _under(value, wanted)
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _under(item, wanted)


def _frame_texts(node: Node) -> Iterator[Passage]:
    if isinstance(node, Mapping):
        for key, value in node.items():
            if key == REWORDED:
                continue
            if key in FRAME_TEXTS:
                yield from _scalars(value)
            yield from _frame_texts(value)
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _frame_texts(item)
