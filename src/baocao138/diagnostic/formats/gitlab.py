"""GitLab's Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/, "Code Quality report format".

A JSON array, empty when all is clean, without a byte order mark. GitLab refuses a whole report for one entry without
a line, so a finding about a file as a whole stands on line 1.
"""

from __future__ import annotations

from baocao138.diagnostic.finding import Diagnostic
from baocao138.diagnostic.formats.dump import dump
from baocao138.diagnostic.formats.fingerprint import fingerprints
from baocao138.diagnostic.formats.said import advice, message
from baocao138.diagnostic.formats.where import path, span
from baocao138.diagnostic.result import Result


def render(result: Result) -> str:
    """One entry for each finding, in order."""
    names = fingerprints(result.diagnostics, result.lines)
    entries = [_entry(diagnostic, name) for diagnostic, name in zip(result.diagnostics, names, strict=True)]
    return dump(entries)


def severity(diagnostic: Diagnostic) -> str:
    """GitLab's word for the weight: what betrays a person or a secret (B6) must not be merged at all."""
    if not diagnostic.is_error:
        return "minor"
    return "blocker" if diagnostic.code.startswith("B6") else "major"


def _entry(diagnostic: Diagnostic, fingerprint: str) -> dict[str, object]:
    found = span(diagnostic.place)
    return {
        "description": "; ".join((message(diagnostic), *advice(diagnostic))),
        "check_name": diagnostic.code,
        "fingerprint": fingerprint,
        "severity": severity(diagnostic),
        "location": {"path": path(diagnostic.place), "lines": {"begin": found.line if found else 1}},
    }
