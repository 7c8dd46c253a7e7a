"""What can be said of a part's tags before any value is put in: form, filters, names, forbidden commands."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from difflib import get_close_matches

from jinja2 import nodes
from jinja2.exceptions import TemplateSyntaxError

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.docx.blocks import Mark
from baocao138.docx.compile import Compiled
from baocao138.docx.environment import Environment
from baocao138.docx.errors import not_alone, syntax, unknown_name
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


def each_alone(compiled: Compiled, env: Environment) -> list[Diagnostic]:
    """The errors of form of all tags, each tag read alone, so that one does not hide the next."""
    problems = []
    for mark in compiled.marks:
        try:
            env.parse("" if mark.tag.is_guess else alone(mark.tag))
        except TemplateSyntaxError as error:
            problems.append(syntax(mark.place, mark.tag.source, error))
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
    named = [node for node in tree if isinstance(node, nodes.Name)]
    own = {node.name for node in named if node.ctx != "load"}
    known_names = own | _asked_for(called) | {"loop"} | set(env.globals) | set(view)
    for name in named:
        if name.ctx == "load" and name.name not in known_names:
            place, source = where(compiled, name.lineno)
            if name.name == "ke":
                problems.append(not_alone(place, source))
            else:
                problems.append(unknown_name(place, source, name.name, view))
    return problems


def is_known(node: nodes.Filter | nodes.Test, env: Environment) -> bool:
    """True for a filter or test that there is."""
    return node.name in (env.filters if isinstance(node, nodes.Filter) else env.tests)


def unknown_call(place: DocumentPlace, source: str, node: nodes.Filter | nodes.Test, env: Environment) -> Diagnostic:
    """A filter or test that there is not (B413); the nearest one is offered."""
    what, known = ("bộ lọc", env.filters) if isinstance(node, nodes.Filter) else ("phép thử", env.tests)
    near = get_close_matches(node.name, known, 1)
    hint = f"có phải “{near[0]}” không?" if near else f"bỏ {what} này"
    return finding("B413", place, f"thẻ “{source}”: không có {what} “{node.name}”", hint)


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
