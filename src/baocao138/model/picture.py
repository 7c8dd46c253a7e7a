"""A picture to be put into a document."""

from __future__ import annotations

from typing import NamedTuple


class Picture(NamedTuple):
    """A PNG file, its size on paper in millimetres, and what it shows, in words for those who cannot see it."""

    png: bytes
    width: float
    height: float
    words: str
