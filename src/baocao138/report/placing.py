"""Which entry is printed where: each of them once, and none of them lost."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, field

from baocao138.aggregate.duty import spoken_for
from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.model.catalogue import Catalogue
from baocao138.model.frame import REST, EntryOf, Frame, Part
from baocao138.model.identifier import dashed
from baocao138.model.submission import Submission
from baocao138.report.filed import Filed, check_meant, filed_entries, meant
from baocao138.report.unplaced import unplaced

Spot = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Placing:
    """The entries to print at each item: ``at[section, index of the item]``."""

    at: dict[Spot, tuple[Filed, ...]] = field(default_factory=dict)
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
    filed = filed_entries(submissions, catalogue)
    left_out = [f for omission in frame.omissions for f in meant(omission, filed)]
    at: dict[Spot, tuple[Filed, ...]] = {}
    problems = list(check_meant(frame, filed, excused))
    seen: dict[str, Part] = {}
    for part in parts_of(frame.parts):
        first = seen.setdefault(part.id, part)
        if first is not part:
            message = f"mục “{dashed(part.id)}” có hai lần trong khung"
            related = Related(first.place, "lần thứ nhất")
            problems.append(finding("B214", part.place, message, "gộp lại thành một mục", related))
            continue
        here = [f for f in filed if f.entry.section == part.id and f not in left_out]
        placed, left = _place_in(part, here)
        at |= {(part.id, index): entries for index, entries in placed.items()}
        if part.id in catalogue.sections:
            problems += _empty_places(frame, part, placed, here, left_out, catalogue, excused)
        problems += unplaced(left, part, frame, catalogue)
    # A section with a mistyped code is told by itself (B211).
    if all(code in catalogue.sections for code in seen):
        for section in catalogue.sections:
            lost = [f for f in filed if f.entry.section == section and section not in seen and f not in left_out]
            problems += unplaced(lost, None, frame, catalogue)
    return Placing(at, tuple(problems))


def _place_in(part: Part, here: list[Filed]) -> tuple[dict[int, tuple[Filed, ...]], list[Filed]]:
    """The entries at each item of one section, and those that found no place."""
    slots = [(index, item) for index, item in enumerate(part.items) if isinstance(item, EntryOf)]
    named = [item.agency for _, item in slots]
    placed: dict[int, tuple[Filed, ...]] = {}
    left = list(here)

    def take(index: int, chosen: list[Filed]) -> None:
        placed[index] = tuple(chosen)
        left[:] = [f for f in left if f not in chosen]

    for index, item in slots:
        if item.ordinal:
            take(index, [f for f in left if f.agency == item.agency and f.ordinal == item.ordinal][:1])
    open_slots = [(index, item) for index, item in slots if not item.ordinal and item.agency != REST]
    for index, item in open_slots:
        mine = [f for f in left if _printed_at(f, named) == item.agency]
        # An agency named twice has its entries printed one by one, the last mention taking what is left.
        again = any(later.agency == item.agency for place, later in open_slots if place > index)
        take(index, mine[:1] if again else mine)
    for index, item in slots:
        if item.agency == REST:
            take(index, [f for f in left if not any(author in named for author in f.authors)])
    return placed, left


def _printed_at(filed: Filed, named: list[str]) -> str:
    """Under whose name a joint entry is printed: its first author's who is named in the section."""
    return next((author for author in filed.authors if author in named), "")


def _empty_places(
    frame: Frame,
    part: Part,
    placed: dict[int, tuple[Filed, ...]],
    here: list[Filed],
    left_out: list[Filed],
    catalogue: Catalogue,
    excused: Container[str],
) -> Iterator[Diagnostic]:
    rests = 0
    mentions: dict[str, int] = {}
    for index, item in enumerate(part.items):
        if not isinstance(item, EntryOf):
            continue
        if item.agency == REST:
            rests += 1
            if rests > 1:
                yield finding("B214", item.place, "“con_lai” có hai lần trong một mục", "chỉ để một lần")
            continue
        mentions[item.agency] = mentions.get(item.agency, 0) + 1
        # A co-author's place is fulfilled by the entry that is printed under the other name.
        spoken = any(item.agency in f.authors for f in here)
        fulfilled = spoken and mentions[item.agency] == 1 and not item.ordinal
        # An agency that is not in the catalogue, or no more, is told by itself (B202, B203).
        known = catalogue.agencies.get(item.agency)
        told = known is None or not known.exists_on(frame.period.end)
        if not placed[index] and not fulfilled and not told and item.agency not in excused:
            yield _nothing_to_print(item, part, here, left_out, catalogue)


def _nothing_to_print(
    item: EntryOf, part: Part, here: list[Filed], left_out: list[Filed], catalogue: Catalogue
) -> Diagnostic:
    agency = catalogue.agencies[item.agency]
    section = dashed(part.id)
    filed = sum(f.agency == item.agency for f in here)
    if filed and item.ordinal:
        message = f"{agency.name} chỉ có {filed} nội dung ở mục “{section}”, không có nội dung thứ {item.ordinal}"
        return finding("B214", item.place, message, "xem lại số thứ tự (thu)")
    if any(item.agency in f.authors for f in here):
        message = f"{agency.name} được nêu nhiều lần hơn số nội dung đã gửi"
        others = [each for each in part.items if isinstance(each, EntryOf) and each.agency == item.agency]
        listed = sum(each.place.line == item.place.line for each in others) > 1
        remedy = f"bỏ bớt một mã {dashed(item.agency)} trong danh sách này" if listed else "bỏ bớt dòng này khỏi khung"
        return finding("B214", item.place, message, remedy)
    if any(f.agency == item.agency and f.entry.section == part.id for f in left_out):
        message = f"khung vừa dành chỗ cho {agency.name}, vừa ghi khong_in nội dung của đơn vị ở mục “{section}”"
        return finding("B218", item.place, message, "bỏ đơn vị khỏi mục này, hoặc bỏ khong_in")
    if spoken_for(agency, {author for f in here for author in f.authors}, catalogue):
        message = f"{agency.name}: nội dung của đơn vị này nằm trong báo cáo của nhóm"
        return finding("B212", item.place, message, "nêu nhóm hoặc đơn vị thành viên đã gửi ở đây")
    message = f"{agency.name} chưa có lời văn cho mục “{section}”"
    hint = f"nhắc đơn vị ({dashed(agency.id)}) gửi, hoặc bỏ đơn vị khỏi mục này của khung"
    return finding("B212", item.place, message, hint)
