"""``diff``: two periods beside one another, by indicator and agency."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from baocao138.aggregate.shares import Share, shares
from baocao138.aggregate.sources import Sources
from baocao138.aggregate.total import Total
from baocao138.app.errors import WrongUse
from baocao138.app.gather import gather
from baocao138.app.validate import Verdict, verdict
from baocao138.model.catalogue import Catalogue, Indicator
from baocao138.model.count import Count, print_count
from baocao138.model.period import Period
from baocao138.report.comparing import compared, difference, signed
from baocao138.report.wording import period_label

_OPEN = " (chưa đủ)"


class Change(NamedTuple):
    """A line: an indicator as a whole ("" as agency), or one agency's share of it; both numbers as printed.

    ``predecessors`` are those whose work the agency has taken over whole: their numbers are in the one before.
    """

    indicator: str
    name: str
    unit: str
    agency: str
    before: str
    after: str
    change: str
    words: str
    predecessors: tuple[str, ...] = ()


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
    for indicator in province.catalogue.indicators.values():
        if indicator.successor and not indicator.exists_on(after.end):
            continue  # Told with the one that carries it on.
        then, now = figures.total(indicator, before), figures.total(indicator, after)
        head = Change(indicator.id, indicator.name, indicator.unit, "", _shown(then), _shown(now), _by(then, now), "")
        if head.before != head.after:
            words = compared(indicator, now, then, period_label(before)) if now.is_whole else ""
            changes.append(head._replace(words=words))
        changes += _shares(indicator, then, now, province.catalogue, after.end)
    return Differences(tuple(changes), judged)


def _shares(indicator: Indicator, then: Total, now: Total, catalogue: Catalogue, day: date) -> Iterator[Change]:
    """The shares that differ, in the registry's order; what an agency took over whole counts as its own."""
    old, new = (shares(each, indicator, catalogue, day) for each in (then, now))
    nothing = Share(None, Sources())
    for code in (code for code in catalogue.agencies if code in old or code in new):
        was, has = old.get(code, nothing), new.get(code, nothing)
        before, after = (_number(each.count) + ("" if each.is_whole else _OPEN) for each in (was, has))
        if before == after:
            continue
        compares = was.is_whole and has.is_whole and was.may_be_compared_with(has)
        gone = tuple(
            catalogue.name(each) for each in catalogue.agencies if each != code and each in was.sources.agencies
        )
        change = _change(was.count, has.count) if compares else ""
        head = Change(indicator.id, indicator.name, indicator.unit, catalogue.name(code), before, after, change, "")
        yield head._replace(predecessors=gone)


def _shown(found: Total) -> str:
    if found.conflict:
        return "trái nhau"
    return _number(found.count) + (_OPEN if found.lacking else "")


def _number(count: Count | None) -> str:
    return print_count(count) if count else "-"


def _by(then: Total, now: Total) -> str:
    return _change(then.count, now.count) if then.is_whole and now.is_whole else ""


def _change(was: Count | None, has: Count | None) -> str:
    if was is None or has is None:
        return ""
    change = difference(has, was).change
    return signed(change) if change is not None else ""
