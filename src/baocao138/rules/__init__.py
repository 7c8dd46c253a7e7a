"""What concerns several files or figures at once. One rule, one file; a rule takes a province and yields findings."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from baocao138.diagnostic.finding import Diagnostic
from baocao138.rules import (
    breakdowns,
    catalogue_references,
    dates,
    double_counting,
    doubled_files,
    entry_figures,
    frame_references,
    joint_entries,
    known_codes,
    missing_reports,
    own_name,
    silent_indicators,
    stock_conflicts,
    subsets,
    symbols,
    unsayable_totals,
    windows,
)
from baocao138.rules.province import Province

Rule = Callable[[Province], Iterator[Diagnostic]]

# What is wrong with what was filed.
FILED: tuple[Rule, ...] = (
    catalogue_references.check,
    doubled_files.check,
    known_codes.check,
    frame_references.check,
    joint_entries.check,
    entry_figures.check,
    breakdowns.check,
    dates.check,
    double_counting.check,
    own_name.check,
    stock_conflicts.check,
    subsets.check,
    symbols.check,
    windows.check,
)
# What was not filed; asked last, because a file with errors is not also called incomplete.
OWED: tuple[Rule, ...] = (missing_reports.check, silent_indicators.check)


def check_filed(province: Province) -> list[Diagnostic]:
    """What is wrong with what was filed."""
    return [problem for rule in FILED for problem in rule(province)]


def check_owed(province: Province) -> list[Diagnostic]:
    """What is owed and was not filed; ``province.excused`` must be known by now."""
    return [problem for rule in OWED for problem in rule(province)]


def check_sayable(province: Province) -> list[Diagnostic]:
    """What the frames could not say today; ``build`` finds the same by writing the sentences."""
    return list(unsayable_totals.check(province))
