"""What is known of files from earlier runs, by what stands in them: never by their dates.

Two things are kept. Of a unit of files in which nothing was found: that this is so, under a digest of all their names
and bytes. Of a single submission without a fault of its own: its outline, under a digest of its bytes, so that the
rules between files need not have it read again. Both digests begin with that of the program, so a new version, a new
library or a changed line of code forgets everything. Files with anything to find, and all that is private, are never
kept.
"""

from __future__ import annotations

import contextlib
import datetime
import marshal
import os
import sys
from collections.abc import Mapping
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from typing import TypeVar, cast

from baocao138.app.errors import WrongUse
from baocao138.app.write import write_whole
from baocao138.model.period import Period
from baocao138.model.sketch import EntrySketch, Sketch

# Whose behaviour decides what is found; pydantic_core is pydantic's own engine.
_LIBRARIES = ("yaml", "pydantic", "pydantic_core")
_MOST = 100_000
"""Outlines kept: some 40 MB; a run that has seen more keeps its own."""

Row = tuple[object, ...]
Held = TypeVar("Held", set[bytes], dict[bytes, Row])


def program_digest() -> bytes:
    """A digest of this program, of Python and of the libraries that read for it."""
    digest = sha256(sys.version.encode())
    package = Path(__file__).resolve().parent.parent
    for here, folders, names in os.walk(package):
        folders.sort()
        for name in sorted(names):
            if name.endswith(".py"):
                _add(digest, os.path.join(here, name))  # noqa: PTH118 - at every start
    for library in _LIBRARIES:
        spec = find_spec(library)
        if spec and spec.origin:
            _add(digest, spec.origin)
            _add(digest, str(Path(spec.origin).parent))
    return digest.digest()


def _add(digest: object, path: str) -> None:
    state = os.stat(path)  # noqa: PTH116 - at every start
    digest.update(f"{path}\0{state.st_size}\0{state.st_mtime_ns}\n".encode())  # type: ignore[attr-defined]


def default_folder() -> Path:
    """Where a user's programs keep what can be made anew."""
    if named := os.environ.get("BAOCAO138_CACHE_DIR"):
        return Path(named)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home()) / "baocao138" / "cache"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "baocao138"


class Cache:
    """What earlier runs below one folder found out; ``folder`` None keeps nothing."""

    def __init__(self, folder: Path | None, base: Path) -> None:
        self._digest = program_digest() if folder is not None else b""
        name = sha256(os.fsencode(base.resolve())).hexdigest()[:24]
        self._units_file = folder / f"{name}.units" if folder is not None else None
        self._files_file = folder / f"{name}.files" if folder is not None else None
        self._clean: set[bytes] = _loaded(self._units_file, self._digest, set)
        self._rows: dict[bytes, Row] | None = None

    @property
    def is_on(self) -> bool:
        """True where anything is kept."""
        return self._units_file is not None

    def unit_key(self, files: Mapping[str, bytes]) -> bytes:
        """The digest of a unit: of every name and of every byte in it, and of the program."""
        digest = sha256(self._digest)
        for name in sorted(files):
            digest.update(os.fsencode(name) + b"\0" + files[name])
        return digest.digest()

    def is_clean(self, unit: bytes) -> bool:
        """True where nothing was found in exactly this unit."""
        return unit in self._clean

    def sketch(self, file: bytes) -> Sketch | None:
        """The outline of a faultless submission with exactly these bytes, of which ``file`` is the digest."""
        if self._rows is None:
            self._rows = _loaded(self._files_file, self._digest, dict)
        row = self._rows.get(file)
        return _sketch(row) if row is not None else None

    def learn(self, units: set[bytes], rows: dict[bytes, Row]) -> None:
        """Keep what a run found out; a disk that does not let us is no reason to stop."""
        if self._units_file is None or self._files_file is None:
            return
        with contextlib.suppress(OSError, WrongUse):
            self._units_file.parent.mkdir(parents=True, exist_ok=True)
            if units - self._clean:
                _keep(self._units_file, self._digest, set(sorted(self._clean)[: _MOST // 10]) | units)
            if rows:
                old = self._rows if self._rows is not None else _loaded(self._files_file, self._digest, dict)
                _keep(self._files_file, self._digest, rows if len(old) + len(rows) > _MOST else old | rows)


def _loaded(path: Path | None, digest: bytes, kind: type[Held]) -> Held:
    """What a file of the cache holds; nothing where it is not whole, or of another program."""
    if path is None:
        return kind()
    try:
        data = path.read_bytes()
        if data[:32] == digest and sha256(data[64:]).digest() == data[32:64]:
            held = marshal.loads(data[64:])  # noqa: S302 - whole, and written by this very program
            if isinstance(held, kind):
                return held
    except (OSError, ValueError, EOFError, TypeError):
        pass
    return kind()


def _keep(path: Path, digest: bytes, held: set[bytes] | dict[bytes, Row]) -> None:
    data = marshal.dumps(cast("set[bytes]", held))
    write_whole(path, digest + sha256(data).digest() + data)


def row_of(sketch: Sketch) -> Row:
    """An outline as plain values, for the disk."""
    period = sketch.period
    date = sketch.date.toordinal() if sketch.date else 0
    entries = tuple([tuple(entry) for entry in sketch.entries])
    return (sketch.agency, (period.year, period.kind, period.index), entries, date, *sketch[4:])


def _sketch(row: Row) -> Sketch:
    agency, period, entries, date, has_window, replaces, symbol, places = row
    assert isinstance(agency, str) and isinstance(period, tuple) and isinstance(entries, tuple)
    assert isinstance(date, int) and isinstance(replaces, str) and isinstance(symbol, str) and isinstance(places, tuple)
    return Sketch(
        agency,
        Period(*period),
        tuple([EntrySketch(*entry) for entry in entries]),
        datetime.date.fromordinal(date) if date else None,
        bool(has_window),
        replaces,
        symbol,
        places,
    )
