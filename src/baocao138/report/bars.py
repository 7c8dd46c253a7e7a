"""A chart of an annex: indicators as bars, this period beside the same period a year earlier, and all of it in words.

Its numbers are those of the table ``tong-hop``; where that prints a sign, a chart has the word and no bar.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from baocao138.aggregate.sources import Sources
from baocao138.model.count import Count
from baocao138.model.period import Period
from baocao138.report.fields import ROW
from baocao138.report.tables import MISSING, NOBODY, Tables
from baocao138.report.wording import period_label

WORDS = {MISSING: "chưa có số tổng hợp", NOBODY: "không có số liệu"}


class Bar(NamedTuple):
    """One number: as printed at its bar, None where there is no bar, whose it is, where it stands in the words."""

    printed: str
    number: Count | None
    indicator: str
    sources: Sources
    start: int


class Group(NamedTuple):
    """An indicator with its two bars."""

    name: str
    now: Bar
    base: Bar


class Chart(NamedTuple):
    """What is to be drawn; ``words`` say all of it to those who cannot see the picture."""

    unit: str
    now: str
    base: str
    groups: tuple[Group, ...]
    notes: tuple[str, ...]
    words: str

    @property
    def bars(self) -> tuple[Bar, ...]:
        """All bars, in the order of the words."""
        return tuple(bar for group in self.groups for bar in (group.now, group.base))


def chart_of(tables: Tables, codes: Iterable[str], period: Period) -> Chart:
    """The chart of these indicators, which have one unit."""
    table = tables.table("tong-hop", codes)
    rows = [row for row in table.rows if row.kind == ROW]
    unit = rows[0].unit if rows else ""
    now, base = period_label(period), period_label(period.year_before)
    words = f"Biểu đồ so sánh {now} (kỳ này) với {base} (cùng kỳ năm trước), đơn vị tính: {unit}."
    groups = []
    for row in rows:
        words += f" {row.name}: kỳ này "
        bars = []
        for printed, number, sources in zip((row.now, row.base), row.numbers, row.rests_on, strict=True):
            bar = Bar(WORDS.get(printed, printed), number, row.indicator, sources, len(words))
            bars.append(bar)
            words += bar.printed + (", cùng kỳ năm trước " if len(bars) == 1 else ".")
        groups.append(Group(row.name, *bars))
    # The signs of a table are words here, so their explanations are left out, or lose the sign.
    notes = [note.removeprefix(f"“{MISSING}”: ") for note in table.notes if not note.startswith(f"“{NOBODY}”")]
    return Chart(unit, now, base, tuple(groups), tuple(notes), " ".join([words, *notes]))
