"""How YAML makes a value of what is typed over several lines, character by character with its index.

This follows libyaml's scanner (yaml_parser_scan_plain_scalar, _flow_scalar, _block_scalar), which makes the values;
the law in tests/laws/test_read_offsets.py holds the two against each other.
"""

from __future__ import annotations

import re

Piece = tuple[str, int, int]
"""One character of the value, the index in the source where it was typed, and the index after it."""

BREAK = re.compile(r"\r\n|\r|\n")
BREAKS = "\r\n"
BLANKS = " \t"
_ESCAPES = {
    "0": "\0", "a": "\a", "b": "\b", "t": "\t", "\t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r",
    "e": "\x1b", " ": " ", '"': '"', "/": "/", "\\": "\\", "N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029",
}  # fmt: skip
_HEX = {"x": 2, "u": 4, "U": 8}


def plain_pieces(text: str, start: int, end: int) -> list[Piece]:
    """A scalar without quotes."""
    pieces: list[Piece] = []
    index = start
    while index < end:
        if text[index] in BLANKS or text[index] in BREAKS:
            index = _space(text, index, end, pieces)
        else:
            pieces.append((text[index], index, index + 1))
            index += 1
    return pieces


def single_quoted_pieces(text: str, start: int, end: int) -> list[Piece]:
    """A scalar in ``'``; a doubled quote is one."""
    pieces: list[Piece] = []
    index, stop = start + 1, end - 1
    while index < stop:
        character = text[index]
        if character == "'":
            pieces.append(("'", index, index + 2))
            index += 2
        elif character in BLANKS or character in BREAKS:
            index = _space(text, index, stop, pieces)
        else:
            pieces.append((character, index, index + 1))
            index += 1
    return pieces


def double_quoted_pieces(text: str, start: int, end: int) -> list[Piece]:
    """A scalar in ``"``, with escapes; a backslash at the end of a line swallows the break."""
    pieces: list[Piece] = []
    index, stop = start + 1, end - 1
    while index < stop:
        character = text[index]
        if character == "\\":
            index = _escape(text, index, stop, pieces)
        elif character in BLANKS or character in BREAKS:
            index = _space(text, index, stop, pieces)
        else:
            pieces.append((character, index, index + 1))
            index += 1
    return pieces


def _escape(text: str, index: int, stop: int, pieces: list[Piece]) -> int:
    sign = text[index + 1]
    if sign in BREAKS:
        match = BREAK.match(text, index + 1)
        assert match
        return _space(text, match.end(), stop, pieces, is_after_break=True)
    if sign in _HEX:
        end = index + 2 + _HEX[sign]
        pieces.append((chr(int(text[index + 2 : end], 16)), index, end))
        return end
    pieces.append((_ESCAPES[sign], index, index + 2))
    return index + 2


def _space(text: str, index: int, stop: int, pieces: list[Piece], *, is_after_break: bool = False) -> int:
    """Blanks and breaks inside a flow scalar: blanks are kept, one break is a blank, more are that many less one."""
    blanks: list[Piece] = []
    breaks: list[Piece] = []
    begin = index
    has_break = is_after_break
    while index < stop:
        match = BREAK.match(text, index)
        if match:
            breaks.append(("\n", index, match.end()))
            has_break = True
            index = match.end()
        elif text[index] in BLANKS:
            if not has_break:
                blanks.append((text[index], index, index + 1))
            index += 1
        else:
            break
    if not has_break:
        pieces.extend(blanks)
    elif is_after_break:
        pieces.extend(breaks)
    elif len(breaks) == 1:
        pieces.append((" ", begin, index))
    else:
        pieces.extend(breaks[1:])
    return index
