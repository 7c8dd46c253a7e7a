"""The filters of templates that make a text longer or go through a list, each within the budget."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sized
from functools import wraps
from typing import Any

from jinja2 import Undefined
from jinja2.environment import Environment
from jinja2.filters import FILTERS, do_round, make_attrgetter
from jinja2.utils import pass_environment

from baocao138.docx.allowed import FILTERS_USED, NOTHING
from baocao138.docx.limits import MOST_PLACES, Budget, TooMuch, is_group

THROUGH = ("list", "map", "max", "min", "reject", "rejectattr", "reverse", "select", "selectattr", "sort", "unique")
OF_TEXT = ("capitalize", "lower", "string", "title", "trim", "truncate", "upper")
WIDE = re.compile(r"%[-+ #0]*(?:\*|\d{3})|\.(?:\*|\d{3})")
Filter = Callable[..., Any]


def filters(budget: Budget) -> dict[str, Filter]:
    """All filters that a template may use."""
    made: dict[str, Filter] = {name: FILTERS[name] for name in FILTERS_USED}
    made.update(dict.fromkeys(NOTHING, lambda value: value))
    made.update({name: _through(FILTERS[name], budget) for name in THROUGH})
    made.update({name: _of_text(FILTERS[name], budget) for name in OF_TEXT})

    def replace(value: str, old: str, new: str, count: int | None = None) -> str:
        return replaced(budget, as_text(value), as_text(old), as_text(new), -1 if count is None else count)

    @pass_environment
    def join(env: Environment, value: Iterable[Any], d: str = "", attribute: str | int | None = None) -> str:
        return joined(budget, value if attribute is None else map(make_attrgetter(env, attribute), value), d)

    def formatted(value: str, *args: Any, **kwargs: Any) -> str:
        if WIDE.search(as_text(value)):
            hint = "viết độ rộng nhỏ hơn, ví dụ {{ '%02d'|format(so) }}"
            raise TooMuch("bộ lọc “format” có độ rộng từ 100 trở lên", hint)
        told = [each if isinstance(each, (int, float)) else as_text(each) for each in (args or kwargs.values())]
        budget.text(len(value) + sum(len(str(each)) for each in told))
        return as_text(value) % (dict(zip(kwargs, told, strict=True)) if kwargs else tuple(told))

    def rounded(value: float, precision: int = 0, method: Any = "common") -> float:
        if abs(precision) > MOST_PLACES:
            raise TooMuch("bộ lọc “round” có quá nhiều chữ số", "viết số nhỏ hơn trong ngoặc")
        return do_round(value, precision, method)

    made.update(replace=replace, join=join, format=formatted, round=rounded)
    return made


def as_text(value: object) -> str:
    """What stands for a text in a tag. TypeError for a list, a group, a flag or nothing: Python's spelling is none."""
    if isinstance(value, str):
        return value
    if is_group(value):
        raise TypeError("no text")
    return str(value)


def joined(budget: Budget, values: Iterable[object], between: str = "") -> str:
    """Texts put together."""
    pieces = []
    for value in values:
        pieces.append(as_text(value))
        budget.round(1)
    budget.text(sum(map(len, pieces)) + len(between) * len(pieces))
    return str(between).join(pieces)


def replaced(budget: Budget, text: str, old: str, new: str, count: int = -1) -> str:
    """``str.replace`` that looks first how long the text will be."""
    times = text.count(old) if count < 0 else min(count, text.count(old))
    budget.text(len(text) + times * max(0, len(new) - len(old)))
    return text.replace(old, new, count)


def _value(arguments: tuple[Any, ...], made: Filter) -> Any:
    """What the filter is applied to: it comes behind the environment, for a filter that asks for that."""
    return arguments["jinja_pass_arg" in vars(made)] if hasattr(made, "__dict__") else arguments[0]


def _through(made: Filter, budget: Budget) -> Filter:
    @wraps(made)
    def counted(*arguments: Any, **named: Any) -> Any:
        value = _value(arguments, made)
        if isinstance(value, Sized) and not isinstance(value, Undefined):
            budget.round(len(value))
        return made(*arguments, **named)

    return counted


def _of_text(made: Filter, budget: Budget) -> Filter:
    @wraps(made)
    def counted(*arguments: Any, **named: Any) -> Any:
        value = _value(arguments, made)
        if not isinstance(value, Undefined):
            budget.text(len(as_text(value)))
        return made(*arguments, **named)

    return counted
