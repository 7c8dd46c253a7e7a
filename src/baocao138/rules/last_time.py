"""Figures beside those of last time: a zero too many or too few, and a report that was copied whole."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.model.catalogue import Catalogue
from baocao138.model.count import Count
from baocao138.model.filing import Filing
from baocao138.model.no_count import grouped
from baocao138.model.period import Period
from baocao138.model.submission import Figure
from baocao138.rules.copied_reports import tells_the_same, text_length
from baocao138.rules.meant_number import in_its_unit, without_zero
from baocao138.rules.province import Province
from baocao138.rules.zeros import APART, ONE_ZERO, factor, is_explained, number_of

# So many numbers that are not 0 do not come again by chance; fewer do not with so many characters of the same text.
COPIED, SAME_TEXT = 4, 100
TEN = 10

Typed = dict[str, str]


def check(province: Province) -> Iterator[Diagnostic]:
    """Every filing beside the same agency's for the same period a year earlier, and for the period before."""
    filed = {period: {filing.agency: filing for filing in province.valid(period)} for period in province.periods()}
    typed: dict[str, Typed] = {}
    for period, filings in filed.items():
        earlier = [filed[base] for base in (period.year_before, period.before) if base in filed]
        for agency, filing in filings.items():
            bases = [of_agency[agency] for of_agency in earlier if agency in of_agency]
            if bases:
                for each in (filing, *bases):
                    if each.file not in typed:
                        typed[each.file] = _typed(each)
                yield from _beside(filing, bases, typed, province.catalogue)


def last_given(agency: str, period: Period, province: Province) -> dict[str, tuple[str, str]]:
    """What an agency gave for each indicator a year before a period, else in the one before: period and number."""
    given: dict[str, tuple[str, str]] = {}
    for base in (period.before, period.year_before):
        for filing in province.valid(base):
            if filing.agency == agency:
                given |= {name: (str(base), text) for name, text in _typed(filing).items() if number_of(text)}
    return given


def _typed(filing: Filing) -> Typed:
    """What the agency gives in all for each indicator, as typed."""
    names: list[str] = []
    typed: list[str] = []
    for entry in filing.sketch.entries:
        names += entry.names
        typed += entry.typed
        typed += [whole for _, (whole, _) in entry.broken]
    found = dict(zip(names, typed, strict=True))
    return found if len(found) == len(names) else _summed(filing)


def _summed(filing: Filing) -> Typed:
    """The same where something is given twice: numbers are added, and said as they would be typed."""
    sums: dict[str, Decimal] = {}
    for entry in filing.sketch.entries:
        typed = (*entry.typed, *[whole for _, (whole, _) in entry.broken])
        for name, value in zip(entry.names, map(number_of, typed), strict=True):
            if value is not None:
                sums[name] = sums.get(name, Decimal(0)) + value
    return {name: grouped(value) for name, value in sums.items()}


def _beside(filing: Filing, bases: list[Filing], typed: dict[str, Typed], catalogue: Catalogue) -> Iterator[Diagnostic]:
    now = typed[filing.file]
    for base in bases:
        numbers = _same_numbers(now, typed[base.file])
        is_same_text = numbers > 0 and text_length(filing) >= SAME_TEXT and tells_the_same(filing, base)
        if numbers >= COPIED or is_same_text:
            words = "lời văn và " if is_same_text else ""
            yield finding(
                "B319",
                filing.submission.period_place,
                f"{words}mọi số liệu giống hệt báo cáo kỳ {base.period} của đơn vị",
                f"tệp chép từ kỳ trước thì thay bằng {words}số của kỳ này; "
                "đúng là không đổi thì ghi vào bo_qua kèm lý do",
                Related(base.submission.period_place, f"báo cáo kỳ {base.period}"),
            )
            return
    told: set[str] = set()
    for base in bases:
        before = typed[base.file]
        for (name, text), old in zip(now.items(), map(before.get, now), strict=True):
            if not old or (len(text) == len(old) and ("." in text) == ("." in old) and text[0] + old[0] not in APART):
                continue
            if name in told or not factor(text, old):
                continue
            if not is_explained(text, [typed[each.file].get(name) for each in bases]):
                told.add(name)
                yield _slip(filing, base, name, (text, old), catalogue)


def _same_numbers(now: Typed, before: Typed) -> int:
    """How many numbers that are not 0 the two have, where all of both are the same; else 0."""
    if now.keys() != before.keys():
        return 0
    numbers = [(number_of(text), number_of(before[name])) for name, text in now.items()]
    return sum(bool(number) for number, _ in numbers) if all(number == was for number, was in numbers) else 0


def _slip(filing: Filing, base: Filing, name: str, pair: tuple[str, str], catalogue: Catalogue) -> Diagnostic:
    """The finding for two numbers as typed (of what is given twice, the sums)."""
    (text, old), (number, was) = pair, map(number_of, pair)
    assert number and was
    times, is_more = max(number, was) / min(number, was), number > was
    said, slip = f"{'gấp' if is_more else 'kém'} khoảng {grouped(Decimal(round(times)))} lần", "một số 0"
    if round(times) == TEN:
        said = "gấp mười lần" if is_more else "bằng một phần mười"
    if times > ONE_ZERO:
        slip = "mấy số 0 hoặc nhầm đơn vị tính"
    figure, before, indicator = _figure(filing, name), _figure(base, name), catalogue.indicator(name)
    hint = "kiểm tra lại con số; đúng như vậy thì ghi vào bo_qua kèm lý do"
    if is_more and indicator and figure.typed == text:
        right = in_its_unit if times > ONE_ZERO else without_zero
        if meant := right(figure, indicator, filing.submission):
            hint = f"{meant}; đúng là {text} thì ghi vào bo_qua kèm lý do"
    return finding(
        "B318",
        figure.place,
        f"{name}: {text} {said} kỳ {base.period} ({old}), có thể gõ {'thừa' if is_more else 'thiếu'} {slip}",
        hint,
        Related(before.place, f"kỳ {base.period} ghi {old}"),
    )


def _figure(filing: Filing, name: str) -> Figure:
    return next(
        figure
        for figure in filing.submission.all_figures
        if figure.indicator == name and not figure.axis and isinstance(figure.value, Count)
    )
