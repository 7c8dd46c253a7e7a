"""Events of libyaml become the plain tree, without recursion; what this house refuses of YAML is collected.

PyYAML's own composer, resolver and constructor are passed by: they guess types, keep the last of doubled keys and
are half of its cost.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import Any, Protocol

from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from baocao138.read import flow, refuse, traps
from baocao138.read.flaw import Flaw
from baocao138.read.nothing import NOTHING
from baocao138.read.source import Source
from baocao138.read.tree import Mapping, Node, Scalar, Sequence

DEPTH = 32
"""Lists and mappings inside each other: a report needs nine at most."""


class Parser(Protocol):
    """What is used of PyYAML's ``CParser``."""

    def get_event(self) -> Any:
        """The next event; None after the last. Raises yaml.MarkedYAMLError."""
        ...


class Build:
    """The making of one tree.

    ``flaws`` are the problems met; ``is_whole`` is False where the tree is not what was typed; ``last`` is the latest
    text that the parser gave, for explaining the error after it.
    """

    def __init__(self, source: Source) -> None:
        self.source = source
        self.flaws: list[Flaw] = []
        self.root: Node | None = None
        self.is_whole = True
        self.last: Scalar | None = None

    def run(self, parser: Parser) -> Flaw | None:
        """Take all events. A flaw is given back where reading has to stop; yaml.MarkedYAMLError where libyaml does."""
        last: list[Any] = []
        try:
            return self._run(parser.get_event, last)
        finally:
            if last:
                self.last = Scalar(last[0], self.source)

    def _run(self, get_event: Callable[[], Any], last: list[Any]) -> Flaw | None:  # noqa: C901 (a call costs a tenth)
        # The one hot loop of reading. Texts stay the parser's events until somebody asks for them (tree.py), and what
        # is rare is looked at only where the file has the sign for it.
        source, flaws = self.source, self.flaws
        is_odd = source.is_odd
        stack: list[tuple[Mapping | Sequence, Any]] = []
        root = Sequence(source, 0)  # holds the root
        here: Mapping | Sequence = root
        entries: dict[str, tuple[Any, Any]] | None = None  # of ``here``, where that is a mapping
        items: list[Any] = root.raw
        key: Any = None  # the event of the key whose value comes next
        name = ""  # its text
        in_flow = 0
        event = None
        try:
            while True:
                event = get_event()
                kind = type(event)
                if kind is ScalarEvent:
                    if is_odd:
                        self._look(event, is_key=entries is not None and key is None)
                    value = event.value
                    if entries is None:
                        items.append(event)
                    elif key is None:
                        if value[:1] == "\0":
                            # An escaped control character: pydantic's paths keep it for the names of union members.
                            value = event.value = "\ufffd" + value[1:]
                        key, name = event, value
                        continue
                    else:
                        if name in entries or len(name) > refuse.KEY_LENGTH:
                            self._bad_key(key, entries)
                        else:
                            entries[name] = key, event
                        if in_flow and not value and not event.style:
                            flaws += flow.cut_value(Scalar(key, source), Scalar(event, source), source)
                        key = None
                    if " " in value:
                        if not event.style:
                            if event.start_mark.line != event.end_mark.line:
                                flaws += traps.continued(Scalar(event, source), source)
                            elif "=" in value and not in_flow:
                                flaws += traps.equals(Scalar(event, source), source)
                            if in_flow and entries is None:
                                flaws += flow.cut_item(Scalar(event, source), here, source)
                    elif value in NOTHING and not event.style:
                        flaws.append(traps.nothing(Scalar(event, source)))
                    continue
                if kind is MappingStartEvent or kind is SequenceStartEvent:
                    start = event.start_mark.index
                    if event.anchor is not None or event.tag is not None:
                        self._refuse(refuse.decorated(event, source))
                    if entries is not None and key is None:
                        return refuse.key_not_text(start, source)
                    if len(stack) >= DEPTH:
                        return refuse.too_deep(start, DEPTH)
                    if in_flow or event.flow_style:
                        in_flow += 1
                    stack.append((here, key))
                    key = None
                    if kind is MappingStartEvent:
                        here = Mapping(source, start)
                        entries = here.raw
                    else:
                        here = Sequence(source, start)
                        entries, items = None, here.raw
                    continue
                if kind is MappingEndEvent or kind is SequenceEndEvent:
                    if in_flow:
                        in_flow -= 1
                        here.closing = event.end_mark.index
                    node: Any = here
                    here, key = stack.pop()
                    if isinstance(here, Mapping):
                        entries = here.raw
                    else:
                        entries, items = None, here.raw
                elif kind is AliasEvent:
                    self._refuse(refuse.alias(event, source))
                    node = refuse.stand_in(event)
                elif kind is DocumentStartEvent:
                    if here.raw:
                        return refuse.second_document(event, source)
                    for flaw in refuse.directives(event, source):
                        self._refuse(flaw)
                    continue
                elif kind is StreamEndEvent or event is None:
                    self.root = next(iter(root), None)
                    return None
                else:
                    continue
                # What is neither text nor a beginning finds its place here.
                if entries is None:
                    items.append(node)
                elif key is None:
                    key = node
                else:
                    if key.value in entries:
                        self._bad_key(key, entries)
                    else:
                        entries[key.value] = key, node
                    key = None
        finally:
            if type(event) is ScalarEvent:
                last.append(event)

    def _look(self, event: Any, *, is_key: bool) -> None:
        """What is rare in a text: signs of YAML that a clerk never means, and letters in pieces."""
        source = self.source
        event.value = unicodedata.normalize("NFC", event.value)
        if event.anchor is not None or event.tag is not None:
            self._refuse(refuse.decorated(event, source))
        if is_key and event.value == "<<" and not event.style:
            self._refuse(refuse.merge_key(Scalar(event, source)))

    def _bad_key(self, event: Any, entries: dict[str, tuple[Any, Any]]) -> None:
        key = Scalar(event, self.source)
        first = entries.get(key.value)
        if first:
            from baocao138.read import twice  # needed in few files

            flaw = twice.doubled(key, Scalar(first[0], self.source), self.source)
            self.flaws += [flaw] if flaw else []
            if flaw is None or flaw.code != "B016":  # it is no second key, so the tree is not what was meant
                self.is_whole = False
        else:
            self.flaws.append(refuse.long_key(key))

    def _refuse(self, flaw: Flaw) -> None:
        self.flaws.append(flaw)
        self.is_whole = False
