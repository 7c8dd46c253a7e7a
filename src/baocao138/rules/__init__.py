"""What concerns several files or figures at once. One rule, one file; a rule takes a province and yields findings."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from baocao138.diagnostic.finding import Diagnostic
from baocao138.model.catalogue import Catalogue
from baocao138.model.submission import Submission
from baocao138.rules import (
    breakdowns,
    cases_and_persons,
    catalogue_references,
    charts,
    copied_reports,
    dates,
    double_counting,
    doubled_files,
    duties,
    entry_figures,
    frame_dates,
    frame_references,
    frame_words,
    incomparable,
    joint_entries,
    known_codes,
    last_time,
    missing_reports,
    other_places,
    other_symbols,
    own_name,
    period_parts,
    ratios,
    repeated,
    rewordings,
    said_periods,
    said_shares,
    silent_indicators,
    stock_conflicts,
    subsets,
    sums,
    swapped_codes,
    symbols,
    too_many_places,
    unbound,
    unit_slips,
    unsayable_totals,
    unused_figures,
    windows,
)
from baocao138.rules.consequences import without_consequences, without_doubles, without_zeros
from baocao138.rules.file_names import meant_for
from baocao138.rules.misfiled import rehinted
from baocao138.rules.province import Province
from baocao138.rules.quiet import Words, is_quiet
from baocao138.rules.registry_slips import told_in_registry
from baocao138.rules.welcome import is_welcome

SubmissionRule = Callable[[Submission, Catalogue], Iterator[Diagnostic]]
Rule = Callable[[Province], Iterator[Diagnostic]]

# What is wrong with one submission, seen with the catalogue. ``quiet`` knows which submissions they pass over.
UNSOUND: tuple[SubmissionRule, ...] = (known_codes.check, entry_figures.check)
SUBMISSION: tuple[SubmissionRule, ...] = (
    *UNSOUND,
    breakdowns.check,
    dates.check,
    duties.check,
    repeated.check,
    own_name.check,
    other_places.check,
    windows.check,
    unbound.check,
    swapped_codes.check,
    said_periods.check,
    said_shares.check,
)
# A file that bears another's name is told once (B225): to whose duties should it be held?
_STRANGER = tuple(rule for rule in SUBMISSION if rule is not duties.check)
# What is wrong between files, and with frames and catalogues.
FILED: tuple[Rule, ...] = (
    catalogue_references.check,
    copied_reports.check,
    frame_references.check,
    charts.check,
    frame_dates.check,
    frame_words.check,
    joint_entries.check,
    double_counting.check,
    stock_conflicts.check,
    subsets.check,
    sums.check,
    cases_and_persons.check,
    too_many_places.check,
    symbols.check,
    other_symbols.check,
    last_time.check,
    unit_slips.check,
    period_parts.check,
    period_parts.check_frames,
    unbound.check_frames,
    rewordings.check,
)
# What was not filed; asked last, because a file with errors is not also called incomplete.
OWED: tuple[Rule, ...] = (missing_reports.check, silent_indicators.check)
# What frames could not say, or leave out; asked where nothing else is wrong.
SAYABLE: tuple[Rule, ...] = (unsayable_totals.check, incomparable.check, ratios.check, unused_figures.check)


def check_submissions(province: Province) -> list[Diagnostic]:
    """What is wrong with each submission by itself; of those with errors of form, what can be said of the rest."""
    catalogue, words = province.catalogue, Words(province.catalogue)
    found: list[Diagnostic] = []
    for filing in province.filings:
        if not is_quiet(filing.sketch, filing.file, words):
            rules = _STRANGER if meant_for(filing, catalogue) else SUBMISSION
            problems = [problem for rule in rules for problem in rule(filing.submission, catalogue)]
            asked = [problem for problem in problems if not is_welcome(problem, filing, province)]
            found += [rehinted(problem, filing, province) for problem in asked]
    for submission in province.unsound:
        found += [problem for rule in UNSOUND for problem in rule(submission, catalogue)]
    return found


def check_filed(province: Province) -> list[Diagnostic]:
    """What is wrong with what was filed."""
    found = check_submissions(province) + list(doubled_files.check(province))
    once = without_doubles(province, found)
    found += [problem for rule in FILED for problem in rule(once)]
    return told_in_registry(without_zeros(without_consequences(found, province)), province)


def check_owed(province: Province) -> list[Diagnostic]:
    """What is owed and was not filed; ``province.excused`` must be known by now."""
    return [problem for rule in OWED for problem in rule(province)]


def check_compared(province: Province) -> list[Diagnostic]:
    """What the frames compare with and that is missing: told by ``build``, too, which goes on."""
    return list(incomparable.check(province))


def check_sayable(province: Province) -> list[Diagnostic]:
    """What the frames could not say today; ``build`` finds the same by writing the sentences."""
    return [problem for rule in SAYABLE for problem in rule(province)]
