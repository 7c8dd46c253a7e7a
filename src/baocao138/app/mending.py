"""``--fix`` and ``--diff``: safe mends of the files asked about."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from baocao138.app.load import read_bytes
from baocao138.app.write import write_whole
from baocao138.language.masking import mask_line, masked_lines
from baocao138.language.privacy import may_be_private
from baocao138.mend import Mend, mend, unified_diff


class Repair(NamedTuple):
    """What can be mended in one file: its bytes as they are and as they would be, and the mends."""

    file: str
    path: str
    before: bytes
    after: bytes
    mends: tuple[Mend, ...]

    @property
    def diff(self) -> str:
        """The difference as git shows it; lines with something private are masked."""
        return unified_diff(self.before, self.after, self.file, _mask(self.before, self.after))


def repairs(files: Iterable[str], paths: dict[str, str]) -> list[Repair]:
    """What can be mended in the files, named as people are shown them; those without a mend are left out."""
    found = []
    for name in sorted(files):
        data = read_bytes(paths[name])
        if isinstance(data, bytes) and (repair := repair_of(name, paths[name], data)):
            found.append(repair)
    return found


def repair_of(name: str, path: str, data: bytes) -> Repair | None:
    """What can be mended in one file; None where that is nothing."""
    mended = mend(data, name)
    return Repair(name, path, data, mended.data, mended.mends) if mended.data != data else None


def write(repair: Repair) -> None:
    """Put the mended text into the file, whole or not at all. WrongUse where the disk does not let us."""
    write_whole(Path(repair.path), repair.after)


def _mask(*states: bytes) -> Callable[[str], str] | None:
    private: set[str] = set()
    for data in states:
        if may_be_private(data):
            text = data.decode("utf-8-sig", errors="replace").replace("\r\n", "\n").replace("\r", "\n")
            lines = text.split("\n")
            private |= {lines[number - 1].strip() for number in masked_lines(text)}
    if not private:
        return None
    return lambda line: mask_line(line) if line.strip("\ufeff\r\n \t") in private or line.strip() in private else line
