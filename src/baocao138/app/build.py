"""``build``: one province's files of one period become the Word report."""

from __future__ import annotations

import datetime
import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from baocao138.app.errors import WrongUse
from baocao138.app.find import whole
from baocao138.app.folder import placed
from baocao138.app.gather import FRAME, gather
from baocao138.app.load import Loaded
from baocao138.app.provinces import Folder
from baocao138.app.sources import Sources
from baocao138.app.template import find_template
from baocao138.app.validate import Verdict, verdict
from baocao138.app.write import check_folder, write_whole
from baocao138.diagnostic.finding import Diagnostic, Severity
from baocao138.model.frame import Frame
from baocao138.model.period import Period

if TYPE_CHECKING:
    from baocao138.report.view import Draw

# What is still owed: a warning while reports come in, an error when the report is built, unless a draft is wanted.
OWED = frozenset({"B207", "B212"})
# Sentences that cannot be said while something is owed: a draft prints a marked gap instead.
GAPS = frozenset({"B304", "B306", "B322"})


class Build(NamedTuple):
    """What became of a build: the verdict, and, where a file was written, what it is."""

    verdict: Verdict
    template: str = ""
    draft_because: tuple[str, ...] = ()
    written: bool = False


def build(
    period: Period,
    output: Path,
    base: Path,
    data: Path | None,
    template: Path | None,
    allow_missing: bool,
    provenance: Path | None = None,
) -> Build:
    """Build the report of ``period``; nothing is written where anything is an error.

    ``provenance`` is where to write, as JSON, what each paragraph and figure comes from. WrongUse where there is no
    data, no frame or more than one province with that period, no template, or no place to write to.
    """
    output = check_output(output)
    gathered = gather(period, base, data)
    folder, frame, files, sources = gathered.folder, gathered.frame, gathered.files, gathered.sources
    found = [_weighed(problem, OWED, allow_missing) for problem in gathered.found]
    if folder is None or frame is None or not folder.whole or any(problem.is_error for problem in found):
        return Build(_verdict(found, files, sources))
    return _write(frame, folder, found, files, sources, output, base, template, allow_missing, provenance)


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
    provenance: Path | None,
) -> Build:
    from baocao138.app.printed import missing_text
    from baocao138.app.template_privacy import private_in
    from baocao138.docx import Properties, fill
    from baocao138.report.view import unfinished, write_report

    province = folder.province
    figures = province.figures()
    placing = placed(province, frame)
    signed = frame.date or frame.period.end
    name, word_file = find_template(frame.template, signed, template, base)
    if whole(base / name) == whole(output):
        raise WrongUse(f"“{output}” chính là mẫu Word đang dùng", "chọn tên khác cho -o")
    lacks = unfinished(frame)
    owed = any(problem.code in OWED for problem in found)
    draw = _pen(frame)
    report, problems = write_report(frame, figures, placing, bool(lacks) or owed, draw)
    if allow_missing and not (lacks or owed) and any(problem.code in GAPS for problem in problems):
        owed = True
        report, problems = write_report(frame, figures, placing, True, draw)
    said = len(problems)
    found = found + [_weighed(problem, GAPS, allow_missing) for problem in problems]
    found += _errors_of(folder, figures.asked() - {frame.period}, {file.shown for file in files})
    if any(problem.is_error for problem in found):
        return Build(_verdict(found, files, sources), name)
    found += private_in(word_file, name, sources)
    if any(problem.is_error for problem in found):
        return Build(_verdict(found, files, sources), name)
    created = datetime.datetime.combine(signed, datetime.time(8), datetime.UTC)
    filled = fill(word_file, name, report.view, Properties(report.title, frame.issuer, created))
    found += filled.diagnostics
    found += [_weighed(problem, GAPS, allow_missing) for problem in problems[said:]]
    found += _errors_of(folder, figures.asked() - {frame.period}, {file.shown for file in files})
    if filled.value is not None:
        found += missing_text(filled.value, report, name, word_file)
        if not any(problem.is_error for problem in found):
            found += _ill_formed(filled.value, str(output), name)
    judged = _verdict(found, files, sources)
    if filled.value is None or judged.failed:
        return Build(judged, name)
    if provenance is not None:
        from baocao138.app.trace import as_bytes, lines_by_part

        write_whole(provenance, as_bytes(lines_by_part(report, province, frame, (name, word_file))))
    write_whole(output, filled.value)
    reasons = tuple(lacks) + (("thieu_bao_cao",) if owed else ())
    return Build(judged, name, reasons, written=True)


def _pen(frame: Frame) -> Draw | None:
    """What draws charts, where the frame has any. ModuleNotFoundError where the extra for it is not installed."""
    if not any(annex.chart for annex in frame.annexes):
        return None
    from baocao138.picture.chart import draw

    return draw


def _ill_formed(document: bytes, output: str, template: str) -> list[Diagnostic]:
    """What the finished file breaks of the rules of form: it is in the template, and no reason to withhold the report.

    The template's name says by which rules it was made.
    """
    from baocao138.docx.form import check_form

    profile = Path(template).stem
    return [problem.weighed(Severity.WARNING) for problem in check_form(document, output, profile).diagnostics]


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
    check_folder(output)
    return Path(os.path.realpath(output)) if output.is_symlink() else output


def _weighed(problem: Diagnostic, codes: frozenset[str], allow_missing: bool) -> Diagnostic:
    if problem.code not in codes:
        return problem
    return problem.weighed(Severity.WARNING if allow_missing else Severity.ERROR)


def _verdict(found: list[Diagnostic], files: list[Loaded], sources: Sources) -> Verdict:
    return verdict(found, [file.shown for file in files], sources)
