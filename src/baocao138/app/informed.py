"""Findings of form whose hint the province's catalogue completes; a file by itself does not know of it."""

from __future__ import annotations

from collections.abc import Iterable

from baocao138.app.load import Loaded
from baocao138.app.provinces import Folder
from baocao138.diagnostic.finding import Diagnostic
from baocao138.mend.opened import opened
from baocao138.rules.completed import COMPLETED, OF_LISTS, Typed, completed


def informed(found: list[Diagnostic], folders: Iterable[Folder]) -> list[Diagnostic]:
    """The findings, those of a province with a whole catalogue with all that it tells."""
    if not any(problem.code in COMPLETED for problem in found):
        return found
    homes = {file.shown: (file, folder) for folder in folders if folder.whole for file in folder.files}
    return [_informed(each, *homes[each.place.file]) if each.place.file in homes else each for each in found]


def _informed(problem: Diagnostic, file: Loaded, folder: Folder) -> Diagnostic:
    if problem.code not in (OF_LISTS if file.parsed.kind == "bao-cao-tong-hop" else COMPLETED):
        return problem
    known = opened(file.data)
    return completed(problem, Typed(known.text, file.parsed.agency), folder.province.catalogue) if known else problem
