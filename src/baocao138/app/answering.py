"""How to answer a warning that is right as it is: the lines of ``bo_qua``, ready but for the reason.

The hints of the rules only say that one may answer; here, where the file is known, the lines are made. Each file gets
the key itself once, and no line that an earlier one makes needless: a silence without effect is an error.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from baocao138.app.load import Loaded
from baocao138.diagnostic.finding import Diagnostic
from baocao138.mend.opened import opened
from baocao138.model.filing import Filing
from baocao138.model.frame import Frame
from baocao138.model.place import Place
from baocao138.read.levels import head_of
from baocao138.read.source import Source

OFFER = "ghi vào bo_qua kèm lý do"
"""The words at the end of a hint that offer an answer."""
_KEY = re.compile(r"(?m)^bo_qua[ \t]*:[ \t]*(\[.*)?$")
_CODE = re.compile(r"[a-z][a-z0-9_-]*")
_SHORTEST, _LONGEST = 8, 40


def answerable(found: list[Diagnostic], files: Iterable[Loaded]) -> list[Diagnostic]:
    """The findings, with the lines to write where a hint offers ``bo_qua``."""
    if not any(problem.hint.endswith(OFFER) for problem in found):
        return found
    known = {file.shown: file for file in files if isinstance(file.parsed.content, Filing | Frame)}
    pages: dict[str, _Page] = {}
    made = {}
    for problem in sorted(found, key=lambda each: each.sort_key):
        place = problem.place
        if not problem.hint.endswith(OFFER) or not isinstance(place, Place) or place.file not in known:
            continue
        if place.file not in pages:
            pages[place.file] = _Page(known[place.file])
        made[problem] = problem._replace(hint=pages[place.file].answer(problem, place))
    return [made.get(problem, problem) for problem in found]


class _Page:
    """A file with the answers that its hints have offered."""

    def __init__(self, file: Loaded) -> None:
        read = opened(file.data)
        self._source = Source(file.shown, read.text if read else "")
        self._offered: list[tuple[str, str]] = []
        self._key = _KEY.search(self._source.text)

    def answer(self, problem: Diagnostic, place: Place) -> str:
        """The hint with the lines that answer the finding."""
        lead = problem.hint.removesuffix(OFFER)
        lines = range(place.line, max(place.end_line, place.line) + 1)
        text = unicodedata.normalize("NFC", "\n".join(map(self._source.line, lines)))
        if any(code == problem.code and (words in text or words in problem.message) for code, words in self._offered):
            return f"{lead}dòng bo_qua nêu ở cảnh báo {problem.code} phía trên che cả chỗ này"
        words = self._words(place)
        is_first = not self._key and not self._offered
        self._offered.append((problem.code, words))
        item = f'- {{ma: {problem.code}, cho: {_quoted(words)}, ly_do: "…"}}'
        if is_first:
            return f"{lead}thêm vào cuối tệp, thay … bằng lý do:\nbo_qua:\n  {item}"
        if self._key and self._key[1]:
            return f"{lead}thêm vào trước dấu ] của bo_qua, thay … bằng lý do:\n, {item[2:]}"
        return f"{lead}thêm vào cuối bo_qua, thay … bằng lý do:\n{' ' * self._depth()}{item}"

    def _words(self, place: Place) -> str:
        line = self._source.line(place.line)
        end = place.end_column - 1 if place.end_line == place.line else len(line)
        start = place.column - 1
        if end - start < _SHORTEST:
            start, end = _with_neighbours(line, start, end)
        words = unicodedata.normalize("NFC", line[start:end].strip())
        return words if len(words) <= _LONGEST else words[:_LONGEST].rsplit(" ", 1)[0]

    def _depth(self) -> int:
        """How deep the dashes of ``bo_qua`` stand."""
        number = self._source.position(self._key.start())[0] + 1 if self._key else 0
        head = head_of(self._source.line(number)) if number else None
        return head.depth if head and head.is_item else 2


def _with_neighbours(line: str, start: int, end: int) -> tuple[int, int]:
    """A word or two on both sides as well: a number alone stands on many lines."""
    before = re.search(r"(?:\S+\s+){0,2}\S*$", line[:start])
    after = re.match(r"\S*(?:\s+\S+){0,2}", line[end:])
    return (before.start() if before else start), end + (after.end() if after else 0)


def _quoted(words: str) -> str:
    """The words as a value inside ``{ }``."""
    if _CODE.fullmatch(words):
        return words
    return "'" + words.replace("'", "''") + "'" if '"' in words or "\\" in words else f'"{words}"'
