"""Sums inside one file: who gives a sum and its parts must have them agree (``tong_cua``)."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.model.catalogue import Catalogue, Indicator, Kind
from baocao138.model.count import Count
from baocao138.model.no_count import grouped
from baocao138.model.submission import Figure, Submission
from baocao138.rules.province import Province


def check(province: Province) -> Iterator[Diagnostic]:
    """Each sum that a file gives beside parts of it; exact numbers only."""
    sums = [indicator for indicator in province.catalogue.indicators.values() if indicator.sum_of]
    for filing in province.filings if sums else ():
        said = filing.sketch.said
        for indicator in sums:
            if indicator.id in said and not said.isdisjoint(indicator.sum_of):
                yield from _sum(filing.submission, indicator, province.catalogue)


def exact(submission: Submission, code: str) -> list[Figure]:
    """The whole figures of an indicator in a file; none where one of them is not an exact number."""
    found = [f for f in submission.all_figures if f.indicator == code and not f.axis]
    return found if all(isinstance(f.value, Count) and not f.value.qualifiers for f in found) else []


def added(figures: list[Figure]) -> Decimal:
    """What the figures add up to."""
    return sum((f.value.value for f in figures if isinstance(f.value, Count)), Decimal(0))


def _sum(submission: Submission, indicator: Indicator, catalogue: Catalogue) -> Iterator[Diagnostic]:
    whole = exact(submission, indicator.id)
    parts = [(code, exact(submission, code)) for code in indicator.sum_of]
    given = [(code, figures) for code, figures in parts if figures]
    several = any(len(figures) > 1 for _, figures in (*given, (indicator.id, whole)))
    if not whole or not given or (several and indicator.kind is not Kind.FLOW):
        return
    right, typed = sum((added(figures) for _, figures in given), Decimal(0)), added(whole)
    if right == typed or (len(given) < len(parts) and typed > right):
        return
    listed = " + ".join(f"{grouped(added(figures))} ({code})" for code, figures in given)
    missing = [code for code, figures in parts if not figures]
    message = f"{indicator.id} ghi {whole[-1].typed}, khác tổng các phần trong tệp này: {listed} = {grouped(right)}"
    if missing:
        names = " và ".join(f"{code} ({grouped(added(figures))})" for code, figures in given)
        message = f"{indicator.id} ghi {whole[-1].typed}, nhỏ hơn riêng {names}, là phần của nó"
    written = (
        f"0{right}"
        if right < 10 and any(f.typed.startswith("0") for _, part in given for f in part)
        else grouped(right)
    )
    hint = f"các phần ghi đúng thì viết {indicator.id} là {written}; không thì sửa lại phần ghi sai"
    if len(whole) > 1 or missing:
        hint = "kiểm tra lại tổng số và từng phần"
    related = (Related(figures[0].place, f"{code} ghi ở đây") for code, figures in given)
    yield finding("B316", whole[-1].place, message, hint, *related)
