"""Keys that stand where YAML takes them for something else: which lines to move, and how far.

A line that stands wrong makes the next ones seem wrong as well: of these nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterable

from baocao138.app.load import Loaded
from baocao138.diagnostic.finding import Diagnostic
from baocao138.mend.opened import opened
from baocao138.model.place import Place
from baocao138.read import moves
from baocao138.read.source import Source

_SWALLOWED, _EMPTY = "B128", "B104"
_CODES = frozenset(("B102", "B103", _EMPTY, _SWALLOWED))
_OUTSIDE = "phải nằm trong so_lieu"


def placed(found: list[Diagnostic], files: Iterable[Loaded]) -> list[Diagnostic]:
    """The findings, those of such keys with the words for moving their lines."""
    if not any(problem.code in _CODES for problem in found):
        return found
    known = {file.shown: file for file in files}
    sources: dict[str, Source] = {}
    told = {(each.place.file, each.place.line) for each in found if isinstance(each.place, Place)}
    kept = []
    for problem in found:
        place = problem.place
        if problem.code not in _CODES or not isinstance(place, Place) or not place.line or place.file not in known:
            kept.append(problem)
            continue
        if place.file not in sources:
            read = opened(known[place.file].data)
            sources[place.file] = Source(place.file, read.text if read else "")
        if problem.code == _EMPTY:
            # The sentence under ">-" is there, but less deep: that is told of its own line.
            is_told = (place.file, place.line + 1) in told and moves.outside_text(sources[place.file], place.line + 1)
            kept += [] if is_told else [problem]
            continue
        way = moves.advice(sources[place.file], place.line)
        if way and _is_of_place(problem, place):
            problem = problem._replace(hint=way)
        if way != "" or problem.code != _SWALLOWED:
            kept.append(problem)
    return kept


def _is_of_place(problem: Diagnostic, place: Place) -> bool:
    """False for a key that is no matter of blanks: a ``doan`` among the figures, where the entry has one already."""
    return problem.code != "B102" or place.column == 1 or problem.message.endswith(_OUTSIDE)
