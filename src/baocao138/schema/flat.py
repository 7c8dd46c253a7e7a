"""Lines that belong under a key but stand level with it, so that the key seems empty: one mistake, told once."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from typing import NamedTuple

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.identifier import IDENTIFIER
from baocao138.read.tree import Mapping, Node, Scalar, Sequence
from baocao138.schema.keys import ENTRIES, keys_at, lines_of
from baocao138.schema.leaf import Form
from baocao138.schema.locate import Loc

_FIGURES, _WHOLE = "so_lieu", "tong"


class Flat(NamedTuple):
    """A key that seems empty, and the keys that belong under it."""

    loc: Loc
    children: tuple[str, ...]
    problem: Diagnostic

    @property
    def settled(self) -> set[Loc]:
        """All places of which nothing more need be said."""
        return {self.loc, *((*self.loc[:-1], child) for child in self.children)}


def flattened(node: Node, form: type[Form], loc: Loc = ()) -> Iterator[Flat]:
    """Every such key below a node."""
    if isinstance(node, Sequence):
        for at, item in enumerate(node.items):
            yield from flattened(item, form, (*loc, at))
    elif isinstance(node, Mapping):
        for key, value in node.items():
            if isinstance(value, Scalar) and value.is_empty and not node.closing:
                children = _children(node, form, loc, key)
                if children:
                    yield Flat((*loc, key), tuple(children), _problem(node, key, children))
            yield from flattened(value, form, (*loc, key))


def _children(node: Mapping, form: type[Form], loc: Loc, key: str) -> list[str]:
    names = list(node)
    after = names[names.index(key) + 1 :]
    if _FIGURES in loc:
        return _of_figure(node, after) if loc[-1] == _FIGURES else _of_axis(node, key, after)
    known = keys_at(form, loc)
    if key not in known:
        return []
    below = keys_at(form, (*loc, key))
    found = []
    for name in after:
        if name in known or not (name in below or (key == _FIGURES and IDENTIFIER.fullmatch(name))):
            break
        found.append(name)
    return found


def _of_figure(figures: Mapping, after: list[str]) -> list[str]:
    """``tong`` is no indicator: it and the axes behind it belong to the figure above."""
    if after[:1] != [_WHOLE]:
        return []
    return [_WHOLE, *takewhile(lambda name: isinstance(figures.get(name), Mapping), after[1:])]


def _of_axis(breakdown: Mapping, key: str, after: list[str]) -> list[str]:
    def is_group(name: str) -> bool:
        value = breakdown.get(name)
        return name != _WHOLE and isinstance(value, Scalar) and not value.is_empty

    return [] if key == _WHOLE else list(takewhile(is_group, after))


def _problem(node: Mapping, key: str, children: list[str]) -> Diagnostic:
    lines = lines_of(node, children)
    if key == ENTRIES:
        hint = f"viết “- {children[0]}” thụt vào 2 dấu cách, các dòng còn lại của mục thụt vào 4 dấu cách"
        return finding("B103", node.key(children[0]).place, f"{lines} là một mục của “{key}” nhưng chưa thụt vào", hint)
    return finding(
        "B103",
        node.key(children[0]).place,
        f"{lines} là của “{key}” nhưng chưa thụt vào, nên “{key}” bị coi là để trống",
        f"thụt {lines} vào thêm 2 dấu cách",
    )
