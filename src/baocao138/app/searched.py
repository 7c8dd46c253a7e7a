"""The lines of a report, searched for words: anywhere, or where a built Word file has them."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from baocao138.app.asked_words import Lines, is_number
from baocao138.app.errors import WrongUse
from baocao138.app.word_lines import lines_of
from baocao138.report.traced import Line, Traced
from baocao138.report.word_lines import BY_ORDER


class Hit(NamedTuple):
    """A line with the words, and its numbers that are among them: all of its numbers where none is."""

    line: Line
    numbers: tuple[Traced, ...]


class Search(NamedTuple):
    """The hits, and the lines of the document that have the words and are none of the report's as it is now."""

    hits: tuple[Hit, ...]
    strange: tuple[str, ...]


class Searched:
    """The lines of a report as it would be built now, and, where one is named, those of a document."""

    def __init__(self, lines: list[Line], document: Path | None) -> None:
        self._lines, self._document = lines, document
        self._known = Lines(line.text for line in lines)
        self._in_document = Lines(_read(document)) if document else None

    def find(self, words: str) -> Search:
        """The hits, each once. WrongUse where the document has not the words.

        Each line of the words is looked for by itself: whoever copies from Word copies several paragraphs at once.
        """
        hits: dict[Hit, None] = {}
        strange: dict[str, None] = {}
        for line in filter(str.strip, words.splitlines()):
            if self._in_document is None:
                hits |= dict.fromkeys(self._hits(line, None))
                continue
            stand = dict.fromkeys(spot.plain for spot in self._in_document.spots(line))
            if not stand:
                raise WrongUse(
                    f"không thấy “{line}” trong {self._document}", "chép đúng vài chữ liền nhau trong tệp Word"
                )
            same = self._known.same(stand)
            hits |= dict.fromkeys(self._hits(line, frozenset(at for found in same.values() for at in found)))
            strange |= dict.fromkeys(each for each in stand if each not in same)
        return Search(tuple(hits), tuple(strange))

    def _hits(self, words: str, chosen: frozenset[int] | None) -> list[Hit]:
        only_number = is_number(words)
        found = []
        for spot in self._known.spots(words):
            line = self._lines[spot.at]
            inside = [n for n in line.numbers if any(n.start < end and start < n.end for start, end in spot.spans)]
            if (chosen is None or spot.at in chosen) and (inside or not only_number):
                found.append(Hit(line, tuple(inside) or line.numbers))
        # Whoever asks for a number does not ask for that of a row or a section, unless it is nothing else.
        figures = [hit._replace(numbers=tuple(n for n in hit.numbers if n.rule != BY_ORDER)) for hit in found]
        return [hit for hit in figures if hit.numbers] or found if only_number else found


def _read(document: Path) -> list[str]:
    try:
        data = document.read_bytes()
    except OSError as error:
        raise WrongUse(f"không đọc được “{document}”", "kiểm tra lại tên tệp") from error
    try:
        return lines_of(data)
    except ValueError as error:
        raise WrongUse(f"{document}: {error}", "mở tệp bằng Word rồi lưu lại dạng “Word Document (*.docx)”") from error
