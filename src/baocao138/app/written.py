"""The line as it must be: what a finding would have instead of the words it points at, put into the line.

The same for a value in the quotation marks of Word, which no code, number or day may have around it.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable

from baocao138.app.load import Loaded
from baocao138.diagnostic.finding import Diagnostic
from baocao138.mend.opened import opened
from baocao138.model.count import DECIMALS, read_reported
from baocao138.model.date import read_date
from baocao138.model.identifier import IDENTIFIER
from baocao138.model.malformed import Malformed
from baocao138.model.period import Period, read_period
from baocao138.model.place import Place
from baocao138.model.symbol import SYMBOL
from baocao138.read.levels import head_of
from baocao138.read.source import Source
from baocao138.read.words import is_short, whole_line

_QUOTED = re.compile(r"[“”„‟«»‘’‚‹›]+\s*([^“”„‟«»‘’‚‹›]+?)\s*[“”„‟«»‘’‚‹›]+")
_FITS: dict[str, Callable[[str], object]] = {
    "B105": IDENTIFIER.fullmatch,
    "B107": IDENTIFIER.fullmatch,
    "B108": lambda text: isinstance(read_period(text), Period),
    "B109": lambda text: isinstance(read_date(text), datetime.date),
    "B110": lambda text: not isinstance(read_reported(text, DECIMALS), Malformed),
    "B121": SYMBOL.fullmatch,
    "B202": IDENTIFIER.fullmatch,
    "B204": IDENTIFIER.fullmatch,
}
"""Codes of values that no quotation marks may stand around, and whether what is left without them is right."""


def written(found: list[Diagnostic], files: Iterable[Loaded]) -> list[Diagnostic]:
    """The findings, with whole lines in the hints of those that know what to write instead."""
    if not any(problem.instead or problem.code in _FITS for problem in found):
        return found
    known = {file.shown: file for file in files}
    sources: dict[str, Source] = {}

    def told(problem: Diagnostic) -> Diagnostic:
        place = problem.place
        if not (problem.instead or problem.code in _FITS) or not isinstance(place, Place) or place.file not in known:
            return problem
        if place.file not in sources:
            read = opened(known[place.file].data)
            sources[place.file] = Source(place.file, read.text if read else "")
        return _told(problem, place, sources[place.file].line(place.line))

    return [told(problem) for problem in found]


def _told(problem: Diagnostic, place: Place, line: str) -> Diagnostic:
    start, end = place.column - 1, place.end_column - 1 if place.end_line == place.line else len(line)
    quoted = _QUOTED.fullmatch(line[start:end]) if problem.code in _FITS else None
    if quoted and _FITS[problem.code](quoted[1]):
        key = head_of(line).key
        message = f"{key}: “{quoted[1]}” đang nằm trong dấu ngoặc kép cong của Word, ở đây không viết ngoặc kép"
        return problem._replace(message=message.removeprefix(": "), hint=_line(line, start, end, quoted[1]))
    if not problem.instead or place.end_line != place.line:
        return problem
    return problem._replace(hint=_line(line, start, end, problem.instead))


def _line(line: str, start: int, end: int, instead: str) -> str:
    """The whole line, if it can be shown; else what stands in braces around the place, or the word alone."""
    right = line[:start] + instead + line[end:]
    if is_short(right.strip()):
        return whole_line(len(right) - len(right.lstrip()), right.strip())
    begin, close = line.rfind("{{", 0, start + 1), line.find("}}", end)
    if begin >= 0 and close >= 0 and line.rfind("}}", 0, start) < begin:
        return f"viết:  {line[begin:start]}{instead}{line[end : close + 2]}"
    return f"viết:  {instead}"
