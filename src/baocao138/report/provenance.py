"""Who says so: for each number of a report the lines that it comes from, and how they were put together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from baocao138.aggregate.figures import Figures
from baocao138.aggregate.sources import Sources
from baocao138.aggregate.total import Total
from baocao138.model.catalogue import Catalogue, Indicator, Kind
from baocao138.model.contribution import Contribution
from baocao138.model.count import DIGITS, Count, print_count
from baocao138.model.date import write_date
from baocao138.model.filing import Filing
from baocao138.model.frame import Frame
from baocao138.model.period import Period
from baocao138.model.place import Place
from baocao138.model.submission import Submission
from baocao138.prose.frame import without_tags
from baocao138.prose.marks import Marked, Standing
from baocao138.report.bars import Chart
from baocao138.report.body import BodyParagraph
from baocao138.report.comparisons import Ratio, Said
from baocao138.report.filed import Bound
from baocao138.report.tables import Row, Table
from baocao138.report.totals import TotalValue
from baocao138.report.wording import period_label

AS_TYPED = "in đúng như đơn vị ghi"
BY_PERIOD = "tên kỳ báo cáo, năm: lấy từ dòng ky của khung"
BY_OFFICE = "chữ số trong lời văn, không phải số liệu"
RULES = {
    Kind.FLOW: "số phát sinh trong kỳ: cộng các số dưới đây",
    Kind.STOCK: "số hiện có: lấy số của ngày chốt mới nhất, không cộng qua các kỳ",
    Kind.COVERAGE: "phạm vi: chỉ nêu, không cộng",
}
_NUMBER = re.compile(DIGITS)


class Source(NamedTuple):
    """A typed value: who filed it, in which letter ("" where the file names none), where it stands."""

    place: Place
    value: str
    agencies: tuple[str, ...] = ()
    letter: str = ""
    period: str = ""


class Traced(NamedTuple):
    """A number as printed, with its indicator ("" where it is none), the rule that made it and its sources."""

    printed: str
    start: int
    end: int
    indicator: str
    rule: str
    sources: tuple[Source, ...]


class Line(NamedTuple):
    """A paragraph, or a row of a table, as printed, and its numbers."""

    text: str
    numbers: tuple[Traced, ...]
    places: tuple[Place, ...] = ()


class Provenance:
    """Answers where the numbers of one report, or the totals of a province, come from."""

    def __init__(self, filings: Iterable[Filing], catalogue: Catalogue, frame: Frame | None = None) -> None:
        self._files = {filing.file: filing for filing in filings}
        self._catalogue, self._frame = catalogue, frame

    def paragraph(self, paragraph: BodyParagraph) -> Line:
        """A paragraph of the body; numbers that are no figures are told by the place where they were typed."""
        figures = [each for each in paragraph.figures if not isinstance(each.what, Standing)]
        traced = [self._marked(each, paragraph.text) for each in figures]
        traced += self._bare(paragraph, figures)
        label = f"{paragraph.number} " if paragraph.number else ""
        shift = len(label)
        moved = (each._replace(start=each.start + shift, end=each.end + shift) for each in traced)
        return Line(label + paragraph.text, tuple(sorted(moved, key=lambda each: each.start)), paragraph.sources)

    def rows(self, table: Table) -> Iterator[Line]:
        """The rows of a table of an annex."""
        for row in table.rows:
            yield self._row(row)

    def chart(self, chart: Chart) -> Line:
        """The words of a chart, with the number of each bar."""
        numbers = []
        for bar in chart.bars:
            indicator = self._catalogue.indicator(bar.indicator)
            if indicator and (bar.sources or bar.number):
                rule, told = self._rule(indicator, bar.sources), self._sources(bar.sources)
                numbers.append(_traced(bar.printed, bar.start, indicator, rule, told))
        return Line(chart.words, tuple(numbers))

    def total(self, indicator: Indicator, found: Total) -> tuple[str, tuple[Source, ...]]:
        """The rule by which a total was made, and its sources."""
        return self._rule(indicator, found.sources), self._sources(found.sources)

    def _row(self, row: Row) -> Line:
        text = " | ".join(row.cells)
        indicator = self._catalogue.indicator(row.indicator)
        numbers: list[Traced] = []
        at = len(" | ".join(row.cells[:3])) + 3
        if indicator:
            told = [self._sources(sources) for sources in row.rests_on]
            for printed, sources, own in zip((row.now, row.base), row.rests_on, told, strict=True):
                if sources or _NUMBER.search(printed):
                    numbers.append(_traced(printed, at, indicator, self._rule(indicator, sources), own))
                at += len(printed) + 3
            both = (*told[0], *told[1])
            for printed, rule in ((row.change, "kỳ này trừ kỳ trước"), (row.percent, "chênh lệch chia cho kỳ trước")):
                if printed:
                    numbers.append(_traced(printed, at, indicator, rule, both))
                at += len(printed) + 3
        return Line(text, tuple(numbers))

    def _marked(self, marked: Marked, text: str) -> Traced:
        printed = text[marked.start : marked.end]
        if isinstance(marked.what, Bound):
            filed, figure = marked.what
            source = Source(
                figure.place, figure.typed, self._names(filed.authors), letter_of(filed.submission),
                str(filed.submission.period),
            )  # fmt: skip
            return Traced(printed, marked.start, marked.end, figure.indicator, AS_TYPED, (source,))
        assert isinstance(marked.what, TotalValue | Said | Ratio)
        indicator, totals = marked.what.rests_on
        contributions = tuple(dict.fromkeys(c for each in totals for c in each.sources))
        rule = self._combined(indicator, totals[0].sources)
        if len(totals) > 1:
            rule = f"so sánh hai con số; {rule}"
        rule += self._carried_on(indicator, contributions)
        return Traced(printed, marked.start, marked.end, indicator.id, rule, self._sources(contributions))

    def _bare(self, paragraph: BodyParagraph, figures: list[Marked]) -> Iterator[Traced]:
        """Numbers outside of any figure, each at the place where it was typed."""
        standing = [each for each in paragraph.figures if isinstance(each.what, Standing)]
        typed = _NUMBER.finditer(without_tags(paragraph.passage.text) if paragraph.passage else "")
        for number in _NUMBER.finditer(paragraph.text):
            if any(each.start <= number.start() < each.end for each in figures):
                continue
            source, rule = Source(paragraph.sources[0] if paragraph.sources else Place(""), number[0]), BY_OFFICE
            if self._frame and any(each.start <= number.start() < each.end for each in standing):
                source, rule = Source(self._frame.place, str(self._frame.period)), BY_PERIOD
            elif paragraph.passage and (found := next((each for each in typed if each[0] == number[0]), None)):
                source = Source(paragraph.passage.at(*found.span()), number[0])
            yield Traced(number[0], number.start(), number.end(), "", rule, (source,))

    def _rule(self, indicator: Indicator, sources: Sources) -> str:
        return self._combined(indicator, sources) + self._carried_on(indicator, sources)

    def _carried_on(self, indicator: Indicator, sources: Iterable[Contribution]) -> str:
        predecessors = self._catalogue.predecessors(indicator)
        told = {source.indicator for source in sources} if predecessors else set()
        old = [each.id for each in predecessors if each.id in told]
        return f"; gồm số của chỉ tiêu trước đây: {', '.join(old)}" if old else ""

    def _combined(self, indicator: Indicator, sources: Sources) -> str:
        rule = RULES[indicator.kind]
        if indicator.kind is Kind.STOCK and indicator.adds_over_agencies:
            rule = "số hiện có, mỗi đơn vị đếm địa bàn của mình: cộng số mới nhất của từng đơn vị"
        if indicator.sum_of:
            rule = f"tổng của {', '.join(indicator.sum_of)}; {rule}"
        if len({source.period for source in sources}) > 1:
            rule += "; lấy từ báo cáo của các kỳ thành phần"
        return rule

    def _sources(self, sources: Iterable[Contribution]) -> tuple[Source, ...]:
        return tuple(self._source(each) for each in sources)

    def _source(self, source: Contribution) -> Source:
        value = print_count(source.value) if isinstance(source.value, Count) else str(source.value)
        filing = self._files.get(source.at.file)
        letter = letter_of(filing.submission) if filing else ""
        return Source(source.at, value, self._names(source.authors), letter, str(source.period))

    def _names(self, codes: Iterable[str]) -> tuple[str, ...]:
        return tuple(map(self._catalogue.name, codes))


def _traced(printed: str, at: int, indicator: Indicator, rule: str, sources: tuple[Source, ...]) -> Traced:
    return Traced(printed, at, at + len(printed), indicator.id, rule, sources)


def letter_of(submission: Submission) -> str:
    """The agency's letter as one cites it: "số 45/BC-SYT ngày 15/6/2026"; "" where the file does not name it."""
    words = [f"số {submission.symbol}"] if submission.symbol else []
    if submission.date:
        words.append(f"ngày {write_date(submission.date)}")
    return " ".join(words)


