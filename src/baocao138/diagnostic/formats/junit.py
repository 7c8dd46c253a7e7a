"""JUnit's XML, which every CI reads: a test case for each file, so that a clean file shows as passed.

Source: the schema of Jenkins (jenkins-junit.xsd). A case holds one ``failure`` with all errors of its file, because
readers show the first one only; warnings fail nothing and stand in ``system-out``. Times are 0: two runs over the
same files give the same bytes.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from baocao138.diagnostic import text
from baocao138.diagnostic.finding import Diagnostic
from baocao138.diagnostic.formats.said import left_out, message
from baocao138.diagnostic.result import Result
from baocao138.diagnostic.text import Lines, printable


def render(result: Result) -> str:
    """One suite: the checked files in order, then what else has findings (a template, a file of a wrong name)."""
    files: dict[str, list[Diagnostic]] = {file: [] for file in result.files}
    for diagnostic in result.diagnostics:
        files.setdefault(diagnostic.place.file, []).append(diagnostic)
    cases = [_case(file, found, result.lines) for file, found in files.items()]
    failed = sum(any(diagnostic.is_error for diagnostic in found) for found in files.values())
    counts = f'name="baocao138" tests="{len(cases)}" failures="{failed}" errors="0" time="0"'
    hidden = f"    <system-out>{left_out(result.hidden)}</system-out>\n" if result.hidden else ""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f"<testsuites {counts}>\n  <testsuite {counts}>\n{''.join(cases)}{hidden}  </testsuite>\n</testsuites>\n"
    )


def _case(file: str, found: Sequence[Diagnostic], lines: Lines) -> str:
    folder, _, name = printable(file).rpartition("/")
    head = f'    <testcase classname="{escape(folder or ".")}" name="{escape(name or "baocao138")}" time="0"'
    errors = [diagnostic for diagnostic in found if diagnostic.is_error]
    warnings = [diagnostic for diagnostic in found if not diagnostic.is_error]
    inner = ""
    if errors:
        kind, words = escape(errors[0].code), escape(_headline(errors))
        inner += f'      <failure type="{kind}" message="{words}">{_body(errors, lines)}</failure>\n'
    if warnings:
        inner += f"      <system-out>{_body(warnings, lines)}</system-out>\n"
    return f"{head}>\n{inner}    </testcase>\n" if inner else f"{head}/>\n"


def _headline(errors: Sequence[Diagnostic]) -> str:
    more = f" (và {len(errors) - 1} lỗi nữa)" if len(errors) > 1 else ""
    return message(errors[0]) + more


def _body(found: Sequence[Diagnostic], lines: Lines) -> str:
    """The text form, in which ``printable`` has left nothing that XML cannot hold."""
    return escape("\n\n".join(text.render(diagnostic, lines) for diagnostic in found), quote=False)
