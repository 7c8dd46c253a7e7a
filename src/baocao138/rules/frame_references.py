"""What a frame names: sections, agencies and totals that the catalogues have; a section that begins with something."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.catalogue import Catalogue, Indicator
from baocao138.model.frame import REST, Annex, EntryOf, Frame, Part, passages_of
from baocao138.model.identifier import dashed
from baocao138.model.place import Passage, Place
from baocao138.prose.frame import references
from baocao138.prose.names import RATIO, RATIO_COMPARED
from baocao138.rules.known_codes import expired, out_of_force, unknown
from baocao138.rules.province import Province


def check(province: Province) -> Iterator[Diagnostic]:
    """Every name in every frame."""
    for frame in province.frames:
        for passage in passages_of(frame):
            yield from _totals(passage, frame, province.catalogue)
        yield from _parts(frame.parts, frame, province.catalogue)
        for annex in frame.annexes:
            yield from _annex(annex, frame, province.catalogue)


def _annex(annex: Annex, frame: Frame, catalogue: Catalogue) -> Iterator[Diagnostic]:
    if not annex.paragraphs and not annex.table and not annex.chart:
        hint = "thêm doan (lời văn), bang (tong-hop, theo-don-vi, phan-to) hoặc bieu_do, hoặc bỏ phụ lục này"
        yield finding("B125", annex.title.place, "phụ lục chỉ có tiêu đề", hint)
    for code, place in (*annex.indicators, *annex.chart):
        yield from _indicator(code, place, frame, catalogue)


def _indicator(code: str, place: Place, frame: Frame, catalogue: Catalogue) -> Iterator[Diagnostic]:
    indicator = catalogue.indicator(code)
    if indicator is None:
        yield unknown("B205", place, "chỉ tiêu", code, catalogue.indicators)
    elif not indicator.exists_within(frame.period):
        yield out_of_force(place, indicator, catalogue)


def agencies_in(frame: Frame) -> dict[str, list[Place]]:
    """The agencies whose entries a frame has a place for, and where it names them."""
    found: dict[str, list[Place]] = {}
    todo = list(frame.parts)
    for part in todo:
        todo += part.parts
        for item in part.items:
            if isinstance(item, EntryOf) and item.agency != REST:
                found.setdefault(item.agency, []).append(item.place)
    return found


def _parts(parts: Iterable[Part], frame: Frame, catalogue: Catalogue) -> Iterator[Diagnostic]:
    for part in parts:
        section = catalogue.sections.get(part.id)
        if section is None:
            yield unknown("B211", part.place, "mục", part.id, catalogue.sections)
        titled = part.title.text.strip() if part.title else (section.title if section else "")
        if section and not titled and not part.paragraphs and part.number != "":
            yield finding(
                "B118",
                part.place,
                f"mục “{dashed(part.id)}” không có tiêu đề nên số mục không có chỗ đứng",
                'thêm tieu_de, hoặc thêm doan để số mục đứng trước đoạn đó, hoặc ghi so_muc: ""',
            )
        elif section and not (part.paragraphs or part.items or part.parts or part.closing):
            yield finding(
                "B125", part.place, f"mục “{dashed(part.id)}” chỉ có tiêu đề", "thêm nội dung, hoặc bỏ mục này"
            )
        for item in part.items:
            if isinstance(item, EntryOf) and item.agency != REST and item.agency not in catalogue.agencies:
                yield unknown("B202", item.place, "đơn vị", item.agency, (*catalogue.agencies, REST))
            elif isinstance(item, EntryOf) and item.agency != REST:
                agency = catalogue.agencies[item.agency]
                if not agency.exists_on(frame.period.end):
                    yield expired(item.place, agency, frame.period)
        yield from _parts(part.parts, frame, catalogue)


def _totals(passage: Passage, frame: Frame, catalogue: Catalogue) -> Iterator[Diagnostic]:
    for reference in references(passage):
        indicator = catalogue.indicator(reference.indicator)
        place = passage.at(reference.start, reference.end)
        yield from _indicator(reference.indicator, place, frame, catalogue)
        if not indicator:
            continue
        if reference.name in (RATIO, RATIO_COMPARED) and not _whole_of(indicator, catalogue):
            message = f"{reference.name}.{indicator.id}: chỉ tiêu này không là phần của chỉ tiêu nào nên không có tỷ lệ"
            hint = f"ghi tap_con_cua cho {indicator.id} trong danh mục, hoặc bỏ câu này"
            yield finding("B322", place, message, hint)


def _whole_of(indicator: Indicator, catalogue: Catalogue) -> bool:
    return any(catalogue.indicator(code) for code in indicator.subset_of)
