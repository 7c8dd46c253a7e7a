"""Two files that say the same thing twice: one agency's report, or the frame, of one period."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, Related, Severity, Somewhere, finding
from baocao138.model.filing import Filing
from baocao138.model.identifier import dashed
from baocao138.rules.copied_reports import tells_the_same
from baocao138.rules.dates import folder_period, is_at_home
from baocao138.rules.file_names import folder_of, is_copy, later, meant_for, name_of
from baocao138.rules.province import Province


def check(province: Province) -> Iterator[Diagnostic]:
    """Doubles, corrections of nothing, corrections by the older file, and files under another agency's name."""
    yield from _by_folder(list(_each(province)))


def doubles(province: Province) -> frozenset[str]:
    """The files that are told to be there once more, those of a whole folder each."""
    return frozenset(found.place.file for found in _each(province) if found.code == "B201" and found.is_error)


def _each(province: Province) -> Iterator[Diagnostic]:
    groups: dict[tuple[str, str], list[Filing]] = defaultdict(list)
    for filing in province.filings:
        groups[filing.agency, str(filing.period)].append(filing)
    for group in groups.values():
        if len(group) > 1:
            group.sort(key=lambda f: (not _is_at_home(f), *later(f.file, f.sketch.date, f.agency)))
        strangers = [f for f in group if meant_for(f, province.catalogue)]
        own = [f for f in group if f not in strangers]
        for stranger in strangers:
            yield _stranger(province, stranger, own)
        if len(own) > 1 or any(f.replaces for f in own):
            yield from _doubles(province, own)
    frames: dict[str, Related] = {}
    for frame in sorted(province.frames, key=lambda f: later(f.file, f.date, "bao_cao")):
        period, name = str(frame.period), name_of(frame.file)
        first = frames.setdefault(period, Related(frame.place, "khung thứ nhất"))
        if first.place != frame.place:
            hint = f"chỉ giữ một khung: xóa {name} nếu là bản sao; nếu là bản mới thì xóa {name_of(first.place.file)}"
            yield finding("B209", frame.place, f"kỳ {period} có hai khung báo cáo", hint, first)


def _by_folder(found: list[Diagnostic]) -> list[Diagnostic]:
    """A folder that doubles another one file by file is told once."""
    pairs: dict[tuple[str, str], list[Diagnostic]] = defaultdict(list)
    for double in found:
        if double.related and name_of(double.place.file) == name_of(double.related[0].place.file):
            pairs[_folder(double.place), _folder(double.related[0].place)].append(double)
    told = []
    for (one, other), doubles in pairs.items():
        if len(doubles) > 1:
            found = [each for each in found if each not in doubles]
            told.append(_copied_folder(one, other, doubles))
    return found + told


def _folder(place: Somewhere) -> str:
    return place.file.rpartition("/")[0]


def _copied_folder(one: str, other: str, doubles: list[Diagnostic]) -> Diagnostic:
    this, that = name_of(one), name_of(other)
    if this == that:
        this, that = one, other
    first = min(doubles, key=lambda double: double.sort_key)
    return first._replace(
        code="B201",
        message=f"thư mục “{this}” ghi lại {len(doubles)} tệp của thư mục “{that}”, cùng đơn vị, cùng kỳ",
        hint=f"thư mục “{this}” là bản sao thì xóa, hoặc chuyển ra khỏi thư mục data",
        related=(Related(first.related[0].place, f"tệp cùng tên trong thư mục “{that}”"),),
    )


def _stranger(province: Province, filing: Filing, own: list[Filing]) -> Diagnostic:
    """A file that was copied from another agency's and still says that it is that one's."""
    code, author = meant_for(filing, province.catalogue), dashed(filing.agency)
    if own and (same := next((f for f in own if tells_the_same(f, filing)), None)):
        return _copy_of(province, filing, code, same)
    rest = f"gộp vào {name_of(own[0].file)}" if own else f"đổi tên tệp thành {author}.yaml"
    found = finding(
        "B225",
        filing.submission.agency_place,
        f"tên tệp là {dashed(code)} mà don_vi là {author}",
        f"viết:  don_vi: {dashed(code)}  (đúng là báo cáo của {province.name(filing.agency)} thì {rest})",
    )
    if not own:
        return found
    related = Related(own[0].submission.agency_place, f"tệp của {province.name(filing.agency)} đã có ở đây")
    return found.weighed(Severity.ERROR)._replace(related=(related,))


