"""Finding the files of a data folder, and the folder that rules a file."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from baocao138.app.errors import WrongUse

SUFFIXES = (".yaml", ".yml")
# Names under which an editor or a mail program hides a YAML file from the program.
LOOKALIKES = (".yaml.txt", ".yml.txt", ".yaml.bak", ".yaml.doc", ".yaml.docx")
DATA = "data"


def data_files(folder: Path) -> Iterator[Path]:
    """All YAML files below a folder, in order of their names; hidden folders and files are passed over."""
    yield from (path for path in _files(folder) if path.suffix.lower() in SUFFIXES)


def lookalikes(folder: Path) -> Iterator[Path]:
    """Files that were surely meant to be YAML files but are not named so."""
    yield from (path for path in _files(folder) if path.name.lower().endswith(LOOKALIKES))


def _files(folder: Path) -> Iterator[Path]:
    for here, folders, names in os.walk(folder, onerror=_closed):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(here) / name for name in sorted(names) if not name.startswith("."))


def _closed(error: OSError) -> None:
    """A folder that cannot be looked into must not pass for an empty one."""
    raise WrongUse(f"không mở được thư mục “{error.filename}” ({error.strerror})", "kiểm tra quyền đọc của thư mục")


def chosen_files(paths: Iterable[Path]) -> list[Path]:
    """The files that the paths name. WrongUse where a path names nothing."""
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            found.update(dict.fromkeys(data_files(path)))
        elif path.exists():
            found[path] = None
        else:
            raise WrongUse(
                f"không có tệp hoặc thư mục “{path}”", "xem lại đường dẫn; lệnh chạy ở thư mục gốc của kho dữ liệu"
            )
    return list(found)


def context_of(path: Path) -> Path:
    """The folder whose files belong together with a path.

    The ``data`` folder it lies in, else the highest folder above it that holds a catalogue, else the folder itself.
    """
    here = whole(path)
    if not here.is_dir():
        here = here.parent
    highest = here
    for folder in (here, *here.parents):
        if folder.name == DATA:
            return folder
        if _has_catalogue(folder):
            highest = folder
        if (folder / ".git").exists():
            break
    return highest


def _has_catalogue(folder: Path) -> bool:
    try:
        return any(
            path.suffix.lower() in SUFFIXES and b"danh-muc-" in _beginning(path) for path in sorted(folder.iterdir())
        )
    except OSError:
        return False


def _beginning(path: Path) -> bytes:
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
