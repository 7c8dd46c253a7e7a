"""One entry of the table of codes."""

from __future__ import annotations

from typing import NamedTuple


class Code(NamedTuple):
    """A code and its explanation, in Vietnamese, for a clerk. ``severity`` is "error" or "warning".

    ``title`` says in a few words what is wrong; ``reason`` why that matters; ``wrong`` and ``right`` are a small
    example each: what stands in a file, or, in brackets, what can only be told. ``owed`` marks what is still to come
    (a report, a figure): a warning while files are checked, an error when the report is built. ``firm`` marks a
    warning that nobody can answer in ``bo_qua``.
    """

    id: str
    severity: str
    title: str
    reason: str
    wrong: str
    right: str
    owed: bool = False
    firm: bool = False
