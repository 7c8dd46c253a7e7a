"""A key that is not there, or has nothing behind it: what to write, as far as the file and its folder tell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.meant_count import STATES
from baocao138.model.place import Place
from baocao138.read.tree import Mapping, Node, Scalar, Sequence
from baocao138.schema.examples import example
from baocao138.schema.keys import inside, required_at
from baocao138.schema.leaf import Form
from baocao138.schema.locate import Loc, node_at, parent_place


def missing_key(tree: Mapping, loc: Loc, file: str) -> Diagnostic:
    """The finding for a required key that does not stand in the mapping at ``loc[:-1]``."""
    key = str(loc[-1])
    message = f"thiếu khóa “{key}”{inside(loc)}"
    if len(loc) == 1 and (behind := noted(tree, key)):
        place, line = behind
        return finding("B101", place, f"{message}: dòng này có dấu # ở đầu nên là ghi chú", f"bỏ dấu #:  {line}")
    parent = node_at(tree, loc[:-1])
    if isinstance(parent, Mapping) and parent.closing:
        text = parent.source.text[parent.start : parent.closing - 1].rstrip(" ,\n")
        hint = f"viết:  {text}, {key}: …}}" + example(key, file).partition("…")[2]
    else:
        hint = f"thêm {_below(tree, loc) or 'dòng'}:  {example(key, file)}"
    return finding("B101", parent_place(tree, loc[:-1]), message, hint)


_HEAD = ("loai", "don_vi", "ky")
"""The first keys of a report in order, each on a line of its own."""


def _below(tree: Mapping, loc: Loc) -> str:
    """Below which line a key of the head belongs."""
    if len(loc) > 1 or loc[-1] not in _HEAD:
        return ""
    above = [key for key in _HEAD[: _HEAD.index(str(loc[-1]))] if key in tree.entries]
    return f"ngay dưới dòng {tree.key(above[-1]).place.line}" if above else ""


def noted(tree: Mapping, key: str) -> tuple[Place, str] | None:
    """Where the key stands behind ``#``, and its line without it."""
    source = tree.source
    match = re.search(rf"^[ \t]*(#[ \t#]*({key}:[ \t]*[^\s#][^\r\n]*))", source.text, re.MULTILINE)
    return (source.place(match.start(1), match.end(1)), match[2].rstrip()) if match else None


def empty_values(node: Node, form: type[Form], file: str, settled: Set[Loc], loc: Loc = ()) -> Iterator[Diagnostic]:
    """Keys and dashes with nothing behind them, wherever they stand."""
    if isinstance(node, Mapping):
        for key, value in node.items():
            here = (*loc, key)
            if isinstance(value, Scalar) and value.is_empty and here not in settled:
                yield finding("B104", node.key(key).place, f"“{key}” chưa có giá trị", _fill(form, here, file))
            yield from empty_values(value, form, file, settled, here)
    elif isinstance(node, Sequence):
        for at, item in enumerate(node.items):
            if isinstance(item, Scalar) and item.is_empty:
                yield finding("B104", item.place, "dấu gạch này chưa có gì ở sau", "viết nội dung, hoặc bỏ dòng này")
            yield from empty_values(item, form, file, settled, (*loc, at))


def _fill(form: type[Form], loc: Loc, file: str) -> str:
    key = str(loc[-1])
    if "so_lieu" in loc[:-1]:
        return f"ghi con số vào sau  {key}:   {STATES}"
    hint = f"điền giá trị:  {example(key, file)}"
    return hint if key in required_at(form, loc[:-1]) else f"{hint}   hoặc bỏ hẳn dòng này"
