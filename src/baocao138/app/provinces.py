"""Files grouped into provinces: each folder with a registry of agencies is one, with the catalogues that rule it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple, TypeVar

from baocao138.app.load import Loaded
from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.model.catalogue import Agency, Catalogue, Indicator, Section
from baocao138.model.filing import Filing
from baocao138.model.frame import Frame
from baocao138.model.identifier import dashed
from baocao138.model.place import Place
from baocao138.rules.file_names import later, name_of
from baocao138.rules.province import Province
from baocao138.rules.resolved import resolved, resolved_filing
from baocao138.schema.parsed import AgencyList, IndicatorList

Item = TypeVar("Item", Agency, Indicator, Section)
REGISTRY = "danh-muc-don-vi"
CATALOGUES = (REGISTRY, "danh-muc-chi-tieu")


class Folder(NamedTuple):
    """A province's folder (as shown): its files, what they say together, and whether its catalogues could be read.

    Rules are run only where ``whole`` is true: with a catalogue missing every code would be called unknown.
    """

    path: str
    files: tuple[Loaded, ...]
    province: Province
    problems: tuple[Diagnostic, ...]
    whole: bool


def group(files: Iterable[Loaded]) -> tuple[list[Folder], list[Diagnostic]]:
    """The provinces, and findings for files that no registry rules."""
    ordered = sorted(files, key=lambda f: f.shown)
    homes = sorted({f.folder for f in ordered if f.parsed.kind == REGISTRY}, key=len, reverse=True)
    members: dict[str, list[Loaded]] = {home: [] for home in homes}
    problems: list[Diagnostic] = []
    for file in ordered:
        home = next((home for home in homes if rules(home, file.folder)), None)
        if home is not None:
            members[home].append(file)
        elif file.parsed.kind and file.parsed.kind not in CATALOGUES:
            problems.append(_homeless(file))
    folders = []
    for home in sorted(homes):
        above = [f for f in ordered if f.parsed.kind in CATALOGUES and f.folder != home and rules(f.folder, home)]
        folders.append(_folder(home, members[home], above))
    return folders, problems


def _homeless(file: Loaded) -> Diagnostic:
    """The finding for a file that no registry rules; ``homes`` knows where it may belong."""
    inside = f", trong thư mục {file.parsed.period}" if file.parsed.period else ""
    hint = f"chuyển tệp vào thư mục của tỉnh (nơi có tệp danh-muc-don-vi){inside}"
    message = "không có tệp danh-muc-don-vi ở thư mục này hay các thư mục trên"
    return finding("B208", Place(file.shown, 1, 1), message, hint)


def rules(folder: str, other: str) -> bool:
    """True where ``other`` is ``folder`` or lies below it."""
    return folder == other or other.startswith(folder.rstrip("/") + "/")


def _folder(home: str, files: list[Loaded], above: list[Loaded]) -> Folder:
    catalogues = above + [f for f in files if f.parsed.kind in CATALOGUES]
    catalogue, problems = _merge(home, catalogues)
    filings = tuple(resolved_filing(f.parsed.content, catalogue) for f in files if isinstance(f.parsed.content, Filing))
    unsound = tuple(resolved(f.parsed.sound, catalogue) for f in files if f.parsed.content is None and f.parsed.sound)
    frames = tuple(f.parsed.content for f in files if isinstance(f.parsed.content, Frame))
    filed = frozenset(
        (f.parsed.agency, f.parsed.period)
        for f in files
        if f.parsed.agency and f.parsed.period and f.parsed.kind not in (*CATALOGUES, "bao-cao-tong-hop")
    )
    # Where a code has two definitions, the things of the other one would be called unknown, too.
    whole = bool(catalogue.sections) and all(f.parsed.content is not None for f in catalogues) and not problems
    filed_here = filings or unsound or frames
    if filed_here and not catalogue.sections and all(f.parsed.content is not None for f in catalogues):
        place = Place(catalogues[0].shown, 1, 1)
        hint = "thêm một tệp có dòng đầu:  loai: danh-muc-chi-tieu"
        problems.append(finding("B208", place, "tỉnh này chưa có tệp danh-muc-chi-tieu", hint))
    registry = next(f for f in files if f.parsed.kind == REGISTRY and f.folder == home)
    path = registry.shown.rpartition("/")[0] or "."
    province = Province(catalogue, filings, frames, filed, unsound=unsound)
    return Folder(path, tuple(files), province, tuple(problems), whole)


def _merge(home: str, files: list[Loaded]) -> tuple[Catalogue, list[Diagnostic]]:
    """All catalogues that rule a folder as one, the higher ones first; a code defined twice is a finding."""
    merged = Catalogue(home)
    province = ""
    problems: list[Diagnostic] = []
    for file in files:
        content = file.parsed.content
        if isinstance(content, AgencyList):
            province = content.province or province
            problems += _enter(merged.agencies, content.agencies)
        elif isinstance(content, IndicatorList):
            problems += _enter(merged.sections, _flat(content.sections))
            problems += _enter(merged.indicators, content.indicators)
            merged.labels.update(content.labels)
    problems = _by_file(problems)
    for indicator in merged.indicators.values():
        short = indicator.short_id
        if short:
            other = merged.indicators.get(short) or merged.indicators.get(merged.short_ids.get(short, ""))
            if other and other is not indicator:
                related = Related(other.place, "chỉ tiêu kia")
                message = f"mã ngắn “{short}” đã là mã của một chỉ tiêu khác"
                problems.append(finding("B206", indicator.place, message, "chọn mã ngắn khác", related))
            else:
                merged.short_ids[short] = indicator.id
    for indicator in merged.indicators.values():
        heir = merged.indicator(indicator.successor)
        if heir and heir is not indicator:
            merged.carried_on[heir.id] = (*merged.carried_on.get(heir.id, ()), indicator.id)
    for code, agency in merged.agencies.items():
        owed = tuple(merged.short_ids.get(each, each) for each in agency.owes_indicators)
        merged.agencies[code] = agency._replace(owes_indicators=owed)
    return replace(merged, province=province), problems


def _enter(known: dict[str, Item], new: Iterable[Item]) -> list[Diagnostic]:
    problems = []
    for item in new:
        first = known.setdefault(item.id, item)
        if first is not item:
            related = Related(first.place, "lần thứ nhất")
            message = f"mã “{dashed(item.id)}” ghi hai lần"
            same = getattr(first, "name", "") == getattr(item, "name", "")
            hint = "bỏ một trong hai" if same else "bỏ một trong hai; là hai thứ khác nhau thì đổi mã của một bên"
            problems.append(finding("B206", item.place, message, hint, related))
    return problems


def _by_file(doubles: list[Diagnostic]) -> list[Diagnostic]:
    """The same codes in two files, told once: one of the files is a copy of the other."""
    pairs: dict[tuple[str, str], list[Diagnostic]] = {}
    for double in doubles:
        pairs.setdefault((double.place.file, double.related[0].place.file), []).append(double)
    return [found for (one, other), same in pairs.items() for found in _copied(one, other, same)]


def _copied(one: str, other: str, same: list[Diagnostic]) -> list[Diagnostic]:
    if one == other or len(same) == 1:
        return same
    place, first = same[0].place, same[0].related[0].place
    if later(one, None, REGISTRY) < later(other, None, REGISTRY):
        one, other, place, first = other, one, first, place
    this, that = name_of(one), name_of(other)
    if one.rpartition("/")[0] == other.rpartition("/")[0]:
        hint = f"mỗi thư mục chỉ giữ một tệp: xóa {this} nếu là bản cũ hay bản sao; nếu là bản mới thì xóa {that}"
    else:
        hint, that = f"bỏ khỏi {this} các mã đã có ở {other}", other
    message = f"{len(same)} mã trong {this} đã có trong {that}"
    return [finding("B206", place, message, hint, Related(first, "mã đầu tiên ghi hai lần"))]


def _flat(sections: Iterable[Section]) -> list[Section]:
    return [found for section in sections for found in (section, *_flat(section.children))]
