"""``diff``: two periods beside one another, by indicator and agency."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from baocao138.aggregate.shares import counted, share_before
from baocao138.aggregate.sources import Sources
from baocao138.aggregate.telling import without_data
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
        for share in _shares(indicator, then, now, province.catalogue):
            numbers = {"before": _number(share.was) + share.open_then, "after": _number(share.has) + share.open_now}
            whole = share.comparable and not share.open_then and not share.open_now
            numbers["change"] = _change(share.was, share.has) if whole else ""
            named = [province.catalogue.name(code) for code in (share.agency, *share.predecessors)]
            changes.append(head._replace(agency=named[0], predecessors=tuple(named[1:]), **numbers))
    return Differences(tuple(changes), judged)


class _Share(NamedTuple):
    """What an agency has in two totals, and the marks of one that has no data for a part of the period.

    Not ``comparable`` is one that has taken over a part of another's work: nobody knows how much that was before.
    """

    agency: str
    predecessors: tuple[str, ...]
    was: Count | None
    has: Count | None
    open_then: str
    open_now: str
    comparable: bool


def _shares(indicator: Indicator, then: Total, now: Total, catalogue: Catalogue) -> Iterator[_Share]:
    """The shares that differ, in the registry's order; what an agency took over whole counts as its own before."""
    old, new, none = then.sources.by_agency(), now.sources.by_agency(), Sources()
    waiting = without_data(then.states)
    joined = {code: share_before(code, indicator, old, catalogue) for code in new}
    heirs = {gone: code for code, (_, told) in joined.items() for gone in told.agencies if gone not in new}
    for code in catalogue.agencies:
        if heirs.get(code, code) != code:
            continue
        was, told = joined.get(code) or (counted(indicator, old.get(code, none)), old.get(code, none))
        gone = tuple(each for each in catalogue.agencies if each in told.agencies and each != code)
        divided = was is None and not told and code in old
        if divided:
            was = counted(indicator, old[code])
        has = counted(indicator, new.get(code, none))
        open_then = _OPEN if waiting.intersection((code, *gone)) else ""
        open_now = _OPEN if code in without_data(now.states) else ""
        if (was, open_then) != (has, open_now):
            yield _Share(code, gone, was, has, open_then, open_now, not divided)


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
