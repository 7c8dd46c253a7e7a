"""Totals as a frame's sentences see them: ``tong.so_vu`` prints, and can be compared with a number.

``cung_ky.so_vu`` is the same of the same period a year earlier.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from baocao138.aggregate.figures import Figures
from baocao138.aggregate.total import Total
from baocao138.model.catalogue import Catalogue, Indicator, Kind
from baocao138.model.count import print_count
from baocao138.model.identifier import normal
from baocao138.model.no_count import grouped
from baocao138.model.period import Period
from baocao138.prose.names import TOTALS
from baocao138.prose.render import Unsayable
from baocao138.report.comparing import padding_of

DISOWNED = "các đơn vị đều ghi không thuộc nhiệm vụ"
Comparison = Callable[[Decimal, Decimal], bool]


class TotalValue:
    """One total in a sentence. What cannot be said truly raises Unsayable instead of printing something."""

    __slots__ = ("_indicator", "_name", "_padding", "_total")

    def __init__(self, found: Total, indicator: Indicator, padding: int, name: str = TOTALS) -> None:
        self._total, self._indicator, self._padding, self._name = found, indicator, padding, name

    @property
    def rests_on(self) -> tuple[Indicator, tuple[Total, ...]]:
        """The indicator, and the totals that the printed number rests on."""
        return self._indicator, (self._total,)

    def whole(self) -> Total:
        """The total; raises Unsayable where it is not complete."""
        self._known()
        if self._total.lacking:
            raise self._lacking()
        return self._total

    def __str__(self) -> str:
        found = self.whole()
        return print_count(found.count, padding_of(self._indicator.unit, self._padding)) if found.count else ""

    def _known(self) -> Decimal:
        found = self._total
        if found.conflict:
            raise self._unsayable(*CONFLICTS[self._indicator.kind])
        if found.count is None:
            if found.lacking:
                raise self._lacking()
            why = DISOWNED if found.is_disowned else "không đơn vị nào báo cáo số liệu này"
            raise self._unsayable("B306", why, "bỏ câu này, hoặc nhắc đơn vị bổ sung số liệu")
        return found.count.value

    def _lacking(self) -> Unsayable:
        names = ", ".join(agency.name for agency in self._total.lacking)
        return self._unsayable(
            "B304",
            f"chưa có số liệu của: {names}",
            "nhắc đơn vị bổ sung (ghi 0 nếu không phát sinh, khong-thuoc-nhiem-vu nếu không phải việc của đơn vị)",
        )

    def _unsayable(self, code: str, why: str, hint: str) -> Unsayable:
        name = f"“{self._indicator.name}” ({self._name}.{self._indicator.id})"
        message, gap = f"không nói được tổng {name}: {why}", f"[{self._indicator.name}: {why}]"
        return Unsayable(self._indicator.id, code, message, hint, gap)

    def _compare(self, other: object, holds: Comparison, settled: Comparison) -> bool:
        """Compare with a number; while agencies are lacking only an answer that more cannot change is given."""
        if isinstance(other, TotalValue):
            count = other.whole().count
            assert count is not None
            if count.qualifiers:
                raise other._unsayable("B310", "số này không chính xác nên không so sánh được", "bỏ điều kiện này")
            wanted = count.value
        else:
            wanted = Decimal(str(other))
        value = self._placed(self._known(), wanted)
        # A flow can only grow when those who lack report; of a stock nothing is settled before all have spoken.
        if self._total.lacking and not (self._indicator.kind is Kind.FLOW and settled(value, wanted)):
            raise self._lacking()
        return holds(value, wanted)

    def _placed(self, value: Decimal, wanted: Decimal) -> Decimal:
        """Where the number stands beside ``wanted``; raises where its qualifier leaves that open.

        "hơn 3.200" is above 3.200 and no more is known; "gần" below; of "khoảng" only that it is something.
        """
        qualifier = self._total.count.qualifier if self._total.count else ""
        if not qualifier or (not wanted and value):
            return value
        if qualifier in ("hơn", "trên") and wanted <= value:
            return value + 1
        if qualifier == "gần" and wanted >= value:
            return value - 1
        why = f"“{qualifier} {grouped(value)}” không phải số chính xác, không so sánh được với {grouped(wanted)}"
        raise self._unsayable("B310", why, "so sánh với một số khác, hoặc viết câu không cần so sánh")

    def __eq__(self, other: object) -> bool:
        return self._compare(other, lambda a, b: a == b, lambda a, b: a > b)

    def __ne__(self, other: object) -> bool:
        return self._compare(other, lambda a, b: a != b, lambda a, b: a > b)

    def __gt__(self, other: object) -> bool:
        return self._compare(other, lambda a, b: a > b, lambda a, b: a > b)

    def __ge__(self, other: object) -> bool:
        return self._compare(other, lambda a, b: a >= b, lambda a, b: a >= b)

    def __lt__(self, other: object) -> bool:
        return self._compare(other, lambda a, b: a < b, lambda a, b: a >= b)

    def __le__(self, other: object) -> bool:
        return self._compare(other, lambda a, b: a <= b, lambda a, b: a > b)

    def __bool__(self) -> bool:
        return self != 0

    def __hash__(self) -> int:
        raise TypeError("a total is compared, never looked up")


CONFLICTS = {
    Kind.STOCK: (
        "B305",
        "các đơn vị báo cáo số khác nhau cho cùng một ngày",
        "thống nhất lại con số với các đơn vị rồi sửa tệp",
    ),
    Kind.COVERAGE: (
        "B308",
        "số này không cộng được mà có nhiều đơn vị báo cáo",
        "chỉ để một đơn vị báo cáo, hoặc bỏ câu này",
    ),
    Kind.FLOW: ("B305", "các phần của tổng này trái nhau", "thống nhất lại con số với các đơn vị rồi sửa tệp"),
}


def named(name: str, catalogue: Catalogue) -> Indicator:
    """The indicator that stands behind ``tong.`` and the like. AttributeError where there is none."""
    indicator = None if name.startswith("_") else catalogue.indicator(normal(name))
    if indicator is None:
        raise AttributeError(name)
    return indicator


class Totals:
    """``tong``, ``cung_ky``: an attribute for each indicator of the catalogue."""

    def __init__(self, figures: Figures, period: Period, padding: int, name: str = TOTALS) -> None:
        self._figures, self._period, self._padding, self._name = figures, period, padding, name

    def __getattr__(self, name: str) -> TotalValue:
        indicator = named(name, self._figures.catalogue)
        return TotalValue(self._figures.total(indicator, self._period), indicator, self._padding, self._name)
