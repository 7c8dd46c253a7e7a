"""The rows that `export` owes, and what can be told from the cells that it shows."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from tests.judges.recompute.amounts import Amount
from tests.judges.recompute.figures import INCOMPLETE, KNOWN, NOBODY, Figure, Judge, add
from tests.judges.recompute.lineage import within
from tests.judges.recompute.reading import NO_DATA, NOT_ITS_DUTY, Indicator, Said

WITHHELD, SILENT = "khong-cong-bo", "chua-bao-cao"
Key = tuple[str, str, str, str, str, str, str]


def plain(value: Fraction) -> str:
    """`660.1`, `12`."""
    if value.denominator == 1:
        return str(value.numerator)
    return f"{value.numerator * 100 // value.denominator / 100:.2f}".rstrip("0")


def shown(amount: Amount | None) -> dict[str, str]:
    return {
        "gia_tri": plain(amount.value) if amount else "",
        "muc_do": amount.qualifier if amount else "",
    }


def key(row: dict[str, str]) -> Key:
    """What tells rows apart."""
    return (row["chi_tieu"], row["don_vi"], row["phan_to"], row["nhom"], row["tep"], row["dong"], row["cot"])


def base(indicator: Indicator, axis: str = "", group: str = "") -> dict[str, str]:
    return {
        "muc": indicator.section,
        "chi_tieu": indicator.id,
        "ten_chi_tieu": indicator.name,
        "don_vi_tinh": indicator.unit,
        "loai_so": indicator.kind.replace("_", "-"),
        "phan_to": axis,
        "nhom": group,
    }


def source_row(judge: Judge, said: Said, axis: str = "", group: str = "") -> dict[str, str]:
    """The row of one word of one agency."""
    names = [judge.province.agencies[a].name for a in (said.agency, *said.joint)]
    return {
        **base(judge.province.indicators[said.indicator], axis, group),
        "ky": said.period,
        "don_vi": said.agency,
        "ten_don_vi": ", ".join(names),
        **shown(said.amount),
        "trang_thai": said.state or KNOWN,
        "khac_thoi_han": "co" if said.odd_days else "",
        "van_ban": said.letter,
        "tep": str(said.file),
        "dong": str(said.line),
        "cot": str(said.column),
    }


def total_row(indicator: Indicator, period: str, figure: Figure, odd: Iterable[Said]) -> dict[str, str]:
    """The row of the whole province."""
    return {
        **base(indicator),
        "ky": period,
        "don_vi": "tong",
        "ten_don_vi": "Toàn tỉnh",
        **shown(figure.amount),
        "trang_thai": figure.state,
        "khac_thoi_han": "co" if any(s.odd_days for s in odd) else "",
        "van_ban": "",
        "tep": "",
        "dong": "",
        "cot": "",
    }


def silent_row(judge: Judge, indicator: Indicator, agency: str, period: str) -> dict[str, str]:
    """The row of an agency that owes a figure and has not given it, or not all of it."""
    row = total_row(indicator, period, Figure(SILENT), ())
    return row | {"don_vi": agency, "ten_don_vi": judge.province.agencies[agency].name}


def authors(cells: dict[str, list[Said]]) -> dict[str, None]:
    """The agencies that break a figure down."""
    return dict.fromkeys(s.agency for said in cells.values() for s in said)


def hidden_row(judge: Judge, indicator: Indicator, axis: str, agency: str, period: str) -> dict[str, str]:
    """The one row of an agency none of whose cells are shown."""
    row = total_row(indicator, period, Figure(WITHHELD), ())
    return row | {"don_vi": agency, "ten_don_vi": judge.province.agencies[agency].name, "phan_to": axis}


def group_totals(
    judge: Judge, indicator: Indicator, axis: str, period: str, cells: dict[str, list[Said]]
) -> Iterable[dict[str, str]]:
    """The province's row for each group, small ones withheld."""
    amounts = {g: numbers(said) for g, said in cells.items()}
    hidden = withheld_together(judge, indicator, axis, period)
    lacking = judge.total(indicator, period).state == INCOMPLETE
    for group, said in cells.items():
        amount = amounts[group]
        state = KNOWN if amount else NOBODY
        figure = Figure(WITHHELD) if group in hidden else Figure(INCOMPLETE if lacking else state, amount)
        days = () if group in hidden else said
        yield total_row(indicator, period, figure, days) | {"phan_to": axis, "nhom": group}


