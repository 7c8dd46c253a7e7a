"""What was mended, as the clerk is told."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Mend(NamedTuple):
    """One thing put right: the line (0: the file as a whole), and a short phrase that says what was done.

    The phrase never repeats what stands in the file: it may be printed where a line with a person's papers is masked.
    """

    line: int
    what: str


class Mended(NamedTuple):
    """The file after mending, and what was done to it. ``data`` is the very object given where nothing was."""

    data: bytes
    mends: tuple[Mend, ...] = ()


class Done(NamedTuple):
    """An edit that was made, at the line where it stands."""

    line: int
    what: str
    is_common: bool


def told(done: Iterable[Done]) -> tuple[Mend, ...]:
    """Each line's mends once, in the order of the file; what concerns the whole file first, with its extent."""
    common: dict[str, set[int]] = {}
    single: dict[Mend, None] = {}
    for line, what, is_common in done:
        if is_common:
            common.setdefault(what, set()).add(line)
        else:
            single[Mend(line, what)] = None
    whole = [Mend(0, f"{what} ({len(lines)} dòng)") for what, lines in common.items()]
    return (*whole, *sorted(single, key=lambda mend: mend.line))
