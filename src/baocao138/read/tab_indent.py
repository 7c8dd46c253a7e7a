"""How deep a line should stand that is indented with tabs or odd blanks, as the lines above show it."""

from __future__ import annotations

import re

_LINE = re.compile(r"( *)((?:- +)*)(?:([A-Za-z_][\w-]*):(?=\s|$))?")
_OPENS = re.compile(r"(?:^|[:\-][ \t]*)[|>][-+]?[ \t]*$|:[ \t]*$")
_FARTHEST = 200


def depth_above(text: str, start: int) -> int | None:
    """The depth in blanks for the line that begins at ``start``; None where the lines above do not tell."""
    line = text[start:].split("\n", 1)[0].strip()
    own = _LINE.match(line)
    assert own
    lines = [each.rstrip() for each in text[:start].split("\n")[-_FARTHEST:]]
    above = [each for each in reversed(lines) if each.strip() and not each.lstrip().startswith("#")]
    if not above or "\t" in above[0][: len(above[0]) - len(above[0].lstrip())]:
        return None
    if _OPENS.search(above[0]):
        return _column(above[0]) + 2
    if own[2]:
        return next((_depth(each) for each in above if each.lstrip().startswith("- ")), None)
    if own[3]:
        return next((_column(each) for each in above if _has_key(each)), None)
    return _depth(above[0]) if not _has_key(above[0]) else None


def depth_of_blanks(text: str, start: int, blanks: str) -> int:
    """The depth for a line that begins with odd ``blanks``: as many as were typed, unless the lines above say more."""
    above = depth_above(text, start)
    level = {depth for line in text[:start].split("\n")[-_FARTHEST:] for depth in (_depth(line), _column(line)) if line}
    return len(blanks) if above is None or len(blanks) in level | {above} else above


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip())


def _column(line: str) -> int:
    """Where a line's key stands, or its dash where it has none."""
    match = _LINE.match(line)
    assert match
    return match.end(2) if match[3] else len(match[1])


def _has_key(line: str) -> bool:
    match = _LINE.match(line)
    return bool(match and match[3])
