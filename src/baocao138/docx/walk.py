"""Reading the tags of a part one after the other, each by itself: one that cannot be read hides no other."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Collection

from jinja2 import nodes
from jinja2.exceptions import TemplateSyntaxError

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.blocks import ENDS, MIDDLES, OPENS, Mark
from baocao138.docx.compile import WORD, Compiled
from baocao138.docx.environment import Environment
from baocao138.docx.errors import too_deep
from baocao138.docx.lint import alone, unreadable
from baocao138.docx.meaning import Meaning
from baocao138.docx.things import LOOP, UNKNOWN, Thing
from baocao138.docx.uses import Context, Loop, lacking
from baocao138.model.fields import Field

BOUND = re.compile(r"(?:for|set)\s+(\w+(?:\s*,\s*\w+)*)")
SCOPED = ("for", "with")


class Walk:
    """The tags of one part. ``problems`` is what is wrong with them; what they use is kept in the context."""

    def __init__(
        self, compiled: Compiled, tree: Field, codes: Collection[str] | None, env: Environment, context: Context
    ) -> None:
        self.problems: list[Diagnostic] = []
        self._compiled, self._env, self._tree, self._context = compiled, env, tree, context
        self._meaning = Meaning(Thing(tree), codes, env, self.problems.append, context)
        for mark in self._in_order():
            self._meaning.mark = mark
            self._read(mark)

    def _in_order(self) -> list[Mark]:
        """The tags in the order of the part, one that could only be guessed before the next that could be read."""
        numbers = self._compiled.numbers()
        rank = {number: at for at, number in enumerate(numbers)}
        order = list(self._compiled.order)
        for number in numbers:
            if self._compiled.marks[number].tag.is_guess:
                order.insert(bisect(order, rank[number], key=rank.__getitem__), number)
        return [self._compiled.marks[number] for number in order]

    def _read(self, mark: Mark) -> None:
        word = mark.tag.keyword
        if word in ENDS:
            self._meaning.scopes.close(ENDS[word])
            self._context.end(ENDS[word])
            return
        if word in MIDDLES:
            self._context.turn()
        try:
            body = self._env.parse(alone(mark.tag)).body
        except TemplateSyntaxError as error:
            self._spoilt(mark, unreadable(mark, error, self._tree.fields))
            return
        except RecursionError:
            self._spoilt(mark, too_deep(mark.place, mark.tag.source))
            return
        try:
            for node in body:
                self._statement(node)
        except RecursionError:
            self.problems.append(too_deep(mark.place, mark.tag.source))

    def _spoilt(self, mark: Mark, problem: Diagnostic) -> None:
        """A tag that cannot be read still binds what it seems to bind, and may use any name in it."""
        if not mark.tag.is_guess:
            self.problems.append(problem)
        self._context.uses.spoilt.update(WORD.findall(mark.tag.body))
        word = mark.tag.keyword
        if word in OPENS:
            self._context.begin(word)
        if word in SCOPED:
            self._meaning.scopes.open(word)
        found = BOUND.match(mark.tag.body)
        for name in WORD.findall(found.group(1)) if found else ():
            self._meaning.scopes.bind(name, UNKNOWN)
        if word == "for":
            self._meaning.scopes.bind("loop", LOOP)

    def _statement(self, node: nodes.Node) -> None:
        meaning = self._meaning
        if isinstance(node, nodes.Output):
            for each in node.nodes:
                meaning.printed(each)
        elif isinstance(node, nodes.For):
            item = meaning.item_of(node.iter)
            self._loop(node.target, item)
            meaning.scopes.open("for")
            meaning.scopes.bind("loop", LOOP)
            self._bind(node.target, item)
            if node.test is not None:
                meaning.of(node.test)
        elif isinstance(node, nodes.If):
            # An elif stands alone behind a condition that is a constant.
            things = [meaning.of(test) for test in (node.test, *(each.test for each in node.elif_))]
            if meaning.mark.tag.keyword == "if":
                self._context.begin("if", lacking(things[0].path, things[0].field))
        elif isinstance(node, nodes.Assign):
            self._bind(node.target, meaning.of(node.node))
        elif isinstance(node, nodes.With):
            things = [meaning.of(value) for value in node.values]
            self._context.begin("with")
            meaning.scopes.open("with")
            for target, thing in zip(node.targets, things, strict=True):
                self._bind(target, thing)

    def _loop(self, target: nodes.Node, item: Thing) -> None:
        """A loop begins; what is printed in it is lost where the list has nothing."""
        path = item.path.removesuffix("[]")
        field = dict(self._tree.walk()).get(path) if path else None
        self._context.begin("for", lacking(path, field))
        self._context.uses.over[self._meaning.mark.place, self._meaning.mark.tag.start] = path
        if isinstance(target, nodes.Name) and item.path.endswith("[]"):
            mark = self._meaning.mark
            self._context.uses.loops.setdefault(item.path, Loop(target.name, mark.tag.source, mark.place))

    def _bind(self, target: nodes.Node, thing: Thing) -> None:
        if isinstance(target, nodes.Name):
            self._meaning.scopes.bind(target.name, thing)
            return
        self._meaning.wholly(thing)
        for each in target.find_all(nodes.Name):
            self._meaning.scopes.bind(each.name, UNKNOWN)
