"""Figures typed outside of double braces: with one brace, with other brackets, with none. They would count nowhere."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.place import Passage
from baocao138.prose.meant import NUMBER, written

# A code with "=" behind it is a figure, whatever brackets stand around it; only double braces make it one.
_FIGURE = re.compile(
    rf"(?<![\w=])([a-z][a-z0-9]*(?:_[a-z0-9]+)+)\s*=\s*(?:({NUMBER})|[^=\s{{}}()\[\]｛｝][^\s{{}}()\[\]｛｝]*)",
    re.IGNORECASE,
)
_OPENED = re.compile(r"\{\{\s*$")
# What stands around it in the place of double braces. One round or square bracket belongs to the sentence.
_BEFORE = re.compile(r"(?:[{｛]\s*)+[%#]?\s*$|(?:\(\s*){2,}$|(?:\[\s*){2,}$|(?:<\s*){2,}$")
_BEHIND = re.compile(r"\s*(?:[%#]?(?:\s*[}｝])+|(?:\s*\)){2,}|(?:\s*\]){2,}|(?:\s*>){2,})")
_WIDEST = 9


class Unbraced(NamedTuple):
    """Such a figure: from where to where it stands with its brackets, its code and its number."""

    start: int
    end: int
    typed: str
    code: str
    number: str

    def problem(self, passage: Passage) -> Diagnostic:
        """The finding, over the brackets too, so that what is written over it leaves none of them."""
        return finding(
            "B111",
            passage.at(self.start, self.end),
            f"“{short(self.typed)}” chưa nằm trong hai dấu ngoặc nhọn nên không được tính",
            written(self.code, self.number),
        )


def unbraced_figures(text: str, tags: list[re.Match[str]]) -> list[Unbraced]:
    """The figures that stand in none of the tags, and behind no opened one."""
    if "=" not in text:
        return []
    starts = [tag.start() for tag in tags]
    found: list[Unbraced] = []
    for figure in _FIGURE.finditer(text):
        at = bisect_right(starts, figure.start()) - 1
        is_inside = at >= 0 and figure.start() < tags[at].end()
        if not is_inside and not _OPENED.search(text, max(0, figure.start() - _WIDEST), figure.start()):
            found.append(_with_brackets(text, figure, found[-1].end if found else 0))
    return found


def _with_brackets(text: str, figure: re.Match[str], least: int) -> Unbraced:
    before = _BEFORE.search(text, max(least, figure.start() - _WIDEST), figure.start())
    behind = _BEHIND.match(text, figure.end(), figure.end() + _WIDEST)
    start = before.start() if before else figure.start()
    end = behind.end() if behind else figure.end()
    return Unbraced(start, end, figure[0].strip(), figure[1].lower(), figure[2] or "")


def short(text: str) -> str:
    """What was typed, cut to what a message can hold."""
    return text if len(text) <= 60 else text[:57] + "…"
