"""An indicator asked for by its code: its number or why there is none, and who said what."""

from __future__ import annotations

from typing import NamedTuple

from baocao138.aggregate.figures import Figures
from baocao138.aggregate.telling import without_data
from baocao138.aggregate.total import Total
from baocao138.model.catalogue import Indicator
from baocao138.model.count import State, print_count
from baocao138.model.period import Period
from baocao138.report.provenance import Provenance
from baocao138.report.traced import Source
from baocao138.report.wording import period_label

Told = tuple[str, str, tuple[Source, ...]]
"""What is printed, the rule that made it, its sources."""
_STATES = {
    State.NOT_AVAILABLE: "đơn vị ghi chưa có số liệu; không tính là 0",
    State.NOT_OUR_DUTY: "đơn vị ghi không thuộc nhiệm vụ của mình; không tính là 0",
}


class Asked(NamedTuple):
    """A line (name, code, period, number, who is lacking); the number and the states; who owes it and said nothing."""

    words: str
    told: tuple[Told, ...]
    silent: tuple[str, ...]


def asked(indicator: Indicator, period: Period, figures: Figures, provenance: Provenance) -> Asked:
    """The answer for one indicator."""
    found = figures.total(indicator, period)
    rule, sources = provenance.total(indicator, found)
    printed = _printed(indicator, found)
    is_short = found.count is not None and found.lacking and not found.conflict
    lacks = f"; chưa đủ, còn thiếu: {_lacking(found)}" if is_short else ""
    states = ((state.value, words, provenance.states(found, state)) for state, words in _STATES.items())
    told: list[Told] = [each for each in states if each[2]]
    if sources or not told:
        told.insert(0, (printed, rule, sources))
    waiting = without_data(found.states)
    return Asked(
        f"{indicator.name} ({indicator.id}), {period_label(period)}: {printed}{lacks}",
        tuple(told),
        tuple(agency.name for agency in found.lacking if agency.id not in waiting),
    )


def _printed(indicator: Indicator, found: Total) -> str:
    """The number, or why there is none."""
    if found.conflict:
        return "các đơn vị báo cáo số khác nhau"
    if found.count is not None:
        return f"{print_count(found.count)} {indicator.unit}"
    if found.lacking:
        return f"chưa có số liệu của: {_lacking(found)}"
    return "các đơn vị nêu chỉ tiêu này đều ghi không thuộc nhiệm vụ" if found.states else "không đơn vị nào báo cáo"


def _lacking(found: Total) -> str:
    return ", ".join(agency.name for agency in found.lacking)
