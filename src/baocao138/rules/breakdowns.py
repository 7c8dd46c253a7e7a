"""Breakdowns: each axis adds up to the whole that it breaks down, and there is a whole."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.model.catalogue import Catalogue
from baocao138.model.count import Count, print_count
from baocao138.model.no_count import grouped
from baocao138.model.submission import Entry, Figure, Submission


def check(submission: Submission, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Each axis of each entry; qualified numbers are not held to the unit."""
    for entry in submission.entries:
        yield from _entry(entry)


def _entry(entry: Entry) -> Iterator[Diagnostic]:
    axes: dict[tuple[str, str], list[Figure]] = defaultdict(list)
    wholes: dict[str, list[Figure]] = defaultdict(list)
    for figure in entry.all_figures:
        if figure.axis:
            axes[figure.indicator, figure.axis].append(figure)
        else:
            wholes[figure.indicator].append(figure)
    for (indicator, axis), figures in axes.items():
        parts = [figure.value for figure in figures if isinstance(figure.value, Count)]
        whole = [figure.value for figure in wholes[indicator] if isinstance(figure.value, Count)]
        added = sum((part.value for part in parts[1:]), parts[0].value) if parts else None
        if not wholes[indicator] and added is not None:
            hint = f"thêm tổng số:  {indicator}: {{tong: {grouped(added)}, {axis}: …}}"
            yield finding("B303", figures[0].place, f"{indicator}: có phân tổ theo {axis} nhưng chưa có tổng số", hint)
        elif whole and added is not None and not any(count.qualifiers for count in (*parts, *whole)):
            total = sum((count.value for count in whole[1:]), whole[0].value)
            if added != total:
                printed = print_count(Count(total))
                yield finding(
                    "B303",
                    figures[0].place,
                    f"{indicator}: các nhóm của {axis} cộng lại được {grouped(added)}, khác tổng số {printed}",
                    "kiểm tra lại từng nhóm và tổng số; phần chưa rõ thì phải có nhóm riêng trong danh mục",
                    Related(wholes[indicator][0].place, f"tổng số {printed} ghi ở đây"),
                )
