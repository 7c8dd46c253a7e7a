"""Where something stands: in a text file, or in a Word document."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Protocol, cast


class Place(NamedTuple):
    """A stretch of a text file.

    ``file`` is a path with ``/``, as shown to people. Lines and columns count from 1, columns in Unicode code
    points; ``end_column`` is the column after the last one. ``line`` 0 means the file as a whole.
    """

    file: str
    line: int = 0
    column: int = 0
    end_line: int = 0
    end_column: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file


class Later:
    """A place that is looked up when somebody asks for it: most figures are added up and never pointed at.

    Two are the same where ``file`` and ``key`` are.
    """

    __slots__ = ("_find", "file", "key")

    def __init__(self, file: str, key: tuple[object, ...], find: Callable[[tuple[object, ...]], Place]) -> None:
        self.file, self.key, self._find = file, key, find

    def find(self) -> Place:
        """The place."""
        return self._find(self.key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Later) and (self.file, self.key) == (other.file, other.key)

    def __hash__(self) -> int:
        return hash((self.file, self.key))


class DocumentPlace(NamedTuple):
    """A paragraph of a Word document.

    ``part`` is the name of the part inside the package ("word/document.xml"). ``paragraph`` counts from 1 within the
    body of that part, or within the table cell where ``table`` is not 0; ``table``, ``row`` and ``column`` count
    from 1. ``paragraph`` 0 means the part, and an empty ``part`` the document, as a whole. ``text`` is the
    paragraph's text, for the reader to recognise it.
    """

    file: str
    part: str = ""
    paragraph: int = 0
    table: int = 0
    row: int = 0
    column: int = 0
    text: str = ""

    def __str__(self) -> str:
        words = [self.file]
        if self.part:
            words.append(part_in_words(self.part))
        if self.table:
            words.append(f"bảng {self.table}, dòng {self.row}, cột {self.column}")
        if self.paragraph:
            words.append(f"đoạn {self.paragraph}")
        return ", ".join(words)


PARTS = {
    "word/document.xml": "thân văn bản",
    "word/footnotes.xml": "cước chú",
    "word/endnotes.xml": "chú thích cuối",
    "word/styles.xml": "kiểu chữ",
    "word/comments.xml": "ghi chú",
    "docProps/core.xml": "thuộc tính tài liệu",
}
NUMBERED = {"word/header": "đầu trang", "word/footer": "chân trang"}


def part_in_words(part: str) -> str:
    """The part of a Word file as those who edit it call it, with its name where there may be several."""
    kind = next((word for start, word in NUMBERED.items() if part.startswith(start)), "")
    return PARTS.get(part) or (f"{kind} ({part.rpartition('/')[2]})" if kind else part)


class Origin(Protocol):
    """What knows, for each character of a text, where a person typed it."""

    def at(self, start: int, end: int) -> Place:
        """The place of the characters ``start`` up to (not including) ``end`` of the text."""
        ...


class LazyOrigin(Origin, Protocol):
    """An origin that makes the text itself when somebody asks for it: most texts are never looked at again."""

    def text(self) -> str:
        """The text."""
        ...


class Passage:
    """A text together with the knowledge of where each of its characters was typed."""

    __slots__ = ("_text", "origin")

    def __init__(self, text: str, origin: Origin) -> None:
        self._text: str | None = text
        self.origin = origin

    @classmethod
    def later(cls, origin: LazyOrigin) -> Passage:
        """A passage whose text is made when it is first asked for."""
        passage = cls("", origin)
        passage._text = None
        return passage

    @property
    def text(self) -> str:
        """The text."""
        if self._text is None:
            self._text = cast("LazyOrigin", self.origin).text()
        return self._text

    @property
    def place(self) -> Place:
        """The place of the whole text."""
        return self.origin.at(0, len(self.text))

    def at(self, start: int, end: int) -> Place:
        """The place of the characters ``start`` up to (not including) ``end``."""
        return self.origin.at(start, end)

    def __repr__(self) -> str:
        return f"Passage({self.text!r})"
