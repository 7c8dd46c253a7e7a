"""The figures of one entry beside one another: referred back to, typed twice, or said to be two things at once."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.model.catalogue import Catalogue
from baocao138.model.count import Reported, State
from baocao138.model.identifier import dashed
from baocao138.model.submission import Entry, Figure, Submission


def check(submission: Submission, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Every entry of a submission."""
    for entry in submission.entries:
        yield from _entry(entry)
    yield from _states(submission)


def _entry(entry: Entry) -> Iterator[Diagnostic]:
    if not entry.paragraphs and not entry.figures:
        message = f"mục “{dashed(entry.section)}” chưa có nội dung"
        yield finding("B119", entry.place, message, "thêm lời văn (doan) hoặc số liệu (so_lieu)")
    bound: dict[str, list[Figure]] = {}
    for figure in entry.all_figures:
        if not figure.axis:
            bound.setdefault(figure.indicator, []).append(figure)
    for indicator, figures in bound.items():
        yield from _doubled(indicator, figures, entry.figures)
    for slot in (slot for paragraph in entry.paragraphs for slot in paragraph.slots):
        known = bound.get(slot.figure.indicator, [])
        if slot.figure.value is None and len(known) != 1:
            why = f"nhưng mục này có {len(known)} số như vậy" if known else "nhưng mục này chưa ghi số đó"
            message = f"“{{{{ {slot.figure.indicator} }}}}” nhắc lại một số liệu, {why}"
            hint = f"ghi con số ở chính câu này, ví dụ:  {{{{ {slot.figure.indicator} = 12 }}}}"
            yield finding("B114", slot.figure.place, message, hint)


def _doubled(indicator: str, figures: list[Figure], listed: tuple[Figure, ...]) -> Iterator[Diagnostic]:
    in_list = [figure for figure in figures if figure in listed]
    if in_list and len(figures) > 1:
        first = next(figure for figure in figures if figure is not in_list[-1])
        yield finding(
            "B115",
            in_list[-1].place,
            f"“{indicator}” đã có số trong mục này rồi ({first.typed}), không ghi thêm lần nữa ở so_lieu",
            "bỏ dòng này; chỉ giữ lại phần phân tổ nếu có",
            Related(first.place, f"đã ghi {first.typed} ở đây"),
        )
        return
    seen: dict[Reported | None, Figure] = {}
    for figure in figures:
        first = seen.setdefault(figure.value, figure)
        if first is not figure:
            yield finding(
                "B120",
                figure.place,
                f"“{indicator} = {figure.typed}” ghi hai lần trong mục này nên đang được cộng hai lần",
                f"nhắc lại số cũ thì viết {{{{ {indicator} }}}}; đúng là thêm {figure.typed} nữa thì để nguyên",
                Related(first.place, "lần ghi thứ nhất"),
            )


def _states(submission: Submission) -> Iterator[Diagnostic]:
    """A number, "no data yet" and "not our duty" of one indicator exclude one another."""
    seen: dict[str, Figure] = {}
    for figure in (figure for entry in submission.entries for figure in entry.all_figures if not figure.axis):
        first = seen.setdefault(figure.indicator, figure)
        states = {value for value in (first.value, figure.value) if isinstance(value, State)}
        if states and first.value != figure.value:
            yield finding(
                "B313",
                figure.place,
                f"“{figure.indicator}” vừa ghi {first.typed}, vừa ghi {figure.typed}",
                "chỉ giữ lại một điều đúng",
                Related(first.place, f"đã ghi {first.typed} ở đây"),
            )
