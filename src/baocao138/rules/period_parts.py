"""Reports on periods that overlap: who reports on several must have them agree, and leave no part out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from baocao138.aggregate.ledger import ledger_of
from baocao138.aggregate.span import covering, gaps, is_covered
from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.model.catalogue import Agency, Indicator, Kind
from baocao138.model.contribution import Contribution
from baocao138.model.count import Count, State
from baocao138.model.no_count import grouped
from baocao138.model.period import Period
from baocao138.rules.province import Province

Told = dict[Period, list[Contribution]]


class Step(NamedTuple):
    """A period on the way from one month to another, forwards (1) or backwards (-1)."""

    period: Period
    sign: int


def check(province: Province) -> Iterator[Diagnostic]:
    """Each flow of each agency over all the periods of a year that it reports on."""
    for (_, code), told in sorted(_told_in_parts(province).items()):
        yield from _states(code, told)
        yield from _disagreements(code, told)
        yield from _excesses(code, told)


def check_frames(province: Province) -> Iterator[Diagnostic]:
    """Agencies that report on parts of a frame's period and leave a part out, though it is not their duty."""
    catalogue = province.catalogue
    for frame in province.frames:
        lacking: dict[tuple[str, str], list[str]] = defaultdict(list)
        speakers = province.speakers(frame.period)
        for (agency, code), told in sorted(_told_in_parts(province, frame.period).items()):
            known, indicator = catalogue.agencies.get(agency), catalogue.indicators[code]
            # Those told of as such: who owes the indicator (B307), who owes a report and has sent a part (B207).
            told_of = known is not None and (
                code in known.owes_indicators or (known.obliged and agency not in speakers)
            )
            if not told_of and (left := _left_out(told, frame.period, known, indicator)):
                lacking[agency, ", ".join(map(str, left))].append(code)
        for (agency, left_out), codes in lacking.items():
            first = next(f for f in province.within(frame.period) if f.agency == agency)
            yield finding(
                "B332",
                first.submission.agency_place,
                f"{province.name(agency)} chỉ báo cáo {', '.join(codes)} cho một phần của kỳ {frame.period}, "
                f"thiếu {left_out}: tổng chỉ cộng phần đã có",
                f"nhắc đơn vị gửi {left_out}, không phát sinh thì ghi 0; đúng là không có thì ghi vào bo_qua kèm lý do",
            )


def _left_out(told: Told, whole: Period, agency: Agency | None, indicator: Indicator) -> list[Period]:
    """The parts that nothing was told of; of a stock, which is that of a day, the one that ends the period."""
    left = gaps(told, whole, agency, indicator)
    return left if indicator.kind is Kind.FLOW else [part for part in left if part.end == whole.end]


def _told_in_parts(province: Province, whole: Period | None = None) -> dict[tuple[str, str], Told]:
    """What agencies told of flows over periods that overlap; with ``whole`` of all that is added, over parts of it."""
    filed: dict[str, set[Period]] = defaultdict(set)
    for filing in province.filings:
        if whole is None or whole.holds(filing.period):
            filed[filing.agency].add(filing.period)
    several = {
        agency
        for agency, periods in filed.items()
        if any(p != whole if whole else any(p != q and p.overlaps(q) for q in periods) for p in periods)
    }
    found: dict[tuple[str, str], Told] = defaultdict(lambda: defaultdict(list))
    periods = sorted({period for agency in several for period in filed[agency]})
    telling = [f.submission for period in periods for f in province.valid(period) if f.agency in several]
    for c in ledger_of(telling, province.catalogue):
        indicator = province.catalogue.indicators[c.indicator]
        is_added = indicator.kind is Kind.FLOW or (whole is not None and indicator.adds_over_agencies)
        if not c.axis and is_added:
            found[c.agency, c.indicator][c.period].append(c)
    return found


