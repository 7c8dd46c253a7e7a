"""Files of other programs under our ending, known by their first bytes: a Word or Excel file renamed to .yaml."""

from __future__ import annotations

from baocao138.read.flaw import Flaw

_COPY = "chép phần chữ sang một tệp mới soạn bằng Notepad, lưu bằng UTF-8, tên có đuôi .yaml; đừng chỉ đổi tên tệp"
_OFFICE = "tệp Word hoặc Excel"
_FIRST_BYTES = (
    (b"PK\x03\x04", _OFFICE),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", f"{_OFFICE} đời cũ"),
    (b"{\\rtf", "tệp Word (RTF)"),
    (b"%PDF-", "tệp PDF"),
    (b"\x89PNG", "tệp ảnh"),
    (b"\xff\xd8\xff", "tệp ảnh"),
    (b"GIF8", "tệp ảnh"),
    (b"Rar!", "tệp nén"),
    (b"7z\xbc\xaf", "tệp nén"),
    (b"\x1f\x8b", "tệp nén"),
)
_LONGEST = 8


def foreign(data: bytes) -> Flaw | None:
    """The flaw of a file that is no text at all; None for all others, nearly every file."""
    head = data[:_LONGEST]
    for first, what in _FIRST_BYTES:
        if head.startswith(first):
            which = _inside(data) if first == b"PK\x03\x04" else what
            return Flaw("B043", 0, 0, f"đây là {which}, chỉ đổi tên thành .yaml nên không đọc được", _COPY)
    return None


def _inside(data: bytes) -> str:
    """What a zip archive is, by the names of the parts in it (ECMA-376)."""
    for part, what in ((b"word/", "tệp Word"), (b"xl/", "tệp Excel"), (b"ppt/", "tệp PowerPoint")):
        if part in data:
            return what
    return f"{_OFFICE}, hoặc tệp nén"


def text_of_others(*, is_table: bool) -> Flaw:
    """The flaw of a page of the web, or of a table saved as text (CSV): text, and yet no report."""
    if is_table:
        hint = "mở tệp mẫu .yaml của đơn vị, ghi lại mỗi con số một dòng ở so_lieu theo dạng  mã chỉ tiêu: con số"
        return Flaw("B043", 0, 0, "đây là bảng tính lưu thành CSV, chỉ đổi tên thành .yaml nên không đọc được", hint)
    return Flaw("B043", 0, 0, "đây là trang web (HTML), chỉ đổi tên thành .yaml nên không đọc được", _COPY)
