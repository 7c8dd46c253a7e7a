"""The figures of one entry beside one another: referred back to, typed twice, or said to be two things at once."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.model.catalogue import Catalogue
from baocao138.model.count import Count, Reported, State
from baocao138.model.identifier import dashed
from baocao138.model.submission import Entry, Figure, Paragraph, Slot, Submission
from baocao138.prose.beside import number_before


def check(submission: Submission, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Every entry of a submission."""
    for entry in submission.entries:
        yield from _entry(entry, submission)
    yield from _states(submission)


def _entry(entry: Entry, submission: Submission) -> Iterator[Diagnostic]:
    if not entry.paragraphs and not entry.figures:
        message = f"mục “{dashed(entry.section)}” chưa có nội dung"
        yield finding("B119", entry.place, message, "thêm lời văn (doan) hoặc số liệu (so_lieu)")
    bound: dict[str, list[Figure]] = {}
    for figure in entry.all_figures:
        if not figure.axis:
            bound.setdefault(figure.indicator, []).append(figure)
    for indicator, figures in bound.items():
        yield from _doubled(indicator, figures, entry.figures)
    for paragraph in entry.paragraphs:
        yield from _parts_of_wholes(paragraph)
        for slot in paragraph.slots:
            known = bound.get(slot.figure.indicator, [])
            if slot.figure.value is None and len(known) != 1:
                yield _unknown(slot, paragraph, len(known), _elsewhere(slot.figure.indicator, entry, submission))


def _elsewhere(indicator: str, here: Entry, submission: Submission) -> tuple[Entry, Figure] | None:
    """Where another entry of the file has the number."""
    return next(
        (
            (entry, figure)
            for entry in submission.entries
            if entry is not here
            for figure in entry.all_figures
            if figure.indicator == indicator and isinstance(figure.value, Count) and not figure.axis
        ),
        None,
    )


def _unknown(slot: Slot, paragraph: Paragraph, known: int, elsewhere: tuple[Entry, Figure] | None) -> Diagnostic:
    """A figure referred back to that the entry does not have, or has more than once."""
    code = slot.figure.indicator
    why = f"nhưng mục này có {known} số như vậy" if known else "nhưng mục này chưa ghi số đó"
    related: tuple[Related, ...] = ()
    if number := number_before(paragraph.passage.text, slot.start):
        hint = f"viết:  {{{{ {code} = {number[1]} }}}}   và bỏ số {number[1]} ở ngoài ngoặc"
    elif elsewhere and not known:
        entry, figure = elsewhere
        hint = f"số này đã ghi ở mục “{dashed(entry.section)}”; nhắc lại ở đây thì viết thẳng {figure.typed}, bỏ ngoặc"
        related = (Related(figure.place, f"đã ghi {figure.typed} ở đây"),)
    else:
        hint = f"ghi con số ở chính câu này:  {{{{ {code} = … }}}}   (thay … bằng con số)"
    return finding("B114", slot.figure.place, f"“{{{{ {code} }}}}” nhắc lại một số liệu, {why}", hint, *related)


def _doubled(indicator: str, figures: list[Figure], listed: tuple[Figure, ...]) -> Iterator[Diagnostic]:
    in_list = [figure for figure in figures if figure in listed]
    if in_list and len(figures) > 1:
        yield _typed_twice(indicator, figures, in_list[-1], listed)
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


def _typed_twice(indicator: str, figures: list[Figure], again: Figure, listed: tuple[Figure, ...]) -> Diagnostic:
    """A number under ``so_lieu`` that the sentences have already; another one is not simply taken away."""
    others = [figure for figure in figures if figure is not again]
    first, remedy = others[0], _without(again, listed)
    values = [figure.value for figure in (again, *others) if isinstance(figure.value, Count)]
    message = f"“{indicator}” đã có số trong mục này rồi ({first.typed}), không ghi thêm lần nữa ở so_lieu"
    if len(values) == len(figures) and values[0] not in (*values[1:], sum(values[2:], values[1])):
        where = f"câu (dòng {first.place.line})"
        message = f"“{indicator}” ghi hai số khác nhau: {where} ghi {first.typed}, so_lieu ghi {again.typed}"
        remedy = f"xem bản gốc {first.typed} hay {again.typed} đúng, giữ số đúng ở {where}, rồi {remedy}"
    return finding("B115", again.place, message, remedy, Related(first.place, f"đã ghi {first.typed} ở đây"))


def _without(total: Figure, listed: tuple[Figure, ...]) -> str:
    """How a number under ``so_lieu`` is taken away without its breakdown."""
    if any(figure.axis and figure.indicator == total.indicator for figure in listed):
        return f"xóa “tong: {total.typed}” và dấu phẩy sau nó, giữ lại phần phân tổ"
    return "bỏ dòng này" if len(listed) > 1 else "bỏ dòng này và cả dòng so_lieu: ở trên nó"


def _parts_of_wholes(paragraph: Paragraph) -> Iterator[Diagnostic]:
    """A number behind "trong đó" that bears the code of the whole before it: a part, and added to the whole."""
    text, wholes = paragraph.passage.text, dict[str, Slot]()
    for slot in paragraph.slots:
        figure = slot.figure
        whole = wholes.setdefault(figure.indicator, slot)
        value, first = figure.value, whole.figure.value
        between = text[whole.end : slot.start].lower()
        lead = between.rpartition("trong đó")
        if not (isinstance(value, Count) and isinstance(first, Count)) or not lead[1] or ". " in lead[2]:
            continue
        if value.value < first.value:
            yield finding(
                "B120",
                figure.place,
                f"“{figure.indicator} = {figure.typed}” đứng sau “trong đó” nên đang được cộng thêm vào "
                f"{whole.figure.typed}",
                f"là một phần của {whole.figure.typed} thì viết thẳng {figure.typed}, bỏ ngoặc; đúng là thêm "
                f"{figure.typed} nữa thì ghi vào bo_qua kèm lý do",
                Related(whole.figure.place, "số chung"),
            )


def _states(submission: Submission) -> Iterator[Diagnostic]:
    """A number, "no data yet" and "not our duty" of one indicator exclude one another."""
    seen: dict[str, Figure] = {}
    for figure in (figure for figure in submission.all_figures if not figure.axis):
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
