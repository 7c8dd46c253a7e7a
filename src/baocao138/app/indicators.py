"""The codes of all indicators of a repository, for what is checked without any report."""

from __future__ import annotations

from pathlib import Path

from baocao138.app.find import DATA, beginning, data_files
from baocao138.app.load import load
from baocao138.model.identifier import normal
from baocao138.schema.parsed import IndicatorList

MARK = b"danh-muc-chi-tieu"


def known_codes(base: Path) -> frozenset[str] | None:
    """The codes of every catalogue below ``data``; None where there is none, or one that cannot be read whole."""
    folder = base / DATA
    if not folder.is_dir():
        return None
    lists = {name: path for name, path in data_files(folder, base).items() if MARK in beginning(Path(path))}
    loaded = load(lists)
    if not loaded or any(problem.is_error for file in loaded for problem in file.problems):
        return None
    contents = [file.parsed.content for file in loaded]
    indicators = [one for each in contents if isinstance(each, IndicatorList) for one in each.indicators]
    return frozenset(normal(name) for one in indicators for name in (one.id, one.short_id) if name)
