"""Numbers with a zero before two digits or more (``0442``): a digit too many, or the wrong first digit.

"02" is how offices write two; nobody writes "0442" on purpose.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.submission import Entry

_PADDED = re.compile(r"(?:\D*\s)?0\d{2,}", re.ASCII)


def is_padded(typed: str) -> bool:
    """True for such a number, whatever word qualifies it."""
    return "0" in typed and _PADDED.fullmatch(typed) is not None


def padded_figures(entries: Iterable[Entry]) -> Iterator[Diagnostic]:
    """A warning for each of them, in sentences and in ``so_lieu``."""
    for entry in entries:
        for figure in entry.bound + entry.figures:
            if figure.value is not None and is_padded(figure.typed):
                word, _, number = figure.typed.rpartition(" ")
                right = f"{word} {number.lstrip('0') or '0'}".lstrip()
                message = f"{figure.indicator}: “{figure.typed}” có số 0 thừa ở trước"
                yield finding(
                    "B132", figure.place, message, f"bỏ số 0 thừa: {right}; nếu thiếu chữ số thì gõ lại cho đủ"
                )
