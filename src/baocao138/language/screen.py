"""The quick look at a file's bytes: nearly all files are let pass here, in some ten microseconds.

All that is private in a text is private whatever stands between its digits and letters, so the bytes are first boiled
down: blanks, marks and everything beyond ASCII out, small letters, every digit a 0. A long row of digits is then a row
of zeros, a phrase a short word ("bí số" is ``bs``), and a few searches tell. What they find is looked at once more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from baocao138.language.name_screen import may_name
from baocao138.language.words import BANK, COVERT, IDENTITY, OPERATION, PASSPORT, SOLE
from baocao138.model.alike import ETH

_DROPPED = bytes(range(0x80, 0x100)) + b" \t\r\n.-#()_"
# A capital M stays one: it tells "MẬT" and "Mật" from the many "một" and "mặt".
_BOILED = bytes(
    0x30 if 0x30 <= byte <= 0x39 else byte | 0x20 if 0x41 <= byte <= 0x5A and byte != 0x4D else byte
    for byte in range(0x100)
)
# Signs that ``clean`` takes away or reads as others; none is in ordinary prose: loose marks, wide digits, and the zero
# bytes of UTF-16; then styled digits and soft hyphens; then all of General Punctuation but dashes, quotes and dots.
_ODD_BYTES = (b"\xcc", b"\xcd", b"\xef", b"\x00", b"\xd0", b"\xd1", b"\xce", b"\xcf", b"\xd4", b"\xd2")
_MARK = b"\xef\xbb\xbf"  # the byte order mark: at the start of a file it is nothing odd
_STYLED, _SOFT = b"\xf0\x9d", b"\xc2\xad"
_ALIKE = tuple(chr(letter).encode() for letter in ETH)
_ODD_PUNCTUATION = re.compile(rb"\xe2(?!\x80[\x93\x94\x98-\x9d\xa6])")

# An at sign in words. A single byte is found many times faster than a pattern.
_IN_WORDS = re.compile(rb"[(\[](?:at|AT)[)\]]")
_ROW, _LONG_ROW = b"0" * 7, b"0" * 9
_HOME = re.compile(rb"0[1-35789][0-9]{8}|0[0-9]{2}[0-3][0-9]{8}")
_ABROAD = re.compile(rb"84[0235789][0-9]{8}")

# "số nhà 12", "nhà số 12", "ngách 12", "hẻm 12"; "ngõ" boiled down is in too many words.
_HOUSES, _LANE = (b"snh0", b"nhs0", b"ngch0", b"hm0"), "gõ ".encode()
_ADDRESS = re.compile("(?:nhà|nhà\\s+số|gõ|gách|ẻm)(?:\\s+số)?\\s+\\d".encode())
_SECRET, _BARE_FIELD = "mật".encode(), b"domat:"
_BOILED_CAPITAL, _CAPITAL_SECRET = b"Mt", re.compile(rb"M\xe1\xba[\xac\xad][Tt]")
_STAMPS = tuple(words.encode() for words in ("MẬT", "Mật)", "mật)", "MẬT)"))


def may_be_private(data: bytes, *, is_ordinary: bool = False) -> bool:
    """False where ``private`` certainly finds nothing in the text; ``data`` is its UTF-8.

    ``is_ordinary`` says that it is known to hold only ASCII, letters of Vietnamese, dashes and quotation marks, and no
    number of a house but in comments.
    """
    if b"@" in data or ((b"(" in data or b"[" in data) and _IN_WORDS.search(data)):
        return True
    if not is_ordinary and _is_odd(data):
        return True
    rest = boiled(data)
    if _ROW in rest and _may_be_number(data, rest.lower()):
        return True
    if _OPERATION in rest and _loose(OPERATION).search(data):
        return True
    if _BARE_FIELD in rest or (_has_secret(data, rest) and _may_be_stamp(data, rest.lower())):
        return True
    near = [row for stem, row in _COVERT if stem in rest]
    if any(_loose(words).search(data) for row in near for words in row):
        return True
    if _may_be_home(data, rest, is_ordinary=is_ordinary):
        return True
    return may_name(data, is_ordinary=is_ordinary)


def boiled(data: bytes) -> bytes:
    """ASCII letters and digits with most of what stands between them gone."""
    return data.translate(_BOILED, _DROPPED)


def _may_be_home(data: bytes, rest: bytes, *, is_ordinary: bool) -> bool:
    # In the sentences of an ordinary text no house has a number, as is known by then; in its comments one may have.
    if is_ordinary:
        data = b"\n".join(_comments(data))
    elif not any(row in rest for row in _HOUSES) and _LANE not in data:
        return False
    if not data or not _ADDRESS.search(data):
        return False
    from baocao138.language.homes import homes

    return next(homes(data.decode("utf-8", "replace")), None) is not None


def _comments(data: bytes) -> Iterator[bytes]:
    at = data.find(b"#")
    while at >= 0:
        end = data.find(b"\n", at)
        end = len(data) if end < 0 else end
        yield data[at:end]
        at = data.find(b"#", end)


def _boil(words: str) -> bytes:
    return boiled(words.encode()).lower()


_OPERATION = _boil(OPERATION)
_HIDDEN = COVERT["bí mật"]
_COVERT = tuple((_boil(stem), row) for stem, row in COVERT.items() if row is not _HIDDEN)


def _is_odd(data: bytes) -> bool:
    for sign in _ODD_BYTES:
        if sign in data and not (sign in _MARK and data.startswith(_MARK) and data.rfind(sign) == 0):
            return True
    if b"\xf0" in data and _STYLED in data:
        return True
    if b"\xc2" in data and _SOFT in data:
        return True
    if any(letter in data for letter in _ALIKE):
        return True
    return b"\xe2" in data and _ODD_PUNCTUATION.search(data) is not None


def _may_be_number(data: bytes, rest: bytes) -> bool:
    if any(word in rest for word in _words(PASSPORT)):
        return True
    if _LONG_ROW not in rest:
        return False
    digits = data.translate(None, _DROPPED)
    if _HOME.search(digits) or _ABROAD.search(digits):
        return True
    return any(word in rest for word in (*_words(IDENTITY), *_words(BANK)))


def _has_secret(data: bytes, rest: bytes) -> bool:
    return _SECRET in data or (_BOILED_CAPITAL in rest and _CAPITAL_SECRET.search(data) is not None)


def _may_be_stamp(data: bytes, rest: bytes) -> bool:
    return (
        b"mt:" in rest
        or b"mat:" in rest
        or any(words in data for words in _STAMPS)
        or any(_loose(words).search(data) for words in (*_HIDDEN, *SOLE))
    )


@cache
def _words(patterns: tuple[str, ...]) -> tuple[bytes, ...]:
    """The words of a meaning boiled down, each up to the first choice that its pattern gives."""
    return tuple(dict.fromkeys(_boil(pattern.replace(r"\b", "").partition("(?")[0]) for pattern in patterns))


@cache
def _loose(words: str) -> re.Pattern[bytes]:
    """A phrase in any case, from its first letter beyond ASCII on, which is quick to look for."""
    start = next(index for index, char in enumerate(words) if not char.isascii())
    return re.compile(b"".join(_any_case(char) for char in words[start:]))


def _any_case(char: str) -> bytes:
    if char == " ":
        return rb"[ \t\r\n#\x80-\xff]{1,300}"
    small, large = char.lower().encode(), char.upper().encode()
    return b"(?:" + re.escape(small) + b"|" + re.escape(large) + b")"
