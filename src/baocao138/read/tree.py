"""The plain tree that a file becomes: texts as typed, each with its place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Protocol, Union

from yaml.events import ScalarEvent

from baocao138.model.place import Place
from baocao138.read.offsets import OffsetMap
from baocao138.read.source import Source

Plain = Union[str, None, "list[Plain]", "dict[str, Plain]"]
Node = Union["Scalar", "Sequence", "Mapping"]


class Mark(Protocol):
    """What is used of the parser's marks: the index of a character in the text."""

    @property
    def index(self) -> int:
        """Counted from 0, in code points."""
        ...


class Scalar:
    """A text as typed, after YAML's quotes, escapes and folds; in Unicode normal form C.

    ``style`` says how it was typed: ``""`` plain, ``"'"``, ``'"'``, ``"|"`` or ``">"``. It keeps the parser's marks
    and works out places only when asked: most texts are never complained about.
    """

    __slots__ = ("_from", "_map", "_source", "_to", "style", "value")

    def __init__(self, event: Any, source: Source) -> None:
        self.value: str = event.value
        self.style: str = event.style or ""
        self._from: Mark = event.start_mark
        self._to: Mark = event.end_mark
        self._source = source
        self._map: OffsetMap | None = None

    @property
    def is_empty(self) -> bool:
        """True where nothing was typed after the colon or dash; ``""`` in quotes is a text."""
        return not self.value and not self.style

    @property
    def start(self) -> int:
        """The index in the source at which it begins (quotes and block sign included)."""
        return self._from.index

    @property
    def end(self) -> int:
        """The index in the source after its last character (closing quote included)."""
        if self.style == "|" or self.style == ">":
            return self.offsets.content_end
        return self._to.index

    @property
    def offsets(self) -> OffsetMap:
        """Where each character of the value stands in the source."""
        if self._map is None:
            self._map = OffsetMap.of(self._source.text, self.start, self._to.index, self.style, self.value)
        return self._map

    @property
    def place(self) -> Place:
        """The whole of it, with quotes."""
        return self._source.place(self.start, self.end)

    def at(self, start: int, end: int) -> Place:
        """The characters ``start`` up to (not including) ``end`` of the value, where they were typed."""
        return self._source.place(*self.offsets.span(start, end))

    def plain(self) -> str | None:
        """The text, or None where nothing was typed."""
        return None if self.is_empty else self.value

    def __repr__(self) -> str:
        return f"Scalar({self.value!r})"


class _Collection:
    """What a list and a mapping share: where they begin and end.

    ``raw`` holds texts as the parser's events until somebody asks for them: pydantic takes ``plain()``, so most are
    never needed as a ``Scalar`` with its places.
    """

    __slots__ = ("_source", "closing", "start")

    _source: Source
    start: int
    closing: int  # the index after ``]`` or ``}``; 0 where none was typed

    @property
    def source(self) -> Source:
        """The file that it stands in, as typed: for what YAML passes over, such as a key behind ``#``."""
        return self._source

    @property
    def end(self) -> int:
        """The index after its last character."""
        last = self._last()
        return self.closing or (last.end if last else self.start)

    @property
    def place(self) -> Place:
        """From its first character to its last."""
        return self._source.place(self.start, self.end)

    def _last(self) -> Node | None:
        raise NotImplementedError


class Sequence(_Collection):
    """A list."""

    __slots__ = ("raw",)

    def __init__(self, source: Source, start: int) -> None:
        self._source = source
        self.start = start
        self.closing = 0
        self.raw: list[Any] = []

    @property
    def items(self) -> list[Node]:
        """The items, in order."""
        raw = self.raw
        for index, item in enumerate(raw):
            if item.__class__ is ScalarEvent:
                raw[index] = Scalar(item, self._source)
        return raw

    def __iter__(self) -> Iterator[Node]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.raw)

    def _last(self) -> Node | None:
        return self.items[-1] if self.raw else None

    def plain(self) -> list[Plain]:
        """The items as plain values."""
        return [_plain(item) for item in self.raw]

    def __repr__(self) -> str:
        return f"Sequence({self.items!r})"


class Mapping(_Collection):
    """Keys and values in the order in which they were typed. Keys are texts in normal form C, each only once."""

    __slots__ = ("raw",)

    def __init__(self, source: Source, start: int) -> None:
        self._source = source
        self.start = start
        self.closing = 0
        self.raw: dict[str, tuple[Any, Any]] = {}

    @property
    def entries(self) -> dict[str, tuple[Scalar, Node]]:
        """Key and value under the key's text, in order."""
        raw = self.raw
        for name, (key, node) in raw.items():
            if key.__class__ is ScalarEvent:
                value = Scalar(node, self._source) if node.__class__ is ScalarEvent else node
                raw[name] = Scalar(key, self._source), value
        return raw

    def __iter__(self) -> Iterator[str]:
        return iter(self.raw)

    def __len__(self) -> int:
        return len(self.raw)

    def __contains__(self, key: str) -> bool:
        return key in self.raw

    def items(self) -> Iterator[tuple[str, Node]]:
        """Keys and values, in order."""
        return ((name, node) for name, (_, node) in self.entries.items())

    def get(self, key: str) -> Node | None:
        """The value under a key, if the key is there."""
        return self.entries[key][1] if key in self.raw else None

    def key(self, key: str) -> Scalar:
        """The key itself, as typed. KeyError where it is not there."""
        return self.entries[key][0]

    def plain(self) -> dict[str, Plain]:
        """Keys and values as plain values."""
        return {name: _plain(node) for name, (_, node) in self.raw.items()}

    def find(self, loc: tuple[str | int, ...]) -> tuple[Node, Place]:
        """Follow a path of keys and indices (pydantic's ``loc``).

        Gives the deepest node that is there, and a place to point at: the value where the whole path exists and the
        value is not empty, otherwise the key (or the dash's item) it hangs on. Steps that name nothing in the file
        (pydantic puts the name of a union's branch into ``loc``) are passed over.
        """
        node: Node = self
        place = self._first_key()
        for step in loc:
            if isinstance(node, Mapping) and isinstance(step, str) and step in node.entries:
                key, node = node.entries[step]
                place = key.place if _is_bare(node) else node.place
                anchor = key.place
            elif isinstance(node, Sequence) and isinstance(step, int) and 0 <= step < len(node.items):
                node = node.items[step]
                place = anchor = node.place
            else:
                continue
            if isinstance(node, Mapping | Sequence):
                place = anchor
        return node, place

    def key_at(self, loc: tuple[str | int, ...]) -> Place:
        """The key that a path ends in, for what is wrong with the key itself; else what ``find`` gives."""
        if loc and isinstance(loc[-1], str):
            parent, place = self.find(loc[:-1])
            if isinstance(parent, Mapping) and loc[-1] in parent:
                return parent.key(loc[-1]).place
            return place
        return self.find(loc)[1]

    def _last(self) -> Node | None:
        return next((node for _, node in reversed(self.entries.values())), None)

    def _first_key(self) -> Place:
        return next((key.place for key, _ in self.entries.values()), self.place)

    def __repr__(self) -> str:
        return f"Mapping({dict(self.items())!r})"


def _plain(node: Any) -> Plain:
    if node.__class__ is ScalarEvent:
        return node.value if node.value or node.style else None
    plain: Plain = node.plain()
    return plain


def _is_bare(node: Node) -> bool:
    return isinstance(node, Scalar) and node.is_empty
