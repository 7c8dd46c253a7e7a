"""The lines to add to an agency's file for what it owes: a section, its figures, or one of them."""

from __future__ import annotations

from collections.abc import Iterable

from baocao138.model.catalogue import Agency, Catalogue, Indicator
from baocao138.model.identifier import dashed
from baocao138.model.submission import Submission
from baocao138.rules.duties import belongs


def section_lines(section: str, agency: Agency, submission: Submission, catalogue: Catalogue) -> list[str]:
    """The section with its text and with all that the agency owes under it and has not said elsewhere."""
    said = {figure.indicator for figure in submission.all_figures}
    owed = (catalogue.indicator(code) for code in agency.owes_indicators if code not in said)
    here = [
        each for each in owed if each and belongs(each.id, section, catalogue) and each.exists_on(submission.period.end)
    ]
    text = ["  doan: >-", "    …"]
    return _deep(submission, [f"- muc: {dashed(section)}", *text, *(["  so_lieu:", *_figures(here)] if here else [])])


def figure_lines(section: str, indicator: Indicator, code: str, submission: Submission) -> list[str]:
    """The section with one figure."""
    return _deep(submission, [f"- muc: {dashed(section)}", "  so_lieu:", f"    {code}: …   # {indicator.name}"])


def _figures(owed: Iterable[Indicator]) -> list[str]:
    return [f"    {each.id}: …   # {each.name}" for each in owed]


def _deep(submission: Submission, lines: list[str]) -> list[str]:
    """The lines as deep as the file's other entries stand."""
    # The place of an entry is that of its code, behind "- muc: ".
    column = submission.entries[0].place.column if submission.entries else 0
    depth = max(column - 1 - len("- muc: "), 0) if column else 2
    return [" " * depth + line for line in lines]
