"""Sections and indicators that others are charged with: most often a paragraph under the wrong ``muc``."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.catalogue import Agency, Catalogue, Indicator
from baocao138.model.count import State
from baocao138.model.identifier import dashed
from baocao138.model.submission import Entry, Figure, Submission
from baocao138.rules.meant_here import meant_here


def check(submission: Submission, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Each entry and each figure of a body that has duties, against what it and its co-authors owe."""
    for entry in submission.entries:
        authors = _authors(submission, entry, catalogue)
        if authors:
            owners = _owners(entry, authors, catalogue)
            yield from _entry(entry, authors, owners, catalogue)
            if not owners and entry.section in catalogue.sections:
                given = {figure.indicator for figure in submission.all_figures}
                yield from _misplaced(entry, authors, given, catalogue)


def _authors(submission: Submission, entry: Entry, catalogue: Catalogue) -> list[Agency]:
    """Who speaks in an entry, where all of them have duties; duties that name what is not there are told (B216)."""
    authors = [catalogue.agencies[code] for code in (submission.agency, *entry.joint) if code in catalogue.agencies]
    known = all(section in catalogue.sections for author in authors for section in author.owes_sections)
    return authors if known and all(author.obliged for author in authors) else []


def _entry(entry: Entry, authors: list[Agency], owners: list[Agency], catalogue: Catalogue) -> Iterator[Diagnostic]:
    name = authors[0].name
    if owners:
        own = [dashed(section) for section in authors[0].owes_sections]
        lead = f"có phải là  muc: {own[0]}?" if len(own) == 1 else f"đơn vị được giao: {', '.join(own)}" if own else ""
        yield finding(
            "B223",
            entry.place,
            f"{name} không được giao báo cáo mục “{dashed(entry.section)}” (mục này của {_names(owners)})",
            _hint(lead, "phai_bao_cao"),
        )
    seen: set[str] = set()
    for figure in entry.all_figures:
        if figure.indicator in seen or any(figure.indicator in author.owes_indicators for author in authors):
            continue
        seen.add(figure.indicator)
        # In a section that is another's, its figures are that one's too: one mistake.
        if not owners or not belongs(figure.indicator, entry.section, catalogue):
            yield from _figure(figure, name, entry, catalogue)


def _owners(entry: Entry, authors: list[Agency], catalogue: Catalogue) -> list[Agency]:
    """Whose section it is, where it is none of the authors'."""
    mine = any(entry.section in sections_of(author, catalogue) for author in authors)
    if mine or entry.section not in catalogue.sections:
        return []
    # Above and below are mutual: who owes one around this section is charged with it.
    near = _around({entry.section}, catalogue)
    return [a for a in catalogue.agencies.values() if not near.isdisjoint(a.owes_sections)]


def belongs(code: str, section: str, catalogue: Catalogue) -> bool:
    """True where the catalogue has the indicator in this section, or in one above or below it."""
    indicator = catalogue.indicator(code)
    return indicator is None or indicator.section in _around({section}, catalogue)


def _misplaced(entry: Entry, authors: list[Agency], given: set[str], catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Figures that one of the authors owes under a section of theirs, but typed under another one."""
    owed = tuple(indicator for author in authors for indicator in at_home(author, catalogue))
    wrong = elsewhere(owed, entry.section, catalogue)
    firsts: dict[str, Figure] = {}
    for figure in entry.all_figures:
        firsts.setdefault(figure.indicator, figure)
    for code, figure in firsts.items():
        if code in wrong:
            right = dashed(catalogue.indicators[code].section)
            hint = f"chuyển số này sang mục {right} của tệp; đúng là ghi ở đây thì ghi vào bo_qua kèm lý do"
            here = [known for known in owed if belongs(known.id, entry.section, catalogue)]
            if meant := meant_here(figure, entry, here, given):
                hint = f"có phải là  {meant}? Đúng là {code} thì chuyển sang mục {right}, hoặc ghi vào bo_qua kèm lý do"
            yield finding(
                "B226",
                figure.name_place,
                f"chỉ tiêu {code} thuộc mục “{right}”, không thuộc mục “{dashed(entry.section)}”",
                hint,
            )


def at_home(agency: Agency, catalogue: Catalogue) -> tuple[Indicator, ...]:
    """The indicators that an agency owes, with a section of its own for them."""
    charged = charged_with(agency, catalogue)
    owed = (catalogue.indicator(code) for code in agency.owes_indicators)
    return tuple([known for known in owed if known and known.section in charged])


def elsewhere(owed: tuple[Indicator, ...], section: str, catalogue: Catalogue) -> frozenset[str]:
    """Those of the indicators ``at_home`` that are not of this section."""
    near = _around({section}, catalogue) if owed else frozenset()
    return frozenset(known.id for known in owed if known.section not in near)


def _figure(figure: Figure, name: str, entry: Entry, catalogue: Catalogue) -> Iterator[Diagnostic]:
    owners = [a for a in catalogue.agencies.values() if figure.indicator in a.owes_indicators]
    known = catalogue.indicator(figure.indicator)
    away = known and known.section in catalogue.sections and not belongs(known.id, entry.section, catalogue)
    whose = f"chỉ tiêu này của {_names(owners)}"
    if known and away:
        whose = f"của mục “{dashed(known.section)}”, do {_names(owners)} báo cáo"
    if owners and figure.value is not State.NOT_OUR_DUTY:
        yield finding(
            "B224",
            figure.name_place,
            f"{name} không được giao báo cáo chỉ tiêu “{figure.indicator}” ({whose})",
            _hint("xem lại mã chỉ tiêu", "phai_bao_cao"),
        )


def sections_of(agency: Agency, catalogue: Catalogue) -> frozenset[str]:
    """The sections that an agency may write for: those it owes, and those of the indicators that it owes."""
    indicators = (catalogue.indicator(code) for code in agency.owes_indicators)
    return _around({*agency.owes_sections, *(known.section for known in indicators if known)}, catalogue)


def charged_with(agency: Agency, catalogue: Catalogue) -> frozenset[str]:
    """The sections that an agency is charged with by name."""
    return _around(set(agency.owes_sections), catalogue)


def all_charged(catalogue: Catalogue) -> frozenset[str]:
    """The sections that anybody is charged with by name."""
    return _around({section for agency in catalogue.agencies.values() for section in agency.owes_sections}, catalogue)


def _around(owed: set[str], catalogue: Catalogue) -> frozenset[str]:
    """The sections with all that lie above and below them."""
    found = set(owed)
    for section in catalogue.sections.values() if owed else ():
        below = section.below
        if section.id in owed:
            found |= below
        elif not below.isdisjoint(owed):
            found.add(section.id)
    return frozenset(found)


def _names(owners: list[Agency]) -> str:
    names = [owner.name for owner in owners]
    return ", ".join(names[:3]) + (f" và {len(names) - 3} đơn vị khác" if len(names) > 3 else "")


def _hint(lead: str, key: str) -> str:
    rest = f"đúng là việc của đơn vị thì cơ quan thường trực thêm vào {key} của danh mục, hoặc ghi vào bo_qua kèm lý do"
    if lead.endswith("?"):
        return f"{lead} {rest[0].upper()}{rest[1:]}"
    return f"{lead}; {rest}" if lead else rest
