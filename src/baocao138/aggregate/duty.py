"""Who owes what, and for whom a body's word also counts."""

from __future__ import annotations

from collections.abc import Collection

from baocao138.model.catalogue import Agency, Catalogue
from baocao138.model.period import Period


def obliged(catalogue: Catalogue, period: Period) -> list[Agency]:
    """The bodies that have to report for the period, in the registry's order."""
    return [a for a in catalogue.agencies.values() if a.obliged and a.exists_on(period.end)]


def owing_by_indicator(catalogue: Catalogue, period: Period) -> dict[str, list[Agency]]:
    """The bodies that owe each indicator for the period, in the registry's order."""
    found: dict[str, list[Agency]] = {}
    for agency in obliged(catalogue, period):
        for code in agency.owes_indicators:
            found.setdefault(code, []).append(agency)
    return found


def spoken_for(agency: Agency, speakers: Collection[str], catalogue: Catalogue) -> bool:
    """True where the agency itself, a group it belongs to, or every member of it, is among ``speakers``."""
    if agency.id in speakers:
        return True
    if agency.members and all(member in speakers for member in agency.members):
        return True
    return any(agency.id in catalogue.agencies[group].members for group in speakers if group in catalogue.agencies)
