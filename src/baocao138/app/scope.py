"""Which files a run is asked about, and which others it must read to judge them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from baocao138.app.errors import WrongUse
from baocao138.app.find import (
    CATALOGUE_MARK,
    DATA,
    REGISTRY_MARK,
    context_of,
    data_files,
    folder_of,
    holds,
    marked,
    shown,
    whole,
)
from baocao138.app.misnamed import misnamed_in


class Scope(NamedTuple):
    """The files asked about and all files to read, by the names that people are shown; files with a wrong ending."""

    chosen: frozenset[str]
    files: dict[str, str]
    misnamed: tuple[str, ...] = ()


def scope_of(paths: Sequence[Path], base: Path) -> Scope:
    """What the paths name (``data`` below ``base`` where there are none), and its neighbours.

    What is wrong between files is found only with both. WrongUse where a path names nothing, or nothing is there.
    """
    if not paths:
        if not (base / DATA).is_dir():
            raise WrongUse(
                "không thấy thư mục data ở đây",
                "chạy lệnh ở thư mục gốc của kho dữ liệu, hoặc nêu đường dẫn: baocao138 validate đường-dẫn",
            )
        paths = [base / DATA]
    chosen: dict[str, str] = {}
    misnamed: list[str] = []
    for path in paths:
        if path.is_dir():
            chosen |= data_files(path, base)
            misnamed += misnamed_in(path, base)
        elif path.exists():
            chosen[shown(path, base)] = str(whole(path))
        else:
            raise WrongUse(
                f"không có tệp hoặc thư mục “{path}”", "xem lại đường dẫn; lệnh chạy ở thư mục gốc của kho dữ liệu"
            )
    if not chosen and not misnamed:
        raise WrongUse(f"không có tệp .yaml nào trong “{', '.join(str(path) for path in paths)}”", "xem lại đường dẫn")
    return Scope(frozenset(chosen), with_neighbours(paths, base) | chosen, tuple(dict.fromkeys(misnamed)))


def with_neighbours(paths: Iterable[Path], base: Path) -> dict[str, str]:
    """All files that have to do with the paths: their provinces, and the catalogues above these."""
    files: dict[str, str] = {}
    # Files of one folder have one home: it is looked for once, however many are named.
    spots = {(folder_of(path), whole(path).is_dir()): path for path in paths}
    for home in {home_of(path) for path in spots.values()}:
        for above in _between(home, context_of(home)):
            files |= {shown(path, base): str(path) for path in marked(above, CATALOGUE_MARK)}
        files |= data_files(home, base)
    return files


def home_of(path: Path) -> Path:
    """The province's folder that a path lies in, that of the nearest registry; outside of any, the whole context."""
    top, here = context_of(path), folder_of(path)
    for folder in (here, *here.parents):
        if holds(folder, REGISTRY_MARK):
            return folder
        if folder == top:
            break
    # Above the provinces a folder stands for all of them; a file outside of any is judged with all that is around it.
    return here if whole(path).is_dir() and here != top and here.is_relative_to(top) else top


def _between(home: Path, top: Path) -> list[Path]:
    return [folder for folder in home.parents if folder.is_relative_to(top)]
