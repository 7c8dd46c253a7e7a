"""One mistake is told once: what is told of a word is not told again of the value that it stands in."""

from __future__ import annotations

from collections.abc import Iterable

from baocao138.diagnostic.finding import Diagnostic
from baocao138.model.place import Place

# Signs inside a word, for which the code or number around them is unknown as well.
_IN_WORD = frozenset(("B005", "B041"))
# What may not be written at all, whatever else is wrong with the value that holds it.
_FORBIDDEN = "B6"
# Whole lines that cannot be read for what they are.
_OF_LINE = frozenset(("B041", "B044"))
# The value is lost behind "#": its key only seems empty.
_LOST_VALUE, _EMPTY = "B026", "B104"
_TOLD = _IN_WORD | _OF_LINE | {_LOST_VALUE}
_AGAIN = ("B1", "B2", "B3")


def told_once(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The findings without those that only say in other words what has been told."""
    findings = list(found)
    lines: dict[tuple[str, int], list[tuple[str, Place]]] = {}
    for each in findings:
        if isinstance(each.place, Place) and (each.code in _TOLD or each.code.startswith(_FORBIDDEN)):
            last = each.place.end_line if each.code.startswith(_FORBIDDEN) else each.place.line
            for line in range(each.place.line, max(last, each.place.line) + 1):
                lines.setdefault((each.place.file, line), []).append((each.code, each.place))
    return [each for each in findings if not _is_again(each, lines)] if lines else findings


def _is_again(one: Diagnostic, lines: dict[tuple[str, int], list[tuple[str, Place]]]) -> bool:
    place = one.place
    if not one.code.startswith(_AGAIN) or not isinstance(place, Place) or place.end_line > place.line:
        return False
    return any(_covers(code, told, one.code, place) for code, told in lines.get((place.file, place.line), ()))


def _covers(code: str, told: Place, again: str, place: Place) -> bool:
    if code == _LOST_VALUE:
        return again == _EMPTY
    is_line = code in _OF_LINE and told.end_column > told.column + 1
    if code.startswith(_FORBIDDEN) and told[1:3] <= place[1:3] < told[3:5]:
        return True  # a piece of it: the groups of a telephone number are no bare figures
    return is_line or (place.line == told.line and place.column <= told.column < place.end_column)
