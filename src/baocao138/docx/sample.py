"""A report made up from the tree of fields: what a template is tried on when there is no data at hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice, product
from typing import NamedTuple

from baocao138.model.fields import Field, Shape, Use
from baocao138.model.picture import Picture

# One white point.
POINT = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c63f8ffff3f0005fe02fe0def46b80000000049454e44ae426082"
)
PICTURE = Picture(POINT, 100, 50, "Hình thử")
ITEMS = 2
MOST_VARIANTS = 64


class Vital(NamedTuple):
    """A text without which no report can be built: the path of its field, and what kind of item it belongs to.

    ``kind`` is what tells one item from another, as a condition of a template; "" where all are the same.
    """

    path: str
    kind: str = ""


class _Codes(Mapping[str, str]):
    """A text behind whatever code an indicator has."""

    def __getitem__(self, code: str) -> str:
        return "12"

    def __contains__(self, code: object) -> bool:
        return True

    def __iter__(self) -> Iterator[str]:
        return iter(("so_vu",))

    def __len__(self) -> int:
        return 1


class Sample:
    """A made-up report: ``view`` is what it holds, ``vital`` are the texts in it that must be printed.

    ``needed`` are the texts that every report has, with the path of the field.
    With ``full`` it holds all that a report can, with every kind of item; else only what each report has.
    """

    def __init__(self, tree: Field, *, full: bool) -> None:
        self._full = full
        self._texts = 0
        self.vital: dict[str, Vital] = {}
        self.needed: dict[str, str] = {}
        self.view = {name: self._of(field, name, "") for name, field in tree.fields.items()}

    def _of(self, field: Field, path: str, kind: str) -> object:
        must = self._full or field.use in (Use.VITAL, Use.NEEDED)
        if field.is_optional and not must:
            return None
        if field.shape is Shape.FLAG:
            return self._full
        if field.shape is Shape.NUMBER:
            return ITEMS
        if field.shape is Shape.PICTURE:
            return PICTURE
        if field.shape is Shape.CODES:
            return _Codes()
        if field.shape is Shape.GROUP:
            return {name: self._of(each, f"{path}.{name}", kind) for name, each in field.fields.items()}
        if field.shape is Shape.LIST:
            return list(self._items(field, path)) if must else []
        return self._text(field, path, kind) if must else ""

    def _text(self, field: Field, path: str, kind: str) -> str:
        self._texts += 1
        text = f"Dòng chữ thử số {self._texts} của mẫu"
        if field.use is Use.VITAL:
            self.vital[text] = Vital(path, kind)
        elif field.use is Use.NEEDED:
            self.needed[text] = path
        return field.values[0] if field.values else text

    def _items(self, field: Field, path: str) -> Iterator[object]:
        """One item of each kind that there is, or a few that are the same."""
        item, inside = field.item or Field(Shape.TEXT), f"{path}[]"
        choices = {
            name: each.values or (False, True)
            for name, each in item.fields.items()
            if each.values or each.shape is Shape.FLAG
        }
        if not choices:
            yield from (self._of(item, inside, "") for _ in range(ITEMS))
            return
        for chosen in islice(product(*choices.values()), MOST_VARIANTS):
            kind = next((each for each in chosen if isinstance(each, str)), "")
            made = self._of(item, inside, kind)
            assert isinstance(made, dict)
            yield made | dict(zip(choices, chosen, strict=True))
