"""What each agency has in a total, and what it had when it was another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from baocao138.aggregate.total import Contributions, Total, in_order, summed
from baocao138.model.catalogue import Agency, Catalogue, Indicator, Kind
from baocao138.model.contribution import Contribution
from baocao138.model.count import Count


def shares(total: Total) -> dict[str, Contributions]:
    """The sources of a total by the agency that filed them."""
    found: dict[str, list[Contribution]] = {}
    for source in total.sources:
        found.setdefault(source.agency, []).append(source)
    return {agency: tuple(sources) for agency, sources in found.items()}


def counted(indicator: Indicator, sources: Contributions) -> Count | None:
    """What an agency's sources come to: coverage is never added, so that several different ones come to nothing."""
    if indicator.kind is not Kind.COVERAGE:
        return summed(sources)
    values = {source.value for source in sources if isinstance(source.value, Count)}
    return next(iter(values)) if len(values) == 1 else None


def share_before(
    agency: str, indicator: Indicator, then: Mapping[str, Contributions], catalogue: Catalogue
) -> tuple[Count | None, Contributions]:
    """What the agency, and those whose work it has taken over whole, had of the ``shares`` of an earlier period.

    None where nobody reported, or where a predecessor's work has gone to several: then nothing can be compared.
    """
    sources = list(then.get(agency, ()))
    for other in _predecessors(agency, indicator, catalogue):
        heirs = _heirs(other, indicator)
        if then.get(other.id) and heirs != {agency}:
            return None, ()
        sources += then.get(other.id, ())
    return counted(indicator, tuple(sources)), in_order(sources)


def _predecessors(agency: str, indicator: Indicator, catalogue: Catalogue) -> Iterable[Agency]:
    """Bodies that have handed this indicator on to the agency, at any remove."""
    found: dict[str, Agency] = {}
    todo = [agency]
    while todo:
        code = todo.pop()
        for other in catalogue.agencies.values():
            if code in _heirs(other, indicator) and other.id not in found and other.id != agency:
                found[other.id] = other
                todo.append(other.id)
    return found.values()


def _heirs(agency: Agency, indicator: Indicator) -> set[str]:
    """Who carries on the agency's work on an indicator: those named for it, else for its section, else for all."""
    for chosen in (
        {s.agency for s in agency.successors if indicator.id in s.indicators},
        {s.agency for s in agency.successors if indicator.section in s.sections},
    ):
        if chosen:
            return chosen
    return {s.agency for s in agency.successors if not s.indicators and not s.sections}
