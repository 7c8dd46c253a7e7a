"""Examples with what must be found between ⟦ and ⟧. All numbers are invented: rows of zeros, ones or steps."""

from __future__ import annotations

import re

from baocao138.language.privacy import private

_MARK = re.compile("[⟦⟧]")


def unmarked(marked: str) -> tuple[str, list[str]]:
    """The text, and the stretches of it that were marked."""
    return _MARK.sub("", marked), re.findall("⟦(.*?)⟧", marked, re.DOTALL)


def found(text: str) -> list[tuple[str, str]]:
    """The code and the text of all that is private in it."""
    return [(hit.code, text[hit.start : hit.end]) for hit in private(text)]
