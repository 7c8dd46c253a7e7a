"""Room: read. Bytes become a plain tree of texts with places; what is not clearly meant is refused. No disk here."""

from __future__ import annotations

from baocao138.read.document import read_document
from baocao138.read.tree import Mapping, Node, Plain, Scalar, Sequence

__all__ = ["Mapping", "Node", "Plain", "Scalar", "Sequence", "read_document"]
