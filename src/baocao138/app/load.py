"""Reading data files: disk to model, with every problem kept."""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from typing import NamedTuple

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.language.privacy import may_be_private
from baocao138.model.place import Place
from baocao138.schema.parsed import Parsed
from baocao138.schema.plain_model import read_plain

# More than this is refused by the reader anyway; no need to bring a film into memory to say so.
READ_LIMIT = 4 * 1024 * 1024
# A pipe without a writer must not keep us waiting; Windows needs to be told that the bytes are bytes.
_OPEN = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class Loaded(NamedTuple):
    """One file: its name as shown, its folder in full, its bytes, and what it says as far as it could be understood."""

    shown: str
    folder: str
    data: bytes
    parsed: Parsed
    problems: tuple[Diagnostic, ...]


def load(files: Mapping[str, str]) -> list[Loaded]:
    """Read and parse files, named as people are shown them; one that cannot be read is a finding like any other."""
    return [load_one(name, files[name], read_bytes(files[name])) for name in sorted(files)]


def read_bytes(path: str, limit: int = READ_LIMIT) -> bytes | str:
    """The bytes of a file, at most ``limit``, or in words why they cannot be had."""
    try:
        file = os.open(path, _OPEN)
    except OSError as error:
        # The reason only, for the path is told already.
        return (error.strerror or type(error).__name__) if os.path.isfile(path) else _IRREGULAR  # noqa: PTH113
    try:
        state = os.fstat(file)
        if not stat.S_ISREG(state.st_mode):
            return _IRREGULAR
        return os.read(file, min(state.st_size + 1, limit))
    except OSError as error:
        return error.strerror or type(error).__name__
    finally:
        os.close(file)


_IRREGULAR = ""


def folder_of_file(path: str) -> str:
    """The folder of a file, with ``/``, as folders are compared."""
    return path.rpartition(os.sep)[0].replace(os.sep, "/")


def load_one(name: str, path: str, content: bytes | str) -> Loaded:
    """One file, of which ``content`` was read."""
    folder = folder_of_file(path)
    if isinstance(content, str):
        return Loaded(name, folder, b"", Parsed("", None), (unreadable(name, content),))
    plain = read_plain(content, name)
    if may_be_private(content, is_ordinary=plain is not None):
        return _with_privacy(load_strictly(name, folder, content))
    return Loaded(name, folder, content, plain, ()) if plain else load_strictly(name, folder, content)


def load_strictly(name: str, folder: str, data: bytes) -> Loaded:
    """The way of all files that are not plain: every word with its place, every problem with its words."""
    from baocao138.read.document import read_document
    from baocao138.schema.glimpse import glimpse
    from baocao138.schema.parse import parse

    outcome = read_document(data, name)
    if outcome.value is None:
        return Loaded(name, folder, data, glimpse(data), outcome.diagnostics)
    parsed, problems = parse(outcome.value, name)
    if outcome.diagnostics:
        # What the reader has told of a value is not told again in other words.
        told = {found.place for found in outcome.diagnostics if found.is_error}
        problems = tuple(found for found in problems if found.place not in told)
    return Loaded(name, folder, data, parsed, outcome.diagnostics + problems)


def _with_privacy(loaded: Loaded) -> Loaded:
    """The file with what is private or secret in it found; looked for whatever else is wrong with the file."""
    return loaded._replace(problems=(*loaded.problems, *privacy_of(loaded.data, loaded.shown)))


def privacy_of(data: bytes, name: str) -> tuple[Diagnostic, ...]:
    """What is private or secret in the bytes of a file, in whatever encoding it was saved."""
    if not may_be_private(data):
        return ()
    from baocao138.language.find import check_privacy
    from baocao138.mend.opened import opened

    known = opened(data)
    return check_privacy(known.text if known else data.decode("utf-8", errors="replace"), name)


def names_in(name: str, agency: str = "") -> tuple[Diagnostic, ...]:
    """What is private in the name of a file, which ``agency`` has filed."""
    from baocao138.language.find import check_file_name

    return check_file_name(name, agency)


def unreadable(name: str, why: str) -> Diagnostic:
    """The finding for a file of which ``read_bytes`` has told why it cannot be read."""
    if why == _IRREGULAR:
        message, hint = "đây không phải là một tệp dữ liệu thường", "xóa hoặc thay bằng tệp thật"
    else:
        message, hint = f"không đọc được tệp này ({why})", "kiểm tra quyền đọc của tệp"
    return finding("B901", Place(name), message, hint)
