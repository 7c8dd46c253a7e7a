"""Every figure of the frames' sentences and of the annexes, in the built Word file, against the judge's own."""

from __future__ import annotations

import csv
from fractions import Fraction

import openpyxl
import pytest

from tests.judges.recompute.annexes import HIDDEN, by_agency, cells, group_row, head, small, summary, told
from tests.judges.recompute.cases import CASES, built, exported, judge
from tests.judges.recompute.figures import year_before
from tests.judges.recompute.puzzle import Puzzle
from tests.judges.recompute.reading import code, items, pairs, text, texts
from tests.judges.recompute.rows import WITHHELD
from tests.judges.recompute.wording import Sentences, number


@pytest.mark.parametrize(("name", "period"), CASES)
def test_sentences_of_the_frame(name: str, period: str) -> None:
    document, _ = built(name, period)
    sentences = Sentences(judge(name), period)
    filled = list(sentences.filled())
    assert len(filled) > 5 and len(sentences.named) > (5 if name == "thai-binh" else 30)
    whole = "\n".join(" ".join(b.split()) for b in document.blocks if isinstance(b, str))
    assert [s for s in filled if s not in whole] == []


def wanted(name: str, period: str) -> list[tuple[str, list[str]]]:
    """The tables that the frame asks for, with the indicators chosen."""
    rows = [pairs(n) for n in items(Sentences(judge(name), period).frame.get("phu_luc"))]
    everything = list(judge(name).province.indicators)
    chosen = [(text(r.get("bang")), [code(t) for t in texts(r.get("chi_tieu"))] or everything) for r in rows]
    return [c for c in chosen if c[0]]


@pytest.mark.parametrize(("name", "period"), CASES)
def test_annexes(name: str, period: str) -> None:
    document, _ = built(name, period)
    tables = wanted(name, period)
    assert len(tables) == len(document.annexes) and (tables or name == "thai-binh")
    for (kind, chosen), got in zip(tables, document.annexes, strict=True):
        if kind == "tong-hop":
            assert got == list(summary(judge(name), period))
        elif kind == "theo-don-vi":
            assert got == list(by_agency(judge(name), period, chosen))
        else:
            assert kind == "phan-to"
            groups(name, period, chosen, got)


def groups(name: str, period: str, chosen: list[str], got: list[list[str]]) -> None:
    """A table of breakdowns: true numbers, small groups withheld, none that can be worked out."""
    mine, before = judge(name), year_before(period)
    assert got[0] == head("Chỉ tiêu, nhóm", period)
    lines = iter(got[1:])
    for indicator in (mine.province.indicators[c] for c in chosen):
        for axis, named in indicator.axes.items():
            title = next(lines)
            assert title[1].startswith(f"{indicator.name}, chia theo ")
            totals = [mine.total(indicator, p).exact for p in (period, before)]
            assert [told(t) for t in title[3:5]] == totals
            true = [cells(mine, indicator, axis, p) for p in (period, before)]
            shown = [next(lines) for _ in named]
            for line, group in zip(shown, named, strict=True):
                assert line[3:] == group_row([t[group] for t in true], line[3:])
            for side in (0, 1):
                hidden = [g for line, g in zip(shown, named, strict=True) if line[3 + side] == HIDDEN]
                needed = {g for g in named if small(true[side][g].amount)}
                assert needed <= set(hidden) and bool(needed) == bool(hidden)
                seen = {("", g): told(line[3 + side]) for line, g in zip(shown, named, strict=True)}
                known = {c: v for c, v in seen.items() if v is not None}
                total = totals[side]
                if total is not None:
                    assert Puzzle(known, [([("", g) for g in named], total)]).solved() == {}
    assert next(lines, None) is None


@pytest.mark.parametrize(("name", "period"), CASES)
def test_sheets_of_the_workbook(name: str, period: str) -> None:
    """The workbook's first two sheets are the annexes over all indicators, with numbers as numbers."""
    book = openpyxl.load_workbook(exported(name, period, "xlsx"))
    mine = judge(name)
    for title, want in (
        ("Tổng hợp", list(summary(mine, period))),
        ("Theo đơn vị", list(by_agency(mine, period, list(mine.province.indicators)))),
    ):
        got = [list(r) for r in book[title].iter_rows(values_only=True)]
        lines = [[printed(v, n == 5 or n == 6) for n, v in enumerate(r)] for r in got]
        want = [w + [""] * (7 - len(w)) for w in want]
        extra = len(want) + sum(1 for line in lines[len(want) :] if line[0] == line[2] == "" or line[1:] == [""] * 6)
        assert lines[: len(want)] == want, title
        assert extra == len(lines), title


def printed(value: object, sign: bool) -> str:
    """A cell of the workbook as the annex of the report prints it."""
    if value is None:
        return ""
    if isinstance(value, int | float):
        exact = Fraction(str(value))
        return ("+" if sign and exact > 0 else "-" if exact < 0 else "") + number(exact)
    return str(value)


def test_what_one_year_withholds_the_next_does_not_show() -> None:
    """The base column of 2026H1 hides just the totals that the export of 2025H1 hides."""
    mine = judge("tinh-minh-hoa")
    with exported("tinh-minh-hoa", "2025H1", "csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = [r for r in csv.DictReader(stream) if r["don_vi"] == "tong" and r["trang_thai"] == WITHHELD]
    names = [(row.id, a, g) for row in mine.province.indicators.values() for a, gs in row.axes.items() for g in gs]
    lines = [r for r in built("tinh-minh-hoa", "2026H1")[0].annexes[-1][1:] if r[0]]
    hidden = {n for n, line in zip(names, lines, strict=True) if line[4] == HIDDEN}
    assert hidden == {(r["chi_tieu"], r["phan_to"], r["nhom"]) for r in rows}
    assert len(hidden) > 5
