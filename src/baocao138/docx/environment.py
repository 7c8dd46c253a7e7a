"""The Jinja that runs templates: sandboxed, strict, escaping everything, with nothing in it that differs by day."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from jinja2 import StrictUndefined, nodes
from jinja2.exceptions import SecurityError, TemplateSyntaxError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Namespace

from baocao138.docx import bounded, limits
from baocao138.docx.allowed import REFUSED_METHODS, TESTS_REFUSED
from baocao138.docx.characters import illegal
from baocao138.docx.generator import JOINED, LOOPED, Generator
from baocao138.docx.limits import Budget
from baocao138.model.picture import Picture

BREAK = '</w:t><w:br/><w:t xml:space="preserve">'
PICTURE = "b138-hinh"  # the processing instruction at which a picture is to stand, with its number
TAB = '</w:t><w:tab/><w:t xml:space="preserve">'
MOST_POWER = 64
TOO_LONG = "a number is too long"

Report = Callable[[object, str], None]


class Ready(str):
    """Text that is already XML."""

    __slots__ = ()


class MissingName(str):
    """Jinja's message on an unknown name, with what it was looked up in."""

    __slots__ = ("key", "owner", "top")

    key: object
    owner: object
    top: bool


class Missing(StrictUndefined):
    """An unknown name that remembers where it was looked for."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        message = MissingName(super()._undefined_message)
        message.key = self._undefined_name
        message.owner = self._undefined_obj
        message.top = self._undefined_hint is None and type(self._undefined_obj).__name__ == "MissingType"
        return message


class Environment(ImmutableSandboxedEnvironment):
    """Jinja's immutable sandbox, for data: a key of a mapping goes before a method, and nothing grows wild."""

    intercepted_binops = frozenset(["+", "*", "**", "%"])
    code_generator_class = Generator
    budget: Budget

    def parse(self, source: str, name: str | None = None, filename: str | None = None) -> nodes.Template:
        """As Jinja, for which a number of more digits than Python reads is no syntax error but a ValueError."""
        try:
            return super().parse(source, name, filename)
        except ValueError as error:
            raise TemplateSyntaxError(TOO_LONG, 1) from error

    def getattr(self, obj: object, attribute: str) -> object:
        """``a.items`` is the key "items" where ``a`` has one."""
        if (type(obj) is dict or isinstance(obj, Mapping)) and attribute in obj:
            return obj[attribute]
        if attribute in REFUSED_METHODS:
            return self.unsafe_undefined(obj, attribute)
        if attribute == "replace" and isinstance(obj, str):
            return partial(bounded.replaced, self.budget, obj)
        return super().getattr(obj, attribute)

    def getitem(self, obj: object, argument: object) -> object:
        """``a["items"]`` is the key alone: what is no mapping is asked as with a dot."""
        if isinstance(argument, str) and not isinstance(obj, Mapping):
            return self.getattr(obj, argument)
        return super().getitem(obj, argument)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Refuse (SecurityError) what would fill the memory."""
        if operator == "%" and isinstance(left, str):
            raise SecurityError("%")
        if operator == "**":
            if not isinstance(right, int) or abs(right) > MOST_POWER:
                limits.of_number(limits.MOST_BITS + 1)
            limits.of_number(_bits(left) * abs(right))
        elif operator == "+":
            self.budget.text(limits.size_of(left) + limits.size_of(right))
            limits.of_number(max(_bits(left), _bits(right)))
        elif operator == "*":
            self.budget.text(limits.size_of(left) * _times(right) + limits.size_of(right) * _times(left))
            limits.of_number(_bits(left) + _bits(right))
        return super().call_binop(context, operator, left, right)


def _bits(value: object) -> int:
    return value.bit_length() if isinstance(value, int) else 0


def _times(value: object) -> int:
    return abs(value) if isinstance(value, int) else 0


def environment(report: Report, pictures: list[Picture], budget: Budget, part: str = "") -> Environment:
    """A new environment; ``report(value, kind)`` is told of values that cannot be printed, and printing goes on.

    ``kind`` is "missing", "empty", "object", "character" or "picture". ``pictures`` is where those that a template
    asks for with ``hinh()`` are put. ``budget`` is what all parts of a build share, ``part`` the one that this is for.
    """

    def text(value: object) -> str:
        if isinstance(value, str):
            if illegal(value):
                report(value, "character")
                return ""
            return str(value)
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        report(value, "missing" if isinstance(value, StrictUndefined) else "empty" if value is None else "object")
        return ""

    def picture(value: object) -> Ready:
        if not isinstance(value, Picture):
            report(value, "missing" if isinstance(value, StrictUndefined) else "empty" if value is None else "picture")
            return Ready()
        if illegal(value.words):
            report(value.words, "character")
        pictures.append(value)
        return Ready(f"<?{PICTURE} {len(pictures) - 1}?>")

    def plain(value: object) -> Ready:
        return Ready(_escaped(" ".join(re.split("\r\n|[\r\n\t]", text(value)))))

    def finalize(value: object) -> str:
        if type(value) is str and value.isprintable():
            return _escaped(value) if "&" in value or "<" in value or ">" in value else value
        if isinstance(value, Ready):
            return value
        shown = _escaped(text(value))
        return shown.replace("\r\n", "\n").replace("\r", "\n").replace("\n", BREAK).replace("\t", TAB)

    return _made(finalize, plain, picture, budget, part)


def _made(
    finalize: Callable[[object], str],
    plain: Callable[[object], Ready],
    picture: Callable[[object], Ready],
    budget: Budget,
    part: str,
) -> Environment:
    def looped(value: object, line: int) -> object:
        return budget.looped(value, part, line)

    made = Environment(
        undefined=Missing,
        finalize=finalize,
        autoescape=False,
        keep_trailing_newline=True,
        cache_size=0,
        optimized=False,
    )
    made.budget = budget
    made.filters = bounded.filters(budget)
    made.filters.update({"_plain": plain, LOOPED: looped, JOINED: partial(bounded.joined, budget)})
    made.tests = {name: test for name, test in made.tests.items() if name not in TESTS_REFUSED}
    made.globals = {"range": limits.numbers, "namespace": Namespace, "hinh": picture}
    return made


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
