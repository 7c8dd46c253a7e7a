"""One mistake is told once: what the reader has told of a word is not told again of the value that it stands in."""

from __future__ import annotations

from collections.abc import Iterable

from baocao138.diagnostic.finding import Diagnostic
from baocao138.model.place import Place

# Signs inside a word, for which the code or number around them is unknown as well.
_IN_WORD = frozenset(("B005", "B041"))
# Whole lines that cannot be read for what they are.
_OF_LINE = frozenset(("B041", "B044"))
# The value is lost behind "#": its key only seems empty.
_LOST_VALUE, _EMPTY = "B026", "B104"
_AGAIN = ("B1", "B2", "B3")


def told_once(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The findings without those that only say in other words what the reader has told."""
    findings = list(found)
    told = [each for each in findings if each.code in _IN_WORD | _OF_LINE or each.code == _LOST_VALUE]
    if not told:
        return findings
    lines: dict[tuple[str, int], list[Diagnostic]] = {}
    for each in told:
        if isinstance(each.place, Place):
            lines.setdefault((each.place.file, each.place.line), []).append(each)
    return [each for each in findings if not _is_again(each, lines)]


def _is_again(one: Diagnostic, lines: dict[tuple[str, int], list[Diagnostic]]) -> bool:
    place = one.place
    if not one.code.startswith(_AGAIN) or not isinstance(place, Place) or place.end_line > place.line:
        return False
    for told in lines.get((place.file, place.line), ()):
        if told.code in _OF_LINE and isinstance(told.place, Place) and told.place.end_column > told.place.column + 1:
            return True
        if told.code == _LOST_VALUE:
            if one.code == _EMPTY:
                return True
        elif isinstance(told.place, Place) and place.column <= told.place.column < place.end_column:
            return True
    return False
