"""A finding as text for a person: where, what, the line itself with a mark under the words, what to do."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from typing import NamedTuple

from baocao138.diagnostic.finding import Diagnostic, Severity
from baocao138.model.place import DocumentPlace, Place

LABELS = {Severity.ERROR: "lỗi", Severity.WARNING: "cảnh báo"}
COLOURS = {Severity.ERROR: "\x1b[1;31m", Severity.WARNING: "\x1b[1;33m"}
_BOLD, _DIM, _OFF = "\x1b[1m", "\x1b[36m", "\x1b[0m"
WIDTH = 100
TAB = "    "

Lines = Callable[[str, int], str | None]


class Screen(NamedTuple):
    """What the text is shown on: with colours or without, ``width`` columns for the source line that is quoted."""

    colour: bool = False
    width: int = WIDTH


PAPER = Screen()
"""A file, a pipe, a log."""
MARGIN = len("   1 | ") + len("……")
"""Columns that stand beside the quoted part of a source line."""


def render(diagnostic: Diagnostic, lines: Lines, screen: Screen = PAPER) -> str:
    """The finding in full. ``lines(file, line)`` gives the text of a source line, or None where there is none."""
    colour = screen.colour
    label = f"{LABELS[diagnostic.severity]} {diagnostic.code}"
    place = printable(str(diagnostic.place))
    if colour:
        place, label = f"{_BOLD}{place}{_OFF}", f"{COLOURS[diagnostic.severity]}{label}{_OFF}"
    out = [f"{place}: {label}: {printable(diagnostic.message)}"]
    out += _excerpt(diagnostic, lines, screen)
    bar = f"{_DIM}={_OFF}" if colour else "="
    if diagnostic.hint:
        words, *to_write = diagnostic.hint.split("\n")
        out.append(f"  {bar} cách sửa: {printable(words)}")
        pipe = f"{_DIM}|{_OFF}" if colour else "|"
        out += [f"     {pipe} {printable(line)}" for line in to_write]
    out += [
        f"  {bar} xem thêm: {printable(str(related.place))}: {printable(related.note)}"
        for related in diagnostic.related
    ]
    return "\n".join(out)


def _excerpt(diagnostic: Diagnostic, lines: Lines, screen: Screen) -> list[str]:
    place, colour = diagnostic.place, screen.colour
    if isinstance(place, DocumentPlace):
        return [f"  | {printable(place.text)}"] if place.text else []
    source = lines(place.file, place.line) if place.line else None
    if source is None or not source.strip():
        return []
    before, marked = window(source, place, screen.width)
    number = f"{place.line:>4}"
    pipe = f"{_DIM}|{_OFF}" if colour else "|"
    mark = f"{COLOURS[diagnostic.severity]}{marked}{_OFF}" if colour else marked
    return [f"{number} {pipe} {before}", f"     {pipe} {mark}"]


def window(source: str, place: Place, width: int = WIDTH) -> tuple[str, str]:
    """The part of a source line to show, so many columns of it, and the line of marks under it."""
    end = place.end_column if place.end_line == place.line else len(source) + 1
    start = max(min(place.column, len(source) + 1) - 1, 0)
    stop = max(min(end, len(source) + 1) - 1, start + 1)
    # A mark under a combining character stands under the letter that carries it.
    bearer = max(start - width, 0)
    while bearer < start < len(source) and not _width(source[start]):
        start -= 1
    # Only what can fit is ever measured: a line may be a whole file that somebody pasted.
    left, right = max(0, start - 2 * width), min(len(source), start + 2 * width)
    if left or right < len(source) or display_width(source) > width:
        left = start - _fitting(reversed(source[left:start]), width * 2 // 3)
        # A cut never parts a letter from its marks: they would settle on the dots in front.
        while left < start and not _width(source[left]):
            left += 1
        fitting = _fitting(source[start:right], width - display_width(source[left:start]))
        right = min(right, start + max(fitting, 1))
    prefix, suffix = "…" if left else "", "…" if right < len(source) else ""
    shown = prefix + printable(source[left:right]) + suffix
    blank = len(prefix) + display_width(source[left:start])
    length = max(display_width(source[start : min(stop, right)]), 1)
    return shown, " " * blank + "^" * length


def display_width(text: str) -> int:
    """How many columns of a terminal the text takes as ``printable`` shows it."""
    return sum(_width(char) for char in text)


def _fitting(chars: Iterable[str], columns: int) -> int:
    """How many of the characters, one after the other, fit into so many columns."""
    count = 0
    for char in chars:
        columns -= _width(char)
        if columns < 0:
            break
        count += 1
    return count


def _width(char: str) -> int:
    if char == "\t":
        return len(TAB)
    # What cannot be shown has a sign of one column in its place.
    if not char.isprintable():
        return 1
    # Marks (the vowel signs that take a column of their own are Mc), and the vowels and finals of Hangul syllables.
    if unicodedata.category(char) in ("Mn", "Me") or "\u1160" <= char <= "\u11ff":
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def printable(text: str) -> str:
    """Text from a file made harmless for a terminal: control and invisible characters are shown, never obeyed."""
    if text.isprintable():
        return text
    return "".join(_shown(char) for char in text)


def _shown(char: str) -> str:
    if char == "\t":
        return TAB
    if char == "\n":
        return "⏎"
    return char if char.isprintable() or char == "\u00a0" else "\ufffd"
