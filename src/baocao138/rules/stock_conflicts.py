"""Two different numbers of the same thing on the same day: only one can be true, and the program does not pick."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.aggregate.figures import Figures
from baocao138.aggregate.ledger import ledger_of
from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.model.catalogue import Kind
from baocao138.model.date import write_date
from baocao138.rules.province import Province


def check(province: Province) -> Iterator[Diagnostic]:
    """Each stock of each period."""
    stocks = [i for i in province.catalogue.indicators.values() if i.kind is Kind.STOCK]
    codes = province.catalogue.with_parts(indicator.id for indicator in stocks)
    for period in province.periods() if stocks else ():
        figures = Figures(ledger_of(province.telling(period, codes), province.catalogue), province.catalogue)
        for indicator in stocks:
            found = figures.total(indicator, period).conflict
            if not found:
                continue
            first = found[0]
            second = next(c for c in found if c.value != first.value)
            names = " và ".join(dict.fromkeys(province.name(c.agency) for c in (first, second)))
            yield finding(
                "B305",
                second.at,
                f"{names} ghi số khác nhau cho “{indicator.name}” tại cùng ngày {write_date(first.day)}",
                "thống nhất lại con số rồi sửa; số hiện có tại một thời điểm không cộng giữa các đơn vị",
                *(Related(c.at, f"{province.name(c.agency)} ghi ở đây") for c in found if c is not second),
            )
