"""Who says so: for each number of a report the lines that it comes from, and how they were put together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from baocao138.aggregate.sources import Sources
from baocao138.aggregate.total import Total
from baocao138.model.catalogue import Catalogue, Indicator, Kind
from baocao138.model.contribution import Contribution
from baocao138.model.count import DIGITS, Count, State, print_count
from baocao138.model.filing import Filing
from baocao138.model.frame import Frame
from baocao138.model.place import Place
from baocao138.prose.frame import without_tags
from baocao138.prose.marks import Marked, Standing
from baocao138.report.bars import Chart
from baocao138.report.body import BodyParagraph
from baocao138.report.comparisons import Ratio, Said
from baocao138.report.filed import Bound, Named
from baocao138.report.tables import Row, Table
from baocao138.report.totals import TotalValue
from baocao138.report.traced import Line, Source, Traced, days_of, letter_of

AS_TYPED = "in đúng như đơn vị ghi"
BY_PERIOD = "tên kỳ báo cáo, năm: lấy từ dòng ky của khung"
BY_OFFICE = "chữ số trong lời văn, không phải số liệu"
BY_NAME = "chữ số trong tên gọi, không phải số liệu"
PARTS_UNTOLD = (
    "số của một nhóm: phần của từng đơn vị không nêu để bảo vệ nạn nhân; dưới đây là tổng số của các đơn vị, "
    "trong đó có nhóm này"
)
NOT_WHOLE = "chưa có số tổng hợp: còn thiếu đơn vị, hoặc các đơn vị ghi khác nhau; dưới đây là các số đã có"
NO_GROUP = "Chưa phân nhóm"
REST = "phần chưa chia theo nhóm: tổng số dưới đây trừ số của các nhóm đã in"
RULES = {
    Kind.FLOW: "số phát sinh trong kỳ: cộng các số dưới đây",
    Kind.STOCK: "số hiện có: lấy số của ngày chốt mới nhất, không cộng qua các kỳ",
    Kind.COVERAGE: "phạm vi: chỉ nêu, không cộng",
}
DIFFERENCE, SHARE = "kỳ này trừ kỳ trước", "chênh lệch chia cho kỳ trước"
NUMBER = re.compile(DIGITS)
Spoken = TotalValue | Said | Ratio
"""What a sentence, or a template by itself, says of an indicator."""


class Provenance:
    """Answers where the numbers of one report, or the totals of a province, come from."""

    def __init__(self, filings: Iterable[Filing], catalogue: Catalogue, frame: Frame | None = None) -> None:
        self._files = {filing.file: filing for filing in filings}
        self._catalogue, self._frame = catalogue, frame

    def paragraph(self, paragraph: BodyParagraph) -> Line:
        """A paragraph of the body; numbers that are no figures are told by the place where they were typed."""
        figures = [each for each in paragraph.figures if not isinstance(each.what, Standing | Named)]
        traced = [self._marked(each, paragraph.text) for each in figures]
        traced += self._bare(paragraph, figures)
        label = f"{paragraph.number} " if paragraph.number else ""
        moved = (each.moved(len(label)) for each in traced)
        return Line(label + paragraph.text, tuple(sorted(moved, key=lambda each: each.start)), paragraph.sources)

    def rows(self, table: Table) -> Iterator[Line]:
        """The rows of a table of an annex."""
        for row in table.rows:
            yield Line(" | ".join(row.cells), self._numbers(row))

    def chart(self, chart: Chart) -> Line:
        """The words of a chart, with the number of each bar."""
        numbers = []
        for bar in chart.bars:
            indicator = self._catalogue.indicator(bar.indicator)
            if indicator and (bar.sources or bar.number):
                rule = self._rule(indicator, bar.sources) if bar.number else NOT_WHOLE
                numbers.append(_traced(bar.printed, bar.start, indicator, rule, self._sources(bar.sources)))
        return Line(chart.words, tuple(numbers))

    def total(self, indicator: Indicator, found: Total) -> tuple[str, tuple[Source, ...]]:
        """The rule by which a total was made, and its sources."""
        return self._rule(indicator, found.sources), self._sources(found.sources)

    def states(self, found: Total, state: State) -> tuple[Source, ...]:
        """Who gave this state instead of a number."""
        return self._sources(each for each in found.states if each.value is state)

    def spoken(self, said: Spoken, printed: str) -> Traced:
        """What was printed of an indicator."""
        indicator, totals = said.rests_on
        contributions = tuple(dict.fromkeys(c for each in totals for c in each.sources))
        rule = self._combined(indicator, totals[0].sources)
        if len(totals) > 1:
            rule = f"so sánh hai con số; {rule}"
        rule += self._carried_on(indicator, contributions)
        return _traced(printed, 0, indicator, rule, self._sources(contributions))

    def _numbers(self, row: Row) -> tuple[Traced, ...]:
        indicator = self._catalogue.indicator(row.indicator)
        numbers: list[Traced] = []
        at = len(" | ".join(row.cells[:3])) + 3
        if indicator:
            told = [self._sources(sources) for sources in row.rests_on]
            rules = [self._rule_of_cell(indicator, row, side) for side in (0, 1)]
            for printed, sources, rule, own in zip((row.now, row.base), row.rests_on, rules, told, strict=True):
                if sources or NUMBER.search(printed):
                    numbers.append(_traced(printed, at, indicator, rule, own))
                at += len(printed) + 3
            untold = next((f"; {rule}" for rule in rules if rule in (PARTS_UNTOLD, REST)), "")
            for printed, rule in ((row.change, DIFFERENCE), (row.percent, SHARE)):
                if printed:
                    numbers.append(_traced(printed, at, indicator, rule + untold, (*told[0], *told[1])))
                at += len(printed) + 3
        return tuple(numbers)

    def _rule_of_cell(self, indicator: Indicator, row: Row, side: int) -> str:
        """The number of a group that is led back to the agencies' totals only is none that these come to."""
        sources, number = row.rests_on[side], row.numbers[side]
        if number is None and sources:
            return NOT_WHOLE
        if indicator.axes and sources and number is not None and not _come_to(indicator, sources, number):
            return REST if row.name == NO_GROUP else PARTS_UNTOLD
        return self._rule(indicator, sources)

    def _marked(self, marked: Marked, text: str) -> Traced:
        printed = text[marked.start : marked.end]
        if isinstance(marked.what, Bound):
            filed, figure = marked.what
            source = Source(
                figure.place, figure.typed, self._names(filed.authors), letter_of(filed.submission),
                str(filed.submission.period), days_of(filed.submission),
            )  # fmt: skip
            return Traced(printed, marked.start, marked.end, figure.indicator, AS_TYPED, (source,))
        assert isinstance(marked.what, Spoken)
        return self.spoken(marked.what, printed).moved(marked.start)

    def _bare(self, paragraph: BodyParagraph, figures: list[Marked]) -> Iterator[Traced]:
        """Numbers outside of any figure, each at the place where it was typed."""
        around = [each for each in paragraph.figures if isinstance(each.what, Standing | Named)]
        typed = list(NUMBER.finditer(without_tags(paragraph.passage.text) if paragraph.passage else ""))
        for number in NUMBER.finditer(paragraph.text):
            if any(each.start <= number.start() < each.end for each in figures):
                continue
            source, rule = Source(paragraph.sources[0] if paragraph.sources else Place(""), number[0]), BY_OFFICE
            within = next((each for each in around if each.start <= number.start() < each.end), None)
            if within and isinstance(within.what, Named):
                at = number.start() - within.start
                source, rule = Source(shifted(within.what.place, within.what.words, at), number[0]), BY_NAME
            elif within and self._frame:
                source, rule = Source(self._frame.place, str(self._frame.period)), BY_PERIOD
            elif paragraph.passage and (found := next((each for each in typed if each[0] == number[0]), None)):
                del typed[: typed.index(found) + 1]
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
        days = days_of(filing.submission) if filing and source.is_windowed else None
        return Source(source.at, value, self._names(source.authors), letter, str(source.period), days)

    def _names(self, codes: Iterable[str]) -> tuple[str, ...]:
        return tuple(map(self._catalogue.name, codes))


def shifted(place: Place, words: str, by: int) -> Place:
    """Where the words go on after ``by`` characters, where they stand on one line just as they are."""
    if place.line != place.end_line or place.end_column - place.column != len(words):
        return place
    return place._replace(column=place.column + by)


def _come_to(indicator: Indicator, sources: Sources, number: Count) -> bool:
    if indicator.kind is Kind.FLOW or indicator.adds_over_agencies:
        return sources.amount is not None and sources.amount.value == number.value
    return any(isinstance(each.value, Count) and each.value.value == number.value for each in sources)


def _traced(printed: str, at: int, indicator: Indicator, rule: str, sources: tuple[Source, ...]) -> Traced:
    return Traced(printed, at, at + len(printed), indicator.id, rule, sources)
