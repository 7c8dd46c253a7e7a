"""The lines of a built Word file, each number with where it comes from: the report, the frame, the template itself.

The template is filled once more, with a view that is the same to every condition and prints a mark around each text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from baocao138.model.catalogue import Catalogue
from baocao138.model.date import write_date
from baocao138.model.frame import Frame
from baocao138.model.place import Place
from baocao138.prose.marks import IN_WORD, Marked, Marks, Traceable
from baocao138.prose.names import OF_INDICATORS, STANDING
from baocao138.report.body import BodyParagraph
from baocao138.report.filed import Named
from baocao138.report.provenance import BY_NAME, BY_OFFICE, BY_PERIOD, NUMBER, Provenance, Spoken, shifted
from baocao138.report.spoken import InTemplate
from baocao138.report.traced import Line, Source, Traced
from baocao138.report.view import Report
from baocao138.report.wording import period_label

BY_ORDER = "số thứ tự, do chương trình đánh"
BY_PROGRAM = "chữ do chương trình ghi, không phải số liệu"
BY_TEMPLATE = "chữ số do mẫu Word in, không phải số liệu"
ROW = ("tt", "ten", "don_vi_tinh", "nay", "truoc", "chenh", "ty_le")
REPORTED = ("than_bai", "trich_yeu", "kinh_gui")
"""What has its lines in the map of the report already; the texts and rows of annexes, too."""
Path = tuple[str | int, ...]
"""Where a text stands in the view: ``("phu_luc", 0, "tieu_de")``."""


class WordLine(NamedTuple):
    """A line of the file; ``is_templates`` where any of its numbers is not told with the report's own lines."""

    line: Line
    is_templates: bool


