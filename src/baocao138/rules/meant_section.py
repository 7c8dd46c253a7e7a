"""Which section an entry was meant for, where its code says nothing: told by its figures, then by what is owed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from baocao138.model.catalogue import Catalogue
from baocao138.model.submission import Entry, Submission


def section_of(entry: Entry, submission: Submission, catalogue: Catalogue) -> str:
    """The one section of all its indicators, or the only one that the agency owes and has not written for; else ""."""
    agency = catalogue.agencies.get(submission.agency)
    written = {each.section for each in submission.entries if each is not entry}
    owed = [code for code in agency.owes_sections if code not in written] if agency else []
    return the_section((figure.indicator for figure in entry.all_figures), owed, catalogue)


def the_section(codes: Iterable[str], owed: Sequence[str], catalogue: Catalogue) -> str:
    """The one section of all the indicators, else the only one of ``owed``; "" where neither tells."""
    named = {known.section for known in map(catalogue.indicator, codes) if known}
    among = named or set(owed)
    found = among.pop() if len(among) == 1 else ""
    return found if found in catalogue.sections else ""
