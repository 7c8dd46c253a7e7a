"""The hints of findings, completed by all that is known of the files: one step after the other."""

from __future__ import annotations

from collections.abc import Sequence

from baocao138.app.answering import answerable
from baocao138.app.informed import informed
from baocao138.app.load import Loaded
from baocao138.app.placed import placed
from baocao138.app.provinces import Folder
from baocao138.app.written import written
from baocao138.diagnostic.finding import Diagnostic


def complete(found: list[Diagnostic], folders: Sequence[Folder], files: Sequence[Loaded]) -> list[Diagnostic]:
    """The findings with codes of the catalogue, the blanks to move lines by, and whole lines in their hints."""
    return written(placed(informed(found, folders), files), files)


def answered(found: list[Diagnostic], files: Sequence[Loaded]) -> list[Diagnostic]:
    """Those that remain, with the lines that answer a warning which is right as it is."""
    return answerable(found, files)
