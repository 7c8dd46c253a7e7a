"""Finding in the tree what a pydantic error speaks of."""

from __future__ import annotations

import re

from baocao138.model.place import Place
from baocao138.read.tree import Mapping, Node, Scalar, Sequence

Loc = tuple[int | str, ...]


def without_tags(loc: Loc) -> Loc:
    """The path in the file: without the names of union members, which begin with what no key can hold."""
    return tuple(step for step in loc if not (isinstance(step, str) and step.startswith("\0")))


def node_at(tree: Node, loc: Loc) -> Node:
    """The deepest node that exists on the path."""
    node = tree
    for step in loc:
        below: Node | None = None
        if isinstance(node, Mapping) and isinstance(step, str):
            below = node.get(step)
        elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
            below = node.items[step]
        if below is None:
            break
        node = below
    return node


def key_place(tree: Mapping, loc: Loc) -> Place:
    """The place of the last key on the path; of the value where the path ends in a list."""
    parent = node_at(tree, loc[:-1])
    if isinstance(parent, Mapping) and isinstance(loc[-1], str) and loc[-1] in parent:
        return parent.key(loc[-1]).place
    return head(node_at(tree, loc))


def parent_place(tree: Mapping, loc: Loc) -> Place:
    """Where to point when something is missing from the mapping at ``loc``: its key, else its first key."""
    if loc and isinstance(loc[-1], str):
        return key_place(tree, loc)
    return head(node_at(tree, loc))


def head(node: Node) -> Place:
    """The place where a node begins, without its whole extent."""
    if isinstance(node, Scalar):
        return node.place
    if isinstance(node, Mapping):
        for key in node:
            return node.key(key).place
    if isinstance(node, Sequence) and node.items:
        return head(node.items[0])
    return node.place


def first_word(node: Node) -> Place:
    """The first word of a text, or of the first of several: in a block it stands below the sign of the block."""
    if isinstance(node, Sequence) and node.items:
        return first_word(node.items[0])
    word = re.match(r"\s*(\S+)", node.value) if isinstance(node, Scalar) and node.style in (">", "|") else None
    return node.at(*word.span(1)) if isinstance(node, Scalar) and word else head(node)
