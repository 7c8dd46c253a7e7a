"""A stretch of text that must not be there."""

from __future__ import annotations

from typing import NamedTuple


class Hit(NamedTuple):
    """The characters ``start`` up to (not including) ``end`` fall under ``code``; ``kind`` names what they are.

    ``kind`` is for people and never holds any of the text itself.
    """

    code: str
    start: int
    end: int
    kind: str
