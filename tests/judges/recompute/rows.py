"""The rows that `export` owes, and what can be told from the cells that it shows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from tests.judges.recompute.figures import INCOMPLETE, KNOWN, NOBODY, Figure, Judge, add
from tests.judges.recompute.reading import NO_DATA, Amount, Indicator, Said

WITHHELD, SILENT, NOT_OUR_DUTY = "khong-cong-bo", "chua-bao-cao", "khong-thuoc-nhiem-vu"
Key = tuple[str, str, str, str, str, str, str]
Cell = tuple[str, str]  # (statement or "", group)


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


def told(figure: Figure, words: list[Said]) -> Figure:
    """The total; where all have said that it is none of their duties, that."""
    return Figure(NOT_OUR_DUTY) if figure.state == NOBODY and words else figure


def without_data(words: list[Said]) -> set[str]:
    """Who has said that there are no data yet."""
    return {s.agency for s in words if s.state == NO_DATA}


def silent_row(judge: Judge, indicator: Indicator, agency: str, period: str) -> dict[str, str]:
    """The row of one that owes the figure and has said nothing."""
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
    indicator: Indicator, axis: str, period: str, cells: dict[str, list[Said]]
) -> Iterable[dict[str, str]]:
    """The province's row for each group, small ones withheld."""
    amounts = {g: add([s for s in said if s.amount is not None]) for g, said in cells.items()}
    hidden = withheld({g: a.value for g, a in amounts.items() if a})
    for group, said in cells.items():
        amount = amounts[group]
        figure = Figure(WITHHELD) if group in hidden else Figure(KNOWN if amount else NOBODY, amount)
        days = () if group in hidden else said
        yield total_row(indicator, period, figure, days) | {"phan_to": axis, "nhom": group}


def withheld(values: dict[str, Fraction]) -> set[str]:
    """The small groups, and the smallest of the others while one can be worked out or the sum is small itself."""
    hidden = {g for g, v in values.items() if 1 <= v <= 4}
    while hidden and (len(hidden) == 1 or sum(values[g] for g in hidden) < 5):
        others = [g for g in values if g not in hidden]
        if not others:
            break
        hidden.add(min(others, key=lambda g: values[g]))
    return hidden


def expected(judge: Judge, period: str) -> dict[Key, dict[str, str]]:
    """Every row of the long form, with nothing that is withheld."""
    rows: list[dict[str, str]] = []
    for indicator in judge.province.indicators.values():
        words = judge.all_words(indicator, period)
        figure = judge.total(indicator, period)
        used = [s for s in figure.sources if s.indicator == indicator.id]
        rows.append(total_row(indicator, period, told(figure, words), figure.sources))
        rows += [silent_row(judge, indicator, a, period) for a in figure.silent if a not in without_data(words)]
        rows += [source_row(judge, s) for s in used]
        rows += [source_row(judge, s) for s in words if s.amount is None and s.indicator == indicator.id]
        entries = {(s.file, s.entry) for s in used}
        for axis, groups in indicator.axes.items():
            cells = {g: judge.all_words(indicator, period, axis, g) for g in groups}
            cells = {g: [s for s in said if (s.file, s.entry) in entries] for g, said in cells.items()}
            if not any(cells.values()):
                continue
            secret = judge.secret(indicator, axis, period)
            if secret:
                rows += [hidden_row(judge, indicator, axis, a, period) for a in authors(cells)]
            rows += group_totals(indicator, axis, period, cells)
            for group, said in cells.items():
                rows += [source_row(judge, s, axis, group) for s in said if not secret]
    return {key(r): r for r in rows}


def small(row: dict[str, str]) -> bool:
    """A cell of a breakdown that must not be published."""
    return bool(row["phan_to"]) and bool(row["gia_tri"]) and 1 <= Fraction(row["gia_tri"]) <= 4


