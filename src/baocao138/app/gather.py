"""One province's files of one period, with all that is wrong with them: what every command on a period begins with."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from baocao138.app.errors import WrongUse
from baocao138.app.find import DATA, context_of, data_files, whole
from baocao138.app.folder import check_folder
from baocao138.app.hints import answered, complete
from baocao138.app.load import Loaded, folder_of_file, load
from baocao138.app.provinces import CATALOGUES, REGISTRY, Folder, group, rules
from baocao138.app.silence import silence
from baocao138.app.sources import Sources
from baocao138.diagnostic.finding import Diagnostic
from baocao138.model.frame import Frame
from baocao138.model.period import Period
from baocao138.rules import check_compared

FRAME = "bao-cao-tong-hop"
_PERIOD = re.compile(rb"^(?:\xef\xbb\xbf)?ky", re.MULTILINE)


class Gathered(NamedTuple):
    """A province and the files that concern a period. ``folder`` is None where only ``found`` tells why."""

    folder: Folder | None
    frame: Frame | None
    files: list[Loaded]
    found: list[Diagnostic]
    sources: Sources


def gather(period: Period, base: Path, data: Path | None, *, needs_frame: bool = True) -> Gathered:
    """Read and check what concerns a period.

    WrongUse where there is no data, or no province or more than one with that period.
    """
    root = data if data is not None else base / DATA
    if not root.is_dir():
        raise WrongUse(
            f"không có thư mục dữ liệu “{root}”", "chạy lệnh ở thư mục gốc của kho dữ liệu, hoặc nêu --data THƯ-MỤC"
        )
    loaded = _below(root, data_files(context_of(root), base))
    sources = Sources()
    for file in loaded:
        sources.keep(file.shown, file.data)
    sources.hide(problem for file in loaded for problem in file.problems)
    folders, _ = group(loaded)
    if needs_frame and (hidden := _why_no_frame(folders, loaded, period)):
        return Gathered(None, None, loaded, hidden, sources)
    folder = _the_one(folders, period, loaded, needs_frame=needs_frame)
    own = {file.shown for file in folder.files}
    homes = {file.folder for file in folder.files}
    files = [file for file in loaded if _concerns(file, own, homes, period)]
    found = [problem for file in files for problem in file.problems]
    concerned = {file.shown for file in files}
    found += [problem for problem in check_folder(folder, found) if problem.place.file in concerned]
    if folder.whole and not any(problem.is_error for problem in found):
        found += [problem for problem in check_compared(folder.province) if problem.place.file in concerned]
    frame = next((frame for frame in folder.province.frames if frame.period == period), None)
    return Gathered(folder, frame, files, answered(silence(complete(found, folders, files), files), files), sources)


def _below(root: Path, files: Mapping[str, str]) -> list[Loaded]:
    """The files below ``root`` with the catalogues above; where ``root`` lies inside a province, that province's."""
    top = whole(root).as_posix()
    folders = {name: folder_of_file(path) for name, path in files.items()}
    loaded = load({name: files[name] for name, at in folders.items() if rules(top, at) or rules(at, top)})
    if any(file.parsed.kind == REGISTRY and rules(top, file.folder) for file in loaded):
        return [file for file in loaded if rules(top, file.folder) or file.parsed.kind in CATALOGUES]
    homes = [file.folder for file in loaded if file.parsed.kind == REGISTRY]
    return _below(Path(max(homes, key=len)), files) if homes else load(files)


def _the_one(folders: list[Folder], period: Period, loaded: Iterable[Loaded], *, needs_frame: bool) -> Folder:
    """The one province that has a frame for the period, or where none is needed anything at all."""
    having = _having(folders, period) or ([] if needs_frame else _filed(folders, period))
    if len(having) == 1:
        return having[0]
    if having:
        listed = "\n".join(f"    --data {folder.path}" for folder in having)
        raise WrongUse(f"có {len(having)} tỉnh có khung báo cáo kỳ {period}", f"chọn một tỉnh bằng:\n{listed}")
    periods = sorted({str(f.parsed.period) for f in loaded if f.parsed.kind == FRAME and f.parsed.period})
    known = f"các kỳ đã có khung: {', '.join(periods)}" if periods else "chưa có khung báo cáo nào"
    raise WrongUse(f"chưa có khung báo cáo (loai: bao-cao-tong-hop) cho kỳ {period}", known)


def _why_no_frame(folders: list[Folder], loaded: list[Loaded], period: Period) -> list[Diagnostic]:
    """Where no province has a frame: the errors of the files that could be it, or the registry above it."""
    if _having(folders, period):
        return []
    suspects = [file for file in loaded if file.parsed.kind in ("", FRAME, *CATALOGUES)]
    return [
        problem
        for file in suspects
        for problem in file.problems
        if problem.is_error and (file.parsed.kind in CATALOGUES or file.parsed.period in (None, period))
    ]


def _having(folders: list[Folder], period: Period) -> list[Folder]:
    """The provinces that have a frame for the period."""
    return [
        folder for folder in folders if any(f.parsed.kind == FRAME and f.parsed.period == period for f in folder.files)
    ]


def _filed(folders: list[Folder], period: Period) -> list[Folder]:
    """The provinces in which anything was filed for the period or its parts."""
    return [f for f in folders if any(file.parsed.period and period.holds(file.parsed.period) for file in f.files)]


def _concerns(file: Loaded, own: set[str], homes: set[str], period: Period) -> bool:
    """A build looks at its province's catalogues, at the files of its period, and at those whose period is unknown."""
    catalogue = file.parsed.kind.startswith("danh-muc")
    if file.shown in own:
        own_period = file.parsed.period is None or period.holds(file.parsed.period)
        return catalogue or own_period or len(_PERIOD.findall(file.data)) > 1
    return catalogue and any(rules(file.folder, home) for home in homes)
