"""Slips of the keyboard in words: misspelt ones, small ones typed twice, blanks that are too many or lacking."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from operator import eq

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.place import Passage
from baocao138.prose.doubled import TWICE
from baocao138.prose.misspelt import Misspelt, misspelt
from baocao138.prose.spacing import is_spaced, spacing

MOST = 5
"""Slips of one kind told in one text: where there are more, the rest comes of the same."""
_right: set[str] = set()
_MOST_KNOWN = 200_000


def has_slip(text: str) -> bool:
    """False where nothing is to be told of a file's words; what was seen to be right once is remembered."""
    pieces = text.split()
    if not _right.issuperset(pieces):
        for piece in set(pieces) - _right:
            if next(misspelt(piece), None) or not is_spaced(piece):
                return True
            if len(_right) < _MOST_KNOWN:
                _right.add(piece)
    return any(map(eq, pieces, islice(pieces, 1, None))) and TWICE.search(text) is not None


def check_slips(passage: Passage) -> Iterator[Diagnostic]:
    """Of each kind the first ones, each word once."""
    told: dict[str, Misspelt] = {}
    for word in misspelt(passage.text):
        told.setdefault(word.typed, word)
    for word in islice(told.values(), MOST):
        message = f"“{word.typed}” không phải là một chữ tiếng Việt: gõ nhầm phím, hoặc bộ gõ chưa bỏ dấu"
        if not word.typed.islower():
            message = f"“{word.typed}” có chữ hoa ở giữa từ"
        hint = f"có phải là: {word.right}?" if word.right else "gõ lại chữ này; chữ viết tắt thì viết hoa"
        yield finding("B143", passage.at(word.start, word.end), message, hint)
    for twice in islice(TWICE.finditer(passage.text), MOST):
        place = passage.at(twice.end() - len(twice[1]), twice.end())
        yield finding("B148", place, f"chữ “{twice[1]}” gõ hai lần liền nhau", f"bỏ một chữ “{twice[1]}”")
    for slip in islice(spacing(passage.text), MOST):
        yield finding("B149", passage.at(slip.start, slip.end), slip.reason, slip.remedy)
