"""A text together with what the reader says of it, and whether another text is worse."""

from __future__ import annotations

import re
import unicodedata
from functools import cached_property

from baocao138.diagnostic.finding import Diagnostic, Outcome
from baocao138.model.alike import PLAIN
from baocao138.model.place import Place
from baocao138.read.document import read_document
from baocao138.read.source import Source
from baocao138.read.tree import Mapping, Plain

_MISREAD = frozenset(("B025", "B026", "B027", "B028", "B029", "B032", "B033", "B040"))
"""Errors that leave a tree unlike the page: a mended file may well be read otherwise."""
_STRANGE = frozenset(("B005", "B006", "B007", "B009"))
"""Errors for strange characters. The tree was made as if they were blanks, so only its text can be held to."""


class Reading:
    """A text of a file. It is read when somebody first asks what the reader says."""

    def __init__(self, text: str, file: str) -> None:
        self.text = text
        self.file = file

    @cached_property
    def source(self) -> Source:
        """Where each character stands."""
        return Source(self.file, self.text)

    @cached_property
    def outcome(self) -> Outcome[Mapping]:
        """The tree and the findings."""
        return read_document(self.text.encode(), self.file)

    @property
    def tree(self) -> Mapping | None:
        """The tree, where there is one."""
        return self.outcome.value

    @cached_property
    def plain(self) -> Plain:
        """The tree's values; None where there is no tree."""
        return self.tree.plain() if self.tree else None

    @cached_property
    def codes(self) -> frozenset[str]:
        """The codes of its findings."""
        return frozenset(found.code for found in self.outcome.diagnostics)

    @property
    def errors(self) -> int:
        """How many of its findings are errors."""
        return sum(1 for found in self.outcome.diagnostics if found.is_error)

    def starts(self, *codes: str) -> list[tuple[Diagnostic, int]]:
        """The findings under these codes, each with the index in the text at which it begins."""
        starts = self.source.line_starts
        return [
            (found, starts[found.place.line - 1] + found.place.column - 1)
            for found in self.outcome.diagnostics
            if found.code in codes and isinstance(found.place, Place) and found.place.line
        ]


def is_worse(old: Reading, new: Reading, *, is_exact: bool = False) -> bool:
    """True where the new text has more findings, findings of another kind, or another meaning.

    ``is_exact``: not one character of a value may differ.
    """
    if new.errors > old.errors or len(new.outcome.diagnostics) > len(old.outcome.diagnostics):
        return True
    if new.codes - old.codes:
        return True
    if old.tree is None:
        return False
    if new.tree is None:
        return True
    if is_exact:
        return new.plain != old.plain
    if old.codes & _MISREAD:
        return False
    if old.codes & _STRANGE:
        return _text(new.plain) != _text(old.plain)
    return _bones(new.plain) != _bones(old.plain)


_SILENT = re.compile(r"[\W_]+")


def _text(value: Plain) -> str:
    """The letters and digits of all keys and values on end."""
    if isinstance(value, dict):
        return "".join(_text(key) + _text(item) for key, item in value.items())
    return "".join(map(_text, value)) if isinstance(value, list) else _letters(value or "")


def _letters(value: str) -> str:
    return _SILENT.sub("", unicodedata.normalize("NFKC", value.translate(PLAIN))).casefold()


def _bones(value: Plain) -> object:
    """The shape of a tree with the letters and digits of its texts: what no mend may change."""
    if isinstance(value, str):
        return _letters(value)
    if isinstance(value, list):
        return [_bones(item) for item in value]
    if isinstance(value, dict):
        return [(_bones(key), _bones(item)) for key, item in value.items()]
    return value
