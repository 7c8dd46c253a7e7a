"""The day of signing of frames, and the folder that they lie in."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic
from baocao138.rules.dates import check_paper
from baocao138.rules.province import Province


def check(province: Province) -> Iterator[Diagnostic]:
    """Each frame."""
    for frame in province.frames:
        yield from check_paper(frame, frame.place)
