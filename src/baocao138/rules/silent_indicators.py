"""Agencies that have filed, but without a word on an indicator that they owe: silence is not a zero."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.aggregate.duty import spoken_for
from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.rules.province import Province


def check(province: Province) -> Iterator[Diagnostic]:
    """One finding for each submission and owed indicator that it, and all who speak for it, leave out."""
    catalogue = province.catalogue
    for period in province.periods():
        said: dict[str, set[str]] = {}
        for submission in province.valid(period):
            for entry in submission.entries:
                for figure in entry.all_figures:
                    known = catalogue.indicator(figure.indicator)
                    if known:
                        said.setdefault(known.id, set()).update((submission.agency, *entry.joint))
        for submission in province.valid(period):
            agency = catalogue.agencies.get(submission.agency)
            if province.is_excused(submission.agency, period):
                continue
            for code in agency.owes_indicators if agency else ():
                indicator = catalogue.indicator(code)
                if agency and indicator and not spoken_for(agency, said.get(indicator.id, set()), catalogue):
                    yield finding(
                        "B307",
                        submission.agency_place,
                        f"{agency.name} chưa báo cáo chỉ tiêu “{indicator.name}” ({code})",
                        f"thêm vào so_lieu:  {code}: 0   nếu không phát sinh; "
                        "hoặc chua-co-so-lieu, khong-thuoc-nhiem-vu",
                    )
