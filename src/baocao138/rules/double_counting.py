"""The same thing reported by two who worked together, by a group and its member, or by a body and its heir.

It may be counted twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from baocao138.diagnostic.finding import Diagnostic, Related, Somewhere, finding
from baocao138.model.catalogue import Agency, Kind
from baocao138.model.count import Count
from baocao138.model.filing import Filing
from baocao138.model.period import Period
from baocao138.model.submission import Entry, Figure
from baocao138.rules.province import Province


def check(province: Province) -> Iterator[Diagnostic]:
    """An indicator from an agency and its partner in the same section, from a group and its member, or from heirs.

    Told where it was counted again: in the file of the one whom the other has named, and once where both have.
    """
    told: set[frozenset[Somewhere]] = set()
    for period in province.periods():
        filed = _by_agency(province.valid(period))
        yield from _of_heirs(province, filed, period)
        told_of = {**_by_agency(_beside(province, period)), **filed}
        for agency, filings in filed.items():
            known = province.catalogue.agencies.get(agency)
            members = known.members if known else ()
            if members or any(filing.sketch.is_shared for filing in filings):
                for entry in _entries(filings):
                    for double in _entry(province, agency, entry, members, told_of):
                        places = frozenset((double.place, double.related[0].place))
                        if places not in told:
                            told.add(places)
                            yield double


def _by_agency(filings: Iterable[Filing]) -> dict[str, list[Filing]]:
    found: dict[str, list[Filing]] = {}
    for filing in sorted(filings, key=lambda f: f.file):
        found.setdefault(filing.agency, []).append(filing)
    return found


def _beside(province: Province, period: Period) -> list[Filing]:
    """What was filed for other periods that have days in common with this one."""
    others = [each for each in province.periods() if each != period and each.overlaps(period)]
    return [filing for each in others for filing in province.valid(each)]


def _of_heirs(province: Province, filed: dict[str, list[Filing]], period: Period) -> Iterator[Diagnostic]:
    """Bodies that report on a time before they were there, on which those before them have reported, too."""
    agencies = province.catalogue.agencies
    gone = [(each, _heirs(each, agencies)) for each in agencies.values() if each.successors]
    earlier = _by_agency(f for f in _beside(province, period) if period.holds(f.period)) if gone else {}
    for old, heirs in gone:
        for heir in sorted(heirs & filed.keys()):
            body = agencies.get(heir)
            for theirs in earlier.get(old.id, ()):
                if body and not body.exists_on(theirs.period.end):
                    for entry in _entries(filed[heir]):
                        for again in theirs.submission.entries:
                            yield from _with_heir(province, old.id, again, theirs, heir, entry, period)


def _heirs(agency: Agency, agencies: Mapping[str, Agency]) -> set[str]:
    """Those to whom its work has gone, at any remove."""
    found: set[str] = set()
    todo = [agency]
    for each in todo:
        for heir in each.successors:
            if heir.agency not in found:
                found.add(heir.agency)
                todo += [agencies[heir.agency]] if heir.agency in agencies else []
    return found - {agency.id}


def _with_heir(
    province: Province, old: str, again: Entry, theirs: Filing, heir: str, entry: Entry, period: Period
) -> Iterator[Diagnostic]:
    ours, before = _flows(province, entry), _flows(province, again)
    codes = [code for code in ours if code in before]
    if codes:
        yield finding(
            "B311",
            ours[codes[0]].place,
            f"{province.name(heir)} (kỳ {period}) và {province.name(old)} (kỳ {theirs.period}) cùng báo cáo "
            f"{', '.join(codes)}, có thể đang tính hai lần",
            f"{province.name(heir)} chỉ ghi phần từ ngày thành lập; đúng là như vậy thì ghi vào bo_qua kèm lý do",
            *(Related(before[code].place, f"{province.name(old)} ghi ở đây") for code in codes),
        )


def _entries(filings: list[Filing]) -> Iterator[Entry]:
    return (entry for filing in filings for entry in filing.submission.entries)


def _entry(
    province: Province, agency: str, entry: Entry, members: tuple[str, ...], filed: dict[str, list[Filing]]
) -> Iterator[Diagnostic]:
    for other in dict.fromkeys((*entry.partners, *entry.joint, *members)):
        for theirs in _entries(filed.get(other, [])) if other != agency else ():
            # A joint entry filed by both is an error of its own (B215).
            twice = agency in theirs.joint and other in entry.joint
            if theirs.section == entry.section and not twice:
                yield from _both(province, agency, entry, other, theirs)


def _both(province: Province, agency: str, entry: Entry, other: str, theirs: Entry) -> Iterator[Diagnostic]:
    """One finding for the two entries, however many figures they share."""
    ours, again = _flows(province, entry), _flows(province, theirs)
    codes = [code for code in again if code in ours]
    if codes:
        mine, theirs_too = province.name(agency), province.name(other)
        yield finding(
            "B311",
            again[codes[0]].place,
            f"{theirs_too} và {mine} cùng báo cáo {', '.join(codes)}, có thể đang tính hai lần",
            "cùng một việc thì chỉ một đơn vị ghi số; hai việc khác nhau thì ghi vào bo_qua kèm lý do",
            *(Related(ours[code].place, f"{mine} ghi ở đây") for code in codes),
        )


def _flows(province: Province, entry: Entry) -> dict[str, Figure]:
    found: dict[str, Figure] = {}
    for figure in entry.all_figures:
        indicator = province.catalogue.indicator(figure.indicator)
        counted = isinstance(figure.value, Count) and figure.value.value and not figure.axis
        if counted and indicator and (indicator.kind is Kind.FLOW or indicator.adds_over_agencies):
            found.setdefault(indicator.id, figure)
    return found
