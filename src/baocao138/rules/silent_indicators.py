"""Agencies that have filed, but without a word on an indicator that they owe: silence is not a zero."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from baocao138.aggregate.duty import obliged, spoken_for
from baocao138.aggregate.span import is_covered
from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.catalogue import Agency, Catalogue, Indicator
from baocao138.model.filing import Filing
from baocao138.model.period import Period
from baocao138.model.submission import Submission
from baocao138.rules.missing_reports import filers_of, missing_file, silent_sections
from baocao138.rules.mistaken import unanswered
from baocao138.rules.owed_figure import where_owed
from baocao138.rules.province import Province
from baocao138.rules.unbound import is_left_bare, is_left_blank


def check(province: Province) -> Iterator[Diagnostic]:
    """One finding for each obliged body and owed indicator that it, and all who speak for it, leave out.

    A body that has no file of its own is told of that once (B207), not in the file of a co-author.
    """
    catalogue = province.catalogue
    for period in province.periods():
        bodies = obliged(catalogue, period)
        said = _said(province, period, catalogue.with_parts({code for body in bodies for code in body.owes_indicators}))
        speakers, filers = province.speakers(period), filers_of(province, period)
        frame = next((f for f in province.frames if f.period == period), None)
        # A whole section that is missing is told by itself (B207), where there is a frame.
        silent = silent_sections(province, period) if frame else {}
        for agency in bodies:
            if province.is_excused(agency.id, period):
                continue
            has_filed = spoken_for(agency, filers, catalogue)
            has_spoken = spoken_for(agency, speakers, catalogue)
            # Who has sent nothing, or nothing for a part of the period, is told so once (B207).
            if (not has_filed and silent.get(agency.id)) or (not has_spoken and (frame or not has_filed)):
                continue
            for code in agency.owes_indicators:
                indicator = catalogue.indicator(code)
                if (
                    indicator is None
                    or not indicator.exists_on(period.end)
                    or spoken_for(agency, said.get(indicator.id, set()), catalogue)
                ):
                    continue
                if indicator.section in silent.get(agency.id, ()):
                    continue
                if not has_filed:
                    if frame:
                        yield missing_file(frame, agency, province)
                    break
                teller = _teller(province, period, agency, indicator.id)
                if teller and teller.period != period:
                    continue  # Told with that period.
                if teller and not _is_told(indicator, teller, catalogue):
                    yield finding(
                        "B307",
                        teller.agency_place,
                        f"{agency.name} chưa báo cáo chỉ tiêu “{indicator.name}” ({code})",
                        where_owed(indicator, code, teller, catalogue),
                    )


def _is_told(indicator: Indicator, teller: Submission, catalogue: Catalogue) -> bool:
    """True where the number is there: without its braces (B320), left blank (B129) or under another code (B324)."""
    if is_left_bare(indicator, teller) or is_left_blank(indicator, teller):
        return True
    return any(mistake.meant == indicator for mistake in unanswered(teller, catalogue))


def _said(province: Province, period: Period, owed: frozenset[str]) -> dict[str, set[str]]:
    """Who said something of each ``owed`` indicator for all of the period; of a sum, who did so of every part."""
    said: dict[str, set[str]] = defaultdict(set)
    filed = province.within(period) if owed else ()
    if all(filing.period == period for filing in filed):
        for filing in filed:
            if filing.sketch.is_shared:
                for code, author in _spoken(filing):
                    said[code].add(author)
            for code in filing.sketch.said & owed:
                said[code].add(filing.agency)
    else:
        periods: dict[tuple[str, str], set[Period]] = defaultdict(set)
        for filing in filed:
            for spoken in _spoken(filing):
                periods[spoken].add(filing.period)
        catalogue = province.catalogue
        for (code, author), told in periods.items():
            if is_covered(told, period, catalogue.agencies.get(author), catalogue.indicator(code)):
                said[code].add(author)
    for indicator in province.catalogue.indicators.values():
        if indicator.sum_of and indicator.id in owed:
            said[indicator.id] |= set.intersection(*(said[part] for part in indicator.sum_of))
    return said


def _spoken(filing: Filing) -> Iterator[tuple[str, str]]:
    """Each indicator that a filing gives a value for, with each author."""
    for entry in filing.submission.entries if filing.sketch.is_shared else ():
        yield from ((figure.indicator, author) for figure in entry.all_figures for author in entry.joint)
    yield from ((code, filing.agency) for code in filing.sketch.said)


def _teller(province: Province, period: Period, agency: Agency, code: str) -> Submission | None:
    """The body's own file, of several that which does not have the indicator, else the file of its group."""
    # Filings know their agency without being read in full.
    valid, agencies = province.covering(period), province.catalogue.agencies
    own = min((f for f in valid if f.agency == agency.id), key=lambda f: code in f.sketch.said, default=None)
    group = next((f for f in valid if f.agency in agencies and agency.id in agencies[f.agency].members), None)
    filing = own or group
    return filing.submission if filing else None
