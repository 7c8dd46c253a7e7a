"""One entry of the table of codes."""

from __future__ import annotations

from typing import NamedTuple


class Code(NamedTuple):
    """A code and its explanation, in Vietnamese, for a clerk. ``severity`` is "error" or "warning".

    ``title`` says in a few words what is wrong; ``reason`` why that matters; ``wrong`` and ``right`` are a small
    example each.
    """

    id: str
    severity: str
    title: str
    reason: str
    wrong: str
    right: str
