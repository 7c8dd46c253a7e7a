"""What a frame's sentences say of two totals: ``so_sanh.so_vu``, ``ty_le.so_tin_bao_da_giai_quyet``."""

from __future__ import annotations

from baocao138.aggregate.figures import Figures
from baocao138.aggregate.sources import Sources
from baocao138.aggregate.total import Total
from baocao138.model.catalogue import Indicator
from baocao138.model.count import Count, print_count
from baocao138.model.period import Period
from baocao138.prose.names import COMPARED, COMPARED_BEFORE, RATIO, RATIO_COMPARED, TOTALS
from baocao138.prose.render import Unsayable
from baocao138.report.comparing import PERCENT, base_label, compared, percentage
from baocao138.report.totals import TotalValue, named


class Said:
    """Words on one indicator, worked out when they are printed; raises Unsayable like a total."""

    __slots__ = ("_base", "_comparisons", "_indicator", "_now")

    def __init__(self, comparisons: Comparisons, indicator: Indicator) -> None:
        self._comparisons, self._indicator = comparisons, indicator
        self._now = comparisons.total(indicator, comparisons.period)
        self._base = comparisons.total(indicator, comparisons.base)

    @property
    def rests_on(self) -> tuple[Indicator, tuple[Total, ...]]:
        """The indicator, and the totals that the words rest on."""
        return self._indicator, (self._now, self._base)

    def __str__(self) -> str:
        scheme, indicator = self._comparisons, self._indicator
        now = TotalValue(self._now, indicator, scheme.padding).whole()
        return compared(indicator, now, self._base, base_label(indicator, scheme.period, scheme.base), scheme.padding)


class Ratio:
    """An indicator as a percentage of that which it is a part of (``tap_con_cua``), to one decimal."""

    __slots__ = ("_comparisons", "_indicator", "_whole")

    def __init__(self, comparisons: Comparisons, indicator: Indicator, whole: Indicator) -> None:
        self._comparisons, self._indicator, self._whole = comparisons, indicator, whole

    @property
    def rests_on(self) -> tuple[Indicator, tuple[Total, ...]]:
        """The indicator, and the totals that the percentage rests on."""
        scheme = self._comparisons
        periods = (scheme.period, scheme.base) if scheme.name == RATIO_COMPARED else (scheme.period,)
        return self._indicator, tuple(
            scheme.total(each, period) for period in periods for each in (self._indicator, self._whole)
        )

    def __str__(self) -> str:
        scheme = self._comparisons
        part = TotalValue(scheme.total(self._indicator, scheme.period), self._indicator, 0).whole()
        whole = TotalValue(scheme.total(self._whole, scheme.period), self._whole, 0).whole()
        now = _percentage(part, whole)
        if now is None:
            raise self._on_nothing()
        if scheme.name == RATIO:
            return f"{print_count(now)}{PERCENT}"
        base_part, base_whole = (scheme.total(each, scheme.base) for each in (self._indicator, self._whole))
        sides = Sources(c for total in (part, whole) for c in total.sources)
        base_sides = Sources(c for total in (base_part, base_whole) for c in total.sources)
        indicator = self._indicator._replace(unit=PERCENT)
        label = base_label(self._indicator, scheme.period, scheme.base)
        if base_whole.is_whole and base_whole.count and not base_whole.count.value:
            return f"{label} không phát sinh {self._whole.name[:1].lower()}{self._whole.name[1:]} để so sánh"
        open_ends = {agency.id: agency for each in (base_part, base_whole) for agency in each.lacking}
        conflict = base_part.conflict + base_whole.conflict
        base = _percentage(base_part, base_whole)
        before = Total(indicator.id, base, base_sides, tuple(open_ends.values()), conflict)
        return compared(indicator, Total(indicator.id, now, sides), before, label)

    def _on_nothing(self) -> Unsayable:
        name = f"“{self._indicator.name}” ({self._comparisons.name}.{self._indicator.id})"
        why = f"“{self._whole.name}” bằng 0, không có gì để tính tỷ lệ"
        return Unsayable(
            self._indicator.id,
            "B322",
            f"không nói được tỷ lệ {name}: {why}",
            f"rẽ nhánh:  {{% if {TOTALS}.{self._whole.id} > 0 %}} … {{% endif %}}",
            f"[{self._indicator.name}: {why}]",
        )


class Comparisons:
    """``so_sanh``, ``so_sanh_ky_truoc``, ``ty_le``, ``so_sanh_ty_le``: an attribute for each indicator."""

    def __init__(self, figures: Figures, period: Period, padding: int, name: str) -> None:
        self.period, self.padding, self.name = period, padding, name
        self.base = period.before if name == COMPARED_BEFORE else period.year_before
        self._figures = figures

    def total(self, indicator: Indicator, period: Period) -> Total:
        """The total of an indicator."""
        return self._figures.total(indicator, period)

    def __getattr__(self, name: str) -> Said | Ratio:
        catalogue = self._figures.catalogue
        indicator = named(name, catalogue)
        if self.name in (COMPARED, COMPARED_BEFORE):
            return Said(self, indicator)
        whole = next(filter(None, map(catalogue.indicator, indicator.subset_of)), None)
        if whole is None:
            raise AttributeError(name)
        return Ratio(self, indicator, whole)


def _percentage(part: Total, whole: Total) -> Count | None:
    """None on a base of nothing. A percentage of numbers that are not exact is not exact either."""
    if part.count is None or whole.count is None or not whole.count.value:
        return None
    qualifiers = part.count.qualifiers if not whole.count.qualifiers else frozenset({"khoảng"})
    return Count(percentage(part.count.value, whole.count.value), qualifiers)
