"""What a run has to say, for the formats: all of them are pure functions of it."""

from __future__ import annotations

from typing import NamedTuple

from baocao138.diagnostic.finding import Diagnostic
from baocao138.diagnostic.text import Lines


class Result(NamedTuple):
    """The findings in order, the files that were checked (as shown, in order), and their lines for the excerpts.

    ``lines(file, number)`` gives a source line, None where there is none; what is private in it is masked already.
    ``hidden`` is how many findings were left out because there were too many, ``version`` the program's own.
    """

    diagnostics: tuple[Diagnostic, ...]
    files: tuple[str, ...]
    lines: Lines
    hidden: int = 0
    version: str = ""
