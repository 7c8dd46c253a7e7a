"""``--fix`` and ``--diff``: safe mends of the files asked about."""

from __future__ import annotations

import os
import re
from bisect import bisect_right
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from baocao138.app.errors import WrongUse
from baocao138.app.load import read_bytes
from baocao138.app.sources import SHORTEST, UNREADABLE, squeezed
from baocao138.app.write import write_whole
from baocao138.language.masking import mask_line, mask_numbers
from baocao138.language.privacy import may_be_private, private
from baocao138.mend import Mend, mend, unified_diff
from baocao138.read.document import read_document


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

    @property
    def is_masked(self) -> bool:
        """True where lines of the difference may be masked, so that nobody can apply it."""
        return _mask(self.before, self.after) is not None


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
    try:
        write_whole(Path(os.path.realpath(repair.path)), repair.after)
    except WrongUse as wrong:
        raise WrongUse(str(wrong), "kiểm tra quyền ghi của tệp và thư mục; các tệp nêu ở trên đã sửa xong") from wrong


def _mask(*states: bytes) -> Callable[[str], str] | None:
    """Masks the lines of a difference (which ends them at LF alone) that hold something private in any state."""
    secret: set[str] = set()
    for data in states:
        text = data.decode("utf-8-sig", errors="replace")
        hits = private(text) if may_be_private(data) else []
        starts = [0, *(match.end() for match in re.finditer("\n", text))]
        for hit in hits:
            first, last = bisect_right(starts, hit.start) - 1, bisect_right(starts, hit.end - 1) - 1
            for number in range(first, last + 1):
                end = starts[number + 1] if number + 1 < len(starts) else len(text)
                secret.add(squeezed(text[starts[number] : end]))
            secret.add(squeezed(text[hit.start : hit.end]))
    secret = {each for each in secret if len(each) >= SHORTEST} | {each for each in secret if not each.islower()}
    secret.discard("")
    is_unreadable = any(found.code in UNREADABLE for data in states for found in read_document(data, "").diagnostics)
    if not secret and not is_unreadable:
        return None
    rest = mask_numbers if is_unreadable else str
    return lambda line: mask_line(line) if any(each in squeezed(line) for each in secret) else rest(line)
