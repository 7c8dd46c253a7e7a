"""A capital letter at the beginning of an entry, which goes on behind the agency's name: ``- Sở Tư pháp Xây dựng``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.place import Passage
from baocao138.prose.opening_words import OPENING, OPENING_ALONE


def _any_of(words: tuple[str, ...]) -> str:
    return "|".join(words).replace(" ", r"\s+")


# "Giáo dục và Đào tạo" is the name of a body.
_WORD = re.compile(rf"\s*({_any_of(OPENING)})(?!\w)(?!\s+và\s+[A-ZĐ])")
_SYLLABLE = re.compile(rf"\s*({_any_of(OPENING_ALONE)})\s+(\S)")


def capital_of(text: str) -> re.Match[str] | None:
    """The words in group 1 that a text begins with and that should be in small letters behind a name."""
    if found := _WORD.match(text):
        return found
    found = _SYLLABLE.match(text)
    # With another capital behind it, it is a name: "Từ Sơn".
    return None if found is None or found[2].isupper() else found


def check_opening(passage: Passage) -> Iterator[Diagnostic]:
    """The first paragraph of an entry before which a name is printed."""
    if capital := capital_of(passage.text):
        word = capital[1].split()[0]
        message = f"“{word}” viết hoa, mà trước nó đã in tên đơn vị nên chữ này ở giữa câu"
        place = passage.at(capital.start(1), capital.start(1) + len(word))
        yield finding("B149", place, message, f"viết thường: {word.lower()}")
