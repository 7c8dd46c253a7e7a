"""Events of libyaml become the plain tree, without recursion; what this house refuses of YAML is collected.

PyYAML's own composer, resolver and constructor are passed by: they guess types, keep the last of doubled keys and
are half of its cost.
"""

from __future__ import annotations

import unicodedata
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
from baocao138.read.source import Source
from baocao138.read.tree import Mapping, Node, Scalar, Sequence

DEPTH = 32
"""Lists and mappings inside each other: a report needs nine at most."""
NODES = 100_000
"""Values in one file: a report of 100 pages has some 5,000."""


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
        source, flaws = self.source, self.flaws
        get_event = parser.get_event
        stack: list[tuple[Mapping | Sequence, Scalar | None]] = []
        here: Mapping | Sequence = Sequence(source, 0)  # holds the root
        entries: dict[str, tuple[Scalar, Node]] | None = None  # of ``here``, where that is a mapping
        items: list[Node] = here.items
        key: Scalar | None = None  # the key whose value comes next
        is_composed, has_escapes = source.is_composed, source.has_escapes
        in_flow = 0
        budget = NODES
        node: Node
        while True:
            event = get_event()
            kind = event.__class__
            if kind is ScalarEvent:
                value: str = event.value
                style: str = event.style
                if not is_composed or (has_escapes and style == '"'):
                    value = unicodedata.normalize("NFC", value)
                node = self.last = Scalar(value, style, event.start_mark, event.end_mark, source)
                if event.anchor is not None or event.tag is not None:
                    self._refuse(refuse.decorated(event, source))
                if not style and (" " in value or "\n" in value):
                    flaws += traps.continued(node, source)
                    if key is None:
                        if entries is None:
                            if in_flow:
                                flaws += flow.cut_item(node, here, source)
                        elif len(value) > refuse.KEY_LENGTH:
                            flaws.append(refuse.long_key(node))
                if entries is not None:
                    if key is None:
                        key = node
                        if value == "<<" and not style:
                            self._refuse(refuse.merge_key(node))
                        continue
                    if not style:
                        if not value:
                            if in_flow:
                                flaws += flow.cut_value(key, node, source)
                        elif value in traps.NOTHING:
                            flaws.append(traps.nothing(node))
                    if key.value in entries:
                        flaws.append(refuse.doubled(key, here))
                    else:
                        entries[key.value] = key, node
                    key = None
                else:
                    items.append(node)
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
                    entries = here.entries
                else:
                    here = Sequence(source, start)
                    entries, items = None, here.items
                continue
            if kind is MappingEndEvent or kind is SequenceEndEvent:
                if in_flow:
                    in_flow -= 1
                    here.closing = event.end_mark.index
                budget -= len(here)
                if budget < 0:
                    return refuse.too_many(here.start, NODES)
                node = here
                here, key = stack.pop()
                if here.__class__ is Mapping:
                    entries = here.entries
                else:
                    entries, items = None, here.items
            elif kind is AliasEvent:
                self._refuse(refuse.alias(event, source))
                node = Scalar("*" + event.anchor, "", event.start_mark, event.end_mark, source)
            elif kind is DocumentStartEvent:
                if here.items:
                    return refuse.second_document(event, source)
                for flaw in refuse.directives(event, source):
                    self._refuse(flaw)
                continue
            elif kind is StreamEndEvent or event is None:
                self.root = items[0] if items else None
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
                    flaws.append(refuse.doubled(key, here))
                else:
                    entries[key.value] = key, node
                key = None

    def _refuse(self, flaw: Flaw) -> None:
        self.flaws.append(flaw)
        self.is_whole = False
