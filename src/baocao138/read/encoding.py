"""Bytes become text: UTF-8 only; any other encoding that Vietnamese files come in is named."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from baocao138.read.flaw import Flaw

_SAVE = "mở bằng Notepad, chọn Lưu thành (Save as), ô Mã hóa (Encoding) chọn UTF-8, rồi lưu lại"
_SAVE_WINDOWS = (
    "chạy  baocao138 validate --fix  để đổi sang UTF-8; hoặc mở bằng Word, chọn bảng mã Vietnamese (Windows), chép hết "
    "chữ sang Notepad, khi lưu ô Mã hóa (Encoding) chọn UTF-8"
)
_MARKS = (
    (codecs.BOM_UTF32_LE, "UTF-32 LE", "utf-32"),
    (codecs.BOM_UTF32_BE, "UTF-32 BE", "utf-32"),
    (codecs.BOM_UTF16_LE, "UTF-16 LE", "utf-16"),
    (codecs.BOM_UTF16_BE, "UTF-16 BE", "utf-16"),
)
_WIDE = (("UTF-32 LE", "utf-32-le", 4, 0), ("UTF-32 BE", "utf-32-be", 4, 3),
         ("UTF-16 LE", "utf-16-le", 2, 0), ("UTF-16 BE", "utf-16-be", 2, 1))  # fmt: skip

_FOREIGN = (b"PK", b"\xd0", b"{\\rtf", b"%PDF", b"\x89PNG", b"\xff\xd8", b"GIF8", b"Rar!", b"7z", b"\x1f\x8b")
"""What the files of other programs begin with, more or less."""


_MARKUP = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|\?xml)", re.IGNORECASE)
_CELLS = rb'"?[A-Za-z_][A-Za-z0-9_-]*"?[;,\t](?=[^ :\r\n])[^:\r\n]*'
_TABLE = re.compile(rb"(?:\xef\xbb\xbf)?\s*" + _CELLS + rb"\r?\n" + _CELLS + rb"(?:\r?\n|$)")
"""A page of the web, and a table saved as text: two lines of cells, none with a colon."""


class Decoded(NamedTuple):
    """The text, and what was wrong with the bytes. ``is_whole`` is False where the text is only good to point into."""

    text: str
    flaws: list[Flaw]
    is_whole: bool


def decode(data: bytes) -> Decoded:
    """The text of a file; a byte order mark is taken off and warned of."""
    flaws: list[Flaw] = []
    if data.startswith(_FOREIGN):
        from baocao138.read import foreign

        if other := foreign.foreign(data):
            return Decoded("", [other], False)
    if _MARKUP.match(data) or _TABLE.match(data):
        from baocao138.read import foreign

        return Decoded("", [foreign.text_of_others(is_table=not _MARKUP.match(data))], False)
    if data.startswith(codecs.BOM_UTF8):
        data = data[3:]
        message = "tệp có dấu BOM ở đầu (UTF-8 with BOM)"
        flaws.append(Flaw("B010", 0, 0, message, "khi lưu, ô Mã hóa (Encoding) chọn UTF-8, không chọn UTF-8 with BOM"))
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _not_utf8(data, error)
    if "\0" in text:
        name = _wide_without_mark(data)
        if name:
            return _wide(name)
    return Decoded(text, flaws, True)


def _not_utf8(data: bytes, error: UnicodeDecodeError) -> Decoded:
    marked = (name for mark, name, codec in _MARKS if data.startswith(mark) and _decodes(data, codec))
    name = next(marked, "") or _wide_without_mark(data)
    if name:
        return _wide(name)
    from baocao138.read import legacy, spoiled  # their tables take time to make, and few files need them
    from baocao138.read.windows import windows_text

    text = data.decode("latin-1")
    # What is lost is in no encoding: what is left of it would only be read as something else.
    if lost := spoiled.lost(text):
        return Decoded(text, [lost], False)
    start = error.start
    if windows_text(data):
        message = "tệp được lưu bằng bảng mã Windows-1258 (tiếng Việt của Windows cũ), không phải UTF-8"
        return Decoded(text, [Flaw("B001", start, start + 1, message, _SAVE_WINDOWS)], False)
    found = legacy.name_of(text)
    if found:
        message = f"tệp được gõ bằng bảng mã cũ {found.name}, không phải Unicode: “{found.word}” là “{found.meaning}”"
        hint = f"mở bằng Unikey (Ctrl+Shift+F6), đổi mã nguồn {found.name} sang Unicode, rồi lưu tệp dạng UTF-8"
        return Decoded(text, [Flaw("B003", found.start, found.start + len(found.word), message, hint)], False)
    message = f"tệp không phải UTF-8: ở đây có byte 0x{data[start]:02X} không đọc được"
    return Decoded(text, [Flaw("B001", start, start + 1, message, _SAVE)], False)


def _wide(name: str) -> Decoded:
    return Decoded("", [Flaw("B002", 0, 0, f"tệp được lưu bằng bảng mã {name}, không phải UTF-8", _SAVE)], False)


def _wide_without_mark(data: bytes) -> str:
    """The name of UTF-16 or UTF-32 by its zero bytes: our keys are ASCII, so most characters have them."""
    head = data[:4096]
    for name, codec, width, low in _WIDE:
        if len(data) % width or len(head) < 2 * width:
            continue
        units = [head[index : index + width] for index in range(0, len(head) - width + 1, width)]
        narrow = sum(1 for unit in units if unit[low] and not any(unit[:low] + unit[low + 1 :]))
        if narrow * 2 > len(units) and _decodes(data, codec):
            return name
    return ""


def _decodes(data: bytes, codec: str) -> bool:
    try:
        data.decode(codec)
    except UnicodeDecodeError:
        return False
    return True
