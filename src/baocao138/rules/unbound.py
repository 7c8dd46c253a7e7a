"""Numbers in sentences that are bound to nothing: printed, but counted nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.bare import Bare, bare_numbers
from baocao138.model.catalogue import Catalogue, Indicator
from baocao138.model.frame import Frame, passages_of
from baocao138.model.submission import Entry, Paragraph, Submission
from baocao138.prose.frame import without_tags
from baocao138.rules.province import Province


def check(submission: Submission, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Every sentence of a submission."""
    for entry in submission.entries:
        listed = {figure.typed for figure in entry.figures}
        for paragraph in entry.paragraphs:
            for bare in bare_numbers(paragraph.outside):
                if bare.number in listed:
                    continue  # Counted there.
                if _is_beside(bare, paragraph):
                    continue  # Told with the figure that it stands before (B114).
                code = _meant(bare, entry, submission, catalogue)
                shown = f"{{{{ {code or 'mã chỉ tiêu'} = {bare.number} }}}}"
                hint = f"viết:  {shown}; không phải số liệu của kỳ thì ghi vào bo_qua kèm lý do"
                message = f"số {bare.number} trong câu chưa gắn với chỉ tiêu nào nên không được tính vào đâu"
                yield finding("B320", paragraph.passage.at(bare.start, bare.end), message, hint)


def check_frames(province: Province) -> Iterator[Diagnostic]:
    """Every sentence of a frame: a number typed by hand does not follow when an agency corrects its own."""
    for frame in province.frames:
        yield from _frame(frame)


def _frame(frame: Frame) -> Iterator[Diagnostic]:
    for passage in passages_of(frame):
        for bare in bare_numbers(without_tags(passage.text)):
            message = f"số {bare.number} trong khung gõ bằng tay, không lấy từ số liệu của đơn vị nào"
            hint = "viết:  {{ tong.… }}   (thay … bằng mã chỉ tiêu); không phải số liệu thì ghi vào bo_qua kèm lý do"
            yield finding("B320", passage.at(bare.start, bare.end), message, hint)


def _is_beside(bare: Bare, paragraph: Paragraph) -> bool:
    text = paragraph.passage.text
    return any(slot.start >= bare.end and not text[bare.end : slot.start].strip() for slot in paragraph.slots)


def is_left_bare(indicator: Indicator, submission: Submission) -> bool:
    """True where a number of the indicator's unit stands bare in a sentence of its section, and may be meant for it."""
    return any(
        _counts(bare, indicator)
        for entry in submission.entries
        if entry.section == indicator.section
        for paragraph in entry.paragraphs
        for bare in bare_numbers(paragraph.outside)
    )


def _counts(bare: Bare, indicator: Indicator) -> bool:
    behind = bare.unit.lower().removeprefix(indicator.unit.lower())
    return behind != bare.unit.lower() and not behind[:1].isalnum()


def _meant(bare: Bare, entry: Entry, submission: Submission, catalogue: Catalogue) -> str:
    """The one indicator of the section that is counted in what follows the number, one that is owed first; else ""."""
    agency = catalogue.agencies.get(submission.agency)
    given = {figure.indicator for figure in entry.all_figures}
    found = [
        indicator.id
        for indicator in catalogue.indicators.values()
        if indicator.section == entry.section and _counts(bare, indicator) and indicator.id not in given
    ]
    owed = [code for code in found if agency and code in agency.owes_indicators]
    chosen = owed if len(owed) == 1 else found
    return chosen[0] if len(chosen) == 1 else ""