class WordLines:
    """Fill the template from ``view``, then ask for the ``lines`` of the result."""

    def __init__(
        self, report: Report, provenance: Provenance, frame: Frame, catalogue: Catalogue, template: str
    ) -> None:
        self._report, self._provenance, self._frame, self._catalogue = report, provenance, frame, catalogue
        self._template = Place(template)
        self._marks = Marks(IN_WORD)
        self._names = tuple(_numbered_names(catalogue))
        self._periods = [period_label(frame.period), period_label(frame.period.year_before)]
        self._charts = {annex.chart.words: annex for annex in report.annexes if annex.chart}
        self._asked: dict[Path, str] = {}
        self._lost: Counter[Path] = Counter()
        """How often the template asked for words that are not in the file as they were given."""
        self.view: Mapping[str, object] = {key: self._marked(value, (key,)) for key, value in report.view.items()}

    def lines(self, printed: Iterable[str]) -> list[WordLine]:
        """The lines of the filled file."""
        found = [self._marks.unmark(text) for text in printed]
        self._lost.subtract(mark.what for _, marked in found for mark in marked if isinstance(mark.what, tuple))
        return [self._line(text, marked) for text, marked in found]

    def _marked(self, value: object, path: Path) -> object:
        if isinstance(value, InTemplate):
            return _Asked(value, self, path)
        if isinstance(value, dict):
            return {key: self._marked(each, (*path, key)) for key, each in value.items()}
        if isinstance(value, list):
            return [self._marked(each, (*path, at)) for at, each in enumerate(value)]
        return self.marked(value, path) if isinstance(value, str) else value

    def marked(self, text: str, path: Path) -> str:
        """The text so that it is known again where it is printed."""
        return Traceable(text, self._marks.mark(text, path))

    def asked(self, text: str, path: Path) -> str:
        """The same of what the template asks for by a code."""
        self._asked[path] = text
        self._lost[path] += 1
        return self.marked(text, path)

    def _line(self, text: str, marked: tuple[Marked, ...]) -> WordLine:
        if text in self._charts:
            annex = self._charts[text]
            told = self._whole(self._provenance.chart(annex.chart) if annex.chart else Line(text, ()), BY_PROGRAM)
            return WordLine(told._replace(places=annex.title.sources), is_templates=False)
        numbers: list[Traced] = []
        places: dict[Place, None] = {}
        is_templates = False
        for mark in marked:
            assert isinstance(mark.what, tuple)
            piece = self._piece(mark.what, text[mark.start : mark.end])
            numbers += [each.moved(mark.start) for each in piece.numbers]
            places |= dict.fromkeys(piece.places)
            is_templates |= bool(piece.numbers) and not _is_reported(mark.what)
        own = [
            self._of_template(number)
            for number in NUMBER.finditer(text)
            if not any(mark.start <= number.start() < mark.end for mark in marked)
        ]
        numbers = sorted([*numbers, *own], key=lambda each: each.start)
        line = Line(text, tuple(numbers), tuple(places) or (self._template,))
        return WordLine(line, is_templates or bool(own))

    def _piece(self, path: Path, text: str) -> Line:
        """One text of the view, its numbers told."""
        match path:
            case ("than_bai", int(at), key):
                paragraph = self._report.body[at]
                if key == "chu":
                    return self._provenance.paragraph(paragraph._replace(number=""))
                return self._whole(Line(text, (), paragraph.sources), BY_ORDER)
            case ("can_cu", int(at)):
                return self._provenance.paragraph(self._report.grounds[at])
            case ("trich_yeu", int(at)):
                return self._provenance.paragraph([p for p in self._report.head if p.kind == "trich_yeu"][at])
            case ("kinh_gui", int(at)):
                passage = self._frame.addressees[at]
                paragraph = BodyParagraph("kinh_gui", text, origins=(passage,), passage=passage)
                return self._provenance.paragraph(paragraph)
            case ("phu_luc", int(at), *rest):
                return self._of_annex(at, tuple(rest), text)
            case (str(name), str(code)) if name in OF_INDICATORS:
                return self._of_indicator(name, code, text)
            case ("noi_nhan", int(at), "ten", int(each)):
                return self._typed(text, self._frame.recipients[at].places[each])
            case (str(key), *_):
                return self._of_frame(key, text)
        raise ValueError(path)

    def _of_annex(self, at: int, path: Path, text: str) -> Line:
        annex = self._report.annexes[at]
        match path:
            case ("tieu_de",):
                return self._provenance.paragraph(annex.title)
            case ("doan", int(each)):
                return self._provenance.paragraph(annex.paragraphs[each])
            case ("bang", "hang", int(each), str(key)) if annex.table:
                row = annex.table.rows[each]
                start = len(" | ".join(row.cells[: ROW.index(key)])) + 3 * bool(ROW.index(key))
                (line,) = self._provenance.rows(annex.table._replace(rows=(row,)))
                numbers = [n.moved(-start) for n in line.numbers if start <= n.start < start + len(text)]
                places = annex.title.sources
                if key != "tt" and (indicator := self._catalogue.indicator(row.indicator)):
                    places = (indicator.name_place or indicator.place,)
                return self._whole(Line(text, tuple(numbers), places), BY_ORDER if key == "tt" else BY_NAME)
        return self._whole(Line(text, (), annex.title.sources), BY_PROGRAM)

    def _of_indicator(self, name: str, code: str, text: str) -> Line:
        words = self._report.view[name]  # type: ignore[literal-required]
        said = words.said(code) if isinstance(words, InTemplate) else None
        if not isinstance(said, Spoken):
            return self._whole(Line(text, ()), BY_PROGRAM)
        told = self._provenance.spoken(said, text)
        return Line(text, (told,), tuple(dict.fromkeys(source.place for source in told.sources)))

    def _of_frame(self, key: str, text: str) -> Line:
        if key in STANDING:
            return self._whole(Line(text, (), (self._frame.place,)), BY_PERIOD)
        if key == "ngay_thang":
            if self._frame.date is None:
                return self._whole(Line(text, (), (self._frame.place,)), BY_PERIOD)
            source = Source(self._frame.place_of("ngay"), write_date(self._frame.date))
            numbers = [_bare(each, BY_OFFICE, source.place) for each in NUMBER.finditer(text)]
            return Line(text, tuple(each._replace(sources=(source,)) for each in numbers), (source.place,))
        keys = dict(self._frame.typed)
        if key == "ten_co_quan" and key not in keys:
            key = "co_quan_ban_hanh"
        return self._typed(text, self._frame.place_of({"tieu_de_tai_lieu": "trich_yeu"}.get(key, key)))

    def _typed(self, text: str, place: Place) -> Line:
        """Words that stand in the frame, the office's own."""
        return self._whole(Line(text, (), (place,)), BY_OFFICE)

    def _whole(self, line: Line, rule: str) -> Line:
        """The line with all its numbers: those that are not told yet are of a name, of the period, or by the rule."""
        more = [
            self._told(number, line, rule)
            for number in NUMBER.finditer(line.text)
            if not any(each.start <= number.start() < each.end for each in line.numbers)
        ]
        numbers = sorted([*line.numbers, *more], key=lambda each: each.start)
        return line._replace(numbers=tuple(numbers))

    def _told(self, number: re.Match[str], line: Line, rule: str) -> Traced:
        at = number.start()
        if rule in (BY_NAME, BY_PROGRAM):
            for named in self._names:
                start = _start_around(named.words, line.text, at)
                if start >= 0:
                    return _bare(number, BY_NAME, shifted(named.place, named.words, at - start))
            if any(_start_around(words, line.text, at) >= 0 for words in self._periods):
                return _bare(number, BY_PERIOD, self._frame.place)
        places = line.places or (self._frame.place,)
        return _bare(number, rule, shifted(places[0], line.text, at))

    def _of_template(self, number: re.Match[str]) -> Traced:
        """A number outside of all that was given: typed in the template, or made by it of what it asked for."""
        for path, words in self._asked.items():
            if self._lost[path] > 0 and number[0] in NUMBER.findall(words):
                (told,) = self._of_indicator(str(path[0]), str(path[1]), words).numbers
                return told._replace(printed=number[0], start=number.start(), end=number.end())
        return _bare(number, BY_TEMPLATE, self._template)


