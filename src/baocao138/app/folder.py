"""The findings between the files of one province."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from baocao138.aggregate.duty import obliged, spoken_for
from baocao138.app.confused import without_copies, without_mix_ups
from baocao138.app.load import Loaded
from baocao138.app.provinces import Folder
from baocao138.diagnostic.finding import Diagnostic
from baocao138.diagnostic.nearest import nearest
from baocao138.model.catalogue import Agency
from baocao138.model.filing import Filing
from baocao138.model.frame import EntryOf, Frame
from baocao138.model.identifier import normal
from baocao138.model.period import Period
from baocao138.model.place import Place
from baocao138.report.placing import Placing, parts_of, place_entries
from baocao138.rules import check_filed, check_owed
from baocao138.rules.dates import folder_period
from baocao138.rules.file_names import bare
from baocao138.rules.missing_reports import filers_of, silent_sections
from baocao138.rules.province import Province
from baocao138.rules.registry_slips import SLIPS

# Warnings that explain why something of an agency seems to be missing: wrong folder, wrong section, another's name.
EXPLAINING = frozenset({"B203", "B210", "B223", "B225", "B226"})


def check_folder(folder: Folder, known: Iterable[Diagnostic], strays: Iterable[Loaded] = ()) -> list[Diagnostic]:
    """All findings between the files of one province.

    ``known`` are those of each file by itself; ``strays`` are files that lie outside of any province.
    """
    found = list(folder.problems)
    if folder.whole:
        found += without_mix_ups(check_filed(folder.province))
        province = timely(folder.province, found)
        pardoned = excused(folder, (*known, *found), strays) | frozenset(_co_authors(province, found))
        province = replace(province, excused=pardoned)
        unprinted = _unprinted(without_copies(province, found))
        # Sentences under a wrong section explain why the right one has none.
        if astray := excused(folder, unprinted) - province.excused:
            province = replace(province, excused=province.excused | astray)
            unprinted = _unprinted(without_copies(province, found))
        found += check_owed(province)
        copied = {problem.place.file for problem in found if problem.code == "B225" and problem.is_error}
        found += [each for each in unprinted if not _concerns(each, copied)]
    return found


def _concerns(problem: Diagnostic, files: set[str]) -> bool:
    return problem.place.file in files or any(related.place.file in files for related in problem.related)


def _unprinted(province: Province) -> list[Diagnostic]:
    """What of the entries is printed nowhere, and which places of the frames stay empty without being told (B207)."""
    found = []
    for frame in province.frames:
        problems = placed(province, frame).problems
        told = _owed_places(province, frame) if any(problem.code == "B212" for problem in problems) else set()
        found += [problem for problem in problems if problem.code != "B212" or problem.place not in told]
    return found


def _owed_places(province: Province, frame: Frame) -> set[Place]:
    """The places of those who have no file at all, and of those who have nothing for a section that they owe."""
    silent, known = silent_sections(province, frame.period), province.catalogue
    filers = filers_of(province, frame.period)
    lost = {a.id for a in obliged(known, frame.period) if silent.get(a.id) and not spoken_for(a, filers, known)}
    places = {item.place for item in frame.omissions if item.agency in lost}
    places |= {item.place for item in frame.rewordings if item.agency in lost}
    for part in parts_of(frame.parts):
        for item in part.items:
            if isinstance(item, EntryOf) and (item.agency in lost or part.id in silent.get(item.agency, ())):
                places.add(item.place)
    return places


def timely(province: Province, found: Iterable[Diagnostic]) -> Province:
    """The province without frames whose period is not that of their folder: that alone is told of them (B210)."""
    wrong = {problem.place.file for problem in found if problem.code == "B210"}
    frames = [f for f in province.frames if f.file not in wrong or any(s.code == "B210" for s in f.silences)]
    return replace(province, frames=tuple(frames))


def placed(province: Province, frame: Frame) -> Placing:
    """Where each entry of the frame's period is printed."""
    pardoned = {code for code in province.catalogue.agencies if province.is_excused(code, frame.period)}
    return place_entries(frame, province.submissions(frame.period), province.catalogue, pardoned)


def excused(
    folder: Folder, found: Iterable[Diagnostic], strays: Iterable[Loaded] = ()
) -> frozenset[tuple[str, Period | None]]:
    """The authors of files whose findings explain what is missing, and those whom such a file may have been meant for.

    A code that the registry does not know stands for the one it is most like. A warning that the author has answered
    (``bo_qua``) explains nothing.
    """
    wrong: dict[str, set[str]] = {}
    for problem in found:
        if problem.is_error or problem.code in EXPLAINING:
            # A slip of the registry concerns the file that it makes unknown.
            slips = [related.place for related in problem.related if problem.code in SLIPS]
            for place in (problem.place, *slips):
                wrong.setdefault(place.file, set()).add(problem.code if not problem.is_error else "")
    known = folder.province.catalogue.agencies
    authors: set[tuple[str, Period | None]] = {(f.parsed.agency, f.parsed.period) for f in strays if f.parsed.agency}
    for file in folder.files if wrong else ():
        answered = {s.code for s in file.parsed.content.silences} if isinstance(file.parsed.content, Filing) else set()
        if file.parsed.kind in ("", "bao-cao-don-vi") and wrong.get(file.shown, set()) - answered:
            authors |= {(agency, period) for agency in _meant(file, known) for period in _periods(file)}
    return frozenset(authors)


def _co_authors(province: Province, found: Iterable[Diagnostic]) -> Iterator[tuple[str, Period]]:
    """Whom a file meant that names its own author as co-author (B227): the only one who lacks that section."""
    themselves = {problem.place for problem in found if problem.code == "B227"}
    files = {place.file for place in themselves}
    for filing in province.filings if themselves else ():
        for entry in filing.submission.entries if filing.file in files else ():
            if any(place in themselves for _, place in entry.named[: len(entry.joint)]):
                silent = silent_sections(province, filing.period)
                lacking = [agency for agency, sections in silent.items() if entry.section in sections]
                if len(lacking) == 1:
                    yield lacking[0], filing.period


def _meant(file: Loaded, known: dict[str, Agency]) -> Iterator[str]:
    """Whose report the file may be: its authors', their heirs', or theirs whose code it bears as its name."""
    stem = bare(file.shown)
    for name in (*file.parsed.authors, stem):
        agency = name if name in known else nearest(name, known)
        if agency and (name != stem or name in known or file.parsed.agency not in known):
            yield agency
            yield from (heir.agency for heir in known[agency].successors)
    if (named := normal(stem)) in known:
        yield named


def _periods(file: Loaded) -> set[Period | None]:
    """The period it says, and that of its folder."""
    folder = folder_period(file.shown)
    return {file.parsed.period, folder} if folder else {file.parsed.period}
