"""How a field is written in a template, and how an expression was."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from jinja2 import nodes

from baocao138.model.fields import Field, Shape

# What a loop calls its item: in the outermost loop, in a loop in it, in a third.
ITEMS = ("x", "y", "z")


NO_NAMES: Mapping[str, str] = MappingProxyType({})


def spelled(path: str, names: Mapping[str, str] = NO_NAMES) -> str:
    """The name of a field as it is written inside the loops that lead to it: "noi_nhan[].ten" is "x.ten".

    ``names`` is what a template calls the items of its lists, by their path.
    """
    depth = path.count("[]")
    if not depth:
        return path
    items, rest = path[: path.rfind("[]") + 2], path.rpartition("[]")[2]
    return names.get(items, ITEMS[depth - 1]) + rest


def tag_for(path: str, field: Field, code: str = "mã_chỉ_tiêu", names: Mapping[str, str] = NO_NAMES) -> str:
    """The tag that uses a field; ``code`` is an indicator for one that has a text for each."""
    name = spelled(path, names)
    if field.shape is Shape.FLAG:
        return f"{{% if {name} %}} … {{% endif %}}"
    if field.shape is Shape.LIST:
        return f"{{%{field.over} for {spelled(f'{path}[]', names)} in {name} %}} … {{%{field.over} endfor %}}"
    if field.shape is Shape.CODES:
        return f"{{{{ {name}.{code} }}}}"
    if field.shape is Shape.PICTURE:
        return f"{{{{ hinh({name}) }}}}"
    return f"{{{{ {name}.… }}}}" if field.shape is Shape.GROUP else f"{{{{ {name} }}}}"


def as_typed(node: nodes.Node) -> str:
    """The expression as it was typed, where it is but names and dots."""
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Getattr):
        owner = as_typed(node.node)
        return f"{owner}.{node.attr}" if owner else ""
    if isinstance(node, nodes.Getitem) and isinstance(node.arg, nodes.Const):
        owner = as_typed(node.node)
        return f"{owner}[{node.arg.value!r}]" if owner else ""
    return ""
