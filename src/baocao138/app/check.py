"""Checking files: unit by unit, on several processors, and only where they are not known from an earlier run."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from hashlib import sha256
from typing import NamedTuple

from baocao138.app.cache import Cache, Row, row_of
from baocao138.app.folder import check_folder, timely
from baocao138.app.homes import rehomed
from baocao138.app.load import Loaded, folder_of_file, load_one, load_strictly, names_in, read_bytes
from baocao138.app.provinces import Folder, group
from baocao138.app.share import share
from baocao138.app.silence import silence
from baocao138.app.told import told_once
from baocao138.app.units import Files, units
from baocao138.diagnostic.finding import Diagnostic
from baocao138.language.named_files import may_name_person
from baocao138.model.filing import Filing
from baocao138.model.sketch import Sketch
from baocao138.model.submission import Submission
from baocao138.rules import check_sayable
from baocao138.schema.parsed import KINDS, Parsed

# Below so many files a second process costs more than it saves.
ENOUGH = 400


class Answer(NamedTuple):
    """What became of one unit: its findings, and what is worth keeping of it."""

    found: list[Diagnostic]
    clean: set[bytes]
    rows: dict[bytes, Row]


def check(files: Files, cache: Cache, jobs: int, given: Mapping[str, bytes] | None = None) -> list[Diagnostic]:
    """All findings of the files by themselves and between them, in no order; ``given`` stands for files' bytes."""
    if not files:
        return []
    instead = given or {}
    above, parts = units(files)
    shared = _Read(above, instead)
    answers = share(
        lambda part: check_unit(_Read(part, instead), shared, cache),
        parts,
        [len(part) for part in parts],
        jobs if len(files) >= ENOUGH else 1,
    )
    if cache.is_on and not instead:
        cache.learn(
            {unit for answer in answers for unit in answer.clean},
            {key: row for answer in answers for key, row in answer.rows.items()},
        )
    return rehomed([problem for answer in answers for problem in answer.found], files, instead)


class _Read:
    """Files and what was read of them."""

    def __init__(self, files: Files, given: Mapping[str, bytes]) -> None:
        self.files = files
        self.contents = {name: given[name] if name in given else read_bytes(path) for name, path in files.items()}

    @cached_property
    def digests(self) -> dict[str, bytes]:
        """A digest of each file that could be read."""
        return {name: sha256(each).digest() for name, each in self.contents.items() if isinstance(each, bytes)}

    @cached_property
    def loaded(self) -> list[Loaded]:
        """The files as they are without a cache."""
        return [load_one(name, self.files[name], self.contents[name]) for name in sorted(self.files)]


def check_unit(unit: _Read, above: _Read, cache: Cache) -> Answer:
    """One unit, ruled by what lies above; where exactly these files were found clean before, no more is looked at."""
    if not cache.is_on:
        return Answer(check_loaded(above.loaded + unit.loaded), set(), {})
    digests = above.digests | unit.digests
    key = cache.unit_key(digests)
    is_whole = len(digests) == len(unit.files) + len(above.files)
    if is_whole and cache.is_clean(key):
        return Answer([], set(), {})
    rows: dict[bytes, Row] = {}
    loaded = [_load(name, unit, cache, rows) for name in sorted(unit.files)]
    found = check_loaded(above.loaded + loaded)
    return Answer(found, {key} if is_whole and not found else set(), rows)


def _load(name: str, unit: _Read, cache: Cache, rows: dict[bytes, Row]) -> Loaded:
    """One file, in outline where it is known; what can be kept of a new one is put into ``rows``."""
    path, content, digest = unit.files[name], unit.contents[name], unit.digests.get(name, b"")
    sketch = cache.sketch(digest)
    if sketch is not None and isinstance(content, bytes):
        return _known(name, path, content, sketch)
    file = load_one(name, path, content)
    if row := _row(file):
        rows[digest] = row
    return file


def check_loaded(files: list[Loaded]) -> list[Diagnostic]:
    """All findings of files that were read, those between files included."""
    folders, problems = group(files)
    found = [problem for file in files for problem in file.problems] + problems
    named = [file for file in files if may_name_person(file.shown)]
    found += [problem for file in named for problem in names_in(file.shown, file.parsed.agency)]
    lost = {problem.place.file for problem in problems}
    strays = [file for file in files if file.shown in lost] if lost else []
    for folder in folders:
        found += check_folder(folder, found, strays)
        if folder.whole and not any(problem.is_error for problem in found):
            found += check_sayable(timely(folder.province, found))
    if not found and not _has_silences(folders):
        return found
    from baocao138.app.hints import answered, complete  # most runs find nothing

    return answered(silence(complete(told_once(found), folders, files), files), files)


def _has_silences(folders: Iterable[Folder]) -> bool:
    return any(filing.silences for folder in folders for filing in folder.province.filings) or any(
        frame.silences for folder in folders for frame in folder.province.frames
    )


def _row(file: Loaded) -> Row | None:
    """What is worth keeping of a file: the outline of a submission that has neither problems nor silences.

    A plain file is read again as fast as its outline would be fetched.
    """
    filing = file.parsed.content
    if file.parsed.sound is None or file.problems or not isinstance(filing, Filing) or filing.silences:
        return None
    return row_of(filing.sketch)


def _known(name: str, path: str, data: bytes, sketch: Sketch) -> Loaded:
    """A file known from an earlier run: its outline is enough for most rules; the whole is read where one asks."""
    folder = folder_of_file(path)

    def read() -> Submission:
        again = load_strictly(name, folder, data).parsed.content
        assert isinstance(again, Filing)
        return again.submission

    filing = Filing(name, sketch, read)
    joint: tuple[str, ...] = ()
    if sketch.is_shared:
        joint = tuple(code for entry in filing.submission.entries for code in entry.joint)
    parsed = Parsed(next(iter(KINDS)), filing, (sketch.agency, *joint), sketch.period)
    return Loaded(name, folder, data, parsed, ())
