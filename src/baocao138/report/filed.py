"""The entries of a period that have text to print, in the registry's order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Iterator
from typing import NamedTuple

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.catalogue import Catalogue
from baocao138.model.frame import Frame, Omission, Rewording
from baocao138.model.identifier import dashed
from baocao138.model.place import Place
from baocao138.model.submission import Entry, Figure, Submission


class Filed(NamedTuple):
    """An entry and who filed it; ``ordinal`` counts the agency's entries with text in that section, from 1."""

    submission: Submission
    entry: Entry
    ordinal: int

    @property
    def agency(self) -> str:
        """The code of the agency that filed it."""
        return self.submission.agency

    @property
    def authors(self) -> tuple[str, ...]:
        """The agency that filed it, then its co-authors."""
        return (self.submission.agency, *self.entry.joint)


class Bound(NamedTuple):
    """A figure of a printed sentence, and the entry that it was filed in."""

    filed: Filed
    figure: Figure


class Named(NamedTuple):
    """Words that a paragraph has from elsewhere, an agency's name from the registry, and where they stand there."""

    words: str
    place: Place


def filed_entries(submissions: Iterable[Submission], catalogue: Catalogue) -> list[Filed]:
    """All entries with text: agencies as the registry has them, an agency's entries as its file has them."""
    registry = {code: at for at, code in enumerate(catalogue.agencies)}
    found: list[Filed] = []
    # An agency may tell of a period in several reports, on parts of it: its entries are counted through.
    seen: Counter[tuple[str, str]] = Counter()
    for submission in sorted(
        submissions, key=lambda s: (registry.get(s.agency, len(registry)), s.agency, s.period.start, s.file)
    ):
        for entry in submission.entries:
            if entry.paragraphs:
                seen[submission.agency, entry.section] += 1
                found.append(Filed(submission, entry, seen[submission.agency, entry.section]))
    return found


def meant(item: Omission | Rewording, filed: Iterable[Filed]) -> list[Filed]:
    """The entries that ``khong_in`` or ``sua_loi_van`` speaks of; one of a section where it is well written."""
    return [
        f
        for f in filed
        if f.agency == item.agency and f.entry.section in item.sections and item.ordinal in (0, f.ordinal)
    ]


def check_meant(frame: Frame, filed: list[Filed], excused: Container[str]) -> Iterator[Diagnostic]:
    """``khong_in`` and ``sua_loi_van`` that speak of no entry, of several at once, or of one entry twice."""
    spoken_of: list[Filed] = []
    for what, items in (("khong_in", frame.omissions), ("sua_loi_van", frame.rewordings)):
        for item in items:
            found = meant(item, filed)
            where = f"{what}: {dashed(item.agency)}, mục {', '.join(f'“{dashed(each)}”' for each in item.sections)}"
            most = max(Counter(f.entry.section for f in found).values(), default=0)
            if most > 1:
                hint = f"ghi thêm thu: 1 đến thu: {most} để chỉ rõ nội dung thứ mấy của đơn vị"
                yield finding("B218", item.place, f"{where} có {most} nội dung, không rõ là nội dung nào", hint)
            elif found:
                if any(one in spoken_of for one in found):
                    message = f"{where}: nội dung này đã được nêu ở một dòng khong_in hoặc sua_loi_van khác"
                    yield finding("B218", item.place, message, "chỉ giữ lại một dòng cho mỗi nội dung")
                spoken_of += found
            elif item.agency not in excused and not any(f.agency == item.agency for f in filed):
                yield finding("B212", item.place, f"{where}: đơn vị chưa gửi gì", "nhắc đơn vị gửi, hoặc bỏ dòng này")
            elif item.agency not in excused:
                number = f" thứ {item.ordinal}" if item.ordinal else ""
                hint = "xem lại mã đơn vị, mã mục và số thứ tự, hoặc bỏ dòng này"
                yield finding("B218", item.place, f"{where}: đơn vị không có lời văn{number} ở mục này", hint)
