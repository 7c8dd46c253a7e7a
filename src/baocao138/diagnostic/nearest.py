"""The word that a mistyped one was most likely meant to be."""

from __future__ import annotations

from collections.abc import Iterable

from baocao138.model.identifier import unaccented


def nearest(word: str, choices: Iterable[str]) -> str | None:
    """The choice most like ``word``, marks and case aside (``so-tư-pháp`` finds ``so-tu-phap``); None if none is."""
    from difflib import get_close_matches

    bare = {unaccented(choice): choice for choice in choices}
    found = get_close_matches(unaccented(word), bare, n=1, cutoff=0.6)
    return bare[found[0]] if found else None