def _copy_of(province: Province, filing: Filing, code: str, same: Filing) -> Diagnostic:
    """A file that is another agency's to the last word: a new ``don_vi`` would make it no report of its own."""
    name, theirs = province.name(code), province.name(filing.agency)
    return finding(
        "B225",
        filing.submission.agency_place,
        f"tệp {name_of(filing.file)} chép nguyên báo cáo của {theirs}, cả don_vi lẫn nội dung",
        f"thay toàn bộ bằng báo cáo của {name}, với dòng  don_vi: {dashed(code)}  (chưa có báo cáo thì xóa tệp này)",
        Related(same.submission.agency_place, f"báo cáo của {theirs}"),
    ).weighed(Severity.ERROR)


def _doubles(province: Province, group: list[Filing]) -> Iterator[Diagnostic]:
    """The files of one agency and period, the latest last."""
    firsts, corrections = [f for f in group if not f.replaces], [f for f in group if f.replaces]
    (agency, period), name = (group[0].agency, group[0].period), province.name(group[0].agency)
    for double in firsts[1:]:
        this, other = _told_apart(double.file, firsts[0].file)
        hint = f"tệp này là bản sao thì xóa; là bản sửa của {other} thì thêm vào tệp này dòng:  thay_the: lý do sửa"
        place = double.submission.agency_place
        if not _is_at_home(double):
            # It is the period that is wrong: told where that stands, with the folder's finding (B210).
            place = double.submission.period_place
            here = folder_of(double.file)
            hint = f"tệp này là báo cáo kỳ {here} thì viết  ky: {folder_period(double.file)}  và thay bằng lời văn, số "
            hint += "liệu của kỳ ấy; chép thừa thì xóa"
        yield finding(
            "B201",
            place,
            f"{name} có hai báo cáo cho kỳ {period}: {other} và {this}",
            hint,
            Related(firsts[0].submission.agency_place, "tệp thứ nhất"),
        )
    latest = corrections[-1] if corrections else None
    for older in corrections[:-1]:
        assert latest
        yield finding(
            "B201",
            older.submission.replaces_place or older.submission.agency_place,
            f"{name} có hai bản thay thế cho kỳ {period}: {name_of(older.file)} và {name_of(latest.file)}",
            f"chỉ bản mới nhất ghi thay_the: bỏ dòng này ở {name_of(older.file)}"
            + (", hoặc xóa tệp này" if firsts else ""),
            Related(latest.submission.replaces_place or latest.submission.agency_place, "bản thay thế kia"),
        )
    if latest and firsts and _is_older(latest, firsts[-1]):
        this, other = name_of(latest.file), name_of(firsts[-1].file)
        yield finding(
            "B201",
            latest.submission.replaces_place or latest.submission.agency_place,
            f"thay_the đang ghi ở {this}, là tệp cũ hơn {other}, nên số của {other} không được tính",
            f"chuyển dòng thay_the sang {other}",
            Related(firsts[-1].submission.agency_place, "tệp mới hơn"),
        ).weighed(Severity.WARNING)
    broken = any((s.agency, s.period) == (agency, period) and not s.replaces for s in province.unsound)
    if latest and len(corrections) == 1 and not firsts and not broken:
        yield finding(
            "B219",
            latest.submission.replaces_place or latest.submission.agency_place,
            f"tệp này ghi thay_the nhưng {name} chưa có báo cáo nào khác cho kỳ {period}",
            "bỏ dòng thay_the",
        )


def _told_apart(one: str, other: str) -> tuple[str, str]:
    """The names of two files, with their folders where the names are the same."""
    if name_of(one) != name_of(other):
        return name_of(one), name_of(other)
    return f"{folder_of(one)}/{name_of(one)}", f"{folder_of(other)}/{name_of(other)}"


def _is_at_home(filing: Filing) -> bool:
    return is_at_home(filing.file, filing.period)


def _is_older(correction: Filing, corrected: Filing) -> bool:
    """True where the correction was signed before what it corrects, or only the other's name is that of a new copy."""
    mine, theirs = correction.sketch.date, corrected.sketch.date
    if mine and theirs and mine != theirs:
        return mine < theirs
    return is_copy(corrected.file) and not is_copy(correction.file)
