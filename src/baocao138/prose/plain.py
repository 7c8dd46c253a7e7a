"""Fields that take no template language at all: names, titles, posts."""

from __future__ import annotations

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.place import Passage
from baocao138.prose.agency import MARKS


def check_plain_text(passage: Passage) -> tuple[Diagnostic, ...]:
    """Template marks in a field where nothing is ever filled in."""
    return tuple(
        finding(
            "B112",
            passage.at(mark.start(), mark.end()),
            f"ô này chỉ nhận chữ thường, không nhận dấu “{mark[0]}”",
            "bỏ dấu này đi",
        )
        for mark in MARKS.finditer(passage.text)
    )