@dataclass
class Puzzle:
    """Sums that a reader knows, over cells of which he sees some."""

    seen: dict[Cell, Fraction]
    sums: list[tuple[list[Cell], Fraction]]

    def solved(self) -> dict[Cell, Fraction]:
        """The hidden cells that a reader can work out: by elimination, and by bounds (no cell is below nought)."""
        hidden = sorted({c for cells, _ in self.sums for c in cells if c not in self.seen})
        lines = [
            ([Fraction(cells.count(h)) for h in hidden], total - sum(self.seen.get(c, Fraction(0)) for c in cells))
            for cells, total in self.sums
        ]
        return self.bounded(hidden) | eliminated(hidden, lines)

    def bounded(self, hidden: list[Cell]) -> dict[Cell, Fraction]:
        """Cells whose least and greatest possible numbers meet."""
        low: dict[Cell, Fraction] = dict.fromkeys(hidden, Fraction(0))
        high: dict[Cell, Fraction] = {}
        low.update(self.seen)
        high.update(self.seen)
        top = max((t for _, t in self.sums), default=Fraction(0))
        for _ in range(20):
            for cells, total in self.sums:
                for cell in cells:
                    if cell in self.seen:
                        continue
                    others = [c for c in cells if c != cell]
                    high[cell] = min(high.get(cell, top), total - sum(low[c] for c in others))
                    low[cell] = max(low[cell], total - sum(high.get(c, top) for c in others))
        return {h: low[h] for h in hidden if h in high and low[h] == high[h]}


def eliminated(hidden: list[Cell], lines: list[tuple[list[Fraction], Fraction]]) -> dict[Cell, Fraction]:
    """Gauss and Jordan; a row left with one unknown gives it away."""
    table = [[*row, right] for row, right in lines]
    at = 0
    for column in range(len(hidden)):
        pivot = next((r for r in range(at, len(table)) if table[r][column]), None)
        if pivot is None:
            continue
        table[at], table[pivot] = table[pivot], table[at]
        table[at] = [v / table[at][column] for v in table[at]]
        for r, row in enumerate(table):
            if r != at and row[column]:
                table[r] = [a - row[column] * b for a, b in zip(row, table[at], strict=True)]
        at += 1
    found: dict[Cell, Fraction] = {}
    for row in table:
        filled = [n for n, v in enumerate(row[:-1]) if v]
        if len(filled) == 1:
            found[hidden[filled[0]]] = row[-1]
    return found


def stated(words: Iterable[Said]) -> dict[str, Fraction]:
    """The totals that a reader sees, by entry."""
    found: dict[str, Fraction] = {}
    for said in words:
        if said.amount is not None:
            name = f"{said.file}#{said.entry}"
            found[name] = found.get(name, Fraction(0)) + said.amount.value
    return found


def puzzle(judge: Judge, period: str, rows: Iterable[dict[str, str]], indicator: Indicator, axis: str) -> Puzzle:
    """What a reader of one `export` knows of one breakdown."""
    mine = [r for r in rows if r["chi_tieu"] == indicator.id and r["phan_to"] == axis]
    cells = judge.all_words(indicator, period, axis, "")
    for group in indicator.axes[axis]:
        cells += judge.all_words(indicator, period, axis, group)
    entry = {(str(s.file), str(s.line), str(s.column)): f"{s.file}#{s.entry}" for s in cells}
    seen: dict[Cell, Fraction] = {}
    sums: list[tuple[list[Cell], Fraction]] = []
    by_entry: dict[str, list[Cell]] = {}
    withheld_agencies = {r["don_vi"] for r in mine if not r["nhom"]}
    for place in dict.fromkeys(f"{s.file}#{s.entry}" for s in cells if s.agency in withheld_agencies):
        by_entry[place] = [(place, g) for g in indicator.axes[axis]]  # which groups it names is not seen
    for row in (r for r in mine if r["nhom"]):
        place = entry.get((row["tep"], row["dong"], row["cot"]), "")
        cell = (place, row["nhom"])
        by_entry.setdefault(place, []).append(cell)
        if row["trang_thai"] == KNOWN and not row["muc_do"]:
            seen[cell] = Fraction(row["gia_tri"])
    figure = judge.total(indicator, period)
    wholes = stated(judge.all_words(indicator, period))
    for place, group_cells in by_entry.items():
        if place in wholes:
            sums.append((group_cells, wholes[place]))
    everyone = set(by_entry) - {""} == {n for n, v in wholes.items() if v}
    if everyone and figure.state in (KNOWN, INCOMPLETE) and figure.amount:
        sums.append((by_entry.get("", []), figure.amount.value))
    for group in indicator.axes[axis]:
        parts = [(p, group) for p in by_entry if p and (p, group) in by_entry[p]]
        if ("", group) in seen:
            sums.append((parts, seen["", group]))
        elif ("", group) in by_entry.get("", []) and parts and all(p in seen for p in parts):
            sums.append(([("", group)], sum((seen[p] for p in parts), Fraction(0))))
    return Puzzle(seen, [(c, t) for c, t in sums if c])
