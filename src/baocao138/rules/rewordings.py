"""The office's wording of an entry (``sua_loi_van``): it may change words, not figures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, Related, Severity, finding
from baocao138.model.bare import bare_numbers
from baocao138.model.catalogue import Catalogue
from baocao138.model.count import TYPED_OUTSIDE
from baocao138.model.frame import Frame, Rewording
from baocao138.model.submission import Entry, Figure, Paragraph, Submission
from baocao138.prose.agency import read_paragraph
from baocao138.rules.province import Province

_QUALIFIER = re.compile(rf"(?<!\w)({'|'.join(TYPED_OUTSIDE)})\s+$", re.IGNORECASE)
_PERCENT = re.compile(r"\d+(?:[.,]\d+)?\s?%")


def check(province: Province) -> Iterator[Diagnostic]:
    """Numbers that the office typed, and figures that its words leave out; of each wording that means one entry."""
    for frame in province.frames:
        for rewording in frame.rewordings:
            found = _meant(rewording, frame, province)
            if len(found) == 1:
                yield from _reworded(rewording, *found[0], province)


def _meant(rewording: Rewording, frame: Frame, province: Province) -> list[tuple[Submission, Entry]]:
    own = [filing for filing in province.covering(frame.period) if filing.agency == rewording.agency]
    found = [
        (filing.submission, entry)
        for filing in sorted(own, key=lambda each: (each.period.start, each.file))
        for entry in filing.submission.entries
        if entry.section == rewording.section and entry.paragraphs
    ]
    return found[rewording.ordinal - 1 : rewording.ordinal] if rewording.ordinal else found


def _reworded(rewording: Rewording, submission: Submission, entry: Entry, province: Province) -> Iterator[Diagnostic]:
    paragraphs = [read_paragraph(passage)[0] for passage in rewording.paragraphs]
    own = {figure.indicator: figure for figure in entry.bound if not figure.axis}
    lost = list(_left_out(rewording, paragraphs, own, province.catalogue))
    typed = _typed(paragraphs, own, entry, province.name(submission.agency), lost=bool(lost))
    # A number typed by hand is most likely the one that is left out; where none is, it may be no figure.
    found = [problem if lost else problem.weighed(Severity.WARNING) for problem in typed]
    yield from found or lost


def _typed(
    paragraphs: list[Paragraph], own: dict[str, Figure], entry: Entry, name: str, *, lost: bool
) -> Iterator[Diagnostic]:
    theirs = {bare.number for paragraph in entry.paragraphs for bare in bare_numbers(paragraph.outside)}
    some = ", ".join(f"{{{{ {code} }}}} ({figure.typed})" for code, figure in own.items())
    for paragraph in paragraphs:
        yield from _qualified(paragraph)
        for share in _PERCENT.finditer(paragraph.outside):
            if not any(share[0] in each.passage.text for each in entry.paragraphs):
                yield finding(
                    "B330",
                    paragraph.passage.at(*share.span()),
                    f"tỷ lệ {share[0]} trong lời văn sửa không phải là của {name}",
                    "bỏ tỷ lệ này; cần so sánh thì viết câu ở doan của khung, với {{ so_sanh.mã }} hoặc {{ ty_le.mã }}",
                    Related(entry.place, "lời văn của đơn vị"),
                )
        for bare in bare_numbers(paragraph.outside):
            if bare.number not in theirs:
                hint = f"nhắc lại số của đơn vị:  {some}" if some else "bỏ số này"
                yield finding(
                    "B330",
                    paragraph.passage.at(bare.start, bare.end),
                    f"số {bare.number} trong lời văn sửa không phải là số mà {name} đã ghi",
                    hint if lost else f"{hint}; không phải số liệu thì ghi vào bo_qua kèm lý do",
                    Related(entry.place, "lời văn của đơn vị"),
                )


def _qualified(paragraph: Paragraph) -> Iterator[Diagnostic]:
    """A word such as "gần" before the agency's figure: the agency has said how exact its number is."""
    for slot in paragraph.slots:
        if word := _QUALIFIER.search(paragraph.passage.text, 0, slot.start):
            yield finding(
                "B330",
                paragraph.passage.at(word.start(1), word.end(1)),
                f"chữ “{word[1]}” trước {{{{ {slot.figure.indicator} }}}} làm khác con số mà đơn vị đã ghi",
                f"bỏ chữ “{word[1]}”: số in ra đã kèm đủ chữ của đơn vị",
            )


def _left_out(
    rewording: Rewording, paragraphs: list[Paragraph], own: dict[str, Figure], catalogue: Catalogue
) -> Iterator[Diagnostic]:
    named = {_id(slot.figure.indicator, catalogue) for paragraph in paragraphs for slot in paragraph.slots}
    for code, figure in own.items():
        if _id(code, catalogue) not in named:
            yield finding(
                "B331",
                rewording.place,
                f"lời văn sửa bỏ mất số {figure.typed} ({code}) mà đơn vị đã ghi trong câu",
                f"thêm {{{{ {code} }}}} vào câu; cố ý bỏ thì ghi vào bo_qua kèm lý do",
                Related(figure.place, "đơn vị ghi ở đây"),
            )


def _id(code: str, catalogue: Catalogue) -> str:
    known = catalogue.indicator(code)
    return known.id if known else code
