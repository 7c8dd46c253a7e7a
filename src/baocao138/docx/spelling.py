"""How a field is written in a template, and how an expression was."""

from __future__ import annotations

from jinja2 import nodes

from baocao138.model.fields import Field, Shape

# What a loop calls its item: in the outermost loop, in a loop in it, in a third.
ITEMS = ("x", "y", "z")


def spelled(path: str) -> str:
    """The name of a field as it is written inside the loops that lead to it: "noi_nhan[].ten" is "x.ten"."""
    depth = path.count("[]")
    return path if not depth else ITEMS[depth - 1] + path.rpartition("[]")[2]


def tag_for(path: str, field: Field, code: str = "mã_chỉ_tiêu") -> str:
    """The tag that uses a field; ``code`` is an indicator for one that has a text for each."""
    name = spelled(path)
    if field.shape is Shape.FLAG:
        return f"{{% if {name} %}} … {{% endif %}}"
    if field.shape is Shape.LIST:
        return f"{{%{field.over} for {spelled(f'{path}[]')} in {name} %}} … {{%{field.over} endfor %}}"
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
