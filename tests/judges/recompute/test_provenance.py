"""`build --provenance` and `trace`: every number of the report has a source, and the raw file holds it there."""

from __future__ import annotations

import json
import re
from concurrent.futures import ThreadPoolExecutor
from fractions import Fraction
from functools import cache
from subprocess import CompletedProcess
from typing import Any

import pytest

from tests.judges.recompute.amounts import Amount, amount
from tests.judges.recompute.cases import CASES, EXAMPLES, built, judge
from tests.judges.recompute.figures import NOBODY, year_before
from tests.judges.recompute.reading import code, items, pairs, text, texts
from tests.program import ROOT, run

NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
HEADING = re.compile(r"(?:\d+\.)+\s")
PLAIN_WORDS = "chữ số trong lời văn, không phải số liệu"
PERIOD_WORDS = "tên kỳ báo cáo, năm: lấy từ dòng ky của khung"
TYPED = "in đúng như đơn vị ghi"
# What nobody typed: the number stands in the template, or the program counts or explains.
OURS = {"chữ số do mẫu Word in, không phải số liệu", "chữ do chương trình ghi, không phải số liệu"}
NAMED_WORDS = "chữ số trong tên gọi, không phải số liệu"


@cache
def lines(file: str) -> list[str]:
    """A raw file's lines."""
    return (ROOT / file).read_text("utf-8").split("\n")


def beginning(text: str) -> Amount | None:
    """The count with which a text begins."""
    found = re.match(r"(?:(?:hơn|trên|gần|khoảng|ước)\s+)?\d+(?:\.\d{3})*(?:,\d+)?", text, re.IGNORECASE)
    return amount(found[0]) if found else None


def figures(name: str, period: str) -> list[tuple[str, dict[str, Any], dict[str, Any]]]:
    _, origins = built(name, period)
    return [(part, entry, f) for part, entries in origins.items() for entry in entries for f in entry["figures"]]


@cache
def of_secret_breakdowns(name: str, period: str) -> dict[str, set[str]]:
    """The rows of breakdowns where an agency's cell is small in a period: its sources are those of the whole total.

    A row of that text in two breakdowns is of either.
    """
    mine, found = judge(name), dict[str, set[str]]()
    tables = [rows for part, rows in built(name, period)[1].items() if part.startswith("table")]
    frame = pairs(mine.province.frames[period])
    annexes = [a for a in map(pairs, items(frame.get("phu_luc"))) if text(a.get("bang"))]
    for annex, rows in zip(annexes, tables, strict=True):
        if text(annex["bang"]) != "phan-to":
            continue
        chosen = [code(t) for t in texts(annex.get("chi_tieu"))] or list(mine.province.indicators)
        breakdowns = [(row, axis) for c in chosen for row in [mine.province.indicators[c]] for axis in row.axes]
        for entry in rows:
            if entry["text"].startswith(" | "):  # the title of the next breakdown
                row, axis = breakdowns.pop(0)
                assert f" {row.name}, chia theo " in entry["text"]
            else:
                secret = {p for p in (period, year_before(period)) if mine.secret(row, axis, p)}
                found.setdefault(entry["text"], set()).update(secret)
        assert not breakdowns
    return found


def leads_to_wholes(name: str, period: str, entry: dict[str, Any], figure: dict[str, Any]) -> bool:
    """Whether a figure is one of a breakdown that tells nothing of its cells; then its sources are looked at here."""
    secret = of_secret_breakdowns(name, period).get(entry["text"], set())
    sources = [s for s in figure["sources"] if s["period"] in secret]
    assert {place(s) for s in sources} <= wholes(name, figure["indicator"]), figure
    return bool(sources)


def numbers_without_source(name: str, period: str, paragraphs: list[str]) -> tuple[int, list[tuple[str, str]]]:
    """How many numbers stand in the paragraphs, and those that no figure with a source covers."""
    origins = built(name, period)[1]
    listed = {" ".join(e["text"].split()): e["figures"] for e in [*origins["head"], *origins["body"]]}
    tokens, missing = 0, []
    for paragraph in paragraphs:
        ended = paragraph.rstrip(";.")  # addressees are listed without the signs between them
        entry, whole = next(
            ((t, w) for t in listed for w in (paragraph, ended) if t and w.endswith(t)), ("", paragraph)
        )
        offset = len(whole) - len(entry)
        spans = [(f["start"] + offset, f["end"] + offset) for f in listed.get(entry, []) if f["sources"]]
        heading = HEADING.match(paragraph)  # the number of a section is counted, not typed
        for token in NUMBER.finditer(paragraph, heading.end() if heading else 0):
            tokens += 1
            if not any(a <= token.start() and token.end() <= b for a, b in spans):
                missing.append((token[0], paragraph[:80]))
    return tokens, missing


