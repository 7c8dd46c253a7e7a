"""A text that begins with the words that are printed before it, ``chu_the``."""

from __future__ import annotations


def may_double(subject: str, opening: str) -> bool:
    """A quick look: False where the text certainly does not begin with the subject's words."""
    first = subject.split(None, 1)
    return bool(first) and opening.lstrip()[: len(first[0])].casefold() == first[0].casefold()
