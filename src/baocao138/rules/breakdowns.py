"""Breakdowns: each axis adds up to the whole that it breaks down, and there is a whole."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.model.catalogue import Catalogue
from baocao138.model.count import Count, print_count
from baocao138.model.no_count import grouped
from baocao138.model.submission import Entry, Figure, Submission
from baocao138.rules.axes import is_known
from baocao138.rules.sums import added


def check(submission: Submission, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Each axis of each entry; qualified numbers are not held to the unit."""
    for entry in submission.entries:
        yield from _entry(entry, catalogue)


def _entry(entry: Entry, catalogue: Catalogue) -> Iterator[Diagnostic]:
    axes: dict[tuple[str, str], list[Figure]] = defaultdict(list)
    wholes: dict[str, list[Figure]] = defaultdict(list)
    for figure in entry.all_figures:
        if figure.axis:
            axes[figure.indicator, figure.axis].append(figure)
        else:
            wholes[figure.indicator].append(figure)
    for (indicator, axis), figures in axes.items():
        known = catalogue.indicator(indicator)
        if known and not all(is_known(figure, known) for figure in figures):
            continue  # Told already (B302); whether the rest adds up is seen when the names are right.
        parts = [figure.value for figure in figures if isinstance(figure.value, Count)]
        whole = [figure.value for figure in wholes[indicator] if isinstance(figure.value, Count)]
        together = added(figures) if parts else None
        if not wholes[indicator] and together is not None:
            groups = ", ".join(f"{figure.group}: {figure.typed}" for figure in figures)
            hint = f"thêm tổng số:  {indicator}: {{tong: {grouped(together)}, {axis}: {{{groups}}}}}"
            message = f"{indicator}: có phân tổ theo {axis} nhưng chưa có tổng số"
            yield finding("B303", figures[0].axis_place, message, hint)
        elif whole and together is not None and not any(count.qualifiers for count in (*parts, *whole)):
            # A whole that is typed in a sentence and once more in the list is told (B115): here it counts once.
            listed = [figure for figure in wholes[indicator] if figure in entry.figures]
            bound = [figure for figure in wholes[indicator] if figure not in listed]
            total = added(bound or listed)
            if together != total:
                printed = print_count(Count(total))
                yield finding(
                    "B303",
                    figures[0].axis_place,
                    f"{indicator}: các nhóm của {axis} cộng lại được {grouped(together)}, khác tổng số {printed}",
                    "kiểm tra lại từng nhóm và tổng số; phần chưa rõ thì phải có nhóm riêng trong danh mục",
                    Related(wholes[indicator][0].place, f"tổng số {printed} ghi ở đây"),
                )