def _states(code: str, told: Told) -> Iterator[Diagnostic]:
    """A period of which the agency says that it is not its duty, with numbers for parts of it: these would be lost."""
    for whole, said in sorted(told.items(), key=lambda each: each[0].start):
        disowned = [c for c in said if c.value is State.NOT_OUR_DUTY]
        parts = [c for part in covering([p for p in told if p != whole], whole) for c in told[part]]
        numbers = [c for c in parts if isinstance(c.value, Count) and c.value.value]
        if disowned and numbers:
            listed = ", ".join(f"{grouped(c.value.value)} ({c.period})" for c in numbers if isinstance(c.value, Count))
            yield finding(
                "B313",
                disowned[0].at,
                f"{code} kỳ {whole} ghi khong-thuoc-nhiem-vu, mà các kỳ ngắn có số: {listed}",
                "bỏ dòng này, hoặc ghi số của cả kỳ; kỳ ngắn sai thì gửi lại kỳ ngắn bằng thay_the",
                *(Related(c.at, f"kỳ {c.period} ghi ở đây") for c in numbers),
            )


def _disagreements(code: str, told: Told) -> Iterator[Diagnostic]:
    """Numbers that the others contradict: each is the difference of what was counted by two ends of months."""
    exact = {period: said for period, said in told.items() if all(_is_exact(c) for c in said)}
    known: list[Period] = []
    for period in sorted(exact, key=lambda each: (len(each.in_months()), each.start)):
        steps = _way(period, known)
        known.append(period)
        right = sum((step.sign * _sum(exact[step.period]) for step in steps), Decimal(0))
        typed = _sum(exact[period])
        if not steps or typed == right:
            continue
        listed = "".join(
            f"{' - ' if step.sign < 0 else ' + ' if at else ''}{grouped(_sum(exact[step.period]))} ({step.period})"
            for at, step in enumerate(sorted(steps, key=lambda each: -each.sign))
        )
        is_sum = all(step.sign > 0 for step in steps)
        correct = f"kỳ ngắn đúng thì viết {grouped(right)}; " if is_sum else ""
        again = "kỳ này đúng thì gửi lại kỳ ngắn bằng thay_the" if is_sum else "kỳ nào sai thì gửi lại bằng thay_the"
        yield finding(
            "B317",
            min(exact[period], key=lambda c: c.at).at,
            f"{code} kỳ {period} ghi {grouped(typed)}, khác tổng các kỳ đã báo cáo: {listed} = {grouped(right)}",
            f"{correct}{again}",
            *_related(c for step in steps for c in exact[step.period]),
        )


def _excesses(code: str, told: Told) -> Iterator[Diagnostic]:
    """A number that is less than its parts have come to already, though a part of its period is not there yet."""
    exact = {period: said for period, said in told.items() if all(_is_exact(c) for c in said)}
    for whole, said in sorted(exact.items(), key=lambda each: (each[0].start, each[0].end)):
        parts = covering([period for period in exact if period != whole], whole)
        if not parts or is_covered(parts, whole):
            continue
        sources = [c for part in parts for c in exact[part]]
        if (already := _sum(sources)) > (typed := _sum(said)):
            listed = " + ".join(f"{grouped(_sum(exact[part]))} ({part})" for part in parts)
            yield finding(
                "B317",
                min(said, key=lambda c: c.at).at,
                f"{code} kỳ {whole} ghi {grouped(typed)}, ít hơn các kỳ đã báo cáo: {listed}"
                + (f" = {grouped(already)}" if len(parts) > 1 else ""),
                f"kỳ ngắn đúng thì viết ít nhất {grouped(already)}; kỳ này đúng thì gửi lại kỳ ngắn bằng thay_the",
                *_related(sources),
            )


def _way(period: Period, known: list[Period]) -> list[Step]:
    """The fewest known periods that lead from the period's beginning to its end; none where none do."""
    first, last = period.months
    ways: dict[int, list[Step]] = {first: []}
    todo = [first]
    for month in todo:
        for other in known:
            begin, end = other.months[0], other.months[1] + 1
            for here, there, sign in ((begin, end, 1), (end, begin, -1)):
                if other.year == period.year and here == month and there not in ways:
                    ways[there] = [*ways[month], Step(other, sign)]
                    todo.append(there)
    return ways.get(last + 1, [])


def _is_exact(c: Contribution) -> bool:
    return isinstance(c.value, Count) and not c.value.qualifiers


def _sum(found: list[Contribution]) -> Decimal:
    return sum((c.value.value for c in found if isinstance(c.value, Count)), Decimal(0))


def _related(found: Iterator[Contribution] | list[Contribution]) -> Iterator[Related]:
    return (Related(c.at, f"kỳ {c.period} ghi ở đây") for c in sorted(found, key=lambda c: c.at))
