"""What a template does with the fields of a report: names them, prints them, and where."""

from __future__ import annotations

from typing import NamedTuple

from baocao138.docx.blocks import Mark
from baocao138.model.fields import Field, Shape, Use
from baocao138.model.place import DocumentPlace


class Loop(NamedTuple):
    """A loop over a list: what it calls the items, its tag as typed, and where that stands."""

    item: str
    source: str
    place: DocumentPlace


class Uses:
    """Gathered over all parts of a template; paths are as in ``Field.walk``.

    ``named`` are the fields named at all, ``printed`` those put into the text where each report prints them,
    ``elsewhere`` those that are put only where many a report has nothing, with the place. ``spoilt`` are words of tags
    that cannot be read, which may name anything. ``loops`` are the loops by the path of their items, ``over`` is
    what list each loop goes over, by its place and where it begins there.
    """

    def __init__(self) -> None:
        self.named: set[str] = set()
        self.printed: set[str] = set()
        self.elsewhere: dict[str, DocumentPlace] = {}
        self.spoilt: set[str] = set()
        self.loops: dict[str, Loop] = {}
        self.over: dict[tuple[DocumentPlace, int], str] = {}


class Stretch(NamedTuple):
    """A loop or a condition that is open: ``over`` is the path of a list that a report may lack, or ""."""

    keyword: str
    over: str = ""


def lacking(path: str, field: Field | None) -> str:
    """The path of a list, where a report may have nothing in it; "" else."""
    may_lack = field is not None and field.shape is Shape.LIST and field.use not in (Use.VITAL, Use.NEEDED)
    return path if may_lack else ""


class Context:
    """Where in a part the tag stands that is being read. ``is_front``: the part is on the first page."""

    def __init__(self, uses: Uses, is_front: bool) -> None:
        self.uses, self._is_front = uses, is_front
        self._open: list[Stretch] = []

    def begin(self, keyword: str, over: str = "") -> None:
        """A loop, a condition or a with begins."""
        self._open.append(Stretch(keyword, over))

    def turn(self) -> None:
        """The other branch begins of what is open: there the report lacks the list."""
        if self._open:
            self._open[-1] = Stretch(self._open[-1].keyword)

    def end(self, keyword: str) -> None:
        """The nearest open one of that kind ends, and all that began in it."""
        depth = max((at for at, each in enumerate(self._open) if each.keyword == keyword), default=-1)
        if depth >= 0:
            del self._open[depth:]

    def prints(self, path: str, mark: Mark) -> None:
        """A field is put into the text here."""
        aside = any(each.over and not path.startswith(each.over) for each in self._open)
        if self._is_front and not aside:
            self.uses.printed.add(path)
        else:
            self.uses.elsewhere.setdefault(path, mark.place)
