"""What a reader of published tables can work out of the cells that they withhold."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from tests.judges.recompute.figures import INCOMPLETE, KNOWN, Judge
from tests.judges.recompute.reading import Indicator, Said

Cell = tuple[str, str]  # what it is a part of, and the group
NOTHING = Fraction(0)


@dataclass
class Puzzle:
    """Sums that a reader knows, over cells of which he sees some; `equal` are cells that add up to another."""

    seen: dict[Cell, Fraction] = field(default_factory=dict)
    sums: list[tuple[list[Cell], Fraction]] = field(default_factory=list)
    equal: list[tuple[list[Cell], Cell]] = field(default_factory=list)

    def also(self, other: Puzzle) -> Puzzle:
        """What he knows who reads both."""
        return Puzzle(self.seen | other.seen, self.sums + other.sums, self.equal + other.equal)

    def lines(self) -> list[tuple[dict[Cell, int], Fraction]]:
        """All that is known, as sums of cells seen and not seen."""
        found: list[tuple[dict[Cell, int], Fraction]] = [(dict.fromkeys(cells, 1), t) for cells, t in self.sums]
        return found + [(dict.fromkeys(parts, 1) | {whole: -1}, NOTHING) for parts, whole in self.equal]

    def solved(self) -> dict[Cell, Fraction]:
        """The hidden cells that a reader can work out: by elimination, and by bounds (no cell is below nought)."""
        hidden = sorted({c for line, _ in self.lines() for c in line if c not in self.seen})
        lines = [
            (
                [Fraction(line.get(h, 0)) for h in hidden],
                total - sum((self.seen[c] * n for c, n in line.items() if c in self.seen), NOTHING),
            )
            for line, total in self.lines()
        ]
        return self.bounded(hidden) | eliminated(hidden, lines)

    def bounded(self, hidden: list[Cell]) -> dict[Cell, Fraction]:
        """Cells whose least and greatest possible numbers meet."""
        top = sum((t for _, t in self.sums), NOTHING)
        low = dict.fromkeys(hidden, NOTHING) | self.seen
        high = dict.fromkeys(hidden, top) | self.seen
        for _ in range(20):
            for line, total in self.lines():
                for cell, sign in line.items():
                    if cell in self.seen:
                        continue
                    others = [(c, n) for c, n in line.items() if c != cell]
                    most = sum((n * (high if n > 0 else low)[c] for c, n in others), NOTHING)
                    least = sum((n * (low if n > 0 else high)[c] for c, n in others), NOTHING)
                    ends = total - most, total - least
                    if sign < 0:
                        ends = -ends[1], -ends[0]
                    low[cell], high[cell] = max(low[cell], ends[0]), min(high[cell], ends[1])
        return {h: low[h] for h in hidden if low[h] == high[h]}


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


def statement(said: Said) -> str:
    """What an entry says of one indicator."""
    return f"{said.file}#{said.entry}#{said.indicator}"


def stated(words: Iterable[Said]) -> dict[str, Fraction]:
    """The totals that a reader sees, by entry."""
    found: dict[str, Fraction] = {}
    for said in words:
        if said.amount is not None:
            found[statement(said)] = found.get(statement(said), NOTHING) + said.amount.value
    return found


def statements(judge: Judge, period: str, indicator: Indicator, axis: str) -> dict[str, list[Said]]:
    """The words that a breakdown is made of, by entry."""
    found: dict[str, list[Said]] = {}
    for group in indicator.axes[axis]:
        for said in judge.all_words(indicator, period, axis, group):
            found.setdefault(statement(said), []).append(said)
    return found


def puzzle(judge: Judge, period: str, rows: Iterable[dict[str, str]], indicator: Indicator, axis: str) -> Puzzle:
    """What a reader of one `export` knows of one breakdown."""
    known = Puzzle()
    mine = [r for r in rows if r["chi_tieu"] == indicator.id and r["phan_to"] == axis]
    if not mine:
        return known
    broken = statements(judge, period, indicator, axis)
    cells = {
        (str(s.file), str(s.line), str(s.column)): (place, s.group) for place, said in broken.items() for s in said
    }
    # Which groups an agency names is seen only where its cells are shown.
    withheld = {r["don_vi"] for r in mine if not r["nhom"]}
    named = {
        place: list(indicator.axes[axis]) if said[0].agency in withheld else [s.group for s in said]
        for place, said in broken.items()
    }
    totals: dict[str, Fraction] = {}
    for row in (r for r in mine if r["nhom"] and r["trang_thai"] == KNOWN and not r["muc_do"]):
        if row["don_vi"] == "tong":
            totals[row["nhom"]] = Fraction(row["gia_tri"])
        elif (row["tep"], row["dong"], row["cot"]) in cells:
            known.seen[cells[row["tep"], row["dong"], row["cot"]]] = Fraction(row["gia_tri"])
    wholes = stated(judge.all_words(indicator, period))
    known.sums += [([(p, g) for g in groups], wholes[p]) for p, groups in named.items() if p in wholes]
    everyone = set(named) == {n for n, v in wholes.items() if v}
    return known.also(totals_of(judge, period, indicator, named, (totals, axis), everyone))


def family_puzzle(judge: Judge, period: str, rows: Sequence[dict[str, str]], indicator: Indicator, axis: str) -> Puzzle:
    """What a reader of one `export` knows of a breakdown and of those of the indicators that it carries on."""
    known = Puzzle()
    for member in judge.lineage.family(indicator):
        known = known.also(puzzle(judge, period, rows, member, axis)) if axis in member.axes else known
    return known


def totals_of(
    judge: Judge,
    period: str,
    indicator: Indicator,
    named: Mapping[str, Sequence[str]],
    shown: tuple[dict[str, Fraction], str],
    everyone: bool,
) -> Puzzle:
    """What the province's row of each group tells."""
    known, (totals, axis) = Puzzle(), shown
    head = f"{indicator.id} {period}"
    groups = indicator.axes[axis]
    for group in groups:
        known.equal.append(([(p, group) for p in named if group in named[p]], (head, group)))
        if group in totals:
            known.seen[head, group] = totals[group]
    figure = judge.total(indicator, period)
    if everyone and figure.state in (KNOWN, INCOMPLETE) and figure.amount:
        known.sums.append(([(head, g) for g in groups], figure.amount.value))
    return known


def annexed(judge: Judge, period: str, indicator: Indicator, axis: str, totals: dict[str, Fraction]) -> Puzzle:
    """What a reader of one column of an annex by group knows: the totals that it shows."""
    broken = statements(judge, period, indicator, axis)
    named = {place: list(indicator.axes[axis]) for place in broken}
    wholes = stated(judge.all_words(indicator, period))
    everyone = set(named) == {n for n, v in wholes.items() if v}
    return totals_of(judge, period, indicator, named, (totals, axis), everyone)
