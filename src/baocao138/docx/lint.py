"""What can be said of a part's tags before any value is put in: form, filters, names, forbidden commands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from jinja2 import nodes
from jinja2.exceptions import TemplateSyntaxError

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.docx import errors, misspelt
from baocao138.docx.allowed import METHODS, REFUSED_METHODS, instead, is_refused
from baocao138.docx.blocks import Mark
from baocao138.docx.compile import Compiled
from baocao138.docx.environment import Environment
from baocao138.docx.errors import not_alone, syntax, too_deep, too_long, unknown_name
from baocao138.docx.generator import guard
from baocao138.docx.tags import Tag
from baocao138.model.place import DocumentPlace

# fmt: off
REFUSED = frozenset((
    "macro", "endmacro", "call", "endcall", "filter", "endfilter", "block", "endblock", "include", "import", "from",
    "extends", "raw", "endraw", "autoescape", "endautoescape", "do", "trans", "endtrans", "endset", "break", "continue",
))
# fmt: on
WRAPPED = {
    "if": "{{% {} %}}{{% endif %}}",
    "elif": "{{% if 1 %}}{{% {} %}}{{% endif %}}",
    "for": "{{% {} %}}{{% endfor %}}",
    "with": "{{% {} %}}{{% endwith %}}",
}
# What a name may be asked while it is absent.
GUARDS, DEFAULTS = ("defined", "undefined"), ("default", "d")
WHOLE = frozenset({"else", "endif", "endfor", "endwith"})
RECURSIVE = re.compile(r"\brecursive\s*$")
SET_BLOCK = re.compile(r"set\s+[^=]*$")


def commands(compiled: Compiled) -> list[Diagnostic]:
    """Commands of Jinja that make text out of text: a value would be escaped twice, or run; none is needed here."""
    problems = []
    for mark in compiled.marks:
        word = mark.tag.keyword
        if word in REFUSED or (word == "set" and SET_BLOCK.match(mark.tag.body)):
            message = f"thẻ “{mark.tag.source}”: lệnh “{word}” không dùng được trong mẫu"
            hint = "các lệnh dùng được: if, elif, else, for, set (một dòng), with"
            problems.append(finding("B410", mark.place, message, hint))
        elif word == "for" and RECURSIVE.search(mark.tag.body):
            message = f"thẻ “{mark.tag.source}”: “recursive” không dùng được trong mẫu"
            hint = "bỏ “recursive”; danh sách trong danh sách thì lồng hai vòng for"
            problems.append(finding("B410", mark.place, message, hint))
    return problems


def alone(tag: Tag) -> str:
    """The source of a template in which the tag stands by itself; "" where there is nothing in it to be read."""
    word = tag.keyword
    if tag.kind == "comment" or word in REFUSED or tag.body in WHOLE:
        return ""
    if tag.kind == "print":
        return f"{{{{ {tag.body} }}}}"
    if word in WHOLE:
        return f"{{% if 1 %}}{{% {tag.body} %}}{{% endif %}}"
    return WRAPPED.get(word, "{{% {} %}}").format(tag.body)


def each_alone(compiled: Compiled, env: Environment, view: Mapping[str, object]) -> list[Diagnostic]:
    """The errors of form of all tags, each tag read alone, so that one does not hide the next."""
    problems = []
    for mark in compiled.marks:
        try:
            env.parse("" if mark.tag.is_guess else alone(mark.tag))
        except TemplateSyntaxError as error:
            problems.append(unreadable(mark, error, view))
    return problems


def unreadable(mark: Mark, error: TemplateSyntaxError, view: Mapping[str, object]) -> Diagnostic:
    """A tag that Jinja cannot read; where it spells a name of the report, the name."""
    if meant := misspelt.whole(mark.tag.body, view) if mark.tag.kind == "print" else "":
        return errors.misspelt(mark.place, mark.tag.source, mark.tag.body, meant)
    return syntax(mark.place, mark.tag.source, error)


def uncompilable(compiled: Compiled, env: Environment) -> list[Diagnostic]:
    """The tags that Jinja reads and Python's compiler gives up on: too long a number, too many brackets."""
    problems = []
    for mark in compiled.marks:
        try:
            env.from_string(guard(env.parse(alone(mark.tag))))
        except ValueError:  # more digits than Python writes
            problems.append(too_long(mark.place, mark.tag.source))
        except Exception:
            problems.append(too_deep(mark.place, mark.tag.source))
    return problems