def as_json(lines: Mapping[str, Iterable[Line]]) -> dict[str, object]:
    """The map of a report: for each part its paragraphs, their numbers and where these come from."""
    return {
        part: [
            {
                "text": line.text,
                "places": [str(place) for place in line.places],
                "figures": [
                    {
                        "printed": each.printed,
                        "start": each.start,
                        "end": each.end,
                        "indicator": each.indicator,
                        "rule": each.rule,
                        "sources": [source_as_json(source) for source in each.sources],
                    }
                    for each in line.numbers
                ],
            }
            for line in found
        ]
        for part, found in lines.items()
    }


def source_as_json(source: Source) -> dict[str, object]:
    """One source for programs."""
    return {
        "file": source.place.file,
        "line": source.place.line,
        "column": source.place.column,
        "value": source.value,
        "agencies": list(source.agencies),
        "letter": source.letter,
        "period": source.period,
    }


def total_words(indicator: Indicator, period: Period, figures: Figures) -> tuple[str, str]:
    """The line of a total (name, code, period, number, who is lacking), and what it prints: a number, or why none."""
    found = figures.total(indicator, period)
    lacks = ""
    if found.conflict:
        printed = "các đơn vị báo cáo số khác nhau"
    elif found.count is None:
        printed = "không đơn vị nào báo cáo"
    else:
        printed = f"{print_count(found.count)} {indicator.unit}"
        if found.lacking:
            lacks = f"; chưa đủ, còn thiếu: {', '.join(agency.name for agency in found.lacking)}"
    return f"{indicator.name} ({indicator.id}), {period_label(period)}: {printed}{lacks}", printed
