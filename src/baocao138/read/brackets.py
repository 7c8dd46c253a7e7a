"""The likely meaning of a list ``[…]`` or a breakdown ``{…}`` typed with a wrong sign or without its end."""

from __future__ import annotations

import re
from functools import lru_cache

from baocao138.model.count import QUALIFIER
from baocao138.read.source import Source
from baocao138.read.words import rest_of_line

_SIGNS = str.maketrans(";，、()", ",,,{}")
_OPEN = {"[": "]", "{": "}"}
_CODE = r"[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*"
_COUNT = rf"(?:(?:{QUALIFIER}) )?\d[\d.,]*|{_CODE}"
_HEAD = re.compile(r"([ \t]*(?:-[ \t]+)*([\w-]+):[ \t]+)[\[{](?!\{)")
_FIGURE = re.compile(r"([ \t]*((?:so|kinh|tong)_\w+):[ \t]+)(?=\S)")
_LIST = re.compile(rf"\[{_CODE}(?:, {_CODE})*\]")
_GROUPS = rf"\{{{_CODE}: (?:{_COUNT})(?:, {_CODE}: (?:{_COUNT}))*\}}"
# The groups of an axis have no axes of their own: before the next axis they end.
_UNCLOSED = re.compile(rf"((?<=: )\{{{_CODE}: (?:{_COUNT})(?:, {_CODE}: (?:{_COUNT}))*), ({_CODE}: \{{)")
_BREAKDOWN = re.compile(rf"\{{{_CODE}: (?:{_COUNT}|{_GROUPS})(?:, {_CODE}: (?:{_COUNT}|{_GROUPS}))*\}}")


def on_line(source: Source, at: int, *, is_open: bool = True) -> tuple[str, int, str] | None:
    """The key of the line of ``at``, the index of the bracket that its value begins with, and the value repaired.

    None where the value begins otherwise, or cannot be repaired with certainty. With ``is_open`` False any value of a
    figure is tried, as if its first brace lacked or stood twice.
    """
    return _of_line(source, source.position(at)[0], is_open)


@lru_cache(maxsize=4)
def _of_line(source: Source, number: int, is_open: bool) -> tuple[str, int, str] | None:
    # Asked for each item of a list or breakdown; the line is the same.
    head = (_HEAD if is_open else _FIGURE).match(source.line(number))
    if not head:
        return None
    start = source.line_starts[number - 1] + head.end(1)
    value = rest_of_line(source, start)
    right = repaired(value)
    if not is_open and not right:
        bare = re.sub(r"\{\{+", "{", value)
        right = repaired(bare) or (bare if bare != value and _BREAKDOWN.fullmatch(bare) else repaired("{" + bare))
    return (head[2], start, right) if right else None


def repaired(value: str) -> str:
    """The same list or breakdown as the guide writes it; "" where that is not certain or it is so already."""
    text = re.sub(r"[ \t]+#[^\n]*$", "", value).strip()
    made = text.translate(_SIGNS)
    made = re.sub(rf"(?<![\w-])({_CODE})[ \t]*[:=][ \t]*(?=[\w{{])", r"\1: ", made)
    made = re.sub(r"[ \t]*,[ \t]*", ", ", made)
    made = re.sub(rf"(\{{|, )({_CODE})[ \t]+(?=\d)", r"\1\2: ", made)
    made = _UNCLOSED.sub(r"\1}, \2", made)
    made = _balanced(re.sub(r",[ \t]*([\]}])", r"\1", made.rstrip(", ")))
    made = re.sub(r"([\[{])[ \t]+|[ \t]+(?=[\]}])", lambda match: match[1] or "", made)
    return made if made != text and (_LIST.fullmatch(made) or _BREAKDOWN.fullmatch(made)) else ""


def _balanced(text: str) -> str:
    """The text with each closing bracket that of the one opened last, and those that lack at the end."""
    opened: list[str] = []
    made: list[str] = []
    for sign in text:
        if sign in _OPEN:
            opened.append(_OPEN[sign])
            made.append(sign)
        elif sign in "]}":
            if opened:
                made.append(opened.pop())
        else:
            made.append(sign)
    return "".join(made) + "".join(reversed(opened))
