"""Two periods beside one another in words: the one place where "tăng", "giảm", "bằng" are written.

Never a percentage on a base of 0, nor on one below 10, where it says more than the numbers do; never a difference of
numbers that are not exact, unless its direction is certain; two percentages differ by points ("điểm %").
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from baocao138.aggregate.total import Total
from baocao138.model.catalogue import Indicator, Kind
from baocao138.model.count import Count, print_count
from baocao138.model.period import Period
from baocao138.report.wording import period_label

SMALL_BASE = 10
PERCENT = "%"
POINTS = "điểm %"
_TENTH = Decimal("0.1")
_ABOVE, _BELOW = frozenset({"hơn", "trên"}), frozenset({"gần"})


class Difference(NamedTuple):
    """What can be said of two numbers.

    ``change`` is signed, None where not even its direction is certain; its qualifier is that of a bound. ``percent``
    is signed and rounded to a tenth, None where none may be printed.
    """

    change: Count | None
    percent: Decimal | None


def difference(now: Count, base: Count, unit: str = "") -> Difference:
    """How much the one number is above the other (below: negative)."""
    change = now.value - base.value
    if now.qualifiers or base.qualifiers:
        return Difference(_bounded(now, base, change), None)
    if base.value < SMALL_BASE or unit == PERCENT:
        return Difference(Count(change), None)
    return Difference(Count(change), percentage(change, base.value))


def percentage(part: Decimal, whole: Decimal) -> Decimal:
    """Rounded to a tenth, a half away from nothing."""
    return (part * 100 / whole).quantize(_TENTH, ROUND_HALF_UP)


def _bounded(now: Count, base: Count, change: Decimal) -> Count | None:
    """The difference of numbers of which one is a bound, where it is at least, or at most, so much for certain."""
    high = (now.qualifiers <= _ABOVE) and (base.qualifiers <= _BELOW)  # it is more than the difference
    low = (now.qualifiers <= _BELOW) and (base.qualifiers <= _ABOVE)  # it is less
    if high and change >= 0:
        return Count(change, frozenset({"hơn"}))
    if low and change <= 0:
        return Count(change, frozenset({"hơn"}))
    return None


def base_label(indicator: Indicator, now: Period, base: Period) -> str:
    """What the base is called: "cùng kỳ năm 2018"; of a stock "cùng thời điểm năm 2018"; else the period itself."""
    if base == now.year_before:
        word = "thời điểm" if indicator.kind is Kind.STOCK else "kỳ"
        return f"cùng {word} năm {base.year}"
    return f"cuối {period_label(base)}" if indicator.kind is Kind.STOCK else period_label(base)


def compared(indicator: Indicator, now: Total, base: Total, label: str, padding: int = 0) -> str:
    """Words such as "tăng 05 vụ (25%) so với cùng kỳ năm 2018"; ``now`` must be whole.

    Where the base is missing, incomplete or not exact the sentence says so instead.
    """
    if base.count is None:
        return f"chưa có số liệu {label} để so sánh"
    if not base.is_whole:
        return f"chưa so sánh được với {label} do số liệu kỳ đó chưa đầy đủ"
    if now.count is None:
        raise ValueError(f"{indicator.id} has no number to compare")
    said = _said(now.count, base.count, indicator.unit, label, padding)
    return said if now.is_counted_like(base) else f"{said} (thời hạn chốt số liệu hai kỳ khác nhau)"


def padding_of(unit: str, padding: int) -> int:
    """To how many digits a number is padded: "02 lớp" is a custom with things that are counted, not with shares."""
    return 0 if unit == PERCENT else padding


def signed(change: Count) -> str:
    """A difference where there is room for a number only: "+5", "-8,3", "0", of a bound "tăng hơn 20"."""
    size = print_count(Count(abs(change.value), change.qualifiers))
    if change.qualifiers:
        return f"{'tăng' if change.value > 0 else 'giảm'} {size}"
    return ("+" if change.value > 0 else "-" if change.value < 0 else "") + size


def _said(now: Count, base: Count, unit: str, label: str, padding: int) -> str:
    padding = padding_of(unit, padding)
    change, percent = difference(now, base, unit)
    if change is None:
        return f"{label} là {print_count(base, padding)}{_of(unit)}"
    if not change.value:
        if not change.qualifiers:
            return f"bằng {label}"
        return f"{'cao' if _is_above(now, base) else 'thấp'} hơn {label}"
    verb = "tăng" if change.value > 0 else "giảm"
    amount = print_count(Count(abs(change.value), change.qualifiers), padding)
    amount += f" {POINTS}" if unit == PERCENT else _of(unit)
    if not base.value:
        return f"{verb} {amount} ({label}: 0)"
    return f"{verb} {amount}{_in_brackets(percent)} so với {label}"


def _is_above(now: Count, base: Count) -> bool:
    return bool(now.qualifiers & _ABOVE or base.qualifiers & _BELOW)


def _of(unit: str) -> str:
    return unit if unit == PERCENT else f" {unit}"


def _in_brackets(percent: Decimal | None) -> str:
    return "" if percent is None else f" ({print_percent(percent)})"


def print_percent(percent: Decimal) -> str:
    """A percentage without its sign: "25%", "8,3%"; one that rounds to nothing is "dưới 0,1%"."""
    size = abs(percent)
    return f"{print_count(Count(size))}%" if size else "dưới 0,1%"
