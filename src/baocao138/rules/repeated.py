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
    """Each entry whose text is that of an earlier one, with that one: of its section, or with the same subject."""
    firsts: dict[tuple[str, ...], list[Entry]] = {}
    for entry in submission.entries:
        words = tuple(paragraph.passage.text for paragraph in entry.paragraphs)
        if sum(map(len, words)) < SHORTEST:
            continue
        earlier = firsts.setdefault(words, [])
        same = (e for e in earlier if e.section == entry.section or e.subject is None is entry.subject)
        if first := next(same, None):
            yield entry, first
        earlier.append(entry)


def _twice(entry: Entry, first: Entry) -> Diagnostic:
    words, section = " ".join(entry.paragraphs[0].passage.text.split()[:5]), dashed(entry.section)
    where = f"cũng ở mục “{section}”" if first.section == entry.section else f"ở mục “{dashed(first.section)}”"
    return finding(
        "B140",
        entry.place,
        f"lời văn “{words} …” ở mục này đã có trong tệp, {where}, nên sẽ in hai lần, số liệu cũng cộng hai lần",
        f"dán nhầm thì xóa cả mục {section} này; là nội dung khác thì thay lời văn",
        Related(first.place, "lần thứ nhất"),
    )
