"""What a grammar answers when a text is not in its language."""

from __future__ import annotations

from typing import NamedTuple


class Malformed(NamedTuple):
    """Why a typed text cannot be read, and what to write instead; both Vietnamese sentences for a clerk."""

    reason: str
    remedy: str
