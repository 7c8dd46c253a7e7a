"""Characters that nobody sees, or that look like another: they come with text copied from Word and web pages."""

from __future__ import annotations

import re
import unicodedata

from baocao138.mend.edit import Edit
from baocao138.mend.reading import Reading
from baocao138.read import legacy

_SOFT = "\u00ad"
_UNSEEN = re.compile("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")
_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_ODD = re.compile(f"[{_SPACES}]")
# Where YAML wants blanks: before the text of a line, after a dash, after a key. In the midst of prose they may stay.
_LEAD = re.compile(rf"(?m)^(?:[ \t{_SPACES}]|-(?=[ \t{_SPACES}]))*(?:[\w-]+:[ \t{_SPACES}]+)?")
_DIGITS = re.compile("[\uff10-\uff19]+")
_COLON = re.compile(r"(?m)(?:^[ \t]*(?:-[ \t]+)*|[{,][ \t]*)[A-Za-z_][A-Za-z0-9_-]*(：)(?=(\s?))")


def composed(now: Reading) -> list[Edit]:
    """Letters typed apart from their marks, as one character each (TCVN 6909:2001; Unicode normal form C)."""
    text = now.text
    if unicodedata.is_normalized("NFC", text):
        return []
    what = "ghép chữ và dấu gõ rời thành chữ dựng sẵn"
    return [
        Edit(line.start(), line.end(), unicodedata.normalize("NFC", line[0]), what, True)
        for line in re.finditer(r"[^\n]+", text)
        if not unicodedata.is_normalized("NFC", line[0])
    ]


def unseen(now: Reading) -> list[Edit]:
    """Zero-width signs, soft hyphens, marks of direction and of byte order are taken out."""
    if now.text.isascii():
        return []
    kept = _SOFT if _SOFT in now.text and _is_old(now) else ""
    return [
        Edit(sign.start(), sign.end(), "", "bỏ ký tự vô hình") for sign in _UNSEEN.finditer(now.text) if sign[0] != kept
    ]


def _is_old(now: Reading) -> bool:
    """True where some line is in an encoding of before Unicode, or was misread.

    There a soft hyphen may be a letter (ư in TCVN3, half of í in UTF-8 that was misread), and so it may on the other
    lines, which alone would not tell.
    """
    return "B044" in now.codes or legacy.name_of(now.text) is not None


def odd_spaces(now: Reading) -> list[Edit]:
    """No-break and other spaces that stand for an indent or a separator become blanks, one each."""
    if now.text.isascii():
        return []
    return [
        Edit(lead.start() + space.start(), lead.start() + space.end(), " ", _SPACE_NAMES.get(space[0], _SPACE))
        for lead in _LEAD.finditer(now.text)
        for space in _ODD.finditer(lead[0])
    ]


_SPACE = "đổi dấu cách lạ thành dấu cách thường"
_SPACE_NAMES = {"\u00a0": "đổi dấu cách không ngắt thành dấu cách thường"}


def wide(now: Reading) -> list[Edit]:
    """The colon after a key, and digits anywhere, in the width of a Chinese keyboard."""
    if now.text.isascii():
        return []
    what = "đổi dấu hai chấm toàn chiều rộng thành dấu thường"
    edits = [Edit(colon.start(1), colon.end(1), ":" if colon[2] else ": ", what) for colon in _COLON.finditer(now.text)]
    what = "đổi chữ số toàn chiều rộng thành chữ số thường"
    return edits + [
        Edit(run.start(), run.end(), unicodedata.normalize("NFKC", run[0]), what) for run in _DIGITS.finditer(now.text)
    ]
