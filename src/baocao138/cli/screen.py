"""What a person sees of a verdict."""

from __future__ import annotations

import os
import sys
from typing import TextIO

from baocao138.app.validate import Verdict
from baocao138.diagnostic.finding import Severity
from baocao138.diagnostic.text import render


def colour_on(stream: TextIO) -> bool:
    """Colour only on a terminal, and not where the user asked for none (NO_COLOR)."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def show(verdict: Verdict, stream: TextIO) -> None:
    """Print all findings."""
    colour = colour_on(stream)
    stream.writelines(render(diagnostic, verdict.sources.line, colour) + "\n\n" for diagnostic in verdict.diagnostics)
    stream.flush()


def summary(verdict: Verdict) -> str:
    """How many files were read and what was found in them, in one line."""
    errors = sum(d.severity is Severity.ERROR for d in verdict.diagnostics)
    warnings = len(verdict.diagnostics) - errors
    if not verdict.diagnostics:
        return f"Đã kiểm tra {verdict.files} tệp: không có lỗi."
    return f"Đã kiểm tra {verdict.files} tệp: {errors} lỗi, {warnings} cảnh báo."


def streams() -> tuple[TextIO, TextIO]:
    """Standard output and standard error, as they are now."""
    return sys.stdout, sys.stderr
