"""The Jinja that runs templates: sandboxed, strict, escaping everything, with nothing in it that differs by day."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from jinja2 import StrictUndefined, nodes
from jinja2.exceptions import SecurityError, TemplateSyntaxError
from jinja2.filters import FILTERS
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Namespace

from baocao138.docx.characters import illegal
from baocao138.model.picture import Picture

BREAK = '</w:t><w:br/><w:t xml:space="preserve">'
PICTURE = "b138-hinh"  # the processing instruction at which a picture is to stand, with its number
TAB = '</w:t><w:tab/><w:t xml:space="preserve">'
# Escaping is done once, for every value, so these have nothing left to do; the others are for web pages or by chance.
NOTHING = ("e", "escape", "forceescape", "safe")
DROPPED = ("pprint", "random", "striptags", "tojson", "urlencode", "urlize", "xmlattr", "indent", "wordwrap")
MOST_LETTERS = 1_000_000
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
    """Jinja's immutable sandbox, for data: a key of a mapping goes before a method, and no number grows wild."""

    intercepted_binops = frozenset(["*", "**", "%"])

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
        return super().getattr(obj, attribute)

    def call_binop(self, context: Context, operator: str, left: object, right: object) -> object:
        """Refuse (SecurityError) what would fill the memory."""
        if operator == "*" and _length(left) * _length(right) > MOST_LETTERS:
            raise SecurityError("*")
        if operator == "**" and (not isinstance(right, int) or abs(right) > MOST_POWER):
            raise SecurityError("**")
        if operator == "%" and isinstance(left, str):
            raise SecurityError("%")
        return super().call_binop(context, operator, left, right)


def _length(value: object) -> int:
    if isinstance(value, (str, list, tuple)):
        return max(1, len(value))
    return max(1, abs(value)) if isinstance(value, int) else 1


def environment(report: Report, pictures: list[Picture]) -> Environment:
    """A new environment; ``report(value, kind)`` is told of values that cannot be printed, and printing goes on.

    ``kind`` is "missing", "empty", "object", "character" or "picture". ``pictures`` is where those that a template
    asks for with ``hinh()`` are put.
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

    made = Environment(undefined=Missing, finalize=finalize, autoescape=False, keep_trailing_newline=True, cache_size=0)
    made.filters = {name: each for name, each in FILTERS.items() if name not in DROPPED}
    made.filters.update(dict.fromkeys(NOTHING, lambda value: value), _plain=plain)
    made.globals = {"range": made.globals["range"], "namespace": Namespace, "hinh": picture}
    return made


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
