"""Numbers in sentences that are bound to nothing: printed, but counted nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.model.bare import Bare, bare_numbers
from baocao138.model.catalogue import Catalogue, Indicator
from baocao138.model.frame import Frame, passages_of
from baocao138.model.place import Passage
from baocao138.model.submission import Entry, Figure, Paragraph, Submission
from baocao138.prose.frame import references, without_tags
from baocao138.prose.leftover import blanks
from baocao138.prose.names import TOTALS
from baocao138.rules.contradicted import contradicted
from baocao138.rules.meant_indicator import counted_in, is_counted, one_of, the_one
from baocao138.rules.province import Province

_PERCENT = re.compile(r"\d+(?:[.,]\d+)?\s?%")
_STOP = re.compile(r"[.;!?]\s")
_PART = re.compile(r"[,;:.()]")
# So many words behind a number show what it counts.
_WORDS = 4


def check(submission: Submission, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Every sentence of a submission."""
    for entry in submission.entries:
        listed = {figure.typed for figure in entry.figures}
        given = [f for each in submission.entries if each.section == entry.section for f in each.all_figures]
        for paragraph in entry.paragraphs:
            for bare in bare_numbers(paragraph.outside):
                if bare.number in listed:
                    continue  # Counted there.
                if _is_beside(bare, paragraph):
                    continue  # Told with the figure that it stands before (B114).
                if other := contradicted(bare, paragraph.outside, given, catalogue):
                    yield _contradiction(bare, other, paragraph)
                    continue
                code = _meant(bare, entry, submission, catalogue)
                shown = f"{{{{ {code or 'mã chỉ tiêu'} = {bare.number} }}}}"
                hint = f"viết:  {shown}; không phải số liệu của kỳ thì ghi vào bo_qua kèm lý do"
                message = f"số {bare.number} trong câu chưa gắn với chỉ tiêu nào nên không được tính vào đâu"
                yield finding("B320", paragraph.passage.at(bare.start, bare.end), message, hint)


def _contradiction(bare: Bare, other: Figure, paragraph: Paragraph) -> Diagnostic:
    code, line = other.indicator, other.place.line
    said = " ".join(_PART.split(bare.unit, maxsplit=1)[0].split()[:_WORDS])
    right = " ".join([f"{{{{ {code} = {bare.number} }}}}", said])
    return finding(
        "B320",
        paragraph.passage.at(bare.start, bare.end),
        f"câu này nói {bare.number} {said}, mà dòng {line} ghi {code}: {other.typed}",
        f"xem lại hai con số; câu này đúng thì viết:  {right}  và bỏ {code} ở dòng {line}; là số khác thì "
        "ghi vào bo_qua kèm lý do",
        Related(other.place, f"{code} ghi ở đây"),
    )


def check_frames(province: Province) -> Iterator[Diagnostic]:
    """Every sentence of a frame: a number typed by hand does not follow when an agency corrects its own."""
    for frame in province.frames:
        yield from _frame(frame, province.catalogue)


def _frame(frame: Frame, catalogue: Catalogue) -> Iterator[Diagnostic]:
    for passage in passages_of(frame):
        for bare in bare_numbers(without_tags(passage.text)):
            message = f"số {bare.number} trong khung gõ bằng tay, không lấy từ số liệu của đơn vị nào"
            hint = f"viết:  {_total(bare, passage, catalogue)}; không phải số liệu thì ghi vào bo_qua kèm lý do"
            yield finding("B320", passage.at(bare.start, bare.end), message, hint)
        for share in _PERCENT.finditer(without_tags(passage.text)):
            yield finding(
                "B320",
                passage.at(*share.span()),
                f"tỷ lệ {share[0]} trong khung gõ bằng tay, không tính từ số liệu của đơn vị nào",
                "viết {{ so_sanh.mã }} (tăng, giảm so với cùng kỳ) hoặc {{ ty_le.mã }}; không phải tỷ lệ của số liệu "
                "thì ghi vào bo_qua kèm lý do",
            )


def _total(bare: Bare, passage: Passage, catalogue: Catalogue) -> str:
    """The total that the number is: of what is counted so, what is compared in the same clause first."""
    named = list(references(passage))
    found = counted_in(catalogue.indicators.values(), bare.unit)
    printed = {reference.indicator for reference in named if reference.name == TOTALS}
    behind = [each for each in named if each.start >= bare.end and each.name != TOTALS]
    beside = {each.indicator for each in behind if not _STOP.search(passage.text, bare.end, each.start)}
    if code := the_one(found, printed, beside):
        return f"{{{{ {TOTALS}.{code} }}}}"
    return f"{{{{ {TOTALS}.… }}}}   (thay … bằng {one_of(found, printed) or 'mã chỉ tiêu'})"


def _is_beside(bare: Bare, paragraph: Paragraph) -> bool:
    text = paragraph.passage.text
    return any(slot.start >= bare.end and not text[bare.end : slot.start].strip() for slot in paragraph.slots)


def is_left_bare(indicator: Indicator, submission: Submission) -> bool:
    """True where a number of the indicator's unit stands bare in a sentence of its section, and may be meant for it."""
    return any(
        is_counted(indicator.unit, bare.unit)
        for entry in submission.entries
        if entry.section == indicator.section
        for paragraph in entry.paragraphs
        for bare in bare_numbers(paragraph.outside)
    )


def is_left_blank(indicator: Indicator, submission: Submission) -> bool:
    """True where the place of a number of the indicator's unit was left blank in a sentence of its section."""
    return any(
        is_counted(indicator.unit, paragraph.passage.text[end:])
        for entry in submission.entries
        if entry.section == indicator.section
        for paragraph in entry.paragraphs
        for _, end in blanks(paragraph.passage.text)
    )


def _meant(bare: Bare, entry: Entry, submission: Submission, catalogue: Catalogue) -> str:
    """The one indicator of the section that is counted in what follows the number, one that is owed first; else ""."""
    agency = catalogue.agencies.get(submission.agency)
    here = [each for each in catalogue.indicators.values() if each.section == entry.section]
    found = counted_in(here, bare.unit)
    given = {figure.indicator for figure in entry.all_figures}
    return the_one(found, given, agency.owes_indicators if agency else ())
