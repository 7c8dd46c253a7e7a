"""Breakdowns: each axis adds up to the whole that it breaks down, and there is a whole."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.model.catalogue import Catalogue, Indicator
from baocao138.model.count import Count, print_count
from baocao138.model.no_count import grouped
from baocao138.model.submission import Entry, Figure, Submission
from baocao138.rules.axes import is_known
from baocao138.rules.sums import added

Axes = dict[str, list[Figure]]


def check(submission: Submission, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Each axis of each entry; qualified numbers are not held to the unit."""
    for entry in submission.entries:
        yield from _entry(entry, catalogue)


def _entry(entry: Entry, catalogue: Catalogue) -> Iterator[Diagnostic]:
    axes: dict[str, dict[str, list[Figure]]] = defaultdict(lambda: defaultdict(list))
    wholes: dict[str, list[Figure]] = defaultdict(list)
    for figure in entry.all_figures:
        if figure.axis:
            axes[figure.indicator][figure.axis].append(figure)
        else:
            wholes[figure.indicator].append(figure)
    for code, of_code in axes.items():
        known = catalogue.indicator(code)
        # Wrong names are told already (B302); whether the rest adds up is seen when they are right.
        right = {axis: figures for axis, figures in of_code.items() if not known or _are_known(figures, known)}
        if wholes[code]:
            yield from _sums(code, right, wholes[code], entry)
        else:
            yield from _without_whole(code, right)


def _are_known(figures: list[Figure], indicator: Indicator) -> bool:
    return all(is_known(figure, indicator) for figure in figures)


def _counts(figures: list[Figure]) -> list[Count]:
    return [figure.value for figure in figures if isinstance(figure.value, Count)]


def _without_whole(code: str, axes: Axes) -> Iterator[Diagnostic]:
    for axis, figures in axes.items():
        if _counts(figures):
            groups = ", ".join(f"{figure.group}: {figure.typed}" for figure in figures)
            hint = f"thêm tổng số:  {code}: {{tong: {grouped(added(figures))}, {axis}: {{{groups}}}}}"
            message = f"{code}: có phân tổ theo {axis} nhưng chưa có tổng số"
            yield finding("B303", figures[0].axis_place, message, hint)


def _sums(code: str, axes: Axes, wholes: list[Figure], entry: Entry) -> Iterator[Diagnostic]:
    """The axes that add up to something else than the whole, those that agree on it together."""
    if not (given := _counts(wholes)) or any(count.qualifiers for count in given):
        return
    exact = {
        axis: added(figures)
        for axis, figures in axes.items()
        if (counts := _counts(figures)) and not any(count.qualifiers for count in counts)
    }
    # A whole that is typed in a sentence and once more in the list is told (B115): here it counts once.
    total = added([figure for figure in wholes if figure not in entry.figures] or wholes)
    printed = print_count(Count(total))
    agreeing = [axis for axis, together in exact.items() if together == total]
    for together in dict.fromkeys(exact.values()):
        wrong = [axis for axis, sum_ in exact.items() if sum_ == together]
        if together == total:
            continue
        both = "đều " if len(wrong) > 1 else ""
        yield finding(
            "B303",
            axes[wrong[0]][0].axis_place,
            f"{code}: các nhóm của {_and(wrong)} {both}cộng lại được {grouped(together)}, khác tổng số {printed}",
            _hint(wrong, agreeing, grouped(together), printed),
            Related(wholes[0].place, f"tổng số {printed} ghi ở đây"),
        )


def _hint(wrong: list[str], agreeing: list[str], together: str, printed: str) -> str:
    """Where the mistake most likely is: two of whole and axes that agree are right."""
    unclear = "phần chưa rõ thì phải có nhóm riêng trong danh mục"
    if agreeing:
        lead = f"{_and(agreeing)} cộng được {printed} nên nhiều khả năng sai ở {_and(wrong)}"
        return f"{lead}: kiểm tra lại từng nhóm; {unclear}"
    if len(wrong) > 1:
        return f"nhiều khả năng sai ở tổng số, đúng ra là {together}; không phải vậy thì kiểm tra lại từng nhóm"
    return f"kiểm tra lại từng nhóm và tổng số; {unclear}"


def _and(names: list[str]) -> str:
    return " và ".join(names)
