"""How much is told of one file under one code: thousands of equal findings help nobody and take long to print."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from baocao138.app.sources import PRIVACY
from baocao138.diagnostic.finding import Diagnostic

MOST = 200
"""Findings of one file under one code. The reader stops at as many of its own."""
# Sentences and what is private in them; between files and figures each finding names something else that is missing.
_BOUNDED = ("B1", PRIVACY)

Left = dict[int, int]
"""For a finding, by its number in the list: how many more of its kind its file has."""


def at_most(found: Iterable[Diagnostic]) -> tuple[list[Diagnostic], Left]:
    """The findings, in the same order, without those beyond ``MOST``; none of a code that a file has is lost whole."""
    seen: Counter[tuple[str, str]] = Counter()
    last: dict[tuple[str, str], int] = {}
    kept: list[Diagnostic] = []
    for each in found:
        kind = each.place.file, each.code
        seen[kind] += each.code.startswith(_BOUNDED)
        if seen[kind] <= MOST:
            last[kind] = len(kept)
            kept.append(each)
    return kept, {last[kind]: count - MOST for kind, count in seen.items() if count > MOST}


def with_left(kept: Iterable[Diagnostic], left: Left) -> list[Diagnostic]:
    """The same findings, in which the last of its kind says how many more there are."""
    return [
        each._replace(message=f"{each.message}; tệp này còn {left[at]} chỗ như vậy nữa chưa nêu")
        if at in left
        else each
        for at, each in enumerate(kept)
    ]
