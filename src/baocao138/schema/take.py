"""Taking typed values out of a tree whose form has been checked. A wrong shape here is a bug of ours."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from baocao138.model.date import read_date
from baocao138.model.identifier import normal
from baocao138.model.period import Period, read_period
from baocao138.model.place import Passage, Place
from baocao138.model.submission import Silence
from baocao138.read.tree import Mapping, Node, Scalar, Sequence


def scalar(node: Node | None) -> Scalar:
    """The node as a scalar. TypeError where it is none."""
    if not isinstance(node, Scalar):
        raise TypeError(node)
    return node


def mapping(node: Node | None) -> Mapping:
    """The node as a mapping. TypeError where it is none."""
    if not isinstance(node, Mapping):
        raise TypeError(node)
    return node


def text(node: Mapping, key: str) -> str:
    """The value of a plain key, "" where the key is absent."""
    value = node.get(key)
    return "" if value is None else scalar(value).value.strip()


def maybe(node: Mapping, key: str) -> str | None:
    """The value of a plain key, None where the key is absent."""
    return None if node.get(key) is None else text(node, key)


def items(node: Mapping, key: str) -> list[Node]:
    """The items of a list; one value stands for a list of one, an absent key for none."""
    value = node.get(key)
    if value is None:
        return []
    return list(value.items) if isinstance(value, Sequence) else [value]


def mappings(node: Mapping, key: str) -> Iterator[Mapping]:
    """The items of a list of mappings."""
    return (mapping(item) for item in items(node, key))


def texts(node: Mapping, key: str) -> tuple[str, ...]:
    """The items of a list of plain texts."""
    return tuple(scalar(item).value.strip() for item in items(node, key))


def codes(node: Mapping, key: str) -> tuple[str, ...]:
    """The items of a list of codes, in the one normal spelling."""
    return tuple(normal(code) for code in texts(node, key))


def named_codes(node: Mapping, *keys: str) -> tuple[tuple[str, Place], ...]:
    """The codes under the keys, one or a list of each, in the one normal spelling, with their places."""
    found = [item for key in keys for item in items(node, key)]
    return tuple((normal(item.value), item.place) for item in found if isinstance(item, Scalar))


def code(node: Mapping, key: str) -> str:
    """One code, in the one normal spelling."""
    return normal(text(node, key))


def passage(node: Node | None) -> Passage:
    """The scalar as a text with places."""
    found = scalar(node)
    return Passage(found.value, found)


def passages(node: Mapping, key: str) -> tuple[Passage, ...]:
    """One paragraph or a list of them."""
    return tuple(passage(item) for item in items(node, key))


def day(node: Mapping, key: str) -> datetime.date | None:
    """A date that the form has passed."""
    found = read_date(text(node, key)) if node.get(key) is not None else None
    return found if isinstance(found, datetime.date) else None


def period(node: Mapping) -> Period | None:
    """The period under ``ky``, None where there is none or it cannot be read."""
    value = node.get("ky")
    found = read_period(value.value) if isinstance(value, Scalar) else None
    return found if isinstance(found, Period) else None


def key_place(node: Mapping, key: str) -> Place:
    """Where the value of a key stands, else where the mapping begins."""
    value = node.get(key)
    if isinstance(value, Scalar):
        return value.place
    return node.key(key).place if key in node else start(node)


def start(node: Mapping) -> Place:
    """The place of the mapping's first key."""
    return next((node.key(key).place for key in node), node.place)


def ordinal(node: Mapping) -> int:
    """``thu``: which of an agency's entries is meant, 0 where it is not said."""
    return int(text(node, "thu") or 0)


def silences(node: Mapping) -> tuple[Silence, ...]:
    """``bo_qua``."""
    return tuple(
        Silence(text(item, "ma").upper(), text(item, "cho"), text(item, "ly_do"), start(item))
        for item in mappings(node, "bo_qua")
    )
