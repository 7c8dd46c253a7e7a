"""The lines of the files that were read, for the excerpts of findings. What is private in them is masked here."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from baocao138.app.load import read_bytes
from baocao138.diagnostic.finding import Diagnostic
from baocao138.language.masking import mask_line, mask_numbers, masked_lines
from baocao138.language.privacy import may_be_private, private
from baocao138.model.place import Place


class _Text:
    """A file's lines as editors see them, and the numbers of those that nobody may see."""

    def __init__(self, data: bytes) -> None:
        # A file in UTF-16 has no lines that could be shown; its finding says so.
        text = "" if b"\0" in data[:4096] else data.decode("utf-8-sig", errors="replace")
        self.masked = masked_lines(text) if may_be_private(data) else frozenset()
        self.lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


# The family of codes that nothing silences; its words never repeat what was typed.
PRIVACY = "B6"
DOUBTFUL = "B607"
"""What may be a name where it stands; in words about a file it may be anybody's."""
UNREADABLE = frozenset(("B001", "B003", "B044"))
"""Codes of text in an old or wrong encoding: the words that would tell what a number is cannot be read there."""
SHORTEST = 5
"""Letters and digits of the shortest secret that is looked for elsewhere: stamps are words of every day."""
_BETWEEN = re.compile(r"[\W_]+")


def squeezed(text: str) -> str:
    """Letters and digits alone, so that blanks and dots in a number hide nothing."""
    return _BETWEEN.sub("", text).casefold()


@dataclass(slots=True)
class Sources:
    """Files by the names that people are shown; one is read again only where a finding points into it."""

    _paths: dict[str, str] = field(default_factory=dict)
    _data: dict[str, bytes] = field(default_factory=dict)
    _texts: dict[str, _Text] = field(default_factory=dict)
    _secrets: set[str] = field(default_factory=set)
    _unreadable: set[str] = field(default_factory=set)
    _shown: dict[tuple[str, int], str | None] = field(default_factory=dict)

    def keep(self, shown: str, data: bytes) -> None:
        """Remember a file's bytes: those on the disk are not asked for."""
        self._data[shown] = data
        self._shown.clear()

    def hide(self, found: Iterable[Diagnostic]) -> None:
        """Remember what was found to be private, so that it is masked wherever else it stands, whatever is near it."""
        for problem in found:
            place = problem.place
            if problem.code in UNREADABLE:
                self._unreadable.add(place.file)
            if problem.code.startswith(PRIVACY) and isinstance(place, Place):
                numbers = range(place.line, place.end_line + 1)
                lines = [self.typed(place.file, number) or "" for number in numbers]
                lines[-1:] = [line[: place.end_column - 1] for line in lines[-1:]]
                lines[:1] = [line[place.column - 1 :] for line in lines[:1]]
                secret = squeezed("".join(lines))
                if len(secret) >= SHORTEST:
                    self._secrets.add(secret)
        self._shown.clear()

    def hide_words(self, words: str) -> None:
        """Remember words that were found to be private in a document, which has no lines to look up."""
        secret = squeezed(words)
        if len(secret) >= SHORTEST:
            self._secrets.add(secret)

    def tells(self, words: str) -> bool:
        """True for words with something private in them, or with what a file of this run has shown to be private."""
        if self._secrets:
            text = squeezed(words)
            if any(secret in text for secret in self._secrets):
                return True
        if not may_be_private(words.encode("utf-8", "surrogatepass")):
            return False
        return any(hit.code != DOUBTFUL for hit in private(words))

    def line(self, file: str, number: int) -> str | None:
        """A line of a file by its number, None where there is none; what is private in it is masked."""
        at = file, number
        if at not in self._shown:
            self._shown[at] = self._to_show(file, number)
        return self._shown[at]

    def _to_show(self, file: str, number: int) -> str | None:
        line = self.typed(file, number)
        if line is None:
            return None
        return mask_line(line) if self.is_masked(file, number, number) else self.told_of(file, line)

    def told_of(self, file: str, words: str) -> str:
        """Words about a file, or from it: where its text cannot be read, without the long numbers in them."""
        return mask_numbers(words) if file in self._unreadable else words

    def typed(self, file: str, number: int) -> str | None:
        """A line as it was typed: never to be shown."""
        lines = self._text(file).lines
        return lines[number - 1] if 0 < number <= len(lines) else None

    def is_masked(self, file: str, first: int, last: int) -> bool:
        """True where one of the lines from ``first`` to ``last`` holds something private."""
        masked, numbers = self._text(file).masked, range(first, max(first, last) + 1)
        if masked and any(number in masked for number in numbers):
            return True
        return bool(self._secrets) and any(self.tells(self.typed(file, number) or "") for number in numbers)

    def _text(self, file: str) -> _Text:
        if file not in self._texts:
            data: bytes | str | None = self._data.get(file)
            if data is None and file in self._paths:
                data = read_bytes(self._paths[file])
            self._texts[file] = _Text(data if isinstance(data, bytes) else b"")
        return self._texts[file]
