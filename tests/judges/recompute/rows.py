"""The rows that `export` owes, and what can be told from the cells that it shows."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from tests.judges.recompute.figures import KNOWN, NOBODY, Figure, Judge, add
from tests.judges.recompute.lineage import within
from tests.judges.recompute.reading import NO_DATA, NOT_ITS_DUTY, Amount, Indicator, Said

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


def authors(cells: dict[str, list[Said]]) -> dict[str, None]:
    """The agencies that break a figure down."""
    return dict.fromkeys(s.agency for said in cells.values() for s in said)


def hidden_row(judge: Judge, indicator: Indicator, axis: str, agency: str, period: str) -> dict[str, str]:
    """The one row of an agency none of whose cells are shown."""
    row = total_row(indicator, period, Figure(WITHHELD), ())
    return row | {"don_vi": agency, "ten_don_vi": judge.province.agencies[agency].name, "phan_to": axis}


def told(figure: Figure, words: list[Said]) -> Figure:
    """The total; where all have said that it is none of their duties, that."""
    return Figure(NOT_ITS_DUTY) if figure.state == NOBODY and words else figure


def without_data(words: list[Said]) -> set[str]:
    """Who has said that there are no data yet."""
    return {s.agency for s in words if s.state == NO_DATA}


def silent_row(judge: Judge, indicator: Indicator, agency: str, period: str) -> dict[str, str]:
    """The row of one that owes the figure and has said nothing."""
    row = total_row(indicator, period, Figure(SILENT), ())
    return row | {"don_vi": agency, "ten_don_vi": judge.province.agencies[agency].name}


def group_totals(
    judge: Judge, indicator: Indicator, axis: str, period: str, cells: dict[str, list[Said]]
) -> Iterable[dict[str, str]]:
    """The province's row for each group, small ones withheld."""
    amounts = {g: numbers(said) for g, said in cells.items()}
    hidden = withheld_of_family(judge, indicator, cells)
    for group, said in cells.items():
        amount = amounts[group]
        figure = Figure(WITHHELD) if group in hidden else Figure(KNOWN if amount else NOBODY, amount)
        days = () if group in hidden else said
        yield total_row(indicator, period, figure, days) | {"phan_to": axis, "nhom": group}


def numbers(said: Iterable[Said]) -> Amount | None:
    return add([s for s in said if s.amount is not None])


def withheld_of_family(judge: Judge, indicator: Indicator, cells: dict[str, list[Said]]) -> set[str]:
    """What is withheld of the sum, and what was withheld of any indicator in it, alone or with those it carries on."""
    hidden: set[str] = set()
    for member in judge.lineage.family(indicator):
        for names in ({m.id for m in judge.lineage.family(member)}, {member.id}):
            amounts = {g: numbers(s for s in said if s.indicator in names) for g, said in cells.items()}
            hidden |= withheld({g: a.value for g, a in amounts.items() if a})
    return hidden


def withheld(values: dict[str, Fraction]) -> set[str]:
    """The small groups, and the smallest of the others while one can be worked out or the sum is small itself.

    A group of nobody hides nothing as long as there is another.
    """
    hidden = {g for g, v in values.items() if 1 <= v <= 4}
    while hidden and (len(hidden) == 1 or sum(values[g] for g in hidden) < 5):
        others = [g for g in values if g not in hidden]
        if not others:
            break
        hidden.add(min(others, key=lambda g: (not values[g], values[g])))
    return hidden


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
        words = judge.all_words(indicator, period)
        rows.append(total_row(indicator, period, told(figure, words), figure.sources))
        rows += [silent_row(judge, indicator, a, period) for a in figure.silent if a not in without_data(words)]
        rows += [source_row(judge, s) for s in own]
        used = judge.used(indicator, period)
        for axis, groups in indicator.axes.items():
            cells = {g: judge.all_words(indicator, period, axis, g) for g in groups}
            cells = {g: [s for s in said if (s.file, s.entry, s.indicator) in used] for g, said in cells.items()}
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
