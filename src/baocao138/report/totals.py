"""Totals as a frame's sentences see them: ``tong.so_vu`` prints, and can be compared with a number."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from baocao138.aggregate.ledger import Ledger
from baocao138.aggregate.total import Total, total
from baocao138.model.catalogue import Catalogue, Indicator, Kind
from baocao138.model.count import print_count
from baocao138.model.identifier import normal
from baocao138.model.no_count import grouped
from baocao138.model.period import Period
from baocao138.prose.render import Unsayable

Comparison = Callable[[Decimal, Decimal], bool]


class TotalValue:
    """One total in a sentence. What cannot be said truly raises Unsayable instead of printing something."""

    __slots__ = ("_indicator", "_padding", "_total")

    def __init__(self, found: Total, indicator: Indicator, padding: int) -> None:
        self._total, self._indicator, self._padding = found, indicator, padding

    def __str__(self) -> str:
        self._known()
        if self._total.lacking:
            raise self._lacking()
        return print_count(self._total.count, self._padding) if self._total.count else ""

    def _known(self) -> Decimal:
        found = self._total
        if found.conflict:
            raise self._unsayable(*CONFLICTS[self._indicator.kind])
        if found.count is None:
            if found.lacking:
                raise self._lacking()
            raise self._unsayable(
                "B306", "không đơn vị nào báo cáo số liệu này", "bỏ câu này, hoặc nhắc đơn vị bổ sung số liệu"
            )
        return found.count.value

    def _lacking(self) -> Unsayable:
        names = ", ".join(agency.name for agency in self._total.lacking)
        return self._unsayable(
            "B304",
            f"chưa có số liệu của: {names}",
            "nhắc đơn vị bổ sung (ghi 0 nếu không phát sinh, khong-thuoc-nhiem-vu nếu không phải việc của đơn vị)",
        )

    def _unsayable(self, code: str, why: str, hint: str) -> Unsayable:
        name = f"“{self._indicator.name}” (tong.{self._indicator.id})"
        message, gap = f"không nói được tổng {name}: {why}", f"[{self._indicator.name}: {why}]"
        return Unsayable(self._indicator.id, code, message, hint, gap)

    def _compare(self, other: object, holds: Comparison, settled: Comparison) -> bool:
        """Compare with a number; while agencies are lacking only an answer that more cannot change is given."""
        if isinstance(other, TotalValue):
            wanted = other._known()
            if other._total.lacking:
                raise other._lacking()
            if other._total.count and other._total.count.qualifiers:
                raise other._unsayable("B310", "số này không chính xác nên không so sánh được", "bỏ điều kiện này")
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


class Totals:
    """``tong``: an attribute for each indicator of the catalogue."""

    def __init__(self, ledger: Ledger, catalogue: Catalogue, period: Period, padding: int) -> None:
        self._ledger, self._catalogue, self._period, self._padding = ledger, catalogue, period, padding

    def __getattr__(self, name: str) -> TotalValue:
        indicator = None if name.startswith("_") else self._catalogue.indicator(normal(name))
        if indicator is None:
            raise AttributeError(name)
        found = total(self._ledger, indicator, self._period, self._catalogue)
        return TotalValue(found, indicator, self._padding)
