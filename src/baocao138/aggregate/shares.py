"""What each agency has in a total, and what it had when it was another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from baocao138.aggregate.sources import Sources
from baocao138.model.catalogue import Agency, Catalogue, Indicator, Kind
from baocao138.model.count import Count


def counted(indicator: Indicator, sources: Sources) -> Count | None:
    """What an agency's sources come to: coverage is never added, so that several different ones come to nothing."""
    if indicator.kind is not Kind.COVERAGE:
        return sources.amount
    values = {source.value for source in sources if isinstance(source.value, Count)}
    return next(iter(values)) if len(values) == 1 else None


def share_before(
    agency: str, indicator: Indicator, then: Mapping[str, Sources], catalogue: Catalogue
) -> tuple[Count | None, Sources]:
    """What the agency, and those whose work it has taken over whole, had in a total of an earlier period.

    ``then`` is what each agency had in it. None where nobody reported, or where a predecessor's work has gone to
    several: then nothing can be compared.
    """
    sources = then.get(agency, Sources())
    family = (indicator, *catalogue.predecessors(indicator))
    for other in _predecessors(agency, family, catalogue):
        if other.id in then:
            if _heirs(other, family) != {agency}:
                return None, Sources()
            sources = Sources([*sources, *then[other.id]])
    return counted(indicator, sources), sources


def _predecessors(agency: str, family: Sequence[Indicator], catalogue: Catalogue) -> Iterable[Agency]:
    """Bodies that have handed an indicator, or what it carries on, on to the agency, at any remove."""
    found: dict[str, Agency] = {}
    gone = [other for other in catalogue.agencies.values() if other.successors]
    todo = [agency]
    while todo:
        code = todo.pop()
        for other in gone:
            if code in _heirs(other, family) and other.id not in found and other.id != agency:
                found[other.id] = other
                todo.append(other.id)
    return found.values()


def _heirs(agency: Agency, family: Sequence[Indicator]) -> set[str]:
    """Who carries on the agency's work on an indicator: those named for it, else for its section, else for all."""
    for chosen in (
        {s.agency for s in agency.successors if any(each.id in s.indicators for each in family)},
        {s.agency for s in agency.successors if any(each.section in s.sections for each in family)},
    ):
        if chosen:
            return chosen
    return {s.agency for s in agency.successors if not s.indicators and not s.sections}
