"""Files that bear another's name, or are there twice: told as such, and not again by what follows from it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from baocao138.diagnostic.finding import Diagnostic
from baocao138.model.place import Place
from baocao138.rules.province import Province

# What figures of one body say beside one another: of a file that is another's nothing is meant by it.
_OF_FIGURES = "B3"


def without_mix_ups(found: list[Diagnostic]) -> list[Diagnostic]:
    """The findings without those that hold figures of a file under another's name against that other's."""
    strangers = {problem.place.file for problem in found if problem.code == "B225" and problem.is_error}
    return [problem for problem in found if not _is_mixed_up(problem, strangers)] if strangers else found


def _is_mixed_up(problem: Diagnostic, strangers: set[str]) -> bool:
    files = {problem.place.file, *(related.place.file for related in problem.related)}
    return problem.code.startswith(_OF_FIGURES) and len(files) > 1 and not files.isdisjoint(strangers)


def without_copies(province: Province, found: Iterable[Diagnostic]) -> Province:
    """The province without files that are told to be there once more (B201): which of two to print is no question."""
    copies = {p.place.file for p in found if p.code == "B201" and isinstance(p.place, Place)}
    if not copies:
        return province
    filings = tuple(filing for filing in province.filings if filing.file not in copies)
    return replace(province, filings=filings, _valid={}, _figures=[])
