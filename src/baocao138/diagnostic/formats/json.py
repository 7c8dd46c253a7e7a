"""Everything there is to know of the findings, for programs. Keys are English; ``version`` changes when they do.

Every key is always there: what is not known is null, and with nothing to list a list is empty. Text stands as typed.
"""

from __future__ import annotations

from baocao138.diagnostic.finding import Diagnostic, Somewhere
from baocao138.diagnostic.formats.dump import dump
from baocao138.diagnostic.formats.said import counted, title
from baocao138.diagnostic.formats.where import path, span
from baocao138.diagnostic.result import Result
from baocao138.model.place import DocumentPlace, Place

VERSION = 1


def render(result: Result) -> str:
    """One JSON object: version, tool, summary, files, findings."""
    errors, warnings = counted(result)
    tree = {
        "version": VERSION,
        "tool": {"name": "baocao138", "version": result.version},
        "summary": {
            "files": len(result.files),
            "errors": errors,
            "warnings": warnings,
            "hidden": result.hidden,
        },
        "files": [path(Place(file)) for file in result.files],
        "findings": [_finding(diagnostic) for diagnostic in result.diagnostics],
    }
    return dump(tree)


def _finding(diagnostic: Diagnostic) -> dict[str, object]:
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity.value,
        "title": title(diagnostic.code),
        "message": diagnostic.message,
        "hint": diagnostic.hint,
        **_place(diagnostic.place),
        "related": [{"note": other.note, **_place(other.place)} for other in diagnostic.related],
    }


def _place(place: Somewhere) -> dict[str, object]:
    found = span(place)
    numbers = found or (0, 0, 0, 0)
    return {
        "file": path(place),
        **dict(zip(("line", "column", "end_line", "end_column"), (number or None for number in numbers), strict=True)),
        "document": _document(place) if isinstance(place, DocumentPlace) else None,
    }


def _document(place: DocumentPlace) -> dict[str, object]:
    return {
        "part": place.part,
        "paragraph": place.paragraph,
        "table": place.table,
        "row": place.row,
        "column": place.column,
        "text": place.text,
    }
