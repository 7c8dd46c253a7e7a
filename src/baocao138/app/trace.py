"""``trace``: from an indicator, or from words of the report, to the lines of the files that they come from."""

from __future__ import annotations

import json
import re
import unicodedata
from pathlib import Path
from typing import NamedTuple

from baocao138.app.errors import WrongUse
from baocao138.app.folder import placed
from baocao138.app.gather import gather
from baocao138.app.validate import Verdict, verdict
from baocao138.diagnostic.nearest import nearest
from baocao138.model.count import DIGITS
from baocao138.model.frame import Frame
from baocao138.model.identifier import normal
from baocao138.model.period import Period
from baocao138.report.provenance import Line, Provenance, Source, as_json, source_as_json, total_words
from baocao138.report.view import Report, write_report
from baocao138.rules.province import Province

_NUMBER = re.compile(DIGITS)


class Found(NamedTuple):
    """What was asked for: a headline (a total, or a line of the report), and the numbers with their sources."""

    words: str
    numbers: tuple[tuple[str, str, tuple[Source, ...]], ...]


class Trace(NamedTuple):
    """The answers; ``verdict`` has the errors in the data, for they may change what is said."""

    found: tuple[Found, ...]
    verdict: Verdict


def trace(words: str, period: Period, base: Path, data: Path | None, document: Path | None = None) -> Trace:
    """Answer where a number comes from.

    ``words`` are the code of an indicator, or words of the report; ``document`` is a built file in which they stand.
    WrongUse where nothing is found.
    """
    gathered = gather(period, base, data, needs_frame=False)
    judged = verdict(gathered.found, [file.shown for file in gathered.files], gathered.sources)
    if gathered.folder is None or not gathered.folder.whole:
        raise WrongUse("danh mục của tỉnh còn lỗi nên chưa truy được số liệu", "chạy baocao138 validate để xem lỗi")
    province = gathered.folder.province
    figures = province.figures()
    indicator = figures.catalogue.indicator(normal(words.strip()))
    if indicator is not None:
        rule, sources = _provenance(province, period).total(indicator, figures.total(indicator, period))
        line, printed = total_words(indicator, period, figures)
        return Trace((Found(line, ((printed, rule, sources),)),), judged)
    if gathered.frame is None:
        codes = figures.catalogue.indicators
        guess = nearest(normal(words.strip()), codes)
        hint = f"có phải là {guess}?" if guess else "nêu mã chỉ tiêu trong danh mục"
        raise WrongUse(f"không có chỉ tiêu “{words}”, và kỳ {period} chưa có khung báo cáo để tìm câu chữ", hint)
    report, _ = write_report(gathered.frame, figures, placed(province, gathered.frame), draft=False)
    lines = [line for found in lines_by_part(report, province, gathered.frame).values() for line in found]
    hits = _hits(lines, words, _wanted(words, document))
    if not hits:
        raise WrongUse(
            f"không thấy “{words}” trong báo cáo kỳ {period} dựng từ dữ liệu hiện nay",
            "chép đúng vài chữ liền nhau trong báo cáo, hoặc nêu mã chỉ tiêu",
        )
    return Trace(tuple(hits), judged)


def lines_by_part(report: Report, province: Province, frame: Frame) -> dict[str, list[Line]]:
    """The lines of a report with where their numbers come from: the body, each table, the words of each chart."""
    provenance = _provenance(province, frame.period, frame)
    lines = {"head": [provenance.paragraph(each) for each in report.head]}
    lines["body"] = [provenance.paragraph(each) for each in report.paragraphs]
    for at, table in enumerate(report.tables, 1):
        lines[f"table {at}"] = list(provenance.rows(table))
    for at, chart in enumerate(report.charts, 1):
        lines[f"chart {at}"] = [provenance.chart(chart)]
    return lines


def as_bytes(lines: dict[str, list[Line]]) -> bytes:
    """The map as a JSON file."""
    return (json.dumps(as_json(lines), ensure_ascii=False, indent=1) + "\n").encode()


def found_as_json(trace: Trace) -> dict[str, object]:
    """The answers for programs."""
    return {
        "found": [
            {
                "text": each.words,
                "figures": [
                    {"printed": printed, "rule": rule, "sources": [source_as_json(source) for source in sources]}
                    for printed, rule, sources in each.numbers
                ],
            }
            for each in trace.found
        ]
    }


def _provenance(province: Province, period: Period, frame: Frame | None = None) -> Provenance:
    bases = (period, period.year_before, period.before)
    return Provenance((filing for each in bases for filing in province.within(each)), province.catalogue, frame)


def _wanted(words: str, document: Path | None) -> list[str]:
    """What to look for: the words, or the whole lines of the document in which they stand."""
    plain = _plain(words)
    if document is None:
        return [plain]
    from baocao138.docx import read_text

    try:
        data = document.read_bytes()
    except OSError as error:
        raise WrongUse(f"không đọc được “{document}”", "kiểm tra lại tên tệp") from error
    try:
        found = [_plain(line.text) for line in read_text(data)]
    except ValueError as error:
        raise WrongUse(f"{document}: {error}", "mở tệp bằng Word rồi lưu lại dạng “Word Document (*.docx)”") from error
    lines = [line for line in found if plain in line]
    if not lines:
        raise WrongUse(f"không thấy “{words}” trong {document}", "chép đúng vài chữ liền nhau trong tệp Word")
    return [plain] if any(line == plain for line in lines) else lines


def _hits(lines: list[Line], words: str, wanted: list[str]) -> list[Found]:
    """The lines with the words, each with the numbers that are among the words, or all where none is."""
    found = []
    for line in lines:
        # Lines are printed with single blanks, composed letters: places in the plain text are those in the line.
        plain = _plain(line.text)
        if not any(each in plain for each in wanted):
            continue
        spans = _spans(plain, _plain(words))
        inside = tuple(
            each for each in line.numbers if any(each.start < end and start < each.end for start, end in spans)
        )
        if inside or not _NUMBER.fullmatch(words.strip()):
            chosen = inside or line.numbers
            found.append(Found(line.text, tuple((each.printed, each.rule, each.sources) for each in chosen)))
    return found


def _spans(text: str, words: str) -> list[tuple[int, int]]:
    """Where the words stand; a number only where it is the whole number."""
    if _NUMBER.fullmatch(words):
        return [number.span() for number in _NUMBER.finditer(text) if number[0] == words]
    return [found.span() for found in re.finditer(re.escape(words), text)]


def _plain(text: str) -> str:
    """Text as it is looked for: one blank between words, composed letters, small."""
    return unicodedata.normalize("NFC", " ".join(text.split())).lower()
