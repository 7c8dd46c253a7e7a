"""What a name in a tag stands for: a field with its path in the tree, or something that cannot be followed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from baocao138.docx.allowed import GROUP_METHODS, LIST_METHODS, TEXT_METHODS
from baocao138.model.fields import Field, Shape

WORDS = {
    Shape.TEXT: "chữ",
    Shape.NUMBER: "số",
    Shape.FLAG: "giá trị đúng/sai",
    Shape.LIST: "danh sách",
    Shape.GROUP: "nhóm giá trị",
    Shape.CODES: "nhóm giá trị",
    Shape.PICTURE: "hình",
}

METHODS: Mapping[Shape, frozenset[str]] = {
    Shape.LIST: LIST_METHODS,
    Shape.GROUP: GROUP_METHODS,
    Shape.CODES: GROUP_METHODS,
    Shape.TEXT: TEXT_METHODS,
    Shape.NUMBER: frozenset(),
    Shape.FLAG: frozenset(),
    Shape.PICTURE: frozenset(),
}
LOOP_NAMES = frozenset(
    {"index", "index0", "first", "last", "length", "revindex", "revindex0", "cycle", "changed", "depth", "depth0",
     "previtem", "nextitem"}
)  # fmt: skip


class Thing(NamedTuple):
    """A value that is not there yet. ``path`` is as in ``Field.walk``, "" for what does not lie in the tree."""

    field: Field | None = None
    path: str = ""

    @classmethod
    def of_shape(cls, shape: Shape) -> Thing:
        """A value that the template works out itself."""
        return cls(Field(shape))

    @classmethod
    def list_of(cls, item: Thing) -> Thing:
        """A list worked out by the template, of such items."""
        return cls(Field(Shape.LIST, item=item.field))

    @property
    def shape(self) -> Shape | None:
        """None where nothing is known."""
        return None if self.field is None else self.field.shape

    @property
    def fields(self) -> Mapping[str, Field]:
        """The names in a group."""
        return {} if self.field is None else self.field.fields

    def child(self, name: str) -> Thing:
        """A name in a group."""
        return Thing(self.fields[name], f"{self.path}.{name}" if self.path else name)

    def item(self) -> Thing:
        """What a list holds."""
        if self.field is None or self.field.item is None:
            return UNKNOWN
        return Thing(self.field.item, f"{self.path}[]" if self.path else "")


UNKNOWN = Thing()
LOOP = Thing(None, "loop")
TEXTS = Thing.of_shape(Shape.TEXT)


def of_const(value: object) -> Thing:
    """What a constant in a tag is."""
    if isinstance(value, str):
        return TEXTS
    if isinstance(value, bool):
        return Thing.of_shape(Shape.FLAG)
    return Thing.of_shape(Shape.NUMBER) if isinstance(value, (int, float)) else UNKNOWN


def word_for(thing: Thing) -> str:
    """What a thing is, in the words of the people who edit templates."""
    return "giá trị này" if thing.shape is None else WORDS[thing.shape]
