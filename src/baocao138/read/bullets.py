"""Items begun with something else than ``- ``: a bullet of Word, a long dash, a plus, a dash without a blank."""

from __future__ import annotations

import re

from baocao138.read import ruled
from baocao138.read.flaw import Flaw
from baocao138.read.levels import WRONG_DASH
from baocao138.read.source import Source
from baocao138.read.tree import Scalar
from baocao138.read.words import is_short, short, whole_line

_GLUED = re.compile(r"[ \t]*([a-z][a-z0-9_-]*):(?=[^\s/])(.*)$")
_ITEM = re.compile(WRONG_DASH.pattern + r"[a-z][a-z0-9_-]*:(?!/)")


_NUMBERED = re.compile(r"([ \t]*)(\d{1,2}[.)]|[a-zđ]\))[ \t]+((?:muc|ma|ten|don_vi|y|doan):)(?=[ \t])")


def wrong_dash(source: Source, number: int, first: int, last: Scalar | None) -> Flaw | None:
    """The wrong dash that a break at line ``number`` comes of: on it, on the key's line, or on the item's above."""
    if numbers := _numbered(source, number):
        return numbers
    for line in filter(None, (first, number)):
        if match := WRONG_DASH.match(source.line(line)):
            return flaw(source, source.line_starts[line - 1] + match.start(1))
    above = next((line for line in range(number - 1, 0, -1) if source.line(line).strip()), 0)
    match = _ITEM.match(source.line(above))
    if not match:
        return None
    start = source.line_starts[above - 1] + match.start(1)
    is_text = last is not None and last.style and last.start < start < last.end
    return None if is_text else flaw(source, start)


def _numbered(source: Source, number: int) -> Flaw | None:
    """``1. muc: …`` in the place of ``- muc: …``, on line ``number`` or right above it: all such lines at once."""
    above = next((line for line in range(number - 1, 0, -1) if source.line(line).strip()), 0)
    if not any(_NUMBERED.match(source.line(line)) for line in (number, above) if line):
        return None
    lines = [line for line in range(1, len(source.line_starts) + 1) if _NUMBERED.match(source.line(line))]
    match = _NUMBERED.match(source.line(lines[0]))
    assert match
    start = source.line_starts[lines[0] - 1]
    end = source.line_starts[lines[-1] - 1] + len(source.line(lines[-1]))
    typed = re.compile(rf"(?m){_NUMBERED.pattern}[^\r\n]*")
    harmless = typed.sub(_as_item, source.text[start:end])
    which = f"dòng {lines[0]}" if len(lines) == 1 else f"các dòng {', '.join(map(str, lines))}"
    message = f"“{match[2]}” không thay được dấu gạch - ở đầu mục"
    hint = f"ở {which}, thay số thứ tự bằng dấu gạch - và một dấu cách: - {match[3]}"
    return Flaw("B040", start + match.start(2), start + match.end(2), message, hint, None, (start, harmless))


def _as_item(line: re.Match[str]) -> str:
    rest = line[0][line.start(3) - line.start() :]
    return f"{line[1]}- {rest}".ljust(len(line[0]))


def glued_items(scalar: Scalar, source: Source) -> list[Flaw]:
    """Lines that all begin with a wrong dash, which YAML reads as one text without quotes."""
    first = WRONG_DASH.match(source.text, scalar.start, scalar.end)
    if not first:
        return []
    again = re.compile(r"(?:\r\n|\r|\n)[ \t]*" + re.escape(first[1]) + r"[ \t]*(?=\S)")
    return [flaw(source, scalar.start)] if again.search(source.text, scalar.start, scalar.end) else []


def flaw(source: Source, start: int) -> Flaw:
    """The wrong dash at ``start``, and a right one in its place for the parser to read on."""
    number, column = source.position(start)
    line = source.line(number)
    sign = line[column - 1]
    mend = (start, "-" if line[column : column + 1] == " " else "- ")
    glued = _GLUED.match(line, column)
    if line[column : column + 1] in ("\t", "\xa0"):
        mend = (start, "- ")
    if glued:
        # Both slips on one line: told of together, and both made harmless.
        mend = (start, f"- {glued[1].strip()}: "[: len(line) - column + 1].ljust(len(glued[0]) + 1))
    if sign == "-":
        message = f"sau dấu gạch phải có dấu cách: “{short(line.strip())}”"
        text = line[column:].strip()
        hint = "gõ một dấu cách ngay sau dấu gạch ở đầu dòng này"
        hint = whole_line(column - 1, f"- {text}") if is_short(text) else hint
        return Flaw("B040", start, start + 1, message, hint, None, mend)
    message = f"dấu “{sign}” không phải dấu gạch -"
    text = f"{glued[1]}: {glued[2].strip()}" if glued else line[column:].strip()
    depth = ruled.item_depth(source, number, text)
    hint = whole_line(depth, f"- {text}")
    if not is_short(text):
        hint = f"thay “{sign}” bằng dấu gạch - của bàn phím và một dấu cách, thụt vào {depth} dấu cách"
    return Flaw("B040", start, start + 1, message, hint, None, mend)
