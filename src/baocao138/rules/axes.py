"""Axes and groups of breakdowns that the catalogue does not have; each mistake told once, whatever hangs on it."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.diagnostic.nearest import is_sure, nearest
from baocao138.model.catalogue import Catalogue, Indicator
from baocao138.model.submission import Entry, Figure


def check_axes(entry: Entry, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Every axis and every group of one entry."""
    told: set[tuple[str, ...]] = set()
    for figure in entry.all_figures:
        indicator = catalogue.indicator(figure.indicator) if figure.axis else None
        if indicator is None or is_known(figure, indicator):
            continue
        key = _key(figure, indicator)
        if key not in told:
            told.add(key)
            yield _unknown(figure, indicator, entry)


def is_known(figure: Figure, indicator: Indicator) -> bool:
    """True where the indicator has the figure's axis, and in it the figure's group."""
    return not figure.axis or figure.group in (indicator.axis(figure.axis) or ())


def _key(figure: Figure, indicator: Indicator) -> tuple[str, ...]:
    """What the mistake is; groups without their axis are one mistake, however many."""
    if home := _home(figure, indicator):
        return figure.indicator, home, ""
    if indicator.axis(figure.axis) is None:
        return figure.indicator, figure.axis
    return figure.indicator, figure.axis, figure.group


def _home(figure: Figure, indicator: Indicator) -> str:
    """The axis of a group that was typed without it, as in ``{tong: 4, nu: 3, nam: 1}``; else ""."""
    if figure.group:
        return ""
    return next((axis for axis, groups in indicator.axes if figure.axis in groups), "")


def _unknown(figure: Figure, indicator: Indicator, entry: Entry) -> Diagnostic:
    code = indicator.id
    if home := _home(figure, indicator):
        groups = [f for f in entry.all_figures if f.indicator == figure.indicator and _home(f, indicator) == home]
        listed = ", ".join(f"{f.axis}: {f.typed}" for f in groups)
        message = f"{code}: nhóm “{figure.axis}” phải nằm trong phân tổ {home}"
        return finding("B302", figure.axis_place, message, f"viết:  {home}: {{{listed}}}")
    groups_known = indicator.axis(figure.axis)
    if groups_known is None:
        message = f"{code} không phân tổ theo “{figure.axis}”"
        return finding("B302", figure.axis_place, message, _axis_hint(figure, indicator, entry))
    guess = nearest(figure.group, groups_known)
    guess = guess or next((group for group in groups_known if group in figure.group.split("_")), None)
    some = f"dùng được: {', '.join(groups_known)}"
    sure = guess if guess and is_sure(figure.group, guess, groups_known) else ""
    hint = f"viết:  {guess}" if sure else f"có phải là: {guess}? ({some})" if guess else some
    message = f"{code}, {figure.axis}: không có nhóm “{figure.group}”"
    return finding("B302", figure.group_place, message, hint)._replace(instead=sure)


def _axis_hint(figure: Figure, indicator: Indicator, entry: Entry) -> str:
    axes = [name for name, _ in indicator.axes]
    if not axes:
        whole = next((f for f in entry.all_figures if f.indicator == figure.indicator and not f.axis), figure)
        return f"chỉ tiêu này không có phân tổ; chỉ ghi tổng số:  {indicator.id}: {whole.typed}"
    guess = nearest(figure.axis, axes)
    some = f"dùng được: {', '.join(axes)}"
    return f"có phải là: {guess}? ({some})" if guess and len(axes) > 1 else f"viết: {guess}" if guess else some