def every_node(tree: nodes.Template) -> list[nodes.Node]:
    """The nodes of a template in the order of its text, walked once for all that is asked of them."""
    found: list[nodes.Node] = []
    waiting: list[nodes.Node] = [tree]
    while waiting:
        node = waiting.pop()
        found.append(node)
        waiting += reversed(list(node.iter_child_nodes()))
    return found


def names(
    compiled: Compiled, tree: Sequence[nodes.Node], env: Environment, view: Mapping[str, object]
) -> list[Diagnostic]:
    """Unknown filters, tests and top-level names, also where the data at hand never lead. ``tree``: every node."""
    problems: list[Diagnostic] = []
    called = [node for node in tree if isinstance(node, (nodes.Filter, nodes.Test))]
    for node in called:
        if not is_known(node, env):
            problems.append(unknown_call(*where(compiled, node.lineno), node, env))
    problems += [refused_method(*where(compiled, node.lineno), name) for node, name in refused_methods(tree)]
    named = [node for node in tree if isinstance(node, nodes.Name)]
    own = {node.name for node in named if node.ctx != "load"}
    known_names = own | _asked_for(called) | {"loop"} | set(env.globals) | set(view)
    for name in named:
        if name.ctx == "load" and name.name not in known_names:
            place, source = where(compiled, name.lineno)
            mark = compiled.at_line(name.lineno)
            if name.name == "ke":
                problems.append(not_alone(place, source))
            elif mark is not None and (meant := misspelt.whole(mark.tag.body, view)):
                problems.append(errors.misspelt(place, source, mark.tag.body, meant))
            else:
                problems.append(unknown_name(place, source, name.name, view))
    return problems


def is_known(node: nodes.Filter | nodes.Test, env: Environment) -> bool:
    """True for a filter or test that there is."""
    return node.name in (env.filters if isinstance(node, nodes.Filter) else env.tests)


def unknown_call(place: DocumentPlace, source: str, node: nodes.Filter | nodes.Test, env: Environment) -> Diagnostic:
    """A filter or test that there is not (B413); the nearest one is offered."""
    what, known = ("bộ lọc", env.filters) if isinstance(node, nodes.Filter) else ("phép thử", env.tests)
    hint = instead(node.name, known)
    if isinstance(node, nodes.Filter) and is_refused(node.name):
        return finding("B413", place, f"thẻ “{source}”: bộ lọc “{node.name}” không dùng được trong mẫu", hint)
    return finding("B413", place, f"thẻ “{source}”: không có {what} “{node.name}”", hint)


def refused_methods(tree: Sequence[nodes.Node]) -> Iterator[tuple[nodes.Call, str]]:
    """The calls of what Python's values can do and templates may not use: ``x.ljust(9)``, ``x["ljust"](9)``."""
    for node in tree:
        if isinstance(node, nodes.Call):
            called = node.node
            key = called.attr if isinstance(called, nodes.Getattr) else ""
            if isinstance(called, nodes.Getitem) and isinstance(called.arg, nodes.Const):
                key = str(called.arg.value)
            if key in REFUSED_METHODS:
                yield node, key


def refused_method(place: DocumentPlace, source: str, name: str) -> Diagnostic:
    """A method that templates may not use (B418); the nearest one is offered."""
    return finding("B418", place, f"thẻ “{source}”: hàm “{name}” không dùng được trong mẫu", instead(name, METHODS))


def _asked_for(called: Sequence[nodes.Filter | nodes.Test]) -> set[str]:
    """Names that the template itself allows to be absent: ``x is defined``, ``x|default("")``."""
    return {
        node.node.name for node in called if node.name in (*GUARDS, *DEFAULTS) and isinstance(node.node, nodes.Name)
    }


def where(compiled: Compiled, line: int) -> tuple[DocumentPlace, str]:
    """Place and source of the tag on a line; the nearest tag before it where the line has none of its own."""
    mark: Mark | None = compiled.at_line(line)
    if mark is None:
        return DocumentPlace("", compiled.part), ""
    return mark.place, mark.tag.source
