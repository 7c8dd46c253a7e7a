"""Numbers of sections and sub-items, typed as text: Word's own numbering is seen by no check and lost by every copy."""

from __future__ import annotations

import re
from typing import NamedTuple

# Decree 30/2020, Annex I: points follow the Vietnamese alphabet, which has no f, j, w, z.
ALPHABET = "abcdđeghiklmnopqrstuvxy"
_AFTER = {"Phần I": "I.", "A.": "I.", "I.": "1.", "1.": "1.1.", "1.1.": "1.1.", "a)": "a)"}
# Which kind of heading the template gives to which kind of number.
HEADINGS = {"Phần I": "phan", "A.": "la_ma", "I.": "la_ma", "1.": "so", "1.1.": "so_con", "a)": "chu_cai"}
# After "I." and "1." points follow, where the office numbers by Roman numerals.
_AFTER_ROMAN = {"1.": "a)"}


class Number(NamedTuple):
    """A section's number as printed and the kind of heading that goes with it."""

    text: str
    heading: str


def style_of(levels: tuple[str, ...], depth: int) -> str:
    """The style of number at ``depth`` (0 outermost); below the levels that the office named, the usual ones follow."""
    styles = list(levels) or ["1."]
    while len(styles) <= depth:
        after = _AFTER | (_AFTER_ROMAN if "I." in styles else {})
        styles.append(after.get(styles[-1], "a)"))
    return styles[depth]


def number(levels: tuple[str, ...], path: tuple[int, ...], typed: str = "") -> Number:
    """The number of the section at ``path``, its ordinals (from 1) at each depth.

    ``typed`` is the number that the office typed for the section above, if it did: "5." makes "5.1.".
    """
    depth = len(path) - 1
    style = style_of(levels, depth)
    if style == "1.1.":
        first = depth
        while first and style_of(levels, first) == "1.1.":
            first -= 1
        text = ".".join(str(ordinal) for ordinal in path[first:]) + "."
        if re.fullmatch(r"\d+(\.\d+)*\.?", typed):
            text = f"{typed.rstrip('.')}.{path[-1]}."
    else:
        text = _plain(style, path[-1])
    return Number(text, HEADINGS[style])


def _plain(style: str, ordinal: int) -> str:
    match style:
        case "Phần I":
            return f"Phần {roman(ordinal)}"
        case "A.":
            return f"{letter(ordinal).upper()}."
        case "I.":
            return f"{roman(ordinal)}."
        case "a)":
            return f"{letter(ordinal)})"
    return f"{ordinal}."


def roman(ordinal: int) -> str:
    """1 is "I", 4 is "IV"."""
    numerals = ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
    text = ""
    for value, numeral in numerals:
        while ordinal >= value:
            text += numeral
            ordinal -= value
    return text


def letter(ordinal: int) -> str:
    """1 is "a", 5 is "đ"; after the alphabet's end letters double: "aa"."""
    turns, at = divmod(ordinal - 1, len(ALPHABET))
    return ALPHABET[at] * (turns + 1)
