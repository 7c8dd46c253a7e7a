"""Where in a file the figure belongs that an agency owes, and what to write there."""

from __future__ import annotations

from baocao138.model.catalogue import Catalogue, Indicator
from baocao138.model.identifier import dashed
from baocao138.model.meant_count import STATES
from baocao138.model.submission import Entry, Submission
from baocao138.rules.duties import belongs


def where_owed(indicator: Indicator, code: str, submission: Submission, catalogue: Catalogue) -> str:
    """The hint: the line, then the agency's own number before all that may stand in its place."""
    line = f"{code}: …   (thay … bằng con số của đơn vị; {STATES})"
    entry = _entry(indicator, submission, catalogue)
    if entry is None:
        return f"thêm mục:  - muc: {dashed(indicator.section)}   (xuống dòng)   so_lieu:   (xuống dòng)   {line}"
    section = dashed(entry.section)
    if entry.figures:
        first, last = entry.figures[0].name_place.line, entry.figures[-1].place.end_line
        level = "" if first == last else f", thẳng hàng với dòng {first}"
        return f"thêm vào so_lieu của mục {section}, ngay dưới dòng {last}{level}:  {line}"
    return f"thêm vào cuối mục {section} (dòng {entry.place.line}):  so_lieu:   (xuống dòng, thụt vào)   {line}"


def _entry(indicator: Indicator, submission: Submission, catalogue: Catalogue) -> Entry | None:
    """The entry of the indicator's section, one with ``so_lieu`` first; failing that, of a section around it."""
    around = [entry for entry in submission.entries if belongs(indicator.id, entry.section, catalogue)]
    own = [entry for entry in around if entry.section == indicator.section]
    return next((entry for entry in (own or around) if entry.figures), next(iter(own or around), None))
