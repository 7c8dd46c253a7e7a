"""Words that are words, and yet are not meant: typed twice, or with the marks of another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.place import Passage
from baocao138.prose.doubled import doubled
from baocao138.prose.near_terms import near_terms

MOST = 5
"""Findings of one kind told in one text."""


def check_wording(passage: Passage) -> Iterator[Diagnostic]:
    """Of each kind the first ones, each pair of words once."""
    for twice in islice(doubled(passage.text), MOST):
        place, message = passage.at(twice.start, twice.end), f"“{twice.words}”: gõ lặp, sẽ bị in ra cả hai lần"
        yield finding("B160", place, message, f"bỏ chữ lặp, viết:  {twice.right}")
    terms = {term.typed: term for term in reversed(list(near_terms(passage.text)))}
    for term in islice(reversed(terms.values()), MOST):
        place, message = passage.at(term.start, term.end), f"“{term.typed}” có lẽ là “{term.right}” gõ sai dấu"
        yield finding("B161", place, message, f"viết:  {term.right}; đúng là ý khác thì ghi vào bo_qua kèm lý do")
