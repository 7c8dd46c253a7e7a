"""What a person sees at a terminal."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TextIO

from baocao138 import __version__
from baocao138.app.errors import WrongUse
from baocao138.app.validate import Verdict
from baocao138.diagnostic.formats import text
from baocao138.diagnostic.formats.said import summary
from baocao138.diagnostic.result import Result
from baocao138.diagnostic.text import MARGIN, PAPER, WIDTH, Screen


def colour_on(stream: TextIO) -> bool:
    """Colour only on a terminal, and not where the user asked for none (NO_COLOR)."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def screen_of(stream: TextIO) -> Screen:
    """The terminal behind a stream, with its columns; paper where there is none."""
    if not stream.isatty():
        return PAPER
    columns = shutil.get_terminal_size().columns - MARGIN
    return Screen(colour_on(stream), max(min(columns, WIDTH), WIDTH // 4))


def on_github() -> bool:
    """True on GitHub's runner. Gitea's and Forgejo's say that they are GitHub too, but show no annotations."""
    here = os.environ
    if here.get("GITEA_ACTIONS") == "true" or here.get("FORGEJO_ACTIONS") == "true":
        return False
    return here.get("GITHUB_ACTIONS") == "true"


def for_log(words: str) -> str:
    """Text as a log may hold it: on a runner no line of it may be a command, whatever the data say."""
    if os.environ.get("GITHUB_ACTIONS") != "true":
        return words
    from baocao138.diagnostic.formats.github import harmless

    # Our own annotations begin lines; all else is made harmless where it is written.
    return "\n".join(line if line.startswith(OURS) else harmless(line) for line in words.split("\n"))


OURS = ("::error ", "::warning ")


def show(verdict: Verdict, stream: TextIO) -> None:
    """Print all findings."""
    stream.write(for_log(text.render(result_of(verdict), screen_of(stream))))
    stream.flush()


def summary_of(verdict: Verdict) -> str:
    """How many files were read and what was found in them, in one line."""
    return summary(result_of(verdict))


def result_of(verdict: Verdict) -> Result:
    """A verdict as the formats take it, nothing left out."""
    return Result(verdict.diagnostics, verdict.files, verdict.sources.line, 0, __version__)


def wrong_use(wrong: WrongUse) -> int:
    """Say what cannot be and what to give instead; the exit code for that."""
    hint = f"\n  = cách sửa: {wrong.hint}" if wrong.hint else ""
    sys.stderr.write(f"baocao138: {wrong}{hint}\n")
    return 2
