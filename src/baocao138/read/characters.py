"""Characters that have no business in a submission: the quick test that most files pass. ``strange`` names them."""

from __future__ import annotations

import re

# What Vietnamese prose is made of: line feeds, printable ASCII but for the signs that YAML gives a meaning in rare
# places and the letters that no Vietnamese word has, and the first bytes of ă â đ ê ô ơ ư with their tones, of dashes
# and of quotation marks.
_SIGNS = b"&!~<#\\fjwz"
_COMMON = bytes(
    byte
    for byte in (*range(0x20, 0x7F), 0x0A, 0x0D, *range(0x80, 0xC0), 0xC3, 0xC4, 0xC6, 0xE1, 0xE2)
    if byte not in _SIGNS
)
_FOREIGN_LATIN = re.compile(
    rb"\xc3[\x84-\x87\x8b\x8e-\x91\x96-\x98\x9b\x9c\x9e-\x9f\xa4-\xa7\xab\xae-\xb1\xb6-\xb8\xbb\xbc\xbe\xbf]"
)
_NO_DASH_OR_QUOTE = re.compile(rb"\xe2(?!\x80[\x93\x94\x98-\x9d\xa6])")


_LETTER_LOST = re.compile(rb"\?[A-Za-z\x80-\xff]")


def rare(data: bytes) -> bytes:
    """The bytes of a file that are not common in prose: empty for most files, and quick to get."""
    return data.translate(None, _COMMON)


def is_suspect(data: bytes, text: str, rest: bytes) -> bool:
    """False where ``strange.scan`` cannot find anything: true of most files. ``rest`` is what ``rare`` gives."""
    return (
        bool(rest and rest.translate(None, _SIGNS))
        or _FOREIGN_LATIN.search(data) is not None
        or (b"\xe2" in data and _NO_DASH_OR_QUOTE.search(data) is not None)
        or (b"?" in data and _LETTER_LOST.search(data) is not None)
        or "\u1160" in text
        or "\u115f" in text
        or "\u1680" in text
        or "\u180e" in text
    )
