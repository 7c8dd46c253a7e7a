"""An entry that nobody asked for, and that the frame has room for all the same."""

from __future__ import annotations

from baocao138.diagnostic.finding import Diagnostic
from baocao138.model.filing import Filing
from baocao138.model.frame import REST, EntryOf, Part
from baocao138.rules.province import Province


def is_welcome(problem: Diagnostic, filing: Filing, province: Province) -> bool:
    """True for a section of others (B223) in words alone, where the frame's section is open to all (``con_lai``).

    Only of an agency that has written for all of its own sections: else one of these is most likely meant.
    """
    if problem.code != "B223":
        return False
    entries = filing.submission.entries
    entry = next((entry for entry in entries if entry.place == problem.place), None)
    owed = province.catalogue.agencies[filing.agency].owes_sections
    if entry is None or entry.all_figures or not {each.section for each in entries}.issuperset(owed):
        return False
    return any(_is_open(frame.parts, entry.section) for frame in province.frames if frame.period == filing.period)


def _is_open(parts: tuple[Part, ...], section: str) -> bool:
    return any(
        (part.id == section and any(isinstance(item, EntryOf) and item.agency == REST for item in part.items))
        or _is_open(part.parts, section)
        for part in parts
    )
