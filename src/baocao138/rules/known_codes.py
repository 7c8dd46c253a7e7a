"""Agencies, sections, indicators and breakdowns that a submission names: known, in force, and of the right kind."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.diagnostic.nearest import is_sure, nearest
from baocao138.model.catalogue import Agency, Catalogue, Indicator
from baocao138.model.count import Count
from baocao138.model.date import write_date
from baocao138.model.identifier import dashed
from baocao138.model.no_count import grouped
from baocao138.model.period import Period
from baocao138.model.place import Place
from baocao138.model.submission import Entry, Figure, Submission
from baocao138.rules.axes import check_axes
from baocao138.rules.meant_indicator import nearest_indicator, not_asked_for
from baocao138.rules.meant_section import section_of
from baocao138.rules.separators import whole_number

Names = dict[str, str]


def check(submission: Submission, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Every code of a submission against the catalogue."""
    yield from _agencies(submission, catalogue)
    for entry in submission.entries:
        yield from _entry(entry, submission, catalogue)


def _agencies(submission: Submission, catalogue: Catalogue) -> Iterator[Diagnostic]:
    named = [(submission.agency, submission.agency_place)]
    named += [named for entry in submission.entries for named in entry.named]
    for code, place in named:
        agency = catalogue.agencies.get(code)
        if agency is None:
            names = agency_names(catalogue)
            found = unknown("B202", place, "đơn vị", code, catalogue.agencies, names)
            several = _several(code, catalogue, names) if place != submission.agency_place else []
            listed = f"viết mã của từng đơn vị:  [{', '.join(several)}]"
            yield found._replace(hint=listed, instead="") if several else found
        elif submission.period.year and not agency.exists_on(submission.period.end):
            yield expired(place, agency, submission.period, "don_vi: " if place == submission.agency_place else "")
    for entry in submission.entries:
        for at, (code, place) in enumerate(entry.named):
            if code == submission.agency:
                yield _itself(entry, at, place)


def _several(typed: str, catalogue: Catalogue, names: Names) -> list[str]:
    """The codes of several agencies named in one breath; none where any of the names is not near one agency."""
    parts = re.split(r"\s*[,;]\s*|\s+và\s+", typed)
    codes = [nearest(part, catalogue.agencies, names) for part in parts]
    found = [dashed(code) for code in codes if code]
    return found if 1 < len(found) == len(parts) == len(set(found)) else []


def _itself(entry: Entry, at: int, place: Place) -> Diagnostic:
    key, codes = ("phoi_hop", entry.partners) if at >= len(entry.joint) else ("cung_thuc_hien", entry.joint)
    code = dashed(entry.named[at][0])
    others = [dashed(other) for other in codes if other != entry.named[at][0]]
    rest = f"viết:  {key}: [{', '.join(others)}]" if others else f"ghi mã đơn vị cùng làm, hoặc bỏ dòng {key}"
    return finding("B227", place, f"{key} ghi lại chính đơn vị gửi báo cáo này ({code})", rest)


def expired(place: Place, agency: Agency, period: Period, key: str = "") -> Diagnostic:
    """The finding for a body that is no more, or not yet there, with who carries on its work; ``key`` is its key."""
    until = f"đến hết ngày {write_date(agency.until)}" if agency.until else ""
    since = f"từ ngày {write_date(agency.since)}" if agency.since else ""
    heirs = [dashed(heir.agency) for heir in agency.successors]
    related: tuple[Related, ...] = ()
    if not heirs:
        ended = agency.until is not None and agency.until < period.end
        bound = "den" if ended else "tu"
        hint = f"xem lại mã đơn vị và kỳ báo cáo; nếu đúng cả thì sửa ngày ở dòng {bound} trong danh mục"
        place_of_day = agency.until_place if ended else agency.since_place
        related = (Related(place_of_day or agency.place, "ngày trong danh mục"),)
    elif len(heirs) == 1:
        hint = f"viết:  {key}{heirs[0]}  (đơn vị kế thừa)" if key else f"thay bằng đơn vị kế thừa: {heirs[0]}"
    else:
        hint = f"viết mã của đơn vị kế thừa, một trong: {', '.join(heirs)}"
    time = " ".join(filter(None, (since, until)))
    return finding("B203", place, f"{agency.name} chỉ hoạt động {time}, ngoài kỳ {period}", hint, *related)


