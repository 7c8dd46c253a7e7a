"""What pydantic found, said to a clerk. Errors are told apart by their ``type``, never by their English text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import get_args

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.diagnostic.nearest import nearest
from baocao138.read.tree import Mapping, Node, Scalar, Sequence
from baocao138.schema.examples import EXAMPLES
from baocao138.schema.leaf import Form
from baocao138.schema.locate import Loc, head, key_place, node_at, parent_place, without_tags

_WANTED = {
    "string_type": "một dòng chữ",
    "list_type": "một danh sách (mỗi mục một dòng, bắt đầu bằng dấu gạch “- ”)",
    "dict_type": "các dòng “khóa: giá trị” thụt vào trong",
    "model_type": "các dòng “khóa: giá trị” thụt vào trong",
}


def explain(error: ValidationError, form: type[Form], tree: Mapping) -> Iterator[Diagnostic]:
    """One finding for each error, a mistyped key and the missing one it stands for being told once."""
    details = error.errors(include_url=False)
    meant: set[Loc] = set()
    sentences = {loc[:-1] for loc in map(_unknown_loc, details) if loc and _is_sentence(str(loc[-1]))}
    for at in sorted(sentences, key=str):
        yield _sentence(tree, at)
    details = [
        detail
        for detail in details
        if without_tags(detail["loc"])[:-1] not in sentences
        and (detail["input"] is not None or detail["type"] == "missing")
    ]
    for detail in details:
        if detail["type"] == "extra_forbidden":
            loc = without_tags(detail["loc"])
            problem, wanted = _unknown_key(form, tree, loc)
            meant.add((*loc[:-1], wanted))
            yield problem
    for detail in details:
        loc = without_tags(detail["loc"])
        if detail["type"] != "extra_forbidden" and not (detail["type"] == "missing" and loc in meant):
            yield _explain(detail, loc, tree)


def empty_values(node: Node) -> Iterator[Diagnostic]:
    """Keys and dashes with nothing behind them, wherever they stand."""
    if isinstance(node, Mapping):
        for key, value in node.items():
            if isinstance(value, Scalar) and value.is_empty:
                hint = f"điền giá trị:  {EXAMPLES.get(key, key + ': …')}   hoặc bỏ hẳn dòng này nếu không bắt buộc"
                yield finding("B104", node.key(key).place, f"“{key}” chưa có giá trị", hint)
            yield from empty_values(value)
    elif isinstance(node, Sequence):
        for item in node.items:
            if isinstance(item, Scalar) and item.is_empty:
                yield finding("B104", item.place, "dấu gạch này chưa có gì ở sau", "viết nội dung, hoặc bỏ dòng này")
            yield from empty_values(item)


def _unknown_loc(detail: ErrorDetails) -> Loc:
    return without_tags(detail["loc"]) if detail["type"] == "extra_forbidden" else ()


def _is_sentence(key: str) -> bool:
    """True for words that no key has: a sentence cut at its colon."""
    return " " in key.strip() or key[:1].isupper()


def _sentence(tree: Mapping, loc: Loc) -> Diagnostic:
    node = node_at(tree, loc)
    key = next((key for key in node if _is_sentence(key)), "") if isinstance(node, Mapping) else ""
    place = node.key(key).place if isinstance(node, Mapping) and key else head(node)
    return finding(
        "B103",
        place,
        f"câu này có dấu hai chấm nên “{key}” bị hiểu là một khóa",
        "viết câu ở dòng dưới dấu >- , thụt vào:   - >-   (xuống dòng)   " + f"{key}: …",
    )


def _explain(detail: ErrorDetails, loc: Loc, tree: Mapping) -> Diagnostic:
    kind, typed = detail["type"], detail["input"]
    if kind == "missing":
        key = str(loc[-1])
        hint = f"thêm dòng:  {EXAMPLES[key]}" if key in EXAMPLES else f"thêm dòng:  {key}: …"
        return finding("B101", parent_place(tree, loc[:-1]), f"thiếu khóa “{key}”{_inside(loc)}", hint)
    if loc and loc[-1] == "[key]":
        why = detail["ctx"]
        return finding(str(why["code"]), key_place(tree, loc[:-1]), str(why["reason"]), str(why["remedy"]))
    name = next((step for step in reversed(loc) if isinstance(step, str)), "")
    node = node_at(tree, loc)
    if kind == "ours":
        why = detail["ctx"]
        reason, remedy = str(why["reason"]), str(why["remedy"])
        return finding(str(why["code"]), head(node), f"{name}: {reason}", remedy)
    if kind == "literal_error":
        allowed = re.findall(r"'([^']*)'", str(detail["ctx"]["expected"]))
        guess = nearest(str(typed), allowed)
        hint = f"có phải là: {guess}?" if guess else f"viết một trong các giá trị: {', '.join(allowed)}"
        return finding("B106", head(node), f"{name}: không có giá trị “{typed}”", hint)
    if isinstance(node, Mapping) and kind == "string_type" and any(_is_sentence(key) for key in node):
        return _sentence(tree, loc)
    shown = f"một dòng chữ “{typed}”" if isinstance(typed, str) else _shape(node)
    wanted = _WANTED.get(kind, "một cách viết khác")
    hint = f"ví dụ:  {EXAMPLES[name]}" if name in EXAMPLES else "xem lại cách thụt dòng và dấu gạch đầu dòng"
    return finding("B103", head(node), f"{name}: cần {wanted}, ở đây lại là {shown}", hint)


def _shape(node: object) -> str:
    return "một danh sách" if isinstance(node, Sequence) else "các dòng “khóa: giá trị”"


def _inside(loc: Loc) -> str:
    """Where in the file, for a missing key that is not at the top."""
    names = [step for step in loc[:-1] if isinstance(step, str)]
    return f" trong “{names[-1]}”" if names else ""


def _unknown_key(form: type[Form], tree: Mapping, loc: Loc) -> tuple[Diagnostic, str]:
    """The finding for a key that the form does not have, and the key it was likely meant to be ("" if none)."""
    key = str(loc[-1])
    known = _keys_at(form, loc[:-1])
    parent = node_at(tree, loc[:-1])
    present = set(parent) if isinstance(parent, Mapping) else set()
    guess = nearest(key, [name for name in known if name not in present]) or ""
    if key in known:
        others = ", ".join(f"“{name}”" for name in present if name != key)
        return finding("B102", key_place(tree, loc), f"“{key}” không đi cùng {others}", "tách thành hai dòng riêng"), ""
    hint = f"có phải là “{guess}”?" if guess else f"ở đây dùng được các khóa: {', '.join(known)}"
    return finding("B102", key_place(tree, loc), f"không có khóa “{key}”{_inside(loc)}", hint), guess


def _keys_at(form: type[Form], loc: Loc) -> list[str]:
    """The keys that may stand in the mapping at ``loc``."""
    forms = [form]
    for step in loc:
        if isinstance(step, str):
            below = [
                found
                for one in forms
                for field in one.model_fields.values()
                if field.alias == step
                for found in _forms_in(field.annotation)
            ]
            forms = below or forms
    return [str(field.alias) for one in forms for field in one.model_fields.values()]


def _forms_in(annotation: object) -> list[type[Form]]:
    if isinstance(annotation, type) and issubclass(annotation, Form):
        return [annotation]
    return [form for argument in get_args(annotation) for form in _forms_in(argument)]
