"""Files that an agency did send, but under a name that the program does not read."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path

from baocao138.app.find import REGISTRY_MARK, SUFFIXES, context_of, is_surely_meant, lookalikes, marked
from baocao138.app.homes import codes_in
from baocao138.app.load import read_bytes
from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.identifier import dashed, unaccented
from baocao138.model.place import Place

MISNAMED = "B220"
_AUTHOR = re.compile(r"^don_vi[ \t]*:[ \t]*[\"']?([a-z][a-z0-9_-]*)", re.MULTILINE)
# What stands in a file that no other name would make a data file, and what to do about it.
_WORD, _SHEET = "đây là tệp Word", "đây là bảng tính"
_SCAN, _PACKED, _LETTER = "đây là bản quét hay bản chụp", "đây là tệp nén", "đây là thư điện tử"
_COPIED = ": chép nội dung sang tệp {} theo mẫu, rồi bỏ tệp này"
_KINDS = {
    _WORD + _COPIED: (".docx", ".doc", ".rtf", ".odt"),
    _SHEET + _COPIED: (".xlsx", ".xls", ".ods", ".csv"),
    _SCAN + _COPIED: (".pdf", ".jpg", ".jpeg", ".png", ".heic"),
    _PACKED + ": giải nén, đặt tệp {} ở trong đó vào đây, rồi bỏ tệp nén": (".rar", ".zip", ".7z"),
    _LETTER + ": lưu tệp đính kèm thành {}, đặt vào đây, rồi bỏ thư": (".eml", ".msg"),
}
_REMEDIES = {ending: remedy for remedy, endings in _KINDS.items() for ending in endings}
# These may quote a data file; under the other names there may be one.
_WITH_WORDS = (".eml", ".csv")


def misnamed_in(folder: Path, base: Path) -> list[str]:
    """The names, as shown, of files below a folder that were surely meant for the program."""
    around: dict[Path, _Around] = {}
    return [name for name in lookalikes(folder, base) if is_surely_meant(name) or _is_a_report(base / name, around)]


def agency_of(path: Path) -> str:
    """The agency whose code the file's name begins with, "" where it is none's."""
    return _named(path, _Around(path.parent).codes)


def _named(path: Path, codes: set[str]) -> str:
    name = unaccented(path.name)
    return max((code for code in codes if name == code or name.startswith(code + "-")), key=len, default="")


def told(name: str, base: Path) -> Diagnostic:
    """The finding for a misnamed file, with what to do about it; nothing that would write over another file."""
    path = base / name
    right = _right_name(path)
    ending = path.suffix.lower()
    if (path.parent / right).exists():
        return _found(name, f"đã có {right}: tệp này là bản cũ hoặc bản nháp thì xóa hoặc chuyển ra khỏi thư mục data")
    if (remedy := _REMEDIES.get(ending)) and (ending in _WITH_WORDS or not _is_data(path)):
        return _found(name, remedy.format(right))
    hidden = (
        "; nếu Windows không hiện đuôi .txt thì trước đó vào Xem (View), chọn hiện Đuôi tên tệp (File name extensions)"
    )
    return _found(name, f"đổi tên tệp thành: {right}" + (hidden if ending == ".txt" else ""))


def _found(name: str, hint: str) -> Diagnostic:
    return finding(MISNAMED, Place(name), "tệp này không được đọc vì tên không kết thúc bằng .yaml", hint)


def _right_name(path: Path) -> str:
    bare = re.sub(r"[.,;]\s*ya?ml\b.*$|\.(7z|[a-z]+[0-9]?)~?$", "", path.name, flags=re.IGNORECASE)
    return bare.rstrip(". ~") + ".yaml"


def _is_a_report(path: Path, around: dict[Path, _Around]) -> bool:
    """True where an agency's code is the name, and no data file beside it is that agency's: else it is a paper kept."""
    here = around.setdefault(path.parent, _Around(path.parent))
    code = _named(path, here.codes)
    return bool(code) and code not in here.filed


class _Around:
    """What lies around the files of a folder; each is looked up once, and only where it is asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @cached_property
    def codes(self) -> set[str]:
        """The codes of the registry that rules the folder."""
        here, top = self._folder.absolute(), context_of(self._folder)
        for folder in (here, *here.parents):
            if found := {code for text in _texts(marked(folder, REGISTRY_MARK)) for code in codes_in(text)}:
                return found
            if folder == top:
                break
        return set()

    @cached_property
    def filed(self) -> set[str]:
        """The agencies whose data files lie in the folder."""
        beside = [each for each in sorted(self._folder.iterdir()) if each.suffix.lower() in SUFFIXES]
        return {dashed(author) for text in _texts(beside) for author in _AUTHOR.findall(text)}


def _texts(paths: Iterable[Path]) -> list[str]:
    contents = (read_bytes(str(path)) for path in paths)
    return [content.decode("utf-8", errors="replace") for content in contents if isinstance(content, bytes)]


def is_closed(path: Path) -> bool:
    """True for a file whose words do not stand in its bytes: packed, drawn or laid out."""
    return path.suffix.lower() in _REMEDIES and path.suffix.lower() not in (*_WITH_WORDS, ".rtf") and not _is_data(path)


def _is_data(path: Path) -> bool:
    content = read_bytes(str(path))
    return isinstance(content, bytes) and b"\0" not in content and b"loai" in content
