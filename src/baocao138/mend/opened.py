"""The text in the bytes of a file, where it is beyond doubt in which encoding it was saved."""

from __future__ import annotations

import codecs
from typing import NamedTuple

from baocao138.read.encoding import decode
from baocao138.read.windows import windows_text

_MARKS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)
_UNMARKED = ("UTF-32-LE", "UTF-32-BE", "UTF-16-LE", "UTF-16-BE")
_BOM = "\ufeff"


class Opened(NamedTuple):
    """The text without byte order mark, and what it takes to keep it as UTF-8 (nothing for a file that is)."""

    text: str
    what: tuple[str, ...] = ()


def opened(data: bytes) -> Opened | None:
    """The text of a file; None where the reader does not know its encoding, or knows it for a lost one."""
    decoded = decode(data)
    if decoded.is_whole:
        text = decoded.text.lstrip(_BOM)
        return Opened(text, ("bỏ dấu BOM ở đầu tệp",) if data.startswith(codecs.BOM_UTF8) else ())
    if any(flaw.code == "B001" for flaw in decoded.flaws) and (windows := windows_text(data)):
        return Opened(windows, ("đổi bảng mã Windows-1258 sang UTF-8",))
    if any(flaw.code != "B002" for flaw in decoded.flaws):
        return None
    name = next((name for mark, name in _MARKS if data.startswith(mark)), "") or _likeliest(data)
    text = _decoded(data, name).lstrip(_BOM)
    return Opened(text, (f"đổi bảng mã {name[:6]} sang UTF-8",)) if text else None


def _likeliest(data: bytes) -> str:
    """The encoding that gives most signs of ASCII: keys, blanks and digits are a good half of every submission."""
    return max(_UNMARKED, key=lambda name: sum("\0" < sign <= "~" for sign in _decoded(data, name)))


def _decoded(data: bytes, name: str) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        return ""
