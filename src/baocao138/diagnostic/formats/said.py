"""The words that several forms share."""

from __future__ import annotations

from baocao138.diagnostic.codes import CODES
from baocao138.diagnostic.finding import Diagnostic
from baocao138.diagnostic.formats.where import spot
from baocao138.diagnostic.result import Result
from baocao138.diagnostic.text import printable


def title(code: str) -> str:
    """What a code stands for, in a few words; empty for a code that the table does not have."""
    entry = CODES.get(code)
    return entry.title if entry else ""


def message(diagnostic: Diagnostic) -> str:
    """What is wrong, on one line, harmless to show. A spot in a document comes first: no tool can show it otherwise."""
    where = spot(diagnostic.place)
    return printable(f"{where}: {diagnostic.message}" if where else diagnostic.message)


def advice(diagnostic: Diagnostic, end: str = "⏎") -> list[str]:
    """What to do and where else to look, a line each; ``end`` parts the lines of a hint."""
    hint = end.join(map(printable, diagnostic.hint.split("\n")))
    found = [f"cách sửa: {hint}"] if hint else []
    return found + [f"xem thêm: {printable(f'{other.place}: {other.note}')}" for other in diagnostic.related]


def counted(result: Result) -> tuple[int, int]:
    """How many errors and how many warnings the result names."""
    errors = sum(diagnostic.is_error for diagnostic in result.diagnostics)
    return errors, len(result.diagnostics) - errors


def summary(result: Result) -> str:
    """How many files were read and what was found in them, in one line."""
    errors, warnings = counted(result)
    if not result.diagnostics:
        return f"Đã kiểm tra {len(result.files)} tệp: không có lỗi."
    return f"Đã kiểm tra {len(result.files)} tệp: {errors} lỗi, {warnings} cảnh báo."


def left_out(number: int) -> str:
    """That more was found than is named; empty where nothing was left out."""
    return f"Còn {number} lỗi, cảnh báo nữa chưa nêu ở đây." if number else ""
