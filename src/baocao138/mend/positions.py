"""Where a date, a period or a count stands in the four kinds of file (docs/cac-khoa.md; forms are in ``schema``)."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

from baocao138.read.tree import Mapping, Node, Scalar, Sequence


class Kind(Enum):
    """What a text has to be."""

    DATE = auto()
    PERIOD = auto()
    COUNT = auto()
    PROSE = auto()
    """An agency's paragraph, with figures in ``{{ }}``."""


class Value(NamedTuple):
    """A text, and what it has to be."""

    kind: Kind
    scalar: Scalar


TOP = {"ky": Kind.PERIOD, "ngay": Kind.DATE, "tu_ngay": Kind.DATE, "den_ngay": Kind.DATE}
IN_ITEMS = {
    "bao-cao-don-vi": ("noi_dung", {"so_lieu": Kind.COUNT, "doan": Kind.PROSE}),
    "bao-cao-tong-hop": ("sua_loi_van", {"doan": Kind.PROSE}),
    "danh-muc-don-vi": ("don_vi", {"tu": Kind.DATE, "den": Kind.DATE}),
    "danh-muc-chi-tieu": ("chi_tieu", {"tu": Kind.DATE, "den": Kind.DATE}),
}


def values(tree: Mapping) -> Iterator[Value]:
    """Every text of a file of ours whose form is known; nothing of a file that does not say what it is."""
    loai = tree.get("loai")
    items = IN_ITEMS.get(loai.value) if isinstance(loai, Scalar) else None
    if not items:
        return
    yield from _under(tree, TOP if items[0] in ("noi_dung", "sua_loi_van") else {})
    listed = tree.get(items[0])
    for item in listed.items if isinstance(listed, Sequence) else ():
        yield from _under(item, items[1])


def _under(node: Node, kinds: dict[str, Kind]) -> Iterator[Value]:
    for key, kind in kinds.items():
        found = node.get(key) if isinstance(node, Mapping) else None
        for scalar in _scalars(found) if found else ():
            yield Value(kind, scalar)


def _scalars(node: Node) -> Iterator[Scalar]:
    if isinstance(node, Scalar):
        yield node
    else:
        for child in node.items if isinstance(node, Sequence) else [child for _, child in node.items()]:
            yield from _scalars(child)
