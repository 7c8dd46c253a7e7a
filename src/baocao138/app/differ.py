"""``diff``: two periods beside one another, by indicator and agency."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from baocao138.aggregate.shares import counted
from baocao138.aggregate.sources import Sources
from baocao138.aggregate.telling import without_data
from baocao138.aggregate.total import Total
from baocao138.app.errors import WrongUse
from baocao138.app.gather import gather
from baocao138.app.validate import Verdict, verdict
from baocao138.model.count import Count, print_count
from baocao138.model.period import Period
from baocao138.report.comparing import compared, difference
from baocao138.report.tables import signed
from baocao138.report.wording import period_label


class Change(NamedTuple):
    """A line: an indicator as a whole ("" as agency), or one agency's share of it; both numbers as printed."""

    indicator: str
    name: str
    unit: str
    agency: str
    before: str
    after: str
    change: str
    words: str


class Differences(NamedTuple):
    """What differs, in the order of the catalogue and the registry."""

    changes: tuple[Change, ...]
    verdict: Verdict


def diff(before: Period, after: Period, base: Path, data: Path | None) -> Differences:
    """All totals and shares that are not the same in both periods. WrongUse where there is no data for the later."""
    gathered = gather(after, base, data, needs_frame=False)
    judged = verdict(gathered.found, [file.shown for file in gathered.files], gathered.sources)
    if gathered.folder is None or not gathered.folder.whole:
        raise WrongUse("danh mục của tỉnh còn lỗi nên chưa so sánh được", "chạy baocao138 validate để xem lỗi")
    province = gathered.folder.province
    if not province.within(before):
        raise WrongUse(f"chưa có báo cáo nào của kỳ {before}", "xem lại kỳ, hoặc nêu --data")
    figures = province.figures()
    changes: list[Change] = []
    none = Sources()
    for indicator in province.catalogue.indicators.values():
        if indicator.successor and not indicator.exists_on(after.end):
            continue  # Told with the one that carries it on.
        then, now = figures.total(indicator, before), figures.total(indicator, after)
        head = Change(indicator.id, indicator.name, indicator.unit, "", _shown(then), _shown(now), _by(then, now), "")
        if head.before != head.after:
            words = compared(indicator, now, then, period_label(before)) if now.is_whole else ""
            changes.append(head._replace(words=words))
        old, new = then.sources.by_agency(), now.sources.by_agency()
        for code, agency in province.catalogue.agencies.items():
            was, has = counted(indicator, old.get(code, none)), counted(indicator, new.get(code, none))
            open_then, open_now = _waits(code, then), _waits(code, now)
            if (was, open_then) != (has, open_now):
                numbers = {"before": _number(was) + open_then, "after": _number(has) + open_now}
                numbers["change"] = "" if open_then or open_now else _change(was, has)
                changes.append(head._replace(agency=agency.name, **numbers))
    return Differences(tuple(changes), judged)


def _shown(found: Total) -> str:
    if found.conflict:
        return "trái nhau"
    return _number(found.count) + (" (chưa đủ)" if found.lacking else "")


def _waits(agency: str, found: Total) -> str:
    """The mark of an agency that has no data for a part of the period."""
    return " (chưa đủ)" if agency in without_data(found.states) else ""


def _number(count: Count | None) -> str:
    return print_count(count) if count else "-"


def _by(then: Total, now: Total) -> str:
    return _change(then.count, now.count) if then.is_whole and now.is_whole else ""


def _change(was: Count | None, has: Count | None) -> str:
    if was is None or has is None:
        return ""
    change = difference(has, was).change
    return signed(change) if change is not None else ""
