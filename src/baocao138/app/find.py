"""Finding the files of a data folder, and the folder that rules a file."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from baocao138.app.errors import WrongUse

SUFFIXES = (".yaml", ".yml")
# Names under which an editor or a mail program hides a YAML file from the program.
_LOOKALIKE = re.compile(r"\.ya?ml[^a-z0-9].*$|\.(yalm|ymal|yamll|yaaml|yam|yalml|yml1|yaml1|ylm)$", re.IGNORECASE)
# Endings of what people write a report with, or send it in; ``misnamed`` tells which were meant for the program.
_PAPER = (
    ".txt", ".doc", ".docx", ".rtf", ".odt", ".json", ".xml", ".bak", ".tmp", ".csv", ".xls", ".xlsx", ".ods", ".pdf",
    ".jpg", ".jpeg", ".png", ".heic", ".rar", ".zip", ".7z", ".eml", ".msg",
)  # fmt: skip
DATA = "data"
REGISTRY_MARK, CATALOGUE_MARK = b"danh-muc-don-vi", b"danh-muc-"


def data_files(folder: Path, base: Path) -> dict[str, str]:
    """All YAML files below a folder, by the names that people are shown; hidden folders and files are passed over."""
    return _below(folder, base, _is_data)


def lookalikes(folder: Path, base: Path) -> dict[str, str]:
    """Files that may have been meant to be YAML files but are not named so; ``misnamed`` knows which were."""
    return _below(folder, base, is_lookalike)


def is_lookalike(name: str) -> bool:
    """True for the names under which an editor, a mail program or a slip hides a YAML file from the program."""
    low = name.lower()
    if low.endswith(SUFFIXES):
        return False
    return low.endswith(_PAPER) or "." not in low or _LOOKALIKE.search(low) is not None


def is_surely_meant(name: str) -> bool:
    """True where the name says YAML, if not at its end."""
    return _LOOKALIKE.search(name) is not None


def _is_data(name: str) -> bool:
    return name.lower().endswith(SUFFIXES)


def _below(folder: Path, base: Path, wanted: Callable[[str], bool]) -> dict[str, str]:
    found: dict[str, str] = {}
    for here, folders, names in os.walk(whole(folder), onerror=_closed):
        folders[:] = sorted([name for name in folders if not name.startswith(".")])
        above = shown(Path(here), base)
        above = "" if above == "." else above.rstrip("/") + "/"
        for name in sorted(names):
            if wanted(name) and not name.startswith((".", "~$")):
                found[above + name] = os.path.join(here, name)  # noqa: PTH118 - thousands of them
    return found


def _closed(error: OSError) -> None:
    """A folder that cannot be looked into must not pass for an empty one."""
    raise WrongUse(f"không mở được thư mục “{error.filename}” ({error.strerror})", "kiểm tra quyền đọc của thư mục")


def context_of(path: Path) -> Path:
    """The folder whose files may have to do with a path.

    The ``data`` folder it lies in, else the highest folder above it that holds a catalogue, else the folder itself.
    """
    here = folder_of(path)
    highest = here
    for folder in (here, *here.parents):
        if folder.name == DATA:
            return folder
        if holds(folder, CATALOGUE_MARK):
            highest = folder
        if (folder / ".git").exists():
            break
    return highest


def folder_of(path: Path) -> Path:
    """The path itself where it is a folder, else the folder it lies in; from the root on."""
    here = whole(path)
    return here if here.is_dir() else here.parent


def folder_left(path: Path) -> Path:
    """The nearest folder above a path that is there; the path itself may be gone, or not yet be."""
    return next(folder for folder in whole(path).parents if folder.is_dir())


def holds(folder: Path, mark: bytes) -> bool:
    """True where a file of the folder itself begins as a catalogue does."""
    return any(True for _ in marked(folder, mark))


def marked(folder: Path, mark: bytes) -> Iterator[Path]:
    """The YAML files of the folder itself that begin as a catalogue does, in order of their names."""
    try:
        inside = sorted(folder.iterdir())
    except OSError:
        return
    yield from (path for path in inside if path.suffix.lower() in SUFFIXES and mark in beginning(path))


def beginning(path: Path) -> bytes:
    """The first lines of a file, which say what it is; nothing where there is no file, or none that may be read."""
    if not path.is_file():
        return b""
    try:
        with path.open("rb") as file:
            return file.read(2000)
    except OSError:
        return b""


def shown(path: Path, base: Path) -> str:
    """The path as people are shown it: relative where it lies below ``base``, always with ``/``."""
    try:
        return whole(path).relative_to(whole(base)).as_posix()
    except ValueError:
        return whole(path).as_posix()


def whole(path: Path) -> Path:
    """The path from the root on, without ``..``; links keep the names under which people know them."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - Path.absolute keeps "..", Path.resolve follows links
