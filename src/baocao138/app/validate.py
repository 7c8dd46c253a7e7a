"""``validate``: every file by itself, then all files of each province against one another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from baocao138.app.errors import WrongUse
from baocao138.app.find import DATA, LOOKALIKES, chosen_files, context_of, data_files, lookalikes, shown
from baocao138.app.load import Loaded, Sources, load
from baocao138.app.provinces import Folder, group
from baocao138.app.silence import silence
from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.diagnostic.nearest import nearest
from baocao138.model.frame import Frame
from baocao138.model.period import Period
from baocao138.model.place import Place
from baocao138.report.placing import Placing, place_entries
from baocao138.rules import check_filed, check_owed, check_sayable
from baocao138.rules.province import Province


class Verdict(NamedTuple):
    """What a command found: sorted findings, how many files were read, and the sources for excerpts."""

    diagnostics: tuple[Diagnostic, ...]
    files: int
    sources: Sources

    @property
    def failed(self) -> bool:
        """True where anything found is an error."""
        return any(d.is_error for d in self.diagnostics)


def validate(paths: Sequence[Path], base: Path) -> Verdict:
    """Check the files that the paths name (``data`` below ``base`` where there are none).

    Their neighbours are read too, because what is wrong between files is found only with both; findings are given
    for the named files alone. WrongUse where there is nothing to check.
    """
    if not paths:
        if not (base / DATA).is_dir():
            raise WrongUse(
                "không thấy thư mục data ở đây",
                "chạy lệnh ở thư mục gốc của kho dữ liệu, hoặc nêu đường dẫn: baocao138 validate đường-dẫn",
            )
        paths = [base / DATA]
    chosen = {shown(path, base) for path in chosen_files(paths)}
    misnamed = [path for folder in paths if folder.is_dir() for path in lookalikes(folder)]
    if not chosen and not misnamed:
        raise WrongUse(f"không có tệp .yaml nào trong “{', '.join(str(path) for path in paths)}”", "xem lại đường dẫn")
    context = [file for folder in {context_of(path) for path in paths} for file in data_files(folder)]
    together = {shown(file, base): file for file in (*context, *chosen_files(paths))}
    loaded = load(together)
    sources = Sources()
    for file in loaded:
        sources.keep(file)
    found = check_files(loaded, sources)
    found += [_misnamed(path, base) for path in misnamed]
    kept = [d for d in found if d.code == "B220" or chosen & {d.place.file, *(r.place.file for r in d.related)}]
    return Verdict(tuple(sorted(dict.fromkeys(kept), key=lambda d: d.sort_key)), len(chosen), sources)


def check_files(loaded: Iterable[Loaded], sources: Sources) -> list[Diagnostic]:
    """All findings of files that were read, those between files included."""
    files = list(loaded)
    folders, problems = group(files)
    found = [problem for file in files for problem in file.problems] + problems
    for folder in folders:
        found += check_folder(folder, found)
        if folder.whole and not any(problem.is_error for problem in found):
            found += check_sayable(folder.province)
    return silence(found, files, sources.line)


def check_folder(folder: Folder, known: Iterable[Diagnostic]) -> list[Diagnostic]:
    """All findings between the files of one province; ``known`` are those of each file by itself."""
    found = list(folder.problems)
    if folder.whole:
        found += check_filed(folder.province)
        province = replace(folder.province, excused=excused(folder, (*known, *found)))
        found += check_owed(province)
        for frame in province.frames:
            found += placed(province, frame).problems
    return found


def placed(province: Province, frame: Frame) -> Placing:
    """Where each entry of the frame's period is printed."""
    pardoned = {code for code in province.catalogue.agencies if province.is_excused(code, frame.period)}
    return place_entries(frame, province.submissions(frame.period), province.catalogue, pardoned)


def excused(folder: Folder, found: Iterable[Diagnostic]) -> frozenset[tuple[str, Period | None]]:
    """The authors of files with errors. A code that the registry does not know stands for the one it is most like."""
    wrong = {problem.place.file for problem in found if problem.is_error}
    known = folder.province.catalogue.agencies
    authors = set()
    for file in folder.files:
        if file.shown in wrong and file.parsed.kind in ("", "bao-cao-don-vi"):
            stem = file.shown.rpartition("/")[2].rpartition(".")[0]
            for name in (*file.parsed.authors, *(() if file.parsed.agency in known else (stem,))):
                agency = name if name in known else nearest(name, known)
                if agency:
                    authors.add((agency, file.parsed.period))
    return frozenset(authors)


def _misnamed(path: Path, base: Path) -> Diagnostic:
    name = path.name
    for ending in LOOKALIKES:
        if name.lower().endswith(ending):
            name = name[: -len(ending)] + ".yaml"
    return finding(
        "B220",
        Place(shown(path, base)),
        "tệp này không được đọc vì tên không kết thúc bằng .yaml",
        f"đổi tên tệp thành: {name}",
    )
