"""Numbers in attributes: a file may hold anything there, and what is no number counts as not said."""

from __future__ import annotations

import re

DECIMAL = re.compile(r"-?[0-9]{1,12}(?:\.[0-9]{1,6})?")


def decimal(text: str | None, otherwise: float = 0.0) -> float:
    """The number that a text is; ``otherwise`` where it is none, or one of a size that no page has."""
    return float(text) if text and DECIMAL.fullmatch(text) else otherwise


def whole(text: str | None, otherwise: int = 0) -> int:
    """The same, without what stands behind the point."""
    return int(decimal(text, otherwise))
