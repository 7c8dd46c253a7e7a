"""What concerns several files or figures at once. One rule, one file; a rule takes a province and yields findings."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from baocao138.diagnostic.finding import Diagnostic
from baocao138.rules import (
    catalogue_references,
    doubled_files,
    frame_references,
    joint_entries,
    known_codes,
    missing_reports,
    silent_indicators,
    stock_conflicts,
    windows,
)
from baocao138.rules.province import Province

Rule = Callable[[Province], Iterator[Diagnostic]]

RULES: tuple[Rule, ...] = (
    catalogue_references.check,
    doubled_files.check,
    known_codes.check,
    frame_references.check,
    joint_entries.check,
    missing_reports.check,
    silent_indicators.check,
    stock_conflicts.check,
    windows.check,
)


def check_province(province: Province) -> list[Diagnostic]:
    """All findings of all rules."""
    return [problem for rule in RULES for problem in rule(province)]
