"""Reading data files: disk to model, with every problem kept, and the sources for the excerpts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from baocao138.app.find import whole
from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.place import Place
from baocao138.schema.parsed import Parsed
from baocao138.schema.plain_model import read_plain

# More than this is refused by the reader anyway; no need to bring a film into memory to say so.
READ_LIMIT = 4 * 1024 * 1024


class Loaded(NamedTuple):
    """One file: its path as shown, its bytes, and what it says as far as that could be understood."""

    path: Path
    shown: str
    data: bytes
    parsed: Parsed
    problems: tuple[Diagnostic, ...]

    @property
    def folder(self) -> str:
        """The folder it lies in, in full, so that folders can be compared however the files were named."""
        return whole(self.path).parent.as_posix()


@dataclass(slots=True)
class Sources:
    """The lines of the files that were read, for the excerpts of findings."""

    _data: dict[str, bytes] = field(default_factory=dict)
    _lines: dict[str, list[str]] = field(default_factory=dict)

    def keep(self, loaded: Loaded) -> None:
        """Remember a file's bytes."""
        self._data[loaded.shown] = loaded.data

    def line(self, file: str, number: int) -> str | None:
        """A line of a file by its number, None where there is none."""
        if file not in self._lines:
            text = self._data.get(file, b"").decode("utf-8-sig", errors="replace")
            self._lines[file] = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        lines = self._lines[file]
        return lines[number - 1] if 0 < number <= len(lines) else None


def load(files: Mapping[str, Path]) -> list[Loaded]:
    """Read and parse files, named as people are shown them; one that cannot be read is a finding like any other."""
    return [_load(files[name], name) for name in sorted(files)]


def _load(path: Path, name: str) -> Loaded:
    nothing = Parsed("", None)
    # A pipe or a device would be read for ever.
    if not path.is_file():
        problem = finding(
            "B901", Place(name), "đây không phải là một tệp dữ liệu thường", "xóa hoặc thay bằng tệp thật"
        )
        return Loaded(path, name, b"", nothing, (problem,))
    try:
        with path.open("rb") as file:
            data = file.read(READ_LIMIT)
    except OSError as error:
        problem = finding(
            "B901", Place(name), f"không đọc được tệp này ({error.strerror})", "kiểm tra quyền đọc của tệp"
        )
        return Loaded(path, name, b"", nothing, (problem,))
    if plain := read_plain(data, name):
        return Loaded(path, name, data, plain, ())
    return load_strictly(path, name, data)


def load_strictly(path: Path, name: str, data: bytes) -> Loaded:
    """The way of all files that are not plain: every word with its place, every problem with its words."""
    from baocao138.read import read_document
    from baocao138.schema.glimpse import glimpse
    from baocao138.schema.parse import parse

    outcome = read_document(data, name)
    if outcome.value is None:
        return Loaded(path, name, data, glimpse(data), outcome.diagnostics)
    parsed, problems = parse(outcome.value, name)
    return Loaded(path, name, data, parsed, outcome.diagnostics + problems)