def opening(name: str, period: str) -> int:
    """Where the text begins, after the title and the addressees."""
    first = " ".join(text(pairs(judge(name).province.frames[period])["mo_dau"]).split())[:20]
    return next(n for n, p in enumerate(built(name, period)[0].body) if p.startswith(first))


@pytest.mark.parametrize(("name", "period"), CASES)
def test_every_number_of_the_text_has_a_source(name: str, period: str) -> None:
    body = built(name, period)[0].body
    tokens, missing = numbers_without_source(name, period, body[opening(name, period) :])
    assert tokens > 50
    assert missing == []


@pytest.mark.parametrize(("name", "period"), CASES)
def test_every_number_of_title_and_addressees_has_a_source(name: str, period: str) -> None:
    body = built(name, period)[0].body
    tokens, missing = numbers_without_source(name, period, body[: opening(name, period)])
    assert tokens >= 2
    assert missing == []


Place = tuple[str, int, int]


def place(source: dict[str, Any]) -> Place:
    return source["file"], source["line"], source["column"]


@cache
def wholes(name: str, indicator: str) -> frozenset[Place]:
    """Where the agencies' totals of an indicator stand, whatever the period."""
    mine = judge(name).province
    totals = [s for s in mine.said if s.indicator == code(indicator) and not s.axis]
    return frozenset((str(s.file), s.line, s.column) for s in totals)


def misplaced(name: str, period: str, plain: bool) -> tuple[int, list[tuple[str, str, str]]]:
    """How many sources were looked at, and those whose number does not stand at the place in the raw file."""
    seen, wrong = 0, []
    for _, entry, figure in figures(name, period):
        assert entry["text"][figure["start"] : figure["end"]] == figure["printed"]
        if (figure["rule"] in (PLAIN_WORDS, NAMED_WORDS)) != plain or figure["rule"] in (PERIOD_WORDS, *OURS):
            continue
        for source in figure["sources"]:
            seen += 1
            value, raw = source["value"], lines(source["file"])[source["line"] - 1][source["column"] - 1 :]
            typed = beginning(raw)
            right = typed is not None and amount(value) == typed
            if not (raw.startswith((value, "{{")) if plain else right):
                wrong.append((figure["printed"], "{}:{}:{}".format(*place(source)), raw[:30]))
    return seen, wrong


@pytest.mark.parametrize(("name", "period"), CASES)
def test_figures_stand_where_their_sources_say(name: str, period: str) -> None:
    seen, wrong = misplaced(name, period, plain=False)
    assert seen > 20
    assert wrong == []


@pytest.mark.parametrize(("name", "period"), CASES)
def test_numbers_typed_as_words_stand_where_their_sources_say(name: str, period: str) -> None:
    """Dates, document numbers, years: at the place named stands the number, or the placeholder that printed it."""
    seen, wrong = misplaced(name, period, plain=True)
    assert seen > 20
    assert wrong == []


@pytest.mark.parametrize(("name", "period"), CASES)
def test_numbers_of_the_period_are_numbers_of_the_period(name: str, period: str) -> None:
    """What is said to come from the line `ky` of the frame is the half, or a year beside the frame's own."""
    year = int(period[:4])
    fair = {"6", *(str(y) for y in (year - 1, year, year + 1))}
    found = [f for _, _, f in figures(name, period) if f["rule"] == PERIOD_WORDS]
    assert found
    for source in (s for f in found for s in f["sources"]):
        assert lines(source["file"])[source["line"] - 1][source["column"] - 1 :].startswith(period)
    assert [f["printed"] for f in found if f["printed"] not in fair] == []


def total(sources: list[dict[str, Any]]) -> Amount:
    found = [amount(s["value"]) for s in sources]
    numbers = [f for f in found if f is not None]
    assert len(numbers) == len(sources) > 0
    return sum(numbers[1:], numbers[0])