class _Asked(Mapping[str, str]):
    """``tong``, ``so_sanh``, …: words that the template asks for by the code of an indicator."""

    def __init__(self, words: InTemplate, lines: WordLines, path: Path) -> None:
        self._words, self._lines, self._path = words, lines, path

    def __getitem__(self, code: str) -> str:
        return self._lines.asked(self._words[code], (*self._path, code))

    def __contains__(self, code: object) -> bool:
        return code in self._words

    def __iter__(self) -> Iterator[str]:
        return iter(self._words)

    def __len__(self) -> int:
        return len(self._words)


def _is_reported(path: Path) -> bool:
    return path[0] in REPORTED or (path[0] == "phu_luc" and (path[2] == "doan" or path[2:4] == ("bang", "hang")))


def _numbered_names(catalogue: Catalogue) -> Iterator[Named]:
    """The names of the catalogues that have a number in them, the longest first."""
    found = [Named(a.name, a.name_place or a.place) for a in catalogue.agencies.values()]
    found += [Named(i.name, i.name_place or i.place) for i in catalogue.indicators.values()]
    found += [Named(s.title, s.title_place or s.place) for s in catalogue.sections.values()]
    return iter(sorted((n for n in found if NUMBER.search(n.words)), key=lambda n: -len(n.words)))


def _start_around(words: str, text: str, at: int) -> int:
    """Where the words begin that stand around a character of the text, -1 where they do not."""
    return next((m.start() for m in re.finditer(re.escape(words), text) if m.start() <= at < m.end()), -1)


def _bare(number: re.Match[str], rule: str, place: Place) -> Traced:
    return Traced(number[0], number.start(), number.end(), "", rule, (Source(place, number[0]),))
