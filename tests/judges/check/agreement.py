"""Plain reports, sound and spoilt, for two judges: one reads the file, the other measures the printed page."""

from __future__ import annotations

from collections.abc import Iterable

from tests.judges.check.faults import FAULTS, WAYS, Planted, chosen, edit, usual
from tests.judges.check.good import paged
from tests.judges.check.looks import ND30, TT01
from tests.judges.check.package import document
from tests.judges.check.paper import Paper
from tests.judges.check.words import report

# LibreOffice prints these as Word does; it does not let a character style take back what a paragraph style says.
PRINTABLE = tuple(ways for ways in WAYS if ways.carry != "toggle")
BASES = ("", "new", "old", "drafter")
# Rules that the printed page does not keep apart: what is no longer read as the one is read as its neighbour.
MERGED = {
    "R02": "R01", "R07": "R06", "R09": "R08", "R11": "R10", "R18": "R17", "R19": "R17", "R20": "R17", "R16": "R17",
    "R25": "R24", "R26": "R24", "R30": "R29", "R34": "R29",
}  # fmt: skip
SEEN = ("R01", "R03", "R04", "R05", "R06", "R08", "R10", "R12", "R13", "R14", "R17", "R24", "R28", "R29", "R31")


def families(rules: Iterable[str]) -> set[str]:
    """Rules as the printed page knows them; those that it does not show are left out."""
    return {MERGED.get(rule, rule) for rule in rules} & set(SEEN)


def papers() -> dict[str, Paper]:
    """Reports without annexes and tables, which the judge of the page does not read."""
    new = report(ND30, annexes=0, tables=False, addressees=3, drafter=True)
    old = report(TT01, annexes=0, tables=False, roman=True, drafter=True)
    return {"new": paged(new), "old": paged(old)}


def plain() -> dict[str, Planted]:
    """The sound reports and all faults that can be planted in them."""
    sound = papers()
    found = {
        f"sound {name} {place}": Planted(document(paper, ways), paper.profile, (), ways)
        for name, paper in sound.items()
        for place, ways in enumerate(PRINTABLE)
    }
    for name, fault in FAULTS.items():
        if fault.base not in BASES:
            continue
        ways = chosen(name, fault, PRINTABLE)
        try:
            paper = fault.plant(sound["old" if fault.base == "drafter" else fault.base or usual(name)])
            content = edit(document(paper, ways), fault)
        except AssertionError:
            continue  # it wants an annex
        found[name] = Planted(content, paper.profile, fault.rules, ways)
    return found


# The page does not show these, or its judge does not read them: marks, wording, order, where the paper ends.
UNSEEN = frozenset({
    "one annex on letter paper", "bottom too large", "loose marks", "secret", "top secret",
    "parent in bold", "a letter's subject under the type", "ground with a comma", "last ground with a semicolon",
    "addressee without a dash", "a paragraph in capitals", "title in capitals", "section left out", "title left out",
    "two titles of one number", "half an end", "authority without a full stop", "authority with a stroke",
    "unknown authority", "name of a doctor", "name of a professor", "name of an honoured teacher", "kept by no office",
    "a recipient without a dash", "a recipient with a plus",
})  # fmt: skip
# The page shows these, and its judge takes one component for another, or the fault drags a neighbour out of place.
MISREAD = frozenset({
    "issuer at the left",
    "margin of the last annex", "top margin of the last annex", "font of the theme", "Roman page numbers",
    "page numbers as letters", "motto at the left", "date at the left", "no date",
    "no line under the subject", "a letter's subject under the number", "addressees of 12 pt",
    "an addressee of 12 pt", "addressees without a colon", "lines of exactly 13 pt", "recipients' word too low",
})  # fmt: skip
