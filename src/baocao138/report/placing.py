"""Which entry is printed where: each of them once, and none of them lost."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from baocao138.aggregate.duty import spoken_for
from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.model.catalogue import Catalogue
from baocao138.model.frame import REST, EntryOf, Frame, Part
from baocao138.model.identifier import dashed
from baocao138.model.submission import Entry, Submission


class Filed(NamedTuple):
    """An entry that has text to print, and who filed it."""

    submission: Submission
    entry: Entry

    @property
    def authors(self) -> tuple[str, ...]:
        """The agency that filed it, then its co-authors."""
        return (self.submission.agency, *self.entry.joint)


@dataclass(frozen=True, slots=True)
class Placing:
    """The entries to print at each item: ``at[section, index of the item]``."""

    at: dict[tuple[str, int], tuple[Filed, ...]] = field(default_factory=dict)
    problems: tuple[Diagnostic, ...] = ()


def parts_of(parts: Iterable[Part]) -> Iterator[Part]:
    """All sections of a frame, each before its sub-sections."""
    for part in parts:
        yield part
        yield from parts_of(part.parts)


def place_entries(
    frame: Frame, submissions: Iterable[Submission], catalogue: Catalogue, excused: Container[str] = ()
) -> Placing:
    """Give each entry its place. Entries that nothing places, and places without an entry, are findings.

    A place of an ``excused`` agency may stay empty: its file has errors of its own.
    """
    registry = {code: at for at, code in enumerate(catalogue.agencies)}
    ordered = sorted(submissions, key=lambda s: (registry.get(s.agency, len(registry)), s.agency, s.file))
    filed = [Filed(s, entry) for s in ordered for entry in s.entries if entry.paragraphs]
    left_out = {(omission.agency, omission.section) for omission in frame.omissions}
    at: dict[tuple[str, int], tuple[Filed, ...]] = {}
    problems: list[Diagnostic] = []
    seen: dict[str, Part] = {}
    for part in parts_of(frame.parts):
        if part.id in seen:
            related = Related(seen[part.id].place, "lần thứ nhất")
            problems.append(
                finding(
                    "B214",
                    part.place,
                    f"mục “{dashed(part.id)}” có hai lần trong khung",
                    "gộp lại thành một mục",
                    related,
                )
            )
            continue
        seen[part.id] = part
        here = [f for f in filed if f.entry.section == part.id and (f.submission.agency, part.id) not in left_out]
        problems += _place_in(part, here, at, catalogue, excused)
    problems += _unplaced(filed, at, left_out, seen, catalogue)
    problems += _vain_omissions(frame, filed)
    return Placing(at, tuple(problems))


def _place_in(
    part: Part,
    here: list[Filed],
    at: dict[tuple[str, int], tuple[Filed, ...]],
    catalogue: Catalogue,
    excused: Container[str],
) -> list[Diagnostic]:
    slots = [(index, item) for index, item in enumerate(part.items) if isinstance(item, EntryOf)]
    named = [item.agency for _, item in slots]
    left = list(here)
    problems: list[Diagnostic] = []
    for index, item in slots:
        if item.agency == REST:
            continue
        mine = [f for f in left if _printed_at(f, named) == item.agency]
        again = any(later.agency == item.agency for place, later in slots if place > index)
        # An agency named twice has its entries printed one by one, the last mention taking what is left.
        chosen = mine[:1] if again else mine
        if (
            not chosen
            and item.agency not in excused
            and not any(item.agency in f.authors for f in here if again or _printed_at(f, named) != item.agency)
        ):
            problems.append(_nothing_to_print(item, part, here, catalogue))
        at[part.id, index] = tuple(chosen)
        left = [f for f in left if f not in chosen]
    rests = [(index, item) for index, item in slots if item.agency == REST]
    for number, (index, item) in enumerate(rests):
        if number:
            problems.append(finding("B214", item.place, "“con_lai” có hai lần trong một mục", "chỉ để một lần"))
            continue
        rest = [f for f in left if not any(author in named for author in f.authors)]
        at[part.id, index] = tuple(rest)
    return problems


def _printed_at(filed: Filed, named: list[str]) -> str:
    """Under whose name a joint entry is printed: its first author's who is named in the section."""
    return next((author for author in filed.authors if author in named), "")


def _nothing_to_print(item: EntryOf, part: Part, here: list[Filed], catalogue: Catalogue) -> Diagnostic:
    agency = catalogue.agencies.get(item.agency)
    if agency is None:
        return finding(
            "B202",
            item.place,
            f"không có đơn vị “{dashed(item.agency)}” trong danh mục",
            "xem lại mã trong danh-muc-don-vi",
        )
    if any(item.agency in f.authors for f in here):
        return finding(
            "B214", item.place, f"{agency.name} được nêu nhiều lần hơn số mục đã gửi", "bỏ bớt dòng này khỏi khung"
        )
    if spoken_for(agency, {author for f in here for author in f.authors}, catalogue):
        why = "nội dung của đơn vị này nằm trong báo cáo của nhóm"
        return finding("B212", item.place, f"{agency.name}: {why}", "nêu nhóm hoặc đơn vị thành viên đã gửi ở đây")
    return finding(
        "B212",
        item.place,
        f"{agency.name} chưa có lời văn cho mục “{dashed(part.id)}”",
        "nhắc đơn vị gửi, hoặc bỏ đơn vị khỏi mục này của khung",
    )


def _unplaced(
    filed: list[Filed],
    at: dict[tuple[str, int], tuple[Filed, ...]],
    left_out: set[tuple[str, str]],
    parts: dict[str, Part],
    catalogue: Catalogue,
) -> Iterator[Diagnostic]:
    printed = {id(f) for found in at.values() for f in found}
    for f in filed:
        if id(f) in printed or (f.submission.agency, f.entry.section) in left_out:
            continue
        if f.entry.section not in catalogue.sections:
            continue
        agency = catalogue.agencies.get(f.submission.agency)
        name = agency.name if agency else f.submission.agency
        where = (
            "khung báo cáo không có mục này" if f.entry.section not in parts else "khung báo cáo không nêu đơn vị này"
        )
        yield finding(
            "B213",
            f.entry.place,
            f"lời văn của {name} ở mục “{dashed(f.entry.section)}” không được in ở đâu: {where}",
            f"thêm {dashed(f.submission.agency)} (hoặc con_lai) vào mục đó của khung, hoặc ghi vào khong_in kèm lý do",
        )


def _vain_omissions(frame: Frame, filed: list[Filed]) -> Iterator[Diagnostic]:
    known = {(f.submission.agency, f.entry.section) for f in filed}
    for what, items in (("khong_in", frame.omissions), ("sua_loi_van", frame.rewordings)):
        for item in items:
            if (item.agency, item.section) not in known:
                yield finding(
                    "B218",
                    item.place,
                    f"{what}: {dashed(item.agency)} không có lời văn ở mục “{dashed(item.section)}”",
                    "xem lại mã đơn vị và mã mục, hoặc bỏ dòng này",
                )
