"""Who owes what, and for whom a body's word also counts."""

from __future__ import annotations

from collections.abc import Collection

from baocao138.model.catalogue import Agency, Catalogue
from baocao138.model.period import Period


def obliged(catalogue: Catalogue, period: Period) -> list[Agency]:
    """The bodies that have to report for the period, in the registry's order."""
    return [a for a in catalogue.agencies.values() if a.obliged and a.exists_on(period.end)]


def owing(catalogue: Catalogue, period: Period, indicator: str) -> list[Agency]:
    """The bodies that owe the indicator for the period, in the registry's order; none while it is not in force."""
    known = catalogue.indicator(indicator)
    if known and not known.exists_on(period.end):
        return []
    return [agency for agency in obliged(catalogue, period) if indicator in agency.owes_indicators]


def spoken_for(agency: Agency, speakers: Collection[str], catalogue: Catalogue) -> bool:
    """True where the agency itself, a group it belongs to, or every member of it, is among ``speakers``."""
    if agency.id in speakers:
        return True
    if agency.members and all(member in speakers for member in agency.members):
        return True
    return any(agency.id in catalogue.agencies[group].members for group in speakers if group in catalogue.agencies)
