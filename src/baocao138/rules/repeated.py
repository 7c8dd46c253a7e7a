"""The same number of the same indicator in two entries of one file: most often typed a second time, so added twice."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.model.catalogue import Catalogue, Kind
from baocao138.model.count import Count
from baocao138.model.submission import Figure, Submission


def check(submission: Submission, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Each flow, whole figures only; twice in one entry is told there (``entry_figures``)."""
    seen: dict[tuple[str, Count], tuple[int, Figure]] = {}
    for at, entry in enumerate(submission.entries):
        for figure in entry.all_figures:
            value, indicator = figure.value, catalogue.indicator(figure.indicator)
            if figure.axis or not isinstance(value, Count) or not value.value:
                continue
            if indicator is None or indicator.kind is not Kind.FLOW:
                continue
            where, first = seen.setdefault((indicator.id, value), (at, figure))
            if where != at:
                yield finding(
                    "B120",
                    figure.place,
                    f"“{figure.indicator} = {figure.typed}” đã ghi ở mục khác của tệp nên đang được cộng hai lần",
                    f"cùng một số thì chỉ ghi ở một chỗ; đúng là thêm {figure.typed} nữa thì ghi vào bo_qua kèm lý do",
                    Related(first.place, "lần ghi thứ nhất"),
                )
