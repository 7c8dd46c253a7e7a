"""Opening the zip of a Word file that may be broken or hostile, within bounded memory."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from baocao138.diagnostic.finding import Diagnostic, Outcome, finding
from baocao138.model.place import DocumentPlace

OLE = bytes.fromhex("d0cf11e0a1b11ae1")
CENTRAL = b"PK\x01\x02"
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
MAX_FILE = 64 << 20
MAX_ENTRIES = 2_000
MAX_PART = 32 << 20
MAX_TOTAL = 96 << 20
MIB = 1 << 20
NOTHING: Mapping[str, bytes] = MappingProxyType({})

SMALLER = "bỏ bớt hình trong tệp, hoặc lấy lại bản gốc"
SAVE_AGAIN = "mở tệp bằng Word rồi lưu lại dạng “Word Document (*.docx)”"


class Package(NamedTuple):
    """The parts of a Word file by name, in the order of the zip. ``name`` is the file as shown to people."""

    name: str
    parts: dict[str, bytes]


def unpack(data: bytes, name: str, expected: Mapping[str, bytes] = NOTHING) -> Outcome[Package]:
    """The parts of a zip, or the one problem that makes it unfit (B401, B402).

    A part that holds just what is ``expected`` of it is that very object: a second copy of a large one costs memory.
    """
    here = DocumentPlace(name)
    if len(data) > MAX_FILE:
        words = f"tệp lớn hơn {MAX_FILE // MIB} MiB, không phải một văn bản Word thường"
        return _refused(finding("B402", here, words, SMALLER))
    if data.startswith(OLE):
        return _refused(finding("B401", here, *_ole(data)))
    if not data.startswith(b"PK"):
        what = "tệp rỗng" if not data else "tệp này không phải tệp Word (.docx)"
        return _refused(finding("B401", here, what, SAVE_AGAIN))
    # Python reads the whole list of parts at once, however long: ours are counted by the sign that begins each entry.
    if data.count(CENTRAL) > 2 * MAX_ENTRIES:
        return _refused(finding("B402", here, f"tệp chứa nhiều phần hơn mức cho phép là {MAX_ENTRIES}", SAVE_AGAIN))
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            problem = _odd_entry(archive.infolist())
            if problem:
                return _refused(finding("B402", here, problem, SAVE_AGAIN))
            entries = [each for each in archive.infolist() if not each.is_dir()]
            parts = {each.filename: _read(archive, each, expected.get(each.filename)) for each in entries}
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError, RuntimeError):
        words = "tệp Word bị hỏng hoặc bị cắt cụt: không mở được các phần bên trong"
        return _refused(finding("B401", here, words, "lấy lại bản gốc của tệp, hoặc " + SAVE_AGAIN))
    return Outcome(Package(name, parts))


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, expected: bytes | None) -> bytes:
    """All of a part; its checksum is looked at on the way."""
    if expected is None or len(expected) != entry.file_size:
        return archive.read(entry)
    with archive.open(entry) as stream:
        for start in range(0, len(expected), MIB):
            if stream.read(MIB) != expected[start : start + MIB]:
                return archive.read(entry)
        return expected if not stream.read(1) else archive.read(entry)


def _refused(problem: Diagnostic) -> Outcome[Package]:
    return Outcome(None, (problem,))


def _ole(data: bytes) -> tuple[str, str]:
    if ENCRYPTED in data:
        return "tệp Word bị khóa bằng mật khẩu", "mở tệp bằng Word, bỏ mật khẩu rồi lưu lại"
    return "tệp ở định dạng Word cũ (.doc), không phải .docx", SAVE_AGAIN


def _odd_entry(entries: list[zipfile.ZipInfo]) -> str:
    """What no Word ever writes: too much, twice, locked, or a name that points out of the package."""
    if len(entries) > MAX_ENTRIES:
        return f"tệp chứa {len(entries)} phần, nhiều hơn mức cho phép là {MAX_ENTRIES}"
    seen: set[str] = set()
    total = 0
    for entry in entries:
        name, total = entry.filename, total + entry.file_size
        if name.lower() in seen:
            return f"phần “{name}” có hai lần trong tệp"
        seen.add(name.lower())
        if name.startswith("/") or "\\" in entry.orig_filename or ":" in name or ".." in name.split("/"):
            return f"tên phần “{name}” không hợp lệ"
        if entry.flag_bits & 0x1:
            return f"phần “{name}” bị khóa bằng mật khẩu"
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            return f"phần “{name}” nén theo cách mà Word không dùng"
        if entry.file_size > MAX_PART or total > MAX_TOTAL:
            return f"phần “{name}” bung ra quá lớn (quá {MAX_PART // MIB} MiB, hoặc cả tệp quá {MAX_TOTAL // MIB} MiB)"
    return ""
