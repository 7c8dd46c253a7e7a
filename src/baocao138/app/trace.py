"""``trace``: from an indicator, or from words of the report, to the lines of the files that they come from."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from baocao138.app.errors import WrongUse
from baocao138.app.folder import placed
from baocao138.app.gather import gather
from baocao138.app.searched import Searched
from baocao138.app.template import find_template
from baocao138.app.validate import Verdict, verdict
from baocao138.app.word_lines import built_lines, in_words
from baocao138.diagnostic.nearest import nearest
from baocao138.model.frame import Frame
from baocao138.model.identifier import normal
from baocao138.model.period import Period
from baocao138.model.place import Place
from baocao138.report.asked import Told, asked
from baocao138.report.provenance import Provenance
from baocao138.report.traced import Line, Traced, as_json, source_as_json
from baocao138.report.view import Report, unfinished, write_report
from baocao138.report.word_lines import WordLine
from baocao138.rules.province import Province

REBUILD = (
    "dựng lại báo cáo nếu dữ liệu đã đổi; nêu --template nếu báo cáo dựng theo mẫu khác; "
    "hoặc bỏ --in để tìm trong báo cáo dựng từ dữ liệu hiện nay"
)


class Found(NamedTuple):
    """What was asked for: a headline (a total, or a line of the report), and the numbers with their sources.

    ``places`` are those of the line itself; ``silent`` are the agencies that owe a total and said nothing.
    """

    words: str
    numbers: tuple[Told, ...]
    places: tuple[Place, ...] = ()
    silent: tuple[str, ...] = ()


class Trace(NamedTuple):
    """The answers; ``verdict`` has the errors in the data, for they may change what is said.

    ``strange`` are lines of the document that have the words and that the report would not have if it were built now.
    """

    found: tuple[Found, ...]
    verdict: Verdict
    strange: tuple[str, ...] = ()


def trace(
    words: str,
    period: Period,
    base: Path,
    data: Path | None,
    document: Path | None = None,
    template: Path | None = None,
) -> Trace:
    """Answer where a number comes from.

    ``words`` are the code of an indicator, or words of the report; ``document`` is a built file in which they stand,
    ``template`` the folder of the template that it was built with, as for ``build``. WrongUse where nothing is found.
    """
    return Tracer(period, base, data, document, template).trace(words)


class Tracer:
    """Answers for one report. Its files, and the document, are read once."""

    def __init__(
        self,
        period: Period,
        base: Path,
        data: Path | None,
        document: Path | None = None,
        template: Path | None = None,
    ) -> None:
        gathered = gather(period, base, data, needs_frame=False)
        self._verdict = verdict(gathered.found, [file.shown for file in gathered.files], gathered.sources)
        if gathered.folder is None or not gathered.folder.whole:
            raise WrongUse("danh mục của tỉnh còn lỗi nên chưa truy được số liệu", "chạy baocao138 validate để xem lỗi")
        self._province, self._frame, self._period = gathered.folder.province, gathered.frame, period
        self._base, self._document, self._template = base, document, template
        self._searched: Searched | None = None

    def trace(self, words: str) -> Trace:
        """See :func:`trace`."""
        figures = self._province.figures()
        code = normal(words.strip())
        if (indicator := figures.catalogue.indicator(code)) is not None:
            answer = asked(indicator, self._period, figures, _provenance(self._province, self._period))
            return Trace((Found(answer.words, answer.told, silent=answer.silent),), self._verdict)
        if self._frame is None:
            guess = nearest(code, figures.catalogue.indicators)
            hint = f"có phải là {guess}?" if guess else "nêu mã chỉ tiêu trong danh mục"
            raise WrongUse(
                f"không có chỉ tiêu “{words}”, và kỳ {self._period} chưa có khung báo cáo để tìm câu chữ", hint
            )
        if self._searched is None:
            lines = _lines(self._province, self._frame, self._base, self._template)
            self._searched = Searched(lines, self._document)
        hits, strange = self._searched.find(words)
        if not hits and strange:
            raise WrongUse(
                f"dòng có “{words}” trong {self._document} không giống dòng nào của báo cáo dựng từ dữ liệu hiện nay",
                REBUILD,
            )
        if not hits:
            raise WrongUse(
                f"không thấy “{words}” trong báo cáo kỳ {self._period} dựng từ dữ liệu hiện nay",
                "chép đúng vài chữ liền nhau trong báo cáo, hoặc nêu mã chỉ tiêu",
            )
        found = tuple(Found(hit.line.text, _told(hit.numbers), hit.line.places) for hit in hits)
        return Trace(found, self._verdict, strange)


def _told(numbers: tuple[Traced, ...]) -> tuple[Told, ...]:
    return tuple((number.printed, number.rule, number.sources) for number in numbers)


def lines_by_part(
    report: Report, province: Province, frame: Frame, template: tuple[str, bytes]
) -> dict[str, list[Line]]:
    """The lines of a report with where their numbers come from.

    They are those of the body, of each table, of the words of each chart, and what else the template has numbers in.
    """
    provenance = _provenance(province, frame.period, frame)
    lines = _reported(report, provenance)
    built = built_lines(report, provenance, province, frame, template)
    lines["template"] = [each.line for each in built if each.is_templates]
    return lines


def as_bytes(lines: dict[str, list[Line]]) -> bytes:
    """The map as a JSON file."""
    return (json.dumps(as_json(lines), ensure_ascii=False, indent=1) + "\n").encode()


def found_as_json(trace: Trace) -> dict[str, object]:
    """The answers for programs."""
    return {
        "strange": list(trace.strange),
        "found": [
            {
                "text": each.words,
                "places": [str(place) for place in each.places],
                "silent": list(each.silent),
                "figures": [
                    {"printed": printed, "rule": rule, "sources": [source_as_json(source) for source in sources]}
                    for printed, rule, sources in each.numbers
                ],
            }
            for each in trace.found
        ],
    }


def _reported(report: Report, provenance: Provenance) -> dict[str, list[Line]]:
    lines = {"head": [provenance.paragraph(each) for each in report.head]}
    lines["body"] = [provenance.paragraph(each) for each in report.paragraphs]
    for at, table in enumerate(report.tables, 1):
        lines[f"table {at}"] = list(provenance.rows(table))
    for at, chart in enumerate(report.charts, 1):
        lines[f"chart {at}"] = [provenance.chart(chart)]
    return lines


def _provenance(province: Province, period: Period, frame: Frame | None = None) -> Provenance:
    bases = (period, period.year_before, period.before)
    return Provenance((filing for each in bases for filing in province.within(each)), province.catalogue, frame)


def _lines(province: Province, frame: Frame, base: Path, template: Path | None) -> list[Line]:
    """The lines of the report as its template prints them; as it is written, where there is no template to fill."""
    draft = bool(unfinished(frame))
    report, _ = write_report(frame, province.figures(), placed(province, frame), draft, in_words)
    provenance = _provenance(province, frame.period, frame)
    built: Sequence[WordLine] = ()
    try:
        word_file = find_template(frame.template, frame.date or frame.period.end, template, base)
        built = built_lines(report, provenance, province, frame, word_file)
    except WrongUse:
        if template is not None:
            raise
    if built:
        return [each.line for each in built]
    return [line for found in _reported(report, provenance).values() for line in found]
