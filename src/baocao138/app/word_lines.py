"""A Word file line by line: as it is read, and as it would be built now, each number with its sources."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from baocao138.docx import Line, Properties, fill, read_text
from baocao138.model.frame import Frame
from baocao138.model.picture import Picture
from baocao138.report.word_lines import WordLine, WordLines

if TYPE_CHECKING:
    from baocao138.report.bars import Chart
    from baocao138.report.provenance import Provenance
    from baocao138.report.view import Report
    from baocao138.rules.province import Province

BETWEEN = " | "
_UNDATED = Properties("", "", datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC))


def lines_of(document: bytes) -> list[str]:
    """The lines of a Word file; a row of a table with one paragraph in each cell is one.

    ValueError where the bytes are no Word file.
    """
    return [line for line in _joined(read_text(document)) if line.strip(" |")]


def built_lines(
    report: Report, provenance: Provenance, province: Province, frame: Frame, template: tuple[str, bytes]
) -> list[WordLine]:
    """The lines of the report in this template (its name, its bytes); none where it cannot be filled."""
    name, word_file = template
    made = WordLines(report, provenance, frame, province.catalogue, name)
    filled = fill(word_file, name, made.view, _UNDATED)
    return made.lines(lines_of(filled.value)) if filled.value is not None else []


def in_words(chart: Chart) -> Picture:
    """A picture of a chart that nobody will see: it has the words only."""
    return Picture(b"", 1, 1, chart.words)


def _joined(lines: Iterable[Line]) -> Iterator[str]:
    for (_, table, row), found in groupby(lines, key=lambda line: (line.part, line.table, line.row)):
        cells = list(found)
        columns = [line.column for line in cells]
        texts = [line.text for line in cells]
        if table and row and len(set(columns)) == len(columns) > 1:
            yield BETWEEN.join(texts)
        else:
            yield from texts
