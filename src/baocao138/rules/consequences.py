"""What only follows from a wrong code (B324) or from a file that is there twice (B201): not told besides."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from baocao138.diagnostic.finding import Diagnostic, Somewhere
from baocao138.rules.doubled_files import doubles
from baocao138.rules.mistaken import CODE, unanswered
from baocao138.rules.province import Province

DOUBLE, ZEROS, NUMBERS = "B201", "B318", ("B301", "B325")
# Whose indicator it is and of which section, and what is said of numbers.
_OF_INDICATORS, _OF_FIGURES = ("B224", "B226"), "B3"


def without_consequences(found: list[Diagnostic], province: Province) -> list[Diagnostic]:
    """The findings without warnings of figures that most likely are another indicator's.

    An author who has answered that the code is right (``bo_qua``) is told the rest.
    """
    files = {problem.place.file for problem in found if problem.code == CODE}
    wrong: set[Somewhere] = set()
    for filing in province.filings if files else ():
        for mistake in unanswered(filing.submission, province.catalogue) if filing.file in files else ():
            for slot in filter(None, (mistake.slot, mistake.exchanged)):
                wrong |= {slot.figure.place, slot.figure.name_place}
    return [each for each in found if not _follows(each, wrong)] if wrong else found


def without_zeros(found: list[Diagnostic]) -> list[Diagnostic]:
    """The findings without those that call a number too great or small that is told to be wrong itself.

    Its unit is (B325), or it has decimals where there are none (B301).
    """
    wrong = {problem.place for problem in found if problem.code in NUMBERS}
    return [each for each in found if each.code != ZEROS or each.place not in wrong] if wrong else found


def _follows(problem: Diagnostic, wrong: set[Somewhere]) -> bool:
    if problem.is_error or problem.code == CODE:
        return False
    if problem.code in _OF_INDICATORS:
        return problem.place in wrong
    places = {problem.place, *(related.place for related in problem.related)}
    return problem.code.startswith(_OF_FIGURES) and not places.isdisjoint(wrong)


def without_doubles(province: Province, found: Iterable[Diagnostic]) -> Province:
    """The province without files that are told to be there once more: what they add up to says nothing."""
    if all(problem.code != DOUBLE for problem in found):
        return province
    more = doubles(province)
    filings = tuple(filing for filing in province.filings if filing.file not in more)
    return replace(province, filings=filings, _valid={}, _figures=[])