def _entry(entry: Entry, submission: Submission, catalogue: Catalogue) -> Iterator[Diagnostic]:
    period = submission.period
    day = period.end if period.year else None
    agency = catalogue.agencies.get(submission.agency)
    if entry.section not in catalogue.sections:
        found = unknown("B204", entry.place, "mục", entry.section, catalogue.sections, section_titles(catalogue))
        right = "" if found.hint.startswith(("viết", "có phải")) else section_of(entry, submission, catalogue)
        yield found._replace(hint=f"viết:  muc: {dashed(right)}") if right else found
    for figure in entry.bound + entry.figures:
        if (indicator := catalogue.indicator(figure.indicator)) is not None:
            if day and not indicator.exists_on(day):
                yield out_of_force(figure.name_place, indicator, catalogue)
            yield from _figure(figure, indicator)
            continue
        guess = nearest_indicator(figure, entry, catalogue, agency.owes_indicators if agency else ())
        found = unknown("B205", figure.name_place, "chỉ tiêu", figure.indicator, catalogue.indicators, guess=guess)
        yield found if guess else found._replace(hint=not_asked_for(figure, entry, catalogue))
    yield from check_axes(entry, catalogue)


def out_of_force(place: Place, indicator: Indicator, catalogue: Catalogue) -> Diagnostic:
    """The finding for an indicator that is not asked for in the period, with the one that carries it on."""
    since = f"từ {write_date(indicator.since)}" if indicator.since else ""
    until = f"đến {write_date(indicator.until)}" if indicator.until else ""
    message = f"chỉ tiêu {indicator.id} chỉ áp dụng {' '.join(filter(None, (since, until)))}"
    heir = catalogue.indicator(indicator.successor)
    hint = f"viết:  {heir.id}  (chỉ tiêu thay thế)" if heir else "dùng chỉ tiêu của kỳ này; xem danh mục chỉ tiêu"
    return finding("B222", place, message, hint)


def _figure(figure: Figure, indicator: Indicator) -> Iterator[Diagnostic]:
    value = figure.value
    if isinstance(value, Count):
        digits = -int(value.value.as_tuple().exponent)
        if digits > indicator.decimals:
            hint = f"nhiều nhất {indicator.decimals} chữ số lẻ"
            if not indicator.decimals:
                is_whole = value.value == int(value.value)
                right = f"số đếm không có phần lẻ; viết {grouped(Decimal(int(value.value)))}"
                hint = right if is_whole else whole_number(figure.typed)
            yield finding("B301", figure.place, f"{figure.indicator}: “{figure.typed}” có phần lẻ", hint)


def unknown(
    code: str,
    place: Place,
    what: str,
    typed: str,
    known: Iterable[str],
    names: Names | None = None,
    guess: str | None = None,
) -> Diagnostic:
    """The finding for a code that the catalogue does not have, with the nearest one that it has, by code or by name.

    ``guess`` is the one that was meant, "" for none, where who asks knows more of it than the code.
    """
    choices = list(known)
    if what != "chỉ tiêu":
        typed, choices = dashed(typed), [dashed(choice) for choice in choices]
    if guess is None:
        guess = nearest(typed, choices)
        if names and not guess and (name := nearest(typed, names)):
            guess = names[name] if what == "chỉ tiêu" else dashed(names[name])
    instead = ""
    if guess:
        instead = guess if is_sure(typed, guess, choices, names) else ""
        hint = f"viết:  {guess}" if instead else f"có phải là: {guess}?"
    else:
        some = ", ".join(choices[:8]) + (", …" if len(choices) > 8 else "")
        hint = f"danh mục có: {some}" if choices else f"danh mục chưa có {what} nào"
    return finding(code, place, f"không có {what} “{typed}” trong danh mục", hint)._replace(instead=instead)


def section_titles(catalogue: Catalogue) -> Names:
    """What a section is called, to its code."""
    return {section.title: section.id for section in catalogue.sections.values() if section.title}


def agency_names(catalogue: Catalogue) -> Names:
    """What people call an agency, to its code."""
    return {
        name: agency.id
        for agency in catalogue.agencies.values()
        for name in (agency.name, agency.short_name, agency.subject)
        if name
    }
