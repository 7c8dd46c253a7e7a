"""The findings between the files of one province."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from baocao138.app.provinces import Folder
from baocao138.diagnostic.finding import Diagnostic
from baocao138.diagnostic.nearest import nearest
from baocao138.model.frame import Frame
from baocao138.model.period import Period
from baocao138.report.placing import Placing, place_entries
from baocao138.rules import check_filed, check_owed
from baocao138.rules.province import Province


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
    for file in folder.files if wrong else ():
        if file.shown in wrong and file.parsed.kind in ("", "bao-cao-don-vi"):
            stem = file.shown.rpartition("/")[2].rpartition(".")[0]
            for name in (*file.parsed.authors, *(() if file.parsed.agency in known else (stem,))):
                agency = name if name in known else nearest(name, known)
                if agency:
                    authors.add((agency, file.parsed.period))
    return frozenset(authors)
