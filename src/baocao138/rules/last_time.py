"""Figures beside those of last time: a zero too many or too few, and a report that was copied whole."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.model.count import DECIMALS, Count, read_reported
from baocao138.model.filing import Filing
from baocao138.model.no_count import grouped
from baocao138.model.submission import Figure
from baocao138.rules.copied_reports import tells_the_same, text_length
from baocao138.rules.province import Province

# A factor of ten exactly, from this number on, or nearly ten, from that one on: below, it happens by itself.
EXACTLY_FROM, NEARLY_FROM = 20, 100
NEARLY = (Decimal("9.5"), Decimal("10.5"))
# Two zeros too many, whatever has grown besides: from this factor on, where the smaller is no small number.
MANY, MANY_FROM = 80, 20
# Another base that the number is this near to explains it.
NEAR = 3
# So many numbers that are not 0 do not come again by chance; fewer do not with so many characters of the same text.
COPIED, SAME_TEXT = 4, 100

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
                yield from _beside(filing, bases, typed)


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
        for name, value in zip(entry.names, map(_count, typed), strict=True):
            if value is not None:
                sums[name] = sums.get(name, Decimal(0)) + value
    return {name: grouped(value) for name, value in sums.items()}


def _count(typed: str) -> Decimal | None:
    value = read_reported(typed, DECIMALS)
    return value.value if isinstance(value, Count) else None


def _beside(filing: Filing, bases: list[Filing], typed: dict[str, Typed]) -> Iterator[Diagnostic]:
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
            # A zero too many makes a number one digit longer: most pairs need no arithmetic.
            if not old or (len(old) == len(text) and ("." in old) == ("." in text)) or name in told:
                continue
            if _is_tenfold(text, old) and not _is_explained(text, [typed[each.file].get(name) for each in bases]):
                told.add(name)
                yield _slip(filing, name, base)


def _same_numbers(now: Typed, before: Typed) -> int:
    """How many numbers that are not 0 the two have, where all of both are the same; else 0."""
    if now.keys() != before.keys():
        return 0
    numbers = [(_count(text), _count(before[name])) for name, text in now.items()]
    return sum(bool(number) for number, _ in numbers) if all(number == was for number, was in numbers) else 0


@lru_cache(maxsize=65536)
def _is_tenfold(text: str, old: str) -> bool:
    number, was = _count(text), _count(old)
    if not number or not was:
        return False
    small, large = sorted((number, was))
    ratio = large / small
    if ratio >= MANY:
        return small >= MANY_FROM
    return (ratio == 10 and large >= EXACTLY_FROM) or (NEARLY[0] <= ratio <= NEARLY[1] and large >= NEARLY_FROM)


def _is_explained(text: str, others: list[str | None]) -> bool:
    """True where another base is near to the number."""
    number, known = _count(text), [_count(other) for other in others if other]
    return any(number and other and max(number / other, other / number) <= NEAR for other in known)


def _slip(filing: Filing, name: str, base: Filing) -> Diagnostic:
    figure, old = _figure(filing, name), _figure(base, name)
    assert isinstance(figure.value, Count) and isinstance(old.value, Count)
    small, large = sorted((figure.value.value, old.value.value))
    is_more, slip = large == figure.value.value, "một số 0"
    times = "gấp mười lần" if is_more else "bằng một phần mười"
    is_many = large >= MANY * small
    if is_many:
        times, slip = f"{'gấp' if is_more else 'kém'} khoảng {round(large / small)} lần", "mấy số 0"
    return finding(
        "B318",
        figure.place,
        f"{name}: {figure.typed} {times} kỳ {base.period} ({old.typed}), có thể gõ {'thừa' if is_more else 'thiếu'} "
        f"{slip}" + (" hoặc nhầm đơn vị tính" if is_many else ""),
        "kiểm tra lại con số; đúng như vậy thì ghi vào bo_qua kèm lý do",
        Related(old.place, f"kỳ {base.period} ghi {old.typed}"),
    )


def _figure(filing: Filing, name: str) -> Figure:
    return next(figure for figure in filing.submission.all_figures if figure.indicator == name and not figure.axis)
