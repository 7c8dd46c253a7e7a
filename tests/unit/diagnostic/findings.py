"""Findings for the tests of the forms: ordinary ones, and such as somebody wrote to do harm."""

from __future__ import annotations

from baocao138.diagnostic.finding import Diagnostic, Related, Severity
from baocao138.diagnostic.result import Result
from baocao138.model.place import DocumentPlace, Place

FILE = "data/2019H1/so-tu-phap.yaml"
OTHER = "data/2019H1/công an, tỉnh: mới.yaml"
CLEAN = "data/don-vi.yaml"

SOURCES = {
    FILE: ["loai: bao-cao-don-vi", "ky: 2019H1", "so_vu: 4", "", "", "", "ab 12.5 tờ"],
    OTHER: ["::stop-commands::x", "##[error]y"],
}

ERROR = Diagnostic(
    "B110",
    Severity.ERROR,
    Place(FILE, 7, 4, 7, 8),
    "“12.5” sai",
    "viết 12.500",
    (Related(Place(OTHER, 2, 1), "đã ghi ở đây"),),
)
WARNING = Diagnostic("B120", Severity.WARNING, Place(FILE, 2, 5, 3, 3), "nhắc lại hay thêm?")
ABOUT_A_FILE = Diagnostic("B207", Severity.ERROR, Place(OTHER), "chưa gửi")
TEMPLATE = DocumentPlace("templates/bao-cao.docx", "word/document.xml", 3, 1, 2, 1, "Số: {{ so }")
IN_A_TEMPLATE = Diagnostic("B410", Severity.ERROR, TEMPLATE, "thiếu dấu }", "viết {{ so }}")

# What a hostile file can try: commands to the runner, escapes of every form, marks that reverse a line.
HARM = (
    "::stop-commands::x",
    "##[error]x",
    "%0A::error::x",
    "a\n::error::x",
    "a\r\n::add-mask::x",
    "]]><x/>",
    "\x1b[31mđỏ\x1b[0m",
    "a|b `c` <b>d</b>",
    "[đây](http://x)",
    "\u202eabc\u2028d\x85e\x0bf\x00g\ufffeh\udcffi",
)


def line(file: str, number: int) -> str | None:
    """A line of SOURCES, as a run would give it."""
    lines = SOURCES.get(file, [])
    return lines[number - 1] if 0 < number <= len(lines) else None


def result(*found: Diagnostic, files: tuple[str, ...] = (FILE, OTHER, CLEAN), hidden: int = 0) -> Result:
    """A run that found this."""
    return Result(found, files, line, hidden, "0.2.0")


def harmful(words: str) -> Result:
    """A run in which every field that comes from a file holds these words."""
    place = Place(words, 1, 1, 1, 3)
    related = (Related(place, words), Related(DocumentPlace(words, words, 1, text=words), words))
    found = (
        Diagnostic("B110", Severity.ERROR, place, words, words, related),
        Diagnostic("B120", Severity.WARNING, Place(words), words, words),
        Diagnostic("B410", Severity.ERROR, DocumentPlace(words, words, 2, 1, 1, 1, words), words, words),
    )
    return Result(found, (words,), lambda _, number: words if number == 1 else None, 0, words)
