"""Findings of form whose hint the province's catalogue completes; a file by itself does not know of it."""

from __future__ import annotations

from collections.abc import Iterable

from baocao138.app.load import Loaded
from baocao138.app.provinces import Folder
from baocao138.diagnostic.finding import Diagnostic
from baocao138.mend.opened import opened
from baocao138.read.source import Source
from baocao138.rules.completed import COMPLETED, OF_LISTS, Typed, completed
from baocao138.rules.last_time import last_given
from baocao138.rules.province import Province


def informed(found: list[Diagnostic], folders: Iterable[Folder]) -> list[Diagnostic]:
    """The findings, those of a province with a whole catalogue with all that it tells."""
    if not any(problem.code in COMPLETED for problem in found):
        return found
    homes = {file.shown: (file, folder) for folder in folders if folder.whole for file in folder.files}
    read: dict[str, Typed | None] = {}

    def told(problem: Diagnostic) -> Diagnostic:
        file, folder = homes[problem.place.file]
        if problem.code not in (OF_LISTS if file.parsed.kind == "bao-cao-tong-hop" else COMPLETED):
            return problem
        if file.shown not in read:
            read[file.shown] = _typed(file, folder.province)
        typed = read[file.shown]
        return completed(problem, typed, folder.province.catalogue) if typed else problem

    return [told(each) if each.place.file in homes else each for each in found]


def _typed(file: Loaded, province: Province) -> Typed | None:
    known = opened(file.data)
    if not known:
        return None
    last = last_given(file.parsed.agency, file.parsed.period, province) if file.parsed.period else {}
    return Typed(known.text, Source(file.shown, known.text).line_starts, file.parsed.agency, last)
