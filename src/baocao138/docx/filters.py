"""What the filters of templates take and give, so far as it can be said without data."""

from __future__ import annotations

import inspect
from typing import Any

from jinja2 import nodes

from baocao138.docx.environment import Environment

SAME = frozenset({"list", "sort", "unique", "reverse", "select", "reject", "selectattr", "rejectattr", "default", "d"})
ITEM = frozenset({"first", "last", "min", "max"})
NUMBER = frozenset({"length", "count", "int", "float", "round", "abs"})
TEXT = frozenset({"upper", "lower", "capitalize", "title", "trim", "replace", "format", "string", "truncate"})
"""Of a list these make its Python spelling, with brackets and quotes, and say nothing."""
OF_LISTS = frozenset({"join", "map", "select", "reject", "selectattr", "rejectattr", "sort", "unique"})
"""Of a text these take the letters one by one."""
BY_FIELD = {"selectattr": 0, "rejectattr": 0, "sort": None, "unique": None, "min": None,
            "max": None, "map": None}  # fmt: skip
"""Filters that may be given a field of the items: as ``attribute=``, or as the argument of that number."""
WITHIN = {"map": 0, "select": 0, "reject": 0, "selectattr": 1, "rejectattr": 1}
"""Filters that are given the name of a filter or test as the argument of that number."""


def field_named(node: nodes.Filter) -> str:
    """The field of the items that a filter is told to look at, "" for none."""
    if node.name not in BY_FIELD:
        return ""
    position = BY_FIELD[node.name]
    given: list[nodes.Node] = [pair.value for pair in node.kwargs if str(pair.key) == "attribute"]
    if position is not None and len(node.args) > position:
        given.append(node.args[position])
    value = given[0].value if given and isinstance(given[0], nodes.Const) else ""
    return value if isinstance(value, str) else ""


def named_within(node: nodes.Filter) -> nodes.Filter | nodes.Test | None:
    """The filter or test that a filter is told to use on each item, as in ``map('upper')``."""
    position = WITHIN.get(node.name)
    if position is None or len(node.args) <= position:
        return None
    given = node.args[position]
    if not isinstance(given, nodes.Const) or not isinstance(given.value, str):
        return None
    made = nodes.Filter if node.name == "map" else nodes.Test
    return made(None, given.value, [], [], None, None, lineno=node.lineno)


def misfit(node: nodes.Filter | nodes.Test, env: Environment) -> bool:
    """True where a filter or test has too few or too many arguments, or one that it does not know."""
    called: Any = (env.filters if isinstance(node, nodes.Filter) else env.tests)[node.name]
    if node.dyn_args is not None or node.dyn_kwargs is not None:
        return False
    called = inspect.unwrap(called)
    passed = 1 + ("jinja_pass_arg" in vars(called) if hasattr(called, "__dict__") else 0)
    try:
        form = inspect.signature(called)
    except ValueError:
        return False
    named = {str(pair.key): None for pair in node.kwargs}
    try:
        form.bind(*[None] * (passed + len(node.args)), **named)
    except TypeError:
        return True
    return False
