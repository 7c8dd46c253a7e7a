"""Where a finding stands, as machines want it: a relative path, and numbers that never contradict each other."""

from __future__ import annotations

import re
from typing import NamedTuple

from baocao138.diagnostic.finding import Somewhere
from baocao138.model.place import Place

_LONE = re.compile("[\ud800-\udfff]")


class Span(NamedTuple):
    """A stretch of a file, counted as in ``Place``. ``line`` is at least 1; 0 elsewhere means "not known".

    The end never lies before the start; on one line ``end_column`` is at least ``column``.
    """

    line: int
    column: int
    end_line: int
    end_column: int


def span(place: Somewhere) -> Span | None:
    """The stretch that a place names; None where that is a whole file or a spot in a document."""
    if not isinstance(place, Place) or place.line < 1:
        return None
    column, last, end = max(place.column, 0), max(place.end_line, place.line), max(place.end_column, 0)
    if place.end_line < place.line or not column or (last == place.line and end < column):
        end = 0
    return Span(place.line, column, last, end)


def spot(place: Somewhere) -> str:
    """The words for a spot in a document ("thân văn bản, đoạn 3"); empty for a text file."""
    return "" if isinstance(place, Place) else str(place._replace(file="")).removeprefix(", ")


def path(place: Somewhere) -> str:
    """The path of the file, without a leading ``./``: that is how code review tools name the files of a repository."""
    name = place.file
    while name.startswith("./"):
        name = name[2:].lstrip("/")
    return whole(name)


def whole(text: str) -> str:
    """The text without halves of characters: the name of a file may hold them, and nothing can write them as UTF-8."""
    return _LONE.sub("\ufffd", text)
