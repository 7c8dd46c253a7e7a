"""How a number and a comparison are written, after docs/cac-khoa.md; and the sentences of a frame, filled in again."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from jinja2 import Environment, StrictUndefined
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from tests.judges.recompute.amounts import Amount
from tests.judges.recompute.figures import (
    AT_ODDS,
    INCOMPLETE,
    KNOWN,
    Figure,
    Judge,
    change,
    percent,
    tenths,
    year_before,
)
from tests.judges.recompute.reading import Indicator, pairs, text


def number(value: Fraction, pad: bool = False) -> str:
    """`12.500`, `630,3`, and `05` where a sentence pads."""
    hundredths = abs(value) * 100
    whole, rest = divmod(hundredths.numerator // hundredths.denominator, 100)
    decimals = f"{rest:02}".rstrip("0")
    digits = f"{whole:02}" if pad and not decimals and 0 < whole < 10 else f"{whole:,}".replace(",", ".")
    return digits + ("," + decimals if decimals else "")


def counted(amount: Amount, pad: bool = False) -> str:
    """`hơn 2.000`."""
    return f"{amount.qualifier} {number(amount.value, pad)}".strip()


def signed(value: Fraction) -> str:
    """`+4`, `-18`, `0`."""
    return ("+" if value > 0 else "-" if value < 0 else "") + number(value)


def changed(now: Figure, base: Figure) -> str:
    """The difference as a table shows it: `+4`, `-18`, `0`, `tăng hơn 100`; empty where nothing certain can be said."""
    told = change(now, base)
    if told is None:
        return ""
    value, beyond = told
    if beyond and not value:
        return ""
    if beyond:
        return f"{'tăng' if value > 0 else 'giảm'} {counted(Amount(abs(value), 'hơn'))}"
    return ("+" if value > 0 else "-" if value < 0 else "") + counted(Amount(abs(value), ""))


def period_words(period: str) -> str:
    """`6 tháng đầu năm 2026`."""
    names = {"H1": "6 tháng đầu năm", "H2": "6 tháng cuối năm", "": "năm", "N9": "9 tháng đầu năm", "Q1": "quý I năm"}
    return f"{names[period[4:]]} {period[:4]}"


def next_period(period: str) -> str:
    """The period that follows."""
    year, rest = int(period[:4]), period[4:]
    return f"{year}H2" if rest == "H1" else f"{year + 1}{'H1' if rest == 'H2' else ''}"


def beside(indicator: Indicator, period: str) -> str:
    """`cùng kỳ năm 2018`."""
    return f"{'cùng thời điểm' if indicator.kind == 'ton' else 'cùng kỳ'} năm {int(period[:4]) - 1}"


def compared(now: Figure, base: Figure, unit: str, when: str, pad: bool) -> str:
    """`tăng 05 vụ (25%) so với cùng kỳ năm 2018`."""
    if base.state == AT_ODDS or (base.state == INCOMPLETE and base.amount):
        return f"chưa so sánh được với {when} do số liệu kỳ đó chưa đầy đủ"
    if base.state != KNOWN or base.amount is None:
        return f"chưa có số liệu {when} để so sánh"
    told = change(now, base)
    if told is None:
        return f"{when} là {counted(base.amount, pad)} {unit}"
    value, beyond = told
    if not value:
        return f"{('bằng', 'cao hơn', 'thấp hơn')[beyond]} {when}"
    words = f"{'tăng' if value > 0 else 'giảm'} {counted(Amount(abs(value), 'hơn' if beyond else ''), pad)} {unit}"
    if base.exact == 0:
        return f"{words} ({when}: 0)"
    rate = percent(now, base)
    printed = "" if rate is None else f" ({number(rate)}%)" if rate else " (dưới 0,1%)"
    return f"{words}{printed} so với {when}"


class Printed:
    """A figure in a sentence: printed, and compared with numbers in a condition."""

    def __init__(self, figure: Figure, pad: bool) -> None:
        self.figure, self.pad = figure, pad

    def __str__(self) -> str:
        assert self.figure.state == KNOWN and self.figure.amount, self.figure
        return counted(self.figure.amount, self.pad)

    def __eq__(self, other: object) -> bool:
        assert self.figure.exact is not None, self.figure
        return self.figure.exact == other

    __hash__ = None  # type: ignore[assignment]


class Sentences:
    """The texts of a frame with the judge's own figures in them."""

    def __init__(self, judge: Judge, period: str) -> None:
        self.judge, self.period = judge, period
        frame = judge.province.frames[period]
        self.frame = pairs(frame)
        self.pad = text(self.frame.get("kieu_so")) != "2"
        self.named: set[str] = set()
        self.environment = Environment(undefined=StrictUndefined)

    def figure(self, name: str, period: str = "") -> Figure:
        self.named.add(name)
        return self.judge.total(self.judge.province.indicators[name], period or self.period)

    def rate(self, name: str, period: str) -> Fraction:
        part, whole = (self.figure(n, period) for n in (name, self.judge.province.indicators[name].whole))
        assert part.exact is not None and whole.exact
        return part.exact * 100 / whole.exact

    def rates_compared(self, name: str) -> str:
        points = tenths(self.rate(name, self.period)) - tenths(self.rate(name, year_before(self.period)))
        when = f"cùng kỳ năm {int(self.period[:4]) - 1}"
        if not points:
            return f"bằng {when}"
        return f"{'tăng' if points > 0 else 'giảm'} {number(points)} điểm % so với {when}"

    def filled(self) -> Iterator[str]:
        """Every text of the frame that holds a placeholder, filled in."""
        for key in ("trich_yeu", "mo_dau", "muc", "ket_bai", "phu_luc"):
            for template in self.templates(self.frame.get(key)):
                words = self.environment.from_string(template).render(self.values())
                yield " ".join(words.split())

    def templates(self, node: Node | None) -> Iterator[str]:
        if isinstance(node, ScalarNode) and "{" in node.value:
            yield node.value
        elif isinstance(node, SequenceNode):
            for item in node.value:
                yield from self.templates(item)
        elif isinstance(node, MappingNode):
            for _, item in node.value:
                yield from self.templates(item)

    def values(self) -> dict[str, Any]:
        year, rows = int(self.period[:4]), self.judge.province.indicators
        before = year_before(self.period)
        return {
            "ky": period_words(self.period),
            "ky_sau": period_words(next_period(self.period)),
            "nam": year,
            "nam_truoc": year - 1,
            "nam_sau": year + 1,
            "tong": Lazy(lambda n: Printed(self.figure(n), self.pad)),
            "cung_ky": Lazy(lambda n: Printed(self.figure(n, before), self.pad)),
            "so_sanh": Lazy(
                lambda n: compared(
                    self.figure(n), self.figure(n, before), rows[n].unit, beside(rows[n], self.period), self.pad
                )
            ),
            "ty_le": Lazy(lambda n: number(tenths(self.rate(n, self.period))) + "%"),
            "so_sanh_ty_le": Lazy(self.rates_compared),
        }


class Lazy(dict[str, Any]):
    """Values made when a template asks for them."""

    def __init__(self, make: Any) -> None:
        super().__init__()
        self.make = make

    def __missing__(self, name: str) -> Any:
        return self.make(name)
