"""``build``: one province's files of one period become the Word report."""

from __future__ import annotations

import datetime
import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from baocao138.app.errors import WrongUse
from baocao138.app.find import DATA, context_of, data_files, whole
from baocao138.app.folder import check_folder, placed
from baocao138.app.load import Loaded, load
from baocao138.app.provinces import CATALOGUES, REGISTRY, Folder, group, rules
from baocao138.app.silence import silence
from baocao138.app.sources import Sources
from baocao138.app.template import find_template
from baocao138.app.validate import Verdict, verdict
from baocao138.app.write import write_whole
from baocao138.diagnostic.finding import Diagnostic, Severity
from baocao138.model.frame import Frame
from baocao138.model.period import Period

# What is still owed: a warning while reports come in, an error when the report is built, unless a draft is wanted.
OWED = frozenset({"B207", "B212"})
FRAME = "bao-cao-tong-hop"
# Sentences that cannot be said while something is owed: a draft prints a marked gap instead.
GAPS = frozenset({"B304", "B306", "B322"})
_PERIOD = re.compile(rb"^(?:\xef\xbb\xbf)?ky", re.MULTILINE)


class Build(NamedTuple):
    """What became of a build: the verdict, and, where a file was written, what it is."""

    verdict: Verdict
    template: str = ""
    draft_because: tuple[str, ...] = ()
    written: bool = False


def build(
    period: Period, output: Path, base: Path, data: Path | None, template: Path | None, allow_missing: bool
) -> Build:
    """Build the report of ``period``; nothing is written where anything is an error.

    WrongUse where there is no data, no frame or more than one province with that period, no template, or no place to
    write to.
    """
    output = check_output(output)
    root = data if data is not None else base / DATA
    if not root.is_dir():
        raise WrongUse(
            f"không có thư mục dữ liệu “{root}”", "chạy lệnh ở thư mục gốc của kho dữ liệu, hoặc nêu --data THƯ-MỤC"
        )
    loaded = _below(root, load(data_files(context_of(root), base)))
    sources = Sources()
    for file in loaded:
        sources.keep(file.shown, file.data)
    sources.hide(problem for file in loaded for problem in file.problems)
    folders, _ = group(loaded)
    if hidden := _why_no_frame(folders, loaded, period):
        return Build(_verdict(hidden, loaded, sources))
    folder = _the_one(folders, period, loaded)
    own = {file.shown for file in folder.files}
    homes = {file.folder for file in folder.files}
    files = [file for file in loaded if _concerns(file, own, homes, period)]
    found = [problem for file in files for problem in file.problems]
    concerned = {file.shown for file in files}
    found += [problem for problem in check_folder(folder, found) if problem.place.file in concerned]
    found = silence(found, files)
    found = [_weighed(problem, OWED, allow_missing) for problem in found]
    frame = next((frame for frame in folder.province.frames if frame.period == period), None)
    if frame is None or not folder.whole or any(problem.is_error for problem in found):
        return Build(_verdict(found, files, sources))
    return _write(frame, folder, found, files, sources, output, base, template, allow_missing)


