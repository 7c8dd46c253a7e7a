"""Files that an agency did send, but under a name that the program does not read."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from baocao138.app.find import REGISTRY_MARK, SUFFIXES, context_of, is_surely_meant, lookalikes, marked
from baocao138.app.load import read_bytes
from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.identifier import dashed, unaccented
from baocao138.model.place import Place

MISNAMED = "B220"
_CODE = re.compile(r"\bma[ \t]*:[ \t]*[\"']?([a-z][a-z0-9_-]*)")
_AUTHOR = re.compile(r"^don_vi[ \t]*:[ \t]*[\"']?([a-z][a-z0-9_-]*)", re.MULTILINE)


def misnamed_in(folder: Path, base: Path) -> list[str]:
    """The names, as shown, of files below a folder that were surely meant for the program."""
    return [name for name in lookalikes(folder, base) if is_surely_meant(name) or _is_a_report(base / name)]


def agency_of(path: Path) -> str:
    """The agency whose code the file's name begins with, "" where it is none's."""
    name = unaccented(path.name)
    codes = [code for code in _codes(path) if name == code or name.startswith(code + "-")]
    return max(codes, key=len, default="")


def told(name: str, base: Path) -> Diagnostic:
    """The finding for a misnamed file, with what to do about it; nothing that would write over another file."""
    path = base / name
    right = _right_name(path)
    ending = path.suffix.lower()
    if (path.parent / right).exists():
        return _found(name, f"đã có {right}: tệp này là bản cũ hoặc bản nháp thì xóa hoặc chuyển ra khỏi thư mục data")
    if ending in (".docx", ".doc", ".rtf", ".odt") and not _is_text(path):
        return _found(name, f"đây là tệp Word: chép nội dung sang tệp {right} theo mẫu, rồi bỏ tệp này")
    return _found(name, f"đổi tên tệp thành: {right}")


def _found(name: str, hint: str) -> Diagnostic:
    return finding(MISNAMED, Place(name), "tệp này không được đọc vì tên không kết thúc bằng .yaml", hint)


def _right_name(path: Path) -> str:
    bare = re.sub(r"\.ya?ml\b.*$|\.[a-z]+[0-9]?~?$", "", path.name, flags=re.IGNORECASE)
    return bare.rstrip(". ~") + ".yaml"


def _is_a_report(path: Path) -> bool:
    """True where an agency's code is the name, and no data file beside it is that agency's: else it is a paper kept."""
    code = agency_of(path)
    return bool(code) and code not in _filed_beside(path)


def _codes(path: Path) -> set[str]:
    """The codes of the registry that rules the file."""
    top = context_of(path)
    for folder in path.absolute().parents:
        if found := {dashed(code) for text in _texts(marked(folder, REGISTRY_MARK)) for code in _CODE.findall(text)}:
            return found
        if folder == top:
            break
    return set()


def _filed_beside(path: Path) -> set[str]:
    beside = [each for each in sorted(path.parent.iterdir()) if each.suffix.lower() in SUFFIXES]
    return {dashed(author) for text in _texts(beside) for author in _AUTHOR.findall(text)}


def _texts(paths: Iterable[Path]) -> list[str]:
    contents = (read_bytes(str(path)) for path in paths)
    return [content.decode("utf-8", errors="replace") for content in contents if isinstance(content, bytes)]


def _is_text(path: Path) -> bool:
    content = read_bytes(str(path))
    return isinstance(content, bytes) and b"\0" not in content
