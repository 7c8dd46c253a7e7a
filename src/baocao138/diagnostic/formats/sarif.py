"""SARIF 2.1.0 (OASIS), for GitHub code scanning and whatever else reads the standard.

GitHub keeps 5,000 results of a run, so no more are written: errors first, and a notification says how many are left
out. Braces stay as typed: section 3.11.5 would have them doubled, but readers fill placeholders only where a message
has arguments, and ours have none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from baocao138.diagnostic.finding import Diagnostic, Somewhere
from baocao138.diagnostic.formats.dump import dump
from baocao138.diagnostic.formats.fingerprint import fingerprints
from baocao138.diagnostic.formats.linehash import line_hashes, text_of
from baocao138.diagnostic.formats.rules import rules
from baocao138.diagnostic.formats.said import message
from baocao138.diagnostic.formats.where import Span, path, span, spot
from baocao138.diagnostic.result import Result
from baocao138.diagnostic.text import Lines, printable

MOST = 5_000
SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
ROOT = "%SRCROOT%"
_PLAIN = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/")
_LINK = re.compile(r"\[(?=[^\[\]]*\]\()")

Tree = dict[str, object]


def render(result: Result) -> str:
    """One log with one run."""
    kept = _most_useful(result.diagnostics)
    left = len(result.diagnostics) - len(kept) + result.hidden
    ids = sorted({diagnostic.code for diagnostic in kept})
    version: Tree = {"version": printable(result.version)} if result.version else {}
    driver: Tree = {"name": "baocao138", **version, "language": "vi", "rules": rules(ids)}
    run: Tree = {
        "tool": {"driver": driver},
        "invocations": [_invocation(left)],
        "originalUriBaseIds": {ROOT: {"description": {"text": "Thư mục gốc của kho dữ liệu."}}},
        "columnKind": "unicodeCodePoints",
        "results": _results(kept, ids, result.lines),
    }
    return dump({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _most_useful(diagnostics: Sequence[Diagnostic]) -> list[Diagnostic]:
    if len(diagnostics) <= MOST:
        return list(diagnostics)
    return sorted(diagnostics, key=lambda diagnostic: not diagnostic.is_error)[:MOST]


def _invocation(left: int) -> Tree:
    found: Tree = {"executionSuccessful": True}
    if left:
        words = f"Còn {left} lỗi, cảnh báo nữa không ghi vào tệp này."
        found["toolExecutionNotifications"] = [{"level": "warning", "message": {"text": words}}]
    return found


def _results(kept: Sequence[Diagnostic], ids: Sequence[str], lines: Lines) -> list[Tree]:
    hashes = _hashes(kept, lines)
    names = fingerprints(kept, lines)
    return [
        _result(diagnostic, ids.index(diagnostic.code), _prints(diagnostic, name, hashes))
        for diagnostic, name in zip(kept, names, strict=True)
    ]


def _result(diagnostic: Diagnostic, rule: int, prints: Tree) -> Tree:
    words = message(diagnostic)
    if diagnostic.hint:
        words += f"\ncách sửa: {printable(diagnostic.hint)}"
    found: Tree = {
        "ruleId": diagnostic.code,
        "ruleIndex": rule,
        "level": diagnostic.severity.value,
        "message": {"text": _unlinked(words)},
        "locations": [_location(diagnostic.place)],
    }
    if diagnostic.related:
        found["relatedLocations"] = [
            _location(other.place) | {"id": number, "message": {"text": _unlinked(printable(other.note))}}
            for number, other in enumerate(diagnostic.related, 1)
        ]
    return found | {"partialFingerprints": prints}


def _hashes(kept: Sequence[Diagnostic], lines: Lines) -> dict[tuple[str, int], str]:
    wanted: dict[str, set[int]] = {}
    for diagnostic in kept:
        found = span(diagnostic.place)
        if found:
            wanted.setdefault(diagnostic.place.file, set()).add(found.line)
    return {
        (file, number): name
        for file, numbers in wanted.items()
        for number, name in line_hashes(text_of(file, lines), numbers).items()
    }


def _prints(diagnostic: Diagnostic, name: str, hashes: dict[tuple[str, int], str]) -> Tree:
    found = span(diagnostic.place)
    known = hashes.get((diagnostic.place.file, found.line)) if found else None
    prints: Tree = {"primaryLocationLineHash": known} if known else {}
    return prints | {"baocao138/v1": name}


def _location(place: Somewhere) -> Tree:
    physical: Tree = {"artifactLocation": {"uri": uri(path(place)), "uriBaseId": ROOT}}
    found = span(place)
    if found:
        physical["region"] = _region(found)
    where = spot(place)
    return {"physicalLocation": physical} | ({"logicalLocations": [{"name": printable(where)}]} if where else {})


def _region(found: Span) -> Tree:
    numbers: dict[str, int] = {"startLine": found.line, "startColumn": found.column, "endColumn": found.end_column}
    if found.end_line > found.line:
        numbers["endLine"] = found.end_line
    return {name: number for name, number in numbers.items() if number}


def uri(name: str) -> str:
    """A path as a relative reference (RFC 3986): all but letters, digits and ``-._~/`` as %XX of its UTF-8 bytes."""
    return "".join(chr(byte) if byte in _PLAIN else f"%{byte:02X}" for byte in name.encode("utf-8"))


def _unlinked(words: str) -> str:
    """Text in which ``[words](target)`` is no link (section 3.11.6): it came from a file, not from us."""
    return _LINK.sub(r"\\[", words)
