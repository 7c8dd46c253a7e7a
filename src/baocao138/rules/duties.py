"""Sections and indicators that others are charged with: most often a paragraph under the wrong ``muc``."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.catalogue import Agency, Catalogue, Section
from baocao138.model.count import State
from baocao138.model.identifier import dashed
from baocao138.model.submission import Entry, Figure, Submission


def check(submission: Submission, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Each entry and each figure of a body that has duties, against what it and its co-authors owe."""
    for entry in submission.entries:
        authors = [catalogue.agencies[code] for code in (submission.agency, *entry.joint) if code in catalogue.agencies]
        # Duties that name what is not there are a finding of their own (B216).
        known = all(section in catalogue.sections for author in authors for section in author.owes_sections)
        if authors and known and all(author.obliged for author in authors):
            yield from _entry(entry, authors, catalogue)


def _entry(entry: Entry, authors: list[Agency], catalogue: Catalogue) -> Iterator[Diagnostic]:
    name = authors[0].name
    if not any(entry.section in sections_of(author, catalogue) for author in authors):
        owners = [a for a in catalogue.agencies.values() if entry.section in charged_with(a, catalogue)]
        if owners and entry.section in catalogue.sections:
            own = ", ".join(dashed(section) for section in authors[0].owes_sections)
            yield finding(
                "B223",
                entry.place,
                f"{name} không được giao báo cáo mục “{dashed(entry.section)}” (mục này của {_names(owners)})",
                _hint(f"đơn vị được giao: {own}" if own else "", "phai_bao_cao"),
            )
    seen: set[str] = set()
    for figure in entry.all_figures:
        if figure.indicator not in seen and not any(figure.indicator in author.owes_indicators for author in authors):
            seen.add(figure.indicator)
            yield from _figure(figure, name, catalogue)


def _figure(figure: Figure, name: str, catalogue: Catalogue) -> Iterator[Diagnostic]:
    owners = [a for a in catalogue.agencies.values() if figure.indicator in a.owes_indicators]
    if owners and figure.value is not State.NOT_OUR_DUTY:
        yield finding(
            "B224",
            figure.place,
            f"{name} không được giao báo cáo chỉ tiêu “{figure.indicator}” (chỉ tiêu này của {_names(owners)})",
            _hint("xem lại mã chỉ tiêu", "phai_bao_cao"),
        )


def sections_of(agency: Agency, catalogue: Catalogue) -> frozenset[str]:
    """The sections that an agency may write for: those it owes, and those of the indicators that it owes."""
    indicators = (catalogue.indicator(code) for code in agency.owes_indicators)
    return _around({*agency.owes_sections, *(known.section for known in indicators if known)}, catalogue)


def charged_with(agency: Agency, catalogue: Catalogue) -> frozenset[str]:
    """The sections that an agency is charged with by name."""
    return _around(set(agency.owes_sections), catalogue)


def _around(owed: set[str], catalogue: Catalogue) -> frozenset[str]:
    """The sections with all that lie above and below them."""
    found = set(owed)
    for section in catalogue.sections.values() if owed else ():
        below = _below(section)
        if section.id in owed:
            found |= below
        elif not below.isdisjoint(owed):
            found.add(section.id)
    return frozenset(found)


def _below(section: Section) -> frozenset[str]:
    return frozenset(child for part in section.children for child in (part.id, *_below(part)))


def _names(owners: list[Agency]) -> str:
    names = [owner.name for owner in owners]
    return ", ".join(names[:3]) + (f" và {len(names) - 3} đơn vị khác" if len(names) > 3 else "")


def _hint(lead: str, key: str) -> str:
    rest = f"đúng là việc của đơn vị thì cơ quan thường trực thêm vào {key} của danh mục, hoặc ghi vào bo_qua kèm lý do"
    return f"{lead}; {rest}" if lead else rest
