"""The views of the example reports, as a template gets them, and all that is in them by path."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from baocao138.app.folder import placed
from baocao138.app.gather import gather
from baocao138.model.period import Period
from baocao138.picture.chart import draw
from baocao138.report.fields import View
from baocao138.report.view import write_report
from tests.program import ROOT

EXAMPLES = {"tinh-minh-hoa": Period(2026, "H", 1), "thai-binh": Period(2019, "H", 1)}


@cache
def view_of(province: str) -> View:
    """What the example's report is filled from."""
    gathered = gather(EXAMPLES[province], ROOT, Path("data/examples") / province)
    assert gathered.folder is not None and gathered.frame is not None
    report, problems = write_report(
        gathered.frame,
        gathered.folder.province.figures(),
        placed(gathered.folder.province, gathered.frame),
        draft=False,
        draw=draw,
    )
    assert problems == []
    return report.view


def walk(value: object, path: str = "") -> Iterator[tuple[str, object]]:
    """Everything in a view by the paths of ``Field.walk``; a list's items all have the same path."""
    if isinstance(value, dict):
        for name, inner in value.items():
            own = f"{path}.{name}" if path else name
            yield own, inner
            yield from walk(inner, own)
    elif isinstance(value, list):
        for inner in value:
            yield f"{path}[]", inner
            yield from walk(inner, f"{path}[]")
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield f"{path}[]", inner
