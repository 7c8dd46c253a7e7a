"""What a template may name: the tree of fields, known without any data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import NamedTuple


class Shape(StrEnum):
    """What stands behind a name. ``CODES`` has a text behind the code of each indicator, open by the catalogue."""

    TEXT = "chữ"
    NUMBER = "số"
    FLAG = "đúng/sai"
    LIST = "danh sách"
    GROUP = "nhóm"
    CODES = "theo mã chỉ tiêu"
    PICTURE = "hình"


class Use(StrEnum):
    """How bad it is where a template never uses a field."""

    FREE = "free"  # said elsewhere as well, or for those who want it
    PART = "part"  # what a report may hold; unprinted, it is lost
    NEEDED = "needed"  # what every report holds
    VITAL = "vital"  # without it no report can be built at all


class Over(StrEnum):
    """What a loop over a list repeats."""

    PARAGRAPHS = "p"
    ROWS = "tr"


class Field(NamedTuple):
    """A name, or what a list holds.

    ``says`` explains it to the standing office. ``fields`` are the names in a group, ``item`` what a list holds;
    ``values`` are all that a text can be, where they are few. ``is_optional``: there may be nothing at all;
    ``over`` is what a loop over a list is for.
    """

    shape: Shape
    says: str = ""
    use: Use = Use.PART
    fields: Mapping[str, Field] = {}
    item: Field | None = None
    values: tuple[str, ...] = ()
    is_optional: bool = False
    over: Over = Over.PARAGRAPHS

    def walk(self, path: str = "") -> Iterator[tuple[str, Field]]:
        """All fields below, each before those in it, by path: "noi_nhan", "noi_nhan[]", "noi_nhan[].ten"."""
        for name, field in self.fields.items():
            own = f"{path}.{name}" if path else name
            yield own, field
            yield from field.walk(own)
        if self.item is not None:
            yield f"{path}[]", self.item
            yield from self.item.walk(f"{path}[]")
