"""In how many equal ways Word and its users say the same thing. A document is a paper written in one set of ways."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

Carry = Literal["direct", "normal", "defaults", "styles", "theme", "character", "toggle", "mixed"]
Columns = Literal["table", "one row", "tabs", "columns", "boxes"]
Line = Literal["border", "own border", "vml", "connector", "wps", "underscores", "underline"]

Saved = Literal["us", "office", "python-docx", "strict"]


@dataclass(frozen=True, slots=True)
class Ways:
    """``carry``: what holds the looks. ``head``, ``foot``: how two columns stand side by side.

    ``line``: what draws the lines. ``numbers``: typed, or counted by Word, followed by a blank or a tab.
    ``field``, ``frame``: the page number. ``indent``, ``gap``: attributes for the first line and between paragraphs.
    ``residue``: what years of editing leave behind. ``saved``: the program that saved the document last.
    """

    carry: Carry = "styles"
    head: Columns = "table"
    foot: Columns = "table"
    line: Line = "border"
    numbers: Literal["typed", "blank", "tab"] = "typed"
    field: Literal["simple", "complex"] = "simple"
    frame: Literal["paragraph", "frame", "sdt", "tab", "even"] = "paragraph"
    indent: Literal["twips", "chars", "tab"] = "twips"
    gap: Literal["points", "lines", "auto", "contextual"] = "points"
    residue: frozenset[str] = frozenset()
    saved: Saved = "us"


RESIDUE: Final = frozenset({"split", "bookmarks", "proof", "inserted", "deleted", "smart", "hidden", "controls"})
