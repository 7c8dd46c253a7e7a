"""The words around the figures of an entry, looked at once for all: agencies write the same around other figures."""

from __future__ import annotations

import re
from functools import lru_cache

from baocao138.model.bare import is_bound
from baocao138.model.called_number import has_house
from baocao138.model.count import TYPED_OUTSIDE
from baocao138.prose.sound import is_sound

FIGURE = "\x00"
# A number beside a figure may be its own once more; or a word without a blank; or a qualifier before the braces of a
# number without one (B123). The first look begins at the figures, and leaves blanks too many to the others.
_BEHIND = "|".join(rf"(?<={each}\s\x00)" for each in TYPED_OUTSIDE)
_NEAR = re.compile(
    r"\x00(?:(?<=[^\W_]\x00)|(?<=[\d²³¹]\s\x00)|(?<=\s\s\x00)|\s*[\d²³¹]|[^\W_]"
    rf"|(?i:{_BEHIND}))"
)
_BESIDE = re.compile(r"[\d²³¹]\s*\x00|[^\W_]\x00|\x00\s*[\d²³¹]|\x00[^\W_]")
_QUALIFIED = re.compile(rf"(?:{'|'.join(TYPED_OUTSIDE)})\s+\x00", re.IGNORECASE)


@lru_cache(maxsize=16384)
def outside(text: str, until: int) -> bool | None:
    """False where a number stands in what is around the figures, each a ``FIGURE``.

    None where that is not certainly without fault: a brace or "=", a word or a number that is not right, a qualifier
    before a figure, the number of a house. ``until`` is the last year in which it may have been written.
    """
    if "{" in text or "}" in text or "=" in text or not is_sound(text.split(FIGURE), until):
        return None
    if _NEAR.search(text) and (_BESIDE.search(text) or _QUALIFIED.search(text)):
        return None
    return None if has_house(text) else is_bound(text)