def numbers(said: Iterable[Said]) -> Amount | None:
    return add([s for s in said if s.amount is not None])


def withheld_together(judge: Judge, indicator: Indicator, axis: str, period: str) -> set[str]:
    """What is withheld of an indicator: what must be of any that is added up with it.

    Each of them is looked at with those that it carries on, and alone.
    """
    hidden: set[str] = set()
    for member in judge.lineage.together(indicator):
        groups = member.axes.get(axis, ())
        cells = {g: judge.cell_words(member, axis, g, period) for g in groups}
        for names in ({m.id for m in judge.lineage.family(member)}, {member.id}):
            amounts = {g: numbers(s for s in said if s.indicator in names) for g, said in cells.items()}
            hidden |= withheld({g: a.value if a else None for g, a in amounts.items()})
    return hidden & set(indicator.axes[axis])


def withheld(values: dict[str, Fraction | None]) -> set[str]:
    """The small groups, and the smallest of the rest while one can be worked out or the sum is small itself.

    A group of nought hides nothing as long as there is another; where none is left of those that somebody wrote of,
    those of which nobody wrote are withheld, too.
    """
    known = {g: v for g, v in values.items() if v is not None}
    hidden = {g for g, v in known.items() if 1 <= v <= 4}
    while hidden and (len(hidden) == 1 or sum(known[g] for g in hidden) < 5):
        rest = [g for g in known if g not in hidden]
        if not rest:
            break
        hidden.add(min(rest, key=lambda g: (not known[g], known[g])))
    return set(values) if hidden and hidden == known.keys() else hidden


def expected(judge: Judge, period: str) -> dict[Key, dict[str, str]]:
    """Every row of the long form, with nothing that is withheld.

    What is carried on has rows of its own; an indicator that is not asked for and of which nobody speaks has none.
    """
    rows: list[dict[str, str]] = []
    for indicator in judge.province.indicators.values():
        figure = judge.total(indicator, period)
        own = [s for s in figure.sources if s.indicator == indicator.id]
        own += [s for s in judge.all_words(indicator, period) if s.amount is None and s.indicator == indicator.id]
        if not own and not within(indicator, period):
            continue
        if figure.state == NOBODY and own:
            figure = Figure(NOT_ITS_DUTY)  # by the word of all who spoke
        rows.append(total_row(indicator, period, figure, figure.sources))
        rows += [source_row(judge, s) for s in own]
        without = {s.agency for s in judge.all_words(indicator, period) if s.state == NO_DATA}
        rows += [silent_row(judge, indicator, a, period) for a in figure.silent if a not in without]
        for axis, groups in indicator.axes.items():
            cells = {g: judge.cell_words(indicator, axis, g, period) for g in groups}
            if not any(cells.values()):
                continue
            secret = judge.secret(indicator, axis, period)
            if secret:
                rows += [hidden_row(judge, indicator, axis, a, period) for a in authors(cells)]
            rows += group_totals(judge, indicator, axis, period, cells)
            for group, said in cells.items():
                mine = [s for s in said if s.indicator == indicator.id]
                rows += [source_row(judge, s, axis, group) for s in mine if not secret]
    return {key(r): r for r in rows}


def small(row: dict[str, str]) -> bool:
    """A cell of a breakdown that must not be published."""
    return bool(row["phan_to"]) and bool(row["gia_tri"]) and 1 <= Fraction(row["gia_tri"]) <= 4
