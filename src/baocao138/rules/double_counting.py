"""The same thing reported by two who worked together, or by a group and its member: it may be counted twice."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, Related, Somewhere, finding
from baocao138.model.catalogue import Kind
from baocao138.model.count import Count
from baocao138.model.filing import Filing
from baocao138.model.submission import Entry, Figure
from baocao138.rules.province import Province


def check(province: Province) -> Iterator[Diagnostic]:
    """An indicator from an agency and its partner in the same section, or from a group and its member.

    Told where it was counted again: in the file of the one whom the other has named, and once where both have.
    """
    told: set[frozenset[Somewhere]] = set()
    for period in province.periods():
        filed: dict[str, list[Filing]] = {}
        for filing in sorted(province.valid(period), key=lambda f: f.file):
            filed.setdefault(filing.agency, []).append(filing)
        for agency, filings in filed.items():
            known = province.catalogue.agencies.get(agency)
            members = known.members if known else ()
            if members or any(filing.sketch.is_shared for filing in filings):
                for entry in _entries(filings):
                    for double in _entry(province, agency, entry, members, filed):
                        places = frozenset((double.place, double.related[0].place))
                        if places not in told:
                            told.add(places)
                            yield double


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
