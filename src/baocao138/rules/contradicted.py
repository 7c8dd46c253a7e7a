"""A number in a sentence beside another value of the same indicator in the same section: one of the two is wrong."""

from __future__ import annotations

from collections.abc import Iterable

from baocao138.model.bare import Bare
from baocao138.model.catalogue import Catalogue
from baocao138.model.count import Count
from baocao138.model.identifier import unaccented
from baocao138.model.submission import Figure
from baocao138.rules.meant_indicator import is_counted

_BEFORE = 40


def contradicted(bare: Bare, text: str, given: Iterable[Figure], catalogue: Catalogue) -> Figure | None:
    """The one of the section's figures that the words before the number name, or the one 0 that is counted so.

    ``phát hiện 02 vụ`` beside ``so_vu_phat_hien: 0``. What a sentence takes apart ("trong đó 02 lớp") is no such thing.
    """
    said = f"-{unaccented(text[max(0, bare.start - _BEFORE) : bare.start])}"
    alike: list[Figure] = []
    named: list[Figure] = []
    for figure in given:
        known = catalogue.indicator(figure.indicator)
        if known and not figure.axis and isinstance(figure.value, Count) and is_counted(known.unit, bare.unit):
            alike.append(figure)
            words = unaccented(known.id.removeprefix("so_").removeprefix(unaccented(known.unit).replace("-", "_")))
            if words and said.endswith(f"-{words}"):
                named.append(figure)
    if len(named) == 1:
        return named[0]
    zeros = [figure for figure in alike if isinstance(figure.value, Count) and not figure.value.value]
    return zeros[0] if len(alike) == len(zeros) == 1 else None
