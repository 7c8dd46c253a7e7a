"""The same words, or the same number of an indicator, in two entries of one file: printed, or added, twice."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.model.catalogue import Catalogue, Kind
from baocao138.model.count import Count
from baocao138.model.identifier import dashed
from baocao138.model.submission import Entry, Figure, Submission

# Shorter texts may well be the same: "trong kỳ không phát sinh".
SHORTEST = 60


def check(submission: Submission, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Each flow, whole figures only; twice in one entry is told there (``entry_figures``)."""
    pasted = {id(entry): first for entry, first in _pasted(submission)}
    seen: dict[tuple[str, Count], tuple[int, Figure]] = {}
    for at, entry in enumerate(submission.entries):
        if first_entry := pasted.get(id(entry)):
            yield _twice(entry, first_entry)
            continue
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


def _pasted(submission: Submission) -> Iterator[tuple[Entry, Entry]]:
    """Each entry whose text is that of an earlier one of its section, with that one."""
    firsts: dict[tuple[str, ...], Entry] = {}
    for entry in submission.entries:
        words = tuple(paragraph.passage.text for paragraph in entry.paragraphs)
        if sum(map(len, words)) >= SHORTEST:
            first = firsts.setdefault((entry.section, *words), entry)
            if first is not entry:
                yield entry, first


def _twice(entry: Entry, first: Entry) -> Diagnostic:
    words, section = " ".join(entry.paragraphs[0].passage.text.split()[:5]), dashed(entry.section)
    return finding(
        "B140",
        entry.place,
        f"lời văn “{words} …” đã có ở một mục {section} khác của tệp nên sẽ in hai lần, số liệu cũng cộng hai lần",
        f"dán nhầm thì xóa cả mục {section} này; là nội dung khác thì thay lời văn",
        Related(first.place, "lần thứ nhất"),
    )