def _write(
    frame: Frame,
    folder: Folder,
    found: list[Diagnostic],
    files: list[Loaded],
    sources: Sources,
    output: Path,
    base: Path,
    template: Path | None,
    allow_missing: bool,
) -> Build:
    from baocao138.app.printed import missing_text
    from baocao138.docx import Properties, fill
    from baocao138.report.view import unfinished, write_report

    province = folder.province
    figures = province.figures(frame.period)
    placing = placed(province, frame)
    signed = frame.date or frame.period.end
    name, word_file = find_template(frame.template, signed, template, base)
    if whole(base / name) == whole(output):
        raise WrongUse(f"“{output}” chính là mẫu Word đang dùng", "chọn tên khác cho -o")
    lacks = unfinished(frame)
    owed = any(problem.code in OWED for problem in found)
    report, problems = write_report(frame, figures, placing, draft=bool(lacks) or owed)
    if allow_missing and not (lacks or owed) and any(problem.code in GAPS for problem in problems):
        owed = True
        report, problems = write_report(frame, figures, placing, draft=True)
    said = len(problems)
    found = found + [_weighed(problem, GAPS, allow_missing) for problem in problems]
    found += _errors_of(folder, figures.asked() - {frame.period}, {file.shown for file in files})
    if any(problem.is_error for problem in found):
        return Build(_verdict(found, files, sources), name)
    created = datetime.datetime.combine(signed, datetime.time(8), datetime.UTC)
    filled = fill(word_file, name, report.view, Properties(report.title, frame.issuer, created))
    found += filled.diagnostics
    found += [_weighed(problem, GAPS, allow_missing) for problem in problems[said:]]
    found += _errors_of(folder, figures.asked() - {frame.period}, {file.shown for file in files})
    if filled.value is not None:
        found += missing_text(filled.value, report, name)
    judged = _verdict(found, files, sources)
    if filled.value is None or judged.failed:
        return Build(judged, name)
    write_whole(output, filled.value)
    reasons = tuple(lacks) + (("thieu_bao_cao",) if owed else ())
    return Build(judged, name, reasons, written=True)


def _errors_of(folder: Folder, periods: frozenset[Period], seen: set[str]) -> list[Diagnostic]:
    """The errors of files of other periods that the report compares with: their figures would be missing unseen."""
    others = [f for f in folder.files if f.parsed.period in periods and f.shown not in seen and f.parsed.kind != FRAME]
    return [problem for file in others for problem in file.problems if problem.is_error]


def check_output(output: Path) -> Path:
    """Where to write: behind a link, the file that it points to. Refuses what cannot be a Word file, at once."""
    if output.suffix.lower() != ".docx":
        raise WrongUse(f"tệp kết quả “{output}” phải có đuôi .docx", "ví dụ: -o report.docx")
    if output.is_dir():
        raise WrongUse(f"“{output}” là một thư mục", f"ví dụ: -o {output}/report.docx")
    if not output.absolute().parent.is_dir():
        raise WrongUse(f"không có thư mục “{output.parent}”", "tạo thư mục trước, hoặc chọn chỗ khác")
    return Path(os.path.realpath(output)) if output.is_symlink() else output


def _below(root: Path, loaded: list[Loaded]) -> list[Loaded]:
    """The files below ``root`` with the catalogues above; where ``root`` lies inside a province, that province's."""
    top = whole(root).as_posix()
    inside = [file for file in loaded if rules(top, file.folder)]
    if not any(file.parsed.kind == REGISTRY for file in inside):
        homes = [file.folder for file in loaded if file.parsed.kind == REGISTRY and rules(file.folder, top)]
        return _below(Path(max(homes, key=len)), loaded) if homes else loaded
    return [
        file
        for file in loaded
        if rules(top, file.folder) or (file.parsed.kind in CATALOGUES and rules(file.folder, top))
    ]


def _the_one(folders: list[Folder], period: Period, loaded: Iterable[Loaded]) -> Folder:
    """The one province that has a frame for the period."""
    having = _having(folders, period)
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


def _concerns(file: Loaded, own: set[str], homes: set[str], period: Period) -> bool:
    """A build looks at its province's catalogues, at the files of its period, and at those whose period is unknown."""
    catalogue = file.parsed.kind.startswith("danh-muc")
    if file.shown in own:
        own_period = file.parsed.period is None or period.holds(file.parsed.period)
        return catalogue or own_period or len(_PERIOD.findall(file.data)) > 1
    return catalogue and any(rules(file.folder, home) for home in homes)


def _weighed(problem: Diagnostic, codes: frozenset[str], allow_missing: bool) -> Diagnostic:
    if problem.code not in codes:
        return problem
    return problem.weighed(Severity.WARNING if allow_missing else Severity.ERROR)


def _verdict(found: list[Diagnostic], files: list[Loaded], sources: Sources) -> Verdict:
    return verdict(found, [file.shown for file in files], sources)
