"""What a number was most likely meant to be that is far too great: typed in đồng, or with a zero too many."""

from __future__ import annotations

from decimal import Decimal

from baocao138.model.catalogue import Indicator
from baocao138.model.count import Count
from baocao138.model.no_count import grouped
from baocao138.model.submission import Figure, Submission

MONEY = "đồng"
_SCALES = {"triệu đồng": 1_000_000, "nghìn đồng": 1_000, "ngàn đồng": 1_000, "tỷ đồng": 1_000_000_000}


def is_money(indicator: Indicator) -> bool:
    """True for an indicator that is counted in đồng or so many of them."""
    return indicator.unit.lower().endswith(MONEY)


def in_its_unit(figure: Figure, indicator: Indicator, submission: Submission) -> str:
    """What to write for a number typed in đồng, in the form of its place; "" where it cannot have been typed so.

    It cannot where it has more digits than the indicator may have in its own unit.
    """
    scale = _SCALES.get(indicator.unit.lower())
    if not scale or not isinstance(figure.value, Count):
        return ""
    scaled = (figure.value.value / scale).normalize()
    digits = max(0, -int(scaled.as_tuple().exponent))
    if digits > indicator.decimals:
        return ""
    return f"số đã gõ là đồng thì viết:  {_written(figure, submission, scaled.quantize(Decimal(10) ** -digits))}"


def without_zero(figure: Figure, _: Indicator, submission: Submission) -> str:
    """The same for a number with a zero too many at its end."""
    if not isinstance(figure.value, Count) or "," in figure.typed or not figure.typed.endswith("0"):
        return ""
    return f"thừa một số 0 thì viết:  {_written(figure, submission, figure.value.value // 10)}"


def _written(figure: Figure, submission: Submission, right: Decimal) -> str:
    """How another number is written in a figure's place: in a sentence, or in a line of ``so_lieu``."""
    assert isinstance(figure.value, Count)
    number = " ".join(filter(None, (figure.value.qualifier, grouped(right))))
    is_bound = any(figure is each for entry in submission.entries for each in entry.bound)
    return f"{{{{ {figure.indicator} = {number} }}}}" if is_bound else f"{figure.indicator}: {number}"