@pytest.mark.parametrize(("name", "period"), CASES)
def test_sums_of_sources_are_the_figures(name: str, period: str) -> None:
    checked = 0
    for _, entry, figure in figures(name, period):
        sources, rule = figure["sources"], figure["rule"]
        printed = amount(figure["printed"])
        if rule in (PLAIN_WORDS, PERIOD_WORDS, TYPED):
            assert len(sources) == 1
            assert (
                rule == PERIOD_WORDS
                or figure["printed"].lstrip("0") in sources[0]["value"].split("/")  # of a date
                or figure["printed"].endswith(sources[0]["value"])
                or amount(sources[0]["value"]) == printed
            )
        elif printed is not None and "%" not in figure["printed"] and not figure["printed"].startswith(("+", "-")):
            checked += 1
            if leads_to_wholes(name, period, entry, figure):
                continue
            if rule.startswith(("số phát sinh", "tổng của", "số hiện có, mỗi đơn vị")):
                assert total(sources) == printed, figure
            elif rule.startswith(("số hiện có", "phạm vi")):
                assert {amount(s["value"]) for s in sources} == {printed}, figure
    assert checked > (1 if name == "thai-binh" else 30)


@pytest.mark.parametrize(("name", "period"), [c for c in CASES if c[1] == "2026H1"])
def test_differences_are_sums_of_their_sources(name: str, period: str) -> None:
    before, checked = year_before(period), 0
    for _, entry, figure in figures(name, period):
        words = figure["printed"]
        if figure["rule"] == "kỳ này trừ kỳ trước":
            change = Fraction(words.replace(".", "").replace(",", "."))
        elif re.match(r"(tăng|giảm) [\d.]+ (?!điểm)", words):
            change = Fraction(words.split()[1].replace(".", "")) * (1 if words.startswith("tăng") else -1)
        else:
            continue
        if leads_to_wholes(name, period, entry, figure):
            continue
        sides = [[s for s in figure["sources"] if s["period"] == p] for p in (period, before)]
        assert sum(map(len, sides)) == len(figure["sources"])
        now, base = (total(s).value if figure_adds(name, figure, s) else single(s) for s in sides)
        assert now - base == change, figure
        checked += 1
    assert checked > 50


def figure_adds(name: str, figure: dict[str, Any], sources: list[dict[str, Any]]) -> bool:
    """Whether the sources of one side are to be added (all but stocks and scopes)."""
    row = judge(name).province.indicators.get(figure["indicator"].replace("-", "_"))
    return row is None or row.kind == "dong" or row.added


def single(sources: list[dict[str, Any]]) -> Fraction:
    values = {amount(s["value"]) for s in sources}
    assert len(values) == 1, sources
    found = values.pop()
    assert found is not None
    return found.value


def traceable(name: str, period: str) -> list[str]:
    mine = judge(name)
    return [i for i, row in mine.province.indicators.items() if mine.total(row, period).state != NOBODY]


@cache
def traced() -> dict[str, CompletedProcess[str]]:
    """What `trace` says of each indicator, two at a time."""

    def one(indicator: str) -> CompletedProcess[str]:
        return run("trace", indicator, "-p", "2026H1", "--data", EXAMPLES / "tinh-minh-hoa", "--format", "json")

    names = traceable("tinh-minh-hoa", "2026H1")
    with ThreadPoolExecutor(2) as pool:
        return dict(zip(names, pool.map(one, names), strict=True))


@pytest.mark.parametrize("indicator", traceable("tinh-minh-hoa", "2026H1"))
def test_trace_names_exactly_the_files_that_hold_the_figure(indicator: str) -> None:
    mine, period = judge("tinh-minh-hoa"), "2026H1"
    done = traced()[indicator]
    assert done.returncode == 0, done.stdout + done.stderr
    sources = [s for found in json.loads(done.stdout)["found"] for f in found["figures"] for s in f["sources"]]
    got = sorted((s["file"], s["line"], s["column"], amount(s["value"]) or s["value"]) for s in sources)
    figure = mine.total(mine.province.indicators[indicator], period)
    want = [(str(s.file), s.line, s.column, s.amount) for s in figure.sources]
    numbers = [g for g in got if isinstance(g[3], Amount)]
    assert numbers == sorted(want, key=lambda w: w[:3])
    assert len(want) > 0
